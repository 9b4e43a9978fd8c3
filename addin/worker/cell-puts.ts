/** What the page or Excel asks to be put into cells, as changes of the open workbook; and what stood there, as the edit that leads back. */

import { type CellChange, type CellContent, contentAt, type LiveBook, type LiveSheet } from "../../shared/recheck/live-book.ts";
import { cellName, parseRange } from "../../shared/sheet/address.ts";
import { dayOfSerial, partsOf } from "../../shared/sheet/day.ts";
import type { CellEdit, FormulaBlock, SheetEdits } from "../../shared/sheet/edits.ts";
import type { CellValue } from "../../shared/sheet/snapshot.ts";
import { isFormulaTyped, type TypedValue, typedValue } from "../../shared/sheet/typed-value.ts";
import type { CellHolds, CellLine, CellPut, Edited, NotPut } from "./edit-messages.ts";

export type Put = CellPut & CellHolds;

interface Resolved {
  readonly changes: readonly (CellChange & { readonly format: string | undefined })[];
  readonly refused: Edited["refused"];
}

/** Of a cell that is named twice the last counts. Excel says what it holds: nothing is refused there. */
export function resolvePuts(book: LiveBook, cells: readonly CellPut[], ofExcel: boolean): Resolved {
  const changes = new Map<string, Resolved["changes"][number]>();
  const refused: Edited["refused"][number][] = [];
  for (const put of cells) {
    const { sheet: name, cell } = put;
    const found = placeOf(book, put);
    const why = typeof found === "string" ? found : refusalOf(found, put, ofExcel);
    if (typeof found === "string" || why) refused.push({ sheet: name, cell, why: why ?? "no-cell" });
    else {
      const typed: TypedValue & { readonly formula?: string | null } = "text" in put ? typedValue(put.text, book.date1904) : put;
      const { value, format, formula = null } = typed;
      changes.set(`${name}\n${cellName(found.row, found.column)}`, { ...found, value, formula, format });
    }
  }
  return { changes: [...changes.values()], refused };
}

interface Found {
  readonly sheet: LiveSheet;
  readonly row: number;
  readonly column: number;
}

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

function placeOf(book: LiveBook, { sheet: name, cell }: Pick<CellPut, "sheet" | "cell">): Found | "no-sheet" | "no-cell" {
  const sheet = book.sheets.find((one) => one.name === name);
  if (!sheet) return "no-sheet";
  const at = parseRange(cell);
  if (!at || at.top !== at.bottom || at.left !== at.right || at.bottom > LAST_ROW || at.right > LAST_COLUMN) return "no-cell";
  return { sheet, row: at.top, column: at.left };
}

function refusalOf(found: Found, put: CellPut, ofExcel: boolean): NotPut | null {
  if (ofExcel) return null;
  if ("text" in put && isFormulaTyped(put.text)) return "formula";
  return isCovered(found) ? "merged" : null;
}

/** Of merged cells only the one at the top left shows. */
function isCovered({ sheet, row, column }: Found): boolean {
  return sheet.merges.some(
    ({ top, left, bottom, right }) =>
      row >= top && row <= bottom && column >= left && column <= right && (row !== top || column !== left),
  );
}

/** What stands in the cells, as puts. */
export function heldBy(places: readonly Pick<Found, "sheet" | "row" | "column">[]): Put[] {
  return places.map(({ sheet, row, column }) => ({
    sheet: sheet.name,
    cell: cellName(row, column),
    ...contentAt(sheet, row, column),
  }));
}

export const sameContent = (one: CellContent, other: CellContent): boolean =>
  one.formula === other.formula && JSON.stringify(one.value) === JSON.stringify(other.value);

/** The edit line of a cell. `isDate`: numbers of its column are days. */
export function cellLine(
  book: LiveBook,
  ask: { readonly sheet: string; readonly cell: string },
  isDate: (sheet: LiveSheet, row: number, column: number) => boolean,
): CellLine {
  const found = placeOf(book, ask);
  if (typeof found === "string") return { text: "", formula: false, locked: found };
  const { sheet, row, column } = found;
  const { value, formula } = contentAt(sheet, row, column);
  const locked = isCovered(found) ? "merged" : null;
  if (formula !== null) return { text: `=${formula}`, formula: true, locked };
  return { text: lineText(value, book.date1904, isDate(sheet, row, column)), formula: false, locked };
}

/** What, typed again, gives the same value. */
function lineText(value: CellValue, date1904: boolean, isDate: boolean): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "object") return value.error;
  if (typeof value === "string")
    return typedValue(value, date1904).value === value && !isFormulaTyped(value) ? value : `'${value}`;
  const day = isDate && Number.isInteger(value) && value >= FIRST_DAY ? dayOfSerial(value, date1904) : null;
  if (day === null) return String(value).replace(".", ",");
  const { year, month, day: dayOfMonth } = partsOf(day);
  return `${dayOfMonth}/${month}/${year}`;
}

/** Smaller numbers in a column of days are years, or nothing. */
const FIRST_DAY = 3000;

/** The puts as what is written into the file. */
export function puttingEdits(puts: readonly Put[]): SheetEdits[] {
  const sheets = new Map<string, { readonly cells: CellEdit[]; readonly blocks: FormulaBlock[] }>();
  for (const { sheet, cell, value, formula, format } of puts) {
    const at = parseRange(cell);
    if (!at) continue;
    const of = sheets.get(sheet) ?? { cells: [], blocks: [] };
    sheets.set(sheet, of);
    const look = format === undefined ? null : { likeColumn: null, plainFormat: format };
    if (formula) of.blocks.push({ column: at.left, firstRow: at.top, formula: [formula], values: [value], look });
    else of.cells.push({ row: at.top, column: at.left, value, look });
  }
  return [...sheets].map(([sheet, of]) => ({ sheet, ...of, widths: [], printTo: null }));
}
