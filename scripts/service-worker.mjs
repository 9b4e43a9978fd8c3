/**
 * A step of the page's build: writes `sw.js` beside the page, with the list of everything that `/` is made of. The list changes with any
 * file of it, and a changed `sw.js` is how browsers learn of a new version.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";
import { minifySync, transformWithOxc } from "vite";

const SOURCE = new URL("../addin/offline/service-worker.ts", import.meta.url);
/** What only Excel asks for, what only servers read, the guide's pictures, and the page, which is kept by the folder's own address. */
const LEFT_OUT =
  /^(?:_headers|sw\.js|index\.html|excel.*|functions\.js(?:on)?|huong-dan\/hinh\/.*|icons\/(?:icon|check|fill|open)-(?:16|20|24|32|40|48|64|80)\.png|assets\/(?:office|functions-worker|person)-[\w-]{8}\.js)$/;

export function serviceWorker() {
  return {
    name: "service-worker",
    apply: "build",
    async closeBundle() {
      const folder = this.environment.config.build.outDir;
      const { code } = await transformWithOxc(readFileSync(SOURCE, "utf8"), "service-worker.ts");
      writeFileSync(join(folder, "sw.js"), minifySync("sw.js", `const KEPT=${JSON.stringify(kept(folder))};${code}`).code);
    },
  };
}

function kept(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath ?? entry.path, entry.name)
        .slice(folder.length)
        .split(sep)
        .join("/")
        .replace(/^\//, ""),
    )
    .sort();
  const hash = createHash("sha256");
  for (const file of files) if (file !== "sw.js") hash.update(`${file}\0`).update(readFileSync(join(folder, file)));
  return { version: hash.digest("hex").slice(0, 12), files: files.filter((file) => !LEFT_OUT.test(file)) };
}
