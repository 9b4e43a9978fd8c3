/** Walks source folders and hashes what is in them, the same on every system: sorted names with "/", line ends as LF. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { ROOT } from "./root.mjs";

/** Every file under the given files and folders of the project, as sorted paths from the root with "/"; not what npm installed there. */
export function filesUnder(...places) {
  const files = places.flatMap((place) => {
    const full = join(ROOT, place);
    if (!existsSync(full)) return [];
    if (statSync(full).isFile()) return [place];
    return readdirSync(full, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        relative(ROOT, join(entry.parentPath ?? entry.path, entry.name))
          .split(sep)
          .join("/"),
      );
  });
  return files.filter((file) => !file.includes("node_modules/")).sort();
}

/** sha-256 over names and contents. */
export function hashOf(files) {
  const hash = createHash("sha256");
  for (const file of files) {
    // latin1 keeps the bytes of pictures as they are and still finds CRLF.
    const content = readFileSync(join(ROOT, file), "latin1").replaceAll("\r\n", "\n");
    hash.update(`${file}\0${content.length}\0`).update(content, "latin1");
  }
  return hash.digest("hex");
}
