/**
 * `npm run sideload -- [--url https://…] [--port N]`: prepares the add-in for a try-out in a real Excel. Writes `dist/manifest.xml` for an address
 * (that of `manifest.xml` unless told), checks it, puts it where Excel for Mac looks, and says the rest, which people do by hand: docs/sideload.md.
 * Prints the path of the manifest on stdout; exit 1 when the manifest has faults, 2 when the address cannot be one.
 */
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { addressOf, manifestFor, microsoftHelpers } from "./manifest-address.ts";
import { manifestFaults } from "./manifest-faults.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
/** Where Excel for Mac lists add-ins from. */
const MAC_FOLDER = join(homedir(), "Library/Containers/com.microsoft.Excel/Data/Documents/wef");
/** Where Excel on Windows looks for add-ins in development: a value for each, its name the add-in's id. */
const DEVELOPER_KEY = "HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer";

async function main(args: readonly string[]): Promise<number> {
  const address = addressOf(args);
  const xml = manifestFor(readFileSync(join(ROOT, "manifest.xml"), "utf8"), address);
  const faults = await manifestFaults(xml, icon);
  for (const fault of faults) microsoftHelpers().logErrorMessage(fault);
  if (faults.length > 0) return 1;
  const file = join(ROOT, "dist", "manifest.xml");
  mkdirSync(join(ROOT, "dist"), { recursive: true });
  writeFileSync(file, xml);
  process.stdout.write(`${file}\n`);
  say(`The manifest names ${address}/excel and passes the checks.`);
  say(nextStep(process.platform, file, xml));
  return 0;
}

function icon(path: string): Uint8Array | null {
  const file = join(ROOT, "addin", "public", path);
  return existsSync(file) ? readFileSync(file) : null;
}

function nextStep(platform: string, file: string, xml: string): string {
  if (platform === "darwin") {
    mkdirSync(MAC_FOLDER, { recursive: true });
    copyFileSync(file, join(MAC_FOLDER, "ke-hoach.manifest.xml"));
    return `Copied to ${MAC_FOLDER}. Restart Excel, then Home > Add-ins > Kế Hoạch.`;
  }
  if (platform === "win32") {
    const id = /<Id>([^<]*)<\/Id>/.exec(xml)?.[1] ?? "";
    return `For this account: reg add ${DEVELOPER_KEY} /v ${id} /t REG_SZ /d "${file}" /f, then restart Excel. For an office: docs/sideload.md.`;
  }
  return `Excel on the web: Home > Add-ins > More Settings > Upload My Add-in, and choose ${file}. Other ways: docs/sideload.md.`;
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  microsoftHelpers().logErrorMessage(error);
  process.exitCode = 2;
}
