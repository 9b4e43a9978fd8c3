/**
 * `npm run pack -- -o FILE.mjs [--force]`: the rules of this checkout in one file, for rehearsing a later change against them.
 * Prints where; its hash is said on stderr. Ends 0, or 2 when it cannot be written.
 */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { packHash } from "./pack-hash.mjs";
import { callerDirectory, Failure, say } from "./root.mjs";
import { packOwnRules } from "./rule-pack.mjs";

const USAGE = "Cách dùng / Usage: npm run pack -- -o TỆP.mjs [--force]";

export async function main(args) {
  const { output, force } = readArgs(args);
  if (output === undefined || !output.endsWith(".mjs")) throw new Failure(USAGE);
  const file = resolve(callerDirectory(), output);
  if (existsSync(file) && !force)
    throw new Failure(`${output}: tệp đã có, giữ nguyên; thêm --force để ghi đè. / The file exists; add --force to replace it.`);
  await packOwnRules(file, packHash());
  say(packHash());
  process.stdout.write(`${output}\n`);
  return 0;
}

function readArgs(args) {
  try {
    const options = { output: { type: "string", short: "o" }, force: { type: "boolean", default: false } };
    return parseArgs({ args, options }).values;
  } catch (error) {
    throw new Failure(`${error.message}\n${USAGE}`);
  }
}
