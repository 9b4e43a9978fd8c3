/** Adds merged areas to a sheet: to its list of them, or as a list in the place that the format keeps for it behind the cells. */
import { type Rect, rangeName } from "../../sheet/address.ts";
import { Refusal } from "../file-errors.ts";
import type { XmlCursor } from "../xml-cursor.ts";
import type { Splices } from "./splices.ts";
import { tagBody } from "./tag-places.ts";

/** What may stand between the cells and the merged areas. */
const BEFORE = [
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
];

/** The cursor stands at the close of `<sheetData>`, or behind it. */
export function addMerges(cursor: XmlCursor, splices: Splices, prefix: string, merges: readonly Rect[]): void {
  const items = merges.map((merge) => `<${prefix}mergeCell ref="${rangeName(merge)}"/>`).join("");
  while (cursor.next()) {
    if (cursor.isOpen("mergeCells")) {
      lengthen(cursor, splices, `${prefix}mergeCells`, items, merges.length);
      return;
    }
    if (cursor.isClose || !BEFORE.some((name) => cursor.is(name))) {
      splices.insert(cursor.tagStart, `<${prefix}mergeCells count="${merges.length}">${items}</${prefix}mergeCells>`);
      return;
    }
    cursor.skipElement();
  }
  throw new Refusal("file-damaged");
}

function lengthen(cursor: XmlCursor, splices: Splices, tag: string, items: string, more: number): void {
  while (cursor.nextAttribute()) {
    if (!cursor.attributeIs("count")) continue;
    const count = cursor.integer();
    if (count >= 0) splices.replace(cursor.valueStart, cursor.valueEnd, String(count + more));
  }
  if (cursor.isEmpty) {
    const body = tagBody(cursor);
    splices.replace(body, body + 2, `>${items}</${tag}>`);
    return;
  }
  while (cursor.next()) {
    if (cursor.isClose && cursor.is("mergeCells")) {
      splices.insert(cursor.tagStart, items);
      return;
    }
    cursor.endTag();
  }
  throw new Refusal("file-damaged");
}
