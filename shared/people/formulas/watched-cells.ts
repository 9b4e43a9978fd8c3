/**
 * Tests of cells that no formula can read: what was read from them counts while they say what they said, and is not known once somebody
 * types something else there.
 */
import { quoted, sheetPrefix } from "../../formulas/formula.ts";
import { absoluteRange, type Rect } from "../../sheet/address.ts";
import type { CellValue, SheetSnapshot } from "../../sheet/snapshot.ts";

export interface Watched {
  readonly sheet: SheetSnapshot;
  readonly row: number;
  readonly column: number;
}

/** "'Khóa học'!$D$2". */
export function referenceTo({ sheet, row, column }: Watched): string {
  return areaOf(sheet, { top: row, left: column, bottom: row, right: column });
}

/** "'Khóa học'!$A$2:$B$9". */
export function areaOf(sheet: SheetSnapshot, area: Rect): string {
  return `${sheetPrefix(sheet.name)}${absoluteRange(area)}`;
}

/** "'Khóa học'!$D$2="09/09/2024"": the cell holds what it held, or nothing where it held nothing. */
export function says(cell: Watched): string {
  return saysValue(cell, cell.sheet.rows[cell.row]?.[cell.column] ?? null);
}

export function saysValue(cell: Watched, value: CellValue): string {
  const reference = referenceTo(cell);
  // No formula holds all of it: then its beginning and its length stand for it.
  if (typeof value === "string" && value.length > LONGEST_TEXT)
    return `AND(LEN(${reference})=${value.length},LEFT(${reference},250)=${quoted(value.slice(0, 250))})`;
  return `${reference}=${literal(value)}`;
}

/** `then` while every test holds, `otherwise` once one does not. */
export function whileAll(tests: readonly string[], then: string, otherwise: string): string {
  const [only] = tests;
  if (only === undefined) return then;
  return `IF(${tests.length === 1 ? only : `AND(${tests.join(",")})`},${then},${otherwise})`;
}

function literal(value: CellValue): string {
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  // A cell with an error equals nothing, and makes the whole test an error.
  const text = typeof value === "string" ? value : "";
  return (text.match(PIECES) ?? [""]).map(quoted).join("&");
}

const LONGEST_TEXT = 2000;

/** Excel takes texts of up to 255 letters in a formula. */
const PIECES = /.{1,250}/gs;
