/** Cells that cannot be written on their own: inside merged cells, array formulas, data tables. */
import type { Rect } from "../../sheet/address.ts";
import type { Budget } from "../budget.ts";
import type { SheetWrites } from "./sheet-writes.ts";
import type { SheetSurvey } from "./survey-sheet.ts";
import { type WriteErrorCode, WriteRefusal } from "./write-errors.ts";

/** `merging`: areas that are to be merged; where cells are merged already they cannot be merged in another way. */
export function refusePlaces(
  writes: SheetWrites,
  { arrays, merges }: SheetSurvey,
  merging: readonly Rect[],
  budget: Budget,
): void {
  const refuse = (
    code: WriteErrorCode,
    ranges: readonly Rect[],
    isAllowed: (range: Rect, row: number, column: number) => boolean,
  ) => {
    for (const range of ranges) {
      for (const row of rowsWithin(writes.rows, range)) {
        // Honest ranges do not overlap; hostile ones may all lie over all rows.
        budget.takeCells(1);
        for (const { column } of writes.columnsAt(row)) {
          if (column < range.left || column > range.right || isAllowed(range, row, column)) continue;
          throw new WriteRefusal(code, { sheet: writes.sheet, row, column });
        }
      }
    }
  };
  refuse("write-array-formula", arrays, () => false);
  refuse("write-merged-cell", merges, ({ top, left }, row, column) => row === top && column === left);
  for (const { top, left, bottom, right } of merging) {
    budget.takeCells(merges.length);
    const isMet = merges.some((one) => one.left <= right && one.right >= left && one.top <= bottom && one.bottom >= top);
    if (isMet) throw new WriteRefusal("write-merged-cell", { sheet: writes.sheet, row: top, column: left });
  }
}

/** Of the rows in order, those from the top to the bottom of the range. */
function* rowsWithin(rows: readonly number[], { top, bottom }: Rect): Generator<number> {
  let low = 0;
  for (let high = rows.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < top) low = middle + 1;
    else high = middle;
  }
  for (let index = low; index < rows.length; index += 1) {
    const row = rows[index] ?? Number.POSITIVE_INFINITY;
    if (row > bottom) return;
    yield row;
  }
}
