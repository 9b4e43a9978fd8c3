/** Which cells may be written: none that a formula fills, and of merged cells only the one that shows. */
import { cellKey, type SheetSnapshot } from "../sheet/snapshot.ts";

export type Editable = (row: number, column: number) => boolean;

/** Merges that are followed; a hostile merge over a whole sheet makes all of its rows untouchable. */
const MOST_COVERED = 200_000;

const known = new WeakMap<SheetSnapshot, Editable>();

export function editableCells(sheet: SheetSnapshot): Editable {
  let editable = known.get(sheet);
  if (!editable) {
    editable = madeFor(sheet);
    known.set(sheet, editable);
  }
  return editable;
}

function madeFor({ formulas, merges }: SheetSnapshot): Editable {
  const covered = new Set<number>();
  const huge = merges.filter(({ top, left, bottom, right }) => {
    if ((bottom - top + 1) * (right - left + 1) + covered.size > MOST_COVERED) return true;
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) if (row !== top || column !== left) covered.add(cellKey(row, column));
    return false;
  });
  return (row, column) => {
    const key = cellKey(row, column);
    return !formulas.has(key) && !covered.has(key) && !huge.some(({ top, bottom }) => row >= top && row <= bottom);
  };
}
