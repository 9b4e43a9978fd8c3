/**
 * `npm run excel [-- --data DIR] [--no-trust]`: everything for a try-out in a real Excel. Serves what `npm start` serves at
 * https://localhost:8787 (PORT), with a certificate that this computer trusts where that can be done, writes dist/manifest.xml for that address,
 * and says how each Excel gets to know it. Ends 0 when stopped, 1 when the server fails, 2 when it cannot be started.
 */
import { copyFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { freePort } from "./answering.mjs";
import { run } from "./child.mjs";
import { devCertificate } from "./dev-certificate.mjs";
import { excelAnnouncement, USAGE } from "./excel-words.mjs";
import { Failure, ROOT } from "./root.mjs";
import { optionsOf, serveOn, settings } from "./start.mjs";
import { secureProxy } from "./tls-proxy.mjs";

const OPTIONS = { data: { type: "string" }, "no-trust": { type: "boolean" } };
const MANIFEST = join(ROOT, "dist", "manifest.xml");
/** Where Excel for Mac lists add-ins from. It makes the folder above when it is first opened. */
const MAC_EXCEL = join(homedir(), "Library/Containers/com.microsoft.Excel/Data/Documents");

export async function main(args) {
  const { "no-trust": untrusted = false, ...options } = optionsOf(args, OPTIONS, USAGE);
  const { port, ...rest } = await settings(options);
  const certificate = await devCertificate({ trust: !untrusted });
  const url = `https://localhost:${port}`;
  const id = await writeManifest(url);
  const to = await freePort();
  let close = () => {};
  const code = await serveOn(to, rest, async (words) => {
    close = await secureProxy({ port, to, ...certificate });
    process.stdout.write(excelAnnouncement({ ...words, ...certificate, url, manifest: MANIFEST, id, placed: placedForMac() }));
  });
  close();
  return code;
}

/** The add-in's id, by which Windows lists it. */
async function writeManifest(url) {
  const code = await run(["scripts/manifest.ts", "--url", url, "-o", MANIFEST], { stdio: ["ignore", "ignore", "inherit"] });
  if (code !== 0)
    throw new Failure(`Không tạo được ${MANIFEST}; lý do ở trên.\n${MANIFEST} could not be made; the reason stands above.`);
  return /<Id>([^<]*)<\/Id>/.exec(readFileSync(MANIFEST, "utf8"))?.[1] ?? "";
}

function placedForMac() {
  if (process.platform !== "darwin" || !existsSync(MAC_EXCEL)) return null;
  const folder = join(MAC_EXCEL, "wef");
  mkdirSync(folder, { recursive: true });
  copyFileSync(MANIFEST, join(folder, "ke-hoach.manifest.xml"));
  return folder;
}
