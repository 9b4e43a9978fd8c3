/**
 * A workbook that is edited while it is checked: a picture whose cells are put in place, so that whatever was read of it (tables, people,
 * caches by line) goes on pointing at the same sheets, and an edit costs what it touches and not a copy of twenty thousand lines.
 */
import type { CellMark, CellValue, SheetSnapshot, WorkbookSnapshot } from "../sheet/snapshot.ts";
import { cellKey, valueAt } from "../sheet/snapshot.ts";

export interface LiveSheet extends SheetSnapshot {
  readonly rows: (readonly CellValue[] | undefined)[];
  formulas: ReadonlyMap<number, string>;
  marks: ReadonlyMap<number, CellMark>;
}

export interface LiveBook extends WorkbookSnapshot {
  readonly sheets: readonly LiveSheet[];
}

/** What a cell holds. `formula` without "="; null for a value that was typed. */
export interface CellContent {
  readonly value: CellValue;
  readonly formula: string | null;
}

/** 0-based. */
export interface CellChange extends CellContent {
  readonly sheet: LiveSheet;
  readonly row: number;
  readonly column: number;
}

/** The rows stay whose they are: of the picture only the lists of its rows are its own. */
export function liveBook(workbook: WorkbookSnapshot): LiveBook {
  return { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, rows: [...sheet.rows] })) };
}

export function contentAt(sheet: SheetSnapshot, row: number, column: number): CellContent {
  return { value: valueAt(sheet, row, column), formula: sheet.formulas.get(cellKey(row, column)) ?? null };
}

export function putCell({ sheet, row, column, value, formula }: CellChange): void {
  putValue(sheet, row, column, value);
  const key = cellKey(row, column);
  if ((sheet.formulas.get(key) ?? null) !== formula) sheet.formulas = changed(sheet.formulas, key, formula ?? undefined);
  const before = sheet.marks.get(key);
  const mark = before && markAfter(before, value);
  if (before && JSON.stringify(mark) !== JSON.stringify(before)) sheet.marks = changed(sheet.marks, key, mark);
}

/** What a formula gives now. */
export function putValue(sheet: LiveSheet, row: number, column: number, value: CellValue): void {
  const cells = [...(sheet.rows[row] ?? [])];
  while (cells.length < column) cells.push(null);
  cells[column] = value;
  while (sheet.rows.length < row) sheet.rows.push(undefined);
  sheet.rows[row] = cells;
}

function changed<T>(map: ReadonlyMap<number, T>, key: number, value: T | undefined): ReadonlyMap<number, T> {
  const copy = new Map(map);
  if (value === undefined) copy.delete(key);
  else copy.set(key, value);
  return copy;
}

/** Only texts have letters in an old font, and only numbers are days that hide a part of themselves. */
function markAfter({ struck, font, shows }: CellMark, value: CellValue): CellMark | undefined {
  const mark: CellMark = {
    ...(struck ? { struck } : {}),
    ...(font && typeof value === "string" ? { font } : {}),
    ...(shows && typeof value === "number" ? { shows } : {}),
  };
  return Object.keys(mark).length > 0 ? mark : undefined;
}
