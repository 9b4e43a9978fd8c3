/** Formulas that only add up cells, "SUM(S9:S75)" and "S20+S41": what can be calculated without being a spreadsheet. */
import { parseRange, type Rect } from "./address.ts";
import { type SheetSnapshot, valueAt } from "./snapshot.ts";

const SUM = /^(?:SUM|SUBTOTAL)\((.*)\)$/i;
const LONGEST = 500;
/** A range over whole columns is no sum of a list. */
const MOST_CELLS = 200_000;

/** The cells that a formula adds up; null for every other formula. */
export function summedCells(formula: string): readonly Rect[] | null {
  if (formula.length > LONGEST) return null;
  const bare = formula.replace(/\s+/g, "");
  const listed =
    SUM.exec(bare)?.[1]
      ?.replace(/^(?:9|109),(?=.)/, "")
      .split(/[,;]/) ?? bare.split("+");
  const areas = listed.map(parseRange);
  return areas.every((area) => area !== null) ? areas : null;
}

/** As a spreadsheet adds: texts and empty cells count nothing; null where an error or too much stands in it. */
export function sumOf(sheet: SheetSnapshot, areas: readonly Rect[]): number | null {
  const cells = areas.reduce((sum, { top, left, bottom, right }) => sum + (bottom - top + 1) * (right - left + 1), 0);
  if (cells > MOST_CELLS) return null;
  let sum = 0;
  for (const { top, left, bottom, right } of areas) {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const value = valueAt(sheet, row, column);
        if (typeof value === "object" && value !== null) return null;
        if (typeof value === "number") sum += value;
      }
    }
  }
  return sum;
}
