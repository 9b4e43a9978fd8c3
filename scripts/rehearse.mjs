/** `npm run rehearse -- OLD_RULES FILE…`: packs the older rules where they are a folder or a revision, then compares (cli/rehearse.ts). */
import { run } from "./child.mjs";
import { oldRules } from "./rule-pack.mjs";

/** Options that take a value, which is no file to check and no rules. */
const VALUED = ["--as-of", "--lang", "--record", "--accept", "--accepted"];

export async function main(args) {
  const at = args.findIndex((arg, index) => !arg.startsWith("-") && !VALUED.includes(args[index - 1] ?? ""));
  const given = at < 0 || args.includes("--help") || args.includes("-h") ? args : args.with(at, await oldRules(args[at]));
  return run(["cli/rehearse.ts", ...given]);
}
