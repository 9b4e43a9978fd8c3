/** One worksheet part: its cells, and what the sheet says around them (merged cells, hidden columns, protection). */
import { parseRange, type Rect } from "../sheet/address.ts";
import type { SheetSnapshot } from "../sheet/snapshot.ts";
import { Refusal } from "./file-errors.ts";
import { ASIDE_COST, SHEET_COLUMNS } from "./limits.ts";
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
  const hiddenSpans: (readonly [first: number, last: number])[] = [];
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
        hiddenColumns: hiddenColumns(hiddenSpans, width),
      };
      return { sheet, isProtected };
    }
    if (cursor.is("sheetData")) cells.read();
    else if (cursor.is("col")) hiddenSpans.push(...readHiddenSpan(cursor));
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

/** 0-based, both ends included. */
function readHiddenSpan(cursor: XmlCursor): [first: number, last: number][] {
  let first = 0;
  let last = -1;
  let isHidden = false;
  while (cursor.nextAttribute()) {
    if (cursor.attributeIs("min")) first = cursor.integer() - 1;
    else if (cursor.attributeIs("max")) last = cursor.integer() - 1;
    else if (cursor.attributeIs("hidden")) isHidden ||= cursor.truth();
    else if (cursor.attributeIs("width")) isHidden ||= Number(cursor.value()) === 0;
  }
  return isHidden && first >= 0 && first < SHEET_COLUMNS ? [[first, last]] : [];
}

function hiddenColumns(spans: readonly (readonly [first: number, last: number])[], width: number): Set<number> {
  const hidden = new Set<number>();
  for (const [first, last] of spans)
    for (let column = first; column <= Math.min(last, width - 1); column += 1) hidden.add(column);
  return hidden;
}
