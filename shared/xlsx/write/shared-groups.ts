/**
 * The shared formulas of a sheet whose first cell will be overwritten: their other cells must then carry their own text. Looked for only
 * in sheets that share formulas at all, in a walk of its own, because a member may stand before the first.
 */
import { SharedFormula } from "../shared-formula.ts";
import { XmlCursor } from "../xml-cursor.ts";
import { CellPlaces } from "./cell-places.ts";
import type { SheetWrites } from "./sheet-writes.ts";

/** By number. */
export type SharedGroups = ReadonlyMap<number, SharedFormula>;

export function orphanedGroups(bytes: Uint8Array, writes: SheetWrites): SharedGroups {
  const groups = new Map<number, SharedFormula>();
  const cursor = new XmlCursor(bytes);
  const places = new CellPlaces(writes.sheet);
  while (cursor.next()) {
    if (cursor.isClose) {
      if (cursor.is("sheetData")) break;
    } else if (cursor.is("row")) places.readRow(cursor);
    else if (cursor.is("c")) places.readCell(cursor);
    else if (cursor.is("f")) {
      const { row, column } = places;
      const shared = sharedNumber(cursor);
      const text = cursor.text();
      const isWritten = writes.columnsAt(row).some((write) => write.column === column);
      if (shared >= 0 && text !== "" && isWritten) groups.set(shared, new SharedFormula(text, row, column));
    }
  }
  return groups;
}

/** The number of a shared formula, of the tag `<f>` that this is; -1 for any other. Goes past the tag. */
export function sharedNumber(cursor: XmlCursor): number {
  let number = -1;
  while (cursor.nextAttribute()) if (cursor.attributeIs("si")) number = cursor.integer();
  return number;
}
