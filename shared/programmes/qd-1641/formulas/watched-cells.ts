/**
 * Values that were read from cells no formula can read: they count while those cells say what they said, and are not known once somebody
 * types something else there.
 */
import { quoted, sheetPrefix } from "../../../formulas/formula.ts";
import { absoluteRange } from "../../../sheet/address.ts";
import type { CellValue, SheetSnapshot } from "../../../sheet/snapshot.ts";

export interface Watched {
  readonly sheet: SheetSnapshot;
  readonly row: number;
  readonly column: number;
}

/** "'Khóa học'!$D$2". */
export function referenceTo({ sheet, row, column }: Watched): string {
  return `${sheetPrefix(sheet.name)}${absoluteRange({ top: row, left: column, bottom: row, right: column })}`;
}

/** `formula`, or an empty text once one of the cells has changed. */
export function whileUnchanged(cells: readonly Watched[], formula: string): string {
  const tests = cells.flatMap((cell) => {
    const says = literal(cell.sheet.rows[cell.row]?.[cell.column] ?? null);
    return says === null ? [] : [`${referenceTo(cell)}=${says}`];
  });
  return tests.length === 0 ? formula : `IF(AND(${tests.join(",")}),${formula},"")`;
}

/** Null for what is not compared: an empty cell, an error. */
function literal(value: CellValue): string | null {
  if (typeof value === "number") return String(value);
  if (typeof value !== "string" || value === "") return null;
  return (value.match(PIECES) ?? []).map(quoted).join("&");
}

/** Excel takes texts of up to 255 letters in a formula. */
const PIECES = /.{1,250}/gs;
