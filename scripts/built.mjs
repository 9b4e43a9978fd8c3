/** What is made from sources by Vite is made again when those sources changed, and by one run at a time. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "./child.mjs";
import { withLock } from "./lock.mjs";
import { Failure, ROOT, say } from "./root.mjs";
import { filesUnder, hashOf } from "./tree.mjs";

/** `name` is the folder under dist/ and `sources` decide whether it is fresh; `title` is said when it is built. */
export async function ensureBuilt({ name, title, config, sources }) {
  const hash = hashOf(filesUnder(...sources, "package-lock.json"));
  const folder = join(ROOT, "dist", name);
  const stamp = join(ROOT, "dist", `${name}.sha256`);
  const isFresh = () => existsSync(folder) && existsSync(stamp) && readFileSync(stamp, "utf8") === hash;
  if (isFresh()) return;
  await withLock(join(ROOT, ".cache", `${name}.lock`), async () => {
    if (isFresh()) return;
    say(`Building ${title} …`);
    const code = await run(["node_modules/vite/bin/vite.js", "build", "--config", config, "--logLevel", "warn"], {
      stdio: ["ignore", 2, 2],
      env: process.stderr.isTTY ? {} : { NO_COLOR: "1" },
    });
    if (code !== 0) throw new Failure(`Cannot build ${title}: vite ended with exit code ${code}`);
    mkdirSync(join(ROOT, "dist"), { recursive: true });
    writeFileSync(stamp, hash);
  });
}
