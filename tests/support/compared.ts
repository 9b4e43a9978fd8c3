/** Workbooks as a comparison takes them, out of sheets, files or samples. */
import { readFileSync } from "node:fs";
import { compareBooks, type Side } from "../../shared/compare/compare.ts";
import type { Comparison, LineDifference } from "../../shared/compare/difference.ts";
import { CARDS } from "../../shared/programmes/cards.ts";
import { chooseProgramme } from "../../shared/programmes/choose.ts";
import { type CellValue, cellKey, type SheetSnapshot, type WorkbookSnapshot } from "../../shared/sheet/snapshot.ts";
import { readWorkbook } from "../../shared/xlsx/read-workbook.ts";

export const SAMPLE_NAMES = [
  "qd1641-clean",
  "qd1641-flat",
  "qd1641-birth-by-gender",
  "qd1641-lao-cai",
  "ha-noi-2022-2025",
  "tp-hcm-2023",
  "kl39-2023-2030",
  "cchc-tp-hcm",
];

export function sampleBook(name: string): WorkbookSnapshot {
  const read = readWorkbook(new Uint8Array(readFileSync(new URL(`../fixtures/samples/${name}.xlsx`, import.meta.url))));
  if (!read.ok) throw new Error(`${name} could not be read`);
  return read.workbook;
}

export function sideOf(workbook: WorkbookSnapshot): Side {
  return { workbook, tables: chooseProgramme(workbook, CARDS)?.tables ?? [] };
}

export const bookOf = (...sheets: readonly SheetSnapshot[]): WorkbookSnapshot => ({ sheets, date1904: false });

export function compared(before: WorkbookSnapshot, after: WorkbookSnapshot): Comparison {
  return compareBooks(sideOf(before), sideOf(after)).comparison;
}

/** "changed Nguyễn Văn An: Chức vụ hiện tại (D5 → D7) “Giám đốc” → “Phó Giám đốc”": a difference in a line of text. */
export function told({ kind, name, cells, before, after }: LineDifference): string {
  const changes = cells.map(
    ({ title, was, is, ...at }) => `${title.vi} (${at.before.cell} → ${at.after.cell}) “${was}” → “${is}”`,
  );
  if (kind === "added" || kind === "removed") return `${kind} ${name} ${(after ?? before)?.cell}`;
  return [`${kind} ${name}`, ...changes].join(": ");
}

/** The sheet with other values in some cells; a formula that stood there is gone. */
export function withCells(
  sheet: SheetSnapshot,
  cells: readonly (readonly [row: number, column: number, value: CellValue])[],
): SheetSnapshot {
  const rows = sheet.rows.map((row) => (row ? [...row] : row));
  const formulas = new Map(sheet.formulas);
  for (const [row, column, value] of cells) {
    const line = rows[row] ?? [];
    while (line.length < column) line.push(null);
    line[column] = value;
    rows[row] = line;
    formulas.delete(cellKey(row, column));
  }
  return { ...sheet, rows, formulas };
}

/** The sheet with its rows in another order; marks and formulas go with them, as Excel's sorting takes them along. */
export function withOrder(sheet: SheetSnapshot, rows: readonly number[], order: readonly number[]): SheetSnapshot {
  const from = new Map(rows.map((row, at) => [row, order[at] ?? row]));
  const moved = new Map([...from].map(([to, row]) => [row, to]));
  const carried = <V>(map: ReadonlyMap<number, V>): Map<number, V> =>
    new Map(
      [...map].map(([key, value]) => [
        cellKey(moved.get(Math.floor(key / 16_384)) ?? Math.floor(key / 16_384), key % 16_384),
        value,
      ]),
    );
  return {
    ...sheet,
    rows: sheet.rows.map((cells, row) => (from.has(row) ? sheet.rows[from.get(row) ?? row] : cells)),
    formulas: carried(sheet.formulas),
    marks: carried(sheet.marks),
  };
}
