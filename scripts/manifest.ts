/**
 * `npm run manifest -- --url https://… [-o FILE]`: the add-in's manifest for a deployment at that address, checked by Microsoft's schemas and the
 * rules beyond them, without asking anybody. Prints the path of the file (dist/manifest.xml unless told); exit 1 when the manifest has faults,
 * 2 when the address cannot be one or the file cannot be written.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { manifestFor, originOf } from "./manifest-address.ts";
import { manifestFaults } from "./manifest-faults.ts";
import { callerDirectory, Failure, ROOT, say } from "./root.mjs";

const USAGE = `Cách dùng: npm run manifest -- --url https://ĐỊA_CHỈ [-o TỆP]
Usage: npm run manifest -- --url https://ADDRESS [-o FILE]`;

async function main(args: readonly string[]): Promise<number> {
  const { url, out } = optionsOf(args);
  const address = originOf(url);
  if (address === null) throw new Failure(notAnAddress(url));
  const kept = readFileSync(join(ROOT, "manifest.xml"), "utf8");
  const xml = manifestFor(kept, address);
  const faults = await manifestFaults(xml, icon);
  for (const fault of faults) microsoftHelpers().logErrorMessage(fault);
  if (faults.length > 0) return 1;
  write(resolve(callerDirectory(), out ?? join(ROOT, "dist", "manifest.xml")), xml, idOf(kept));
  return 0;
}

function optionsOf(args: readonly string[]): { readonly url: string; readonly out: string | undefined } {
  try {
    const options = { url: { type: "string" }, out: { type: "string", short: "o" } } as const;
    const { url, out } = parseArgs({ args: [...args], options }).values;
    if (url === undefined) throw new Error("--url");
    return { url, out };
  } catch (error) {
    throw new Failure(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

/** Writes over a manifest of this add-in, and over nothing else. */
function write(file: string, xml: string, id: string): void {
  if (existsSync(file) && idOf(readFileSync(file, "utf8")) !== id) throw new Failure(somethingElse(file));
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, xml);
  } catch {
    throw new Failure(notWritten(file));
  }
  process.stdout.write(`${file}\n`);
}

function idOf(xml: string): string {
  return /<Id>([^<]*)<\/Id>/.exec(xml)?.[1] ?? "";
}

function icon(path: string): Uint8Array | null {
  const file = join(ROOT, "addin", "public", path);
  return existsSync(file) ? readFileSync(file) : null;
}

/** Microsoft's helpers for scripts of add-ins: its words for errors look alike in all tools. */
function microsoftHelpers(): { logErrorMessage(message: unknown): void } {
  // The package's own types do not say what its helpers take.
  return createRequire(import.meta.url)("office-addin-cli") as { logErrorMessage(message: unknown): void };
}

const notAnAddress = (given: string): string =>
  `“${given}” không phải địa chỉ của máy chủ: ghi https://tên-máy-chủ hoặc https://tên-máy-chủ:cổng, không kèm đường dẫn.
"${given}" is no address of a server: give https://host or https://host:port, without a path.`;

const somethingElse = (file: string): string =>
  `${file} đã có và không phải tệp khai báo của Kế Hoạch: không ghi đè.
${file} is there and is no manifest of this add-in: it was not written over.`;

const notWritten = (file: string): string =>
  `Không ghi được ${file}.
${file} cannot be written.`;

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  say(error.message);
  process.exitCode = 2;
}
