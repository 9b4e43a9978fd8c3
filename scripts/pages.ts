/** `node scripts/pages.ts`: writes the generated pages and removes what none of them is any more. A test says when one is stale. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { CARDS } from "../shared/programmes/cards.ts";
import { loadCatalogue } from "./catalogue.ts";
import { FOLDERS, pagesOf } from "./pages/pages.ts";
import { ROOT } from "./root.mjs";
import { filesUnder } from "./tree.mjs";

const pages = pagesOf(await loadCatalogue(), CARDS);
for (const path of filesUnder(...FOLDERS)) if (!pages.has(path)) rmSync(join(ROOT, path));
for (const [path, text] of pages) {
  mkdirSync(dirname(join(ROOT, path)), { recursive: true });
  writeFileSync(join(ROOT, path), text);
}
