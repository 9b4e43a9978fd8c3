/** One worksheet part: its cells, and what the sheet says around them (merged cells, hidden columns, protection). */
import { parseRange, type Rect } from "../sheet/address.ts";
import type { SheetSnapshot } from "../sheet/snapshot.ts";
import { Refusal } from "./file-errors.ts";
import { HiddenColumns } from "./hidden-columns.ts";
import { ASIDE_COST } from "./limits.ts";
import { SheetCells, type SheetContext } from "./sheet-cells.ts";
import { XmlCursor } from "./xml-cursor.ts";

export interface SheetPart {
  readonly sheet: SheetSnapshot;
  /** Cells cannot be changed without taking the protection off. */
  readonly isProtected: boolean;
}

export function readSheetPart(bytes: Uint8Array, name: string, state: SheetSnapshot["state"], context: SheetContext): SheetPart {
  const cursor = new XmlCursor(bytes);
  if (!cursor.next() || !cursor.isOpen("worksheet")) throw new Refusal("file-damaged");
  const cells = new SheetCells(cursor, context);
  const merges: Rect[] = [];
  const hiddenColumns = new HiddenColumns();
  let isProtected = false;
  while (cursor.next()) {
    if (cursor.isClose) {
      if (!cursor.is("worksheet")) continue;
      const { rows, width } = cells.grid;
      const sheet = {
        name,
        state,
        rows,
        formulas: cells.formulas.byCell,
        marks: cells.marks,
        merges: merges.flatMap((merge) => within(merge, rows.length, width)),
        hiddenRows: new Set(cells.hiddenRows.filter((row) => row < rows.length)),
        hiddenColumns: hiddenColumns.within(width),
      };
      return { sheet, isProtected };
    }
    if (cursor.is("sheetData")) cells.read();
    else if (cursor.is("dimension")) cells.lastRow = (parseRange(cursor.attribute("ref") ?? "")?.bottom ?? -1) + 1;
    else if (cursor.is("col")) hiddenColumns.read(cursor);
    else if (cursor.is("mergeCell")) {
      const range = parseRange(cursor.attribute("ref") ?? "");
      context.budget.takeCells(ASIDE_COST);
      if (range !== null) merges.push(range);
    } else if (cursor.is("sheetProtection")) isProtected = ["1", "true"].includes(cursor.attribute("sheet") ?? "");
  }
  throw new Refusal("file-damaged");
}

/** The part of a merge that lies among filled rows and columns: whoever walks its cells must not walk to the end of the grid. */
function within({ top, left, bottom, right }: Rect, height: number, width: number): Rect[] {
  const rect = { top, left, bottom: Math.min(bottom, height - 1), right: Math.min(right, width - 1) };
  const isEmpty = rect.bottom < top || rect.right < left;
  return isEmpty || (rect.bottom === top && rect.right === left) ? [] : [rect];
}
