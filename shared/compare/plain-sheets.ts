/** Sheets on which no table was recognised, cell by cell by address. */
import type { TextDifference } from "./difference.ts";
import { besideAt, type TextSide } from "./text-cells.ts";

/** More changed cells than anybody reads; further ones are another sheet. */
const MOST = 20_000;

export function compareSheets(before: TextSide, after: TextSide): TextDifference[] {
  const found: TextDifference[] = [];
  const rows = Math.max(before.sheet.rows.length, after.sheet.rows.length);
  for (let row = 0; row < rows && found.length < MOST; row++) {
    const width = Math.max(before.sheet.rows[row]?.length ?? 0, after.sheet.rows[row]?.length ?? 0);
    for (let column = 0; column < width && found.length < MOST; column++) {
      const cell = besideAt(before, row, after, row, column);
      if (cell) found.push({ kind: cell.was === "" ? "added" : cell.is === "" ? "removed" : "changed", part: "sheet", cell });
    }
  }
  return found;
}
