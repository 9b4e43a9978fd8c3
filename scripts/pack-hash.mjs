/**
 * The rule pack's hash: what stands in every report, so that "it passed in my Excel" and "it passed at the centre" are one statement.
 * It is taken over every file of shared/ that can change a verdict, a word or a total; not over the interface's contracts, the reader of
 * .xlsx files, what compares, merges and seals workbooks, and the shape of reports. Its home is shared/pack.ts, which the Worker and the page can import without a file system.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./root.mjs";
import { filesUnder, hashOf } from "./tree.mjs";

export const PACK_FILE = "shared/pack.ts";
const OUTSIDE = [
  "shared/api/",
  "shared/xlsx/",
  "shared/compare/",
  "shared/merge/",
  "shared/seal/",
  "shared/report.ts",
  PACK_FILE,
];

export function packHash() {
  const files = filesUnder("shared").filter((file) => file.endsWith(".ts") && !OUTSIDE.some((place) => file.startsWith(place)));
  return `kh1-${hashOf(files).slice(0, 16)}`;
}

export function packSource(hash) {
  return `/** The rule pack's hash, made by \`npm run docs\` from the sources of shared/: the same in every door. */\nexport const PACK_HASH = "${hash}";\n`;
}

export function isPackFresh() {
  return readFileSync(join(ROOT, PACK_FILE), "utf8") === packSource(packHash());
}

export function writePack() {
  writeFileSync(join(ROOT, PACK_FILE), packSource(packHash()));
}
