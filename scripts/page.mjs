/** Builds the browser page into dist/page when its sources changed since the last build. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "./child.mjs";
import { withLock } from "./lock.mjs";
import { Failure, ROOT, say } from "./root.mjs";
import { filesUnder, hashOf } from "./tree.mjs";

const CONFIG = "addin/vite.config.ts";
const STAMP = join(ROOT, "dist", "page.sha256");

export async function ensurePage() {
  const sources = hashOf(filesUnder("addin", "shared", "package-lock.json"));
  if (isBuilt(sources)) return;
  await withLock(join(ROOT, ".cache", "page.lock"), async () => {
    if (isBuilt(sources)) return;
    say("Building the page …");
    const code = await run(["node_modules/vite/bin/vite.js", "build", "--config", CONFIG, "--logLevel", "warn"], {
      stdio: ["ignore", 2, 2],
      env: process.stderr.isTTY ? {} : { NO_COLOR: "1" },
    });
    if (code !== 0) throw new Failure(`The page could not be built: vite ended with exit code ${code}`);
    mkdirSync(join(ROOT, "dist"), { recursive: true });
    writeFileSync(STAMP, sources);
  });
}

function isBuilt(sources) {
  return existsSync(join(ROOT, "dist", "page")) && existsSync(STAMP) && readFileSync(STAMP, "utf8") === sources;
}
