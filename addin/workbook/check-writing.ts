/**
 * What is wrong with edits before any workbook is looked at: the faults that the writer of files finds too, so that every adapter refuses
 * the same. Throws a `WorkbookProblem`.
 */
import type { SheetEdits, WorkbookEdits } from "../../shared/sheet/edits.ts";
import { cellKey } from "../../shared/sheet/snapshot.ts";
import { checkEdits } from "../../shared/xlsx/write/check-edits.ts";
import { WriteRefusal } from "../../shared/xlsx/write/write-errors.ts";
import { writeProblem } from "./file-problem.ts";

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

export function checkWriting(edits: WorkbookEdits): void {
  try {
    checkEdits(edits);
    for (const sheet of edits.sheets) checkCells(sheet);
  } catch (error) {
    throw error instanceof WriteRefusal ? writeProblem(error.error) : error;
  }
}

/** Every cell is on the grid, and written once. */
function checkCells({ sheet, cells, blocks }: SheetEdits): void {
  const written = new Set<number>();
  const check = (row: number, column: number): void => {
    const isOnGrid = isIndex(row, LAST_ROW) && isIndex(column, LAST_COLUMN);
    if (!isOnGrid) throw new WriteRefusal("write-outside-grid", { sheet, row, column });
    const key = cellKey(row, column);
    if (written.has(key)) throw new WriteRefusal("write-cell-twice", { sheet, row, column });
    written.add(key);
  };
  for (const { row, column } of cells) check(row, column);
  for (const { column, firstRow, values } of blocks) for (const at of values.keys()) check(firstRow + at, column);
}

function isIndex(index: number, last: number): boolean {
  return Number.isInteger(index) && index >= 0 && index <= last;
}
