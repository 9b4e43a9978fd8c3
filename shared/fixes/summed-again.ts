/**
 * Sums over cells that were changed are added up again, as Excel does when it opens the file. Only where the sum was right before: a
 * total that was kept by a computer that does not calculate is left as it stands, and so is every other formula.
 */
import type { Rect } from "../sheet/address.ts";
import { summedCells, sumOf } from "../sheet/plain-sum.ts";
import { type CellValue, cellOf, type SheetSnapshot, valueAt } from "../sheet/snapshot.ts";

interface SummedCell {
  readonly row: number;
  readonly column: number;
  readonly areas: readonly Rect[];
}

/** Totals of totals need a second pass, and hardly ever more. */
const MOST_PASSES = 5;

export function summedAgain(before: SheetSnapshot, after: SheetSnapshot): SheetSnapshot {
  if (after.formulas.size === 0 || before.rows === after.rows) return after;
  const sums = sumsOf(before, after);
  if (sums.length === 0) return after;
  let sheet = after;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const changed = sums.flatMap((cell) => {
      const sum = sumOf(sheet, cell.areas);
      return sum === null || sum === valueAt(sheet, cell.row, cell.column) ? [] : [{ ...cell, sum }];
    });
    if (changed.length === 0) break;
    const rows = [...sheet.rows];
    for (const { row, column, sum } of changed) rows[row] = withValue(rows[row] ?? [], column, sum);
    sheet = { ...sheet, rows };
  }
  return sheet;
}

/** The sums that stood before the edits, were right, and stand there still. */
function sumsOf(before: SheetSnapshot, after: SheetSnapshot): SummedCell[] {
  return [...after.formulas].flatMap(([key, formula]) => {
    const areas = before.formulas.get(key) === formula ? summedCells(formula) : null;
    const { row, column } = cellOf(key);
    return areas && sumOf(before, areas) === valueAt(before, row, column) ? [{ row, column, areas }] : [];
  });
}

function withValue(cells: readonly CellValue[], column: number, value: CellValue): CellValue[] {
  const copy = [...cells];
  copy[column] = value;
  return copy;
}
