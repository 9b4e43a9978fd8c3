/** Totals of a list: a sum of the lines above, of the section or of the whole, where a total's cell is empty, or typed and asked for. */
import type { Formula } from "../formulas/formula.ts";
import { cellName, columnName } from "../sheet/address.ts";
import type { FormulaBlock, Look } from "../sheet/edits.ts";
import { type CellValue, cellKey, type SheetSnapshot, valueAt } from "../sheet/snapshot.ts";
import { isBlank, type ReadTable, type TableColumn, type TableRow } from "../sheet/table.ts";
import { fold } from "../text/fold.ts";
import type { Text } from "../text/locale.ts";
import { runs } from "./counting.ts";
import type { FilledColumn } from "./fill.ts";

export interface TotalsFilling {
  readonly report: FilledColumn;
  readonly blocks: readonly FormulaBlock[];
}

/** Null where the list has no total, or nothing to add up. */
export function fillTotals(table: ReadTable, column: TableColumn, restore: boolean): TotalsFilling | null {
  const blocks: FormulaBlock[] = [];
  const typed: string[] = [];
  const counts = { written: 0, unchanged: 0, restored: 0, unclear: 0 };
  const found = totalsOf(table, column.column);
  const rowsOfTotals = new Set(found.map(({ line }) => line.row));
  for (const { line, rows } of found) {
    const total = totalOf(table, column.column, rows, rowsOfTotals);
    if (total === null || isInsideMerge(table.sheet, line.row, column.column)) continue;
    const standing = standingOf(table.sheet, line.row, column.column);
    const name = cellName(line.row, column.column);
    if (standing === "typed") typed.push(name);
    if (standing === "formula") counts.unchanged++;
    if (standing === "formula" || (standing === "typed" && !restore)) continue;
    if (standing === "typed") counts.restored++;
    counts.written++;
    const { formula, sum } = total;
    blocks.push({ column: column.column, firstRow: line.row, formula, values: [sum], look: PLAIN });
  }
  if (counts.written + counts.unchanged + typed.length === 0) return null;
  const report = { sheet: table.sheet.name, table: table.spec.title, id: `total:${column.field.name}`, title: titleOf(column) };
  const place = { column: columnName(column.column), header: column.header, added: false };
  return { report: { ...report, ...place, ...counts, typed, foreign: [] }, blocks };
}

const PLAIN: Look = { likeColumn: null };

const titleOf = ({ field }: TableColumn): Text => ({ vi: `Cộng: ${field.title.vi}`, en: `Total: ${field.title.en}` });

interface TotalLine {
  readonly line: TableRow;
  /** The rows of the records that it adds up. */
  readonly rows: readonly number[];
}

function totalsOf(table: ReadTable, column: number): TotalLine[] {
  const found: TotalLine[] = [];
  const all: number[] = [];
  let section: number[] = [];
  let sections = 0;
  for (const line of table.rows) {
    if (line.kind === "group") section = [];
    if (line.kind === "record") {
      if (section.length === 0) sections++;
      all.push(line.row);
      section.push(line.row);
    }
    if (line.kind !== "total") continue;
    const place: TotalPlace = { all, section, closesAll: found.length === 0 && sections > 1 && isLast(table, line) };
    const isPart = isOfSection(line, place, valueAt(table.sheet, line.row, column), (rows) => sumOf(table, column, rows));
    found.push({ line, rows: isPart ? section : [...all] });
    if (isPart) section = [];
  }
  return found;
}

interface TotalPlace {
  readonly all: readonly number[];
  readonly section: readonly number[];
  /** The only total, below several sections. */
  readonly closesAll: boolean;
}

/**
 * "Cộng mục I" adds up its section, "Tổng cộng" the whole list above it. A bare "Cộng" is of its section too, unless it is the one total
 * below several sections, or stands below the total of the last; a number typed there says which was meant.
 */
function isOfSection({ text }: TableRow, place: TotalPlace, typed: CellValue, sum: (rows: readonly number[]) => number): boolean {
  const { all, section, closesAll } = place;
  // A short text stands with the one beside it, which may be the number itself: "Cộng. 364".
  const words = fold(text.split(". ")[0] ?? "");
  if (!/^cong\b(?! chung)/.test(words)) return false;
  if (words !== "cong") return true;
  if (typed === sum(all)) return typed === sum(section);
  return typed === sum(section) || (!closesAll && section.length > 0);
}

function isLast({ rows }: ReadTable, line: TableRow): boolean {
  return rows.every(({ row, kind }) => row <= line.row || (kind !== "record" && kind !== "total"));
}

interface Total {
  readonly formula: Formula;
  readonly sum: number;
}

function totalOf(table: ReadTable, column: number, rows: readonly number[], totals: ReadonlySet<number>): Total | null {
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return null;
  const own = new Set(rows);
  // The total of a section may be empty still, and be written beside this one.
  let alone = true;
  for (let row = first; row <= last; row++)
    if (!own.has(row)) alone &&= !totals.has(row) && isBlank(valueAt(table.sheet, row, column));
  const sum = sumOf(table, column, rows);
  const spans = alone ? [{ first, last }] : runs(rows);
  if (sum === 0 || spans.length > MOST_SPANS) return null;
  const pieces = spans.flatMap(
    ({ first: top, last: bottom }, index): Formula => [
      ...(index === 0 ? [] : [","]),
      { kind: "fixed", sheet: null, top, left: column, bottom, right: column },
    ],
  );
  return { formula: ["SUM(", ...pieces, ")"], sum };
}

function sumOf({ sheet }: ReadTable, column: number, rows: readonly number[]): number {
  const amounts = rows.map((row) => valueAt(sheet, row, column));
  return Number(amounts.reduce<number>((sum, one) => sum + (typeof one === "number" ? one : 0), 0).toPrecision(15));
}

/** Excel's own limit of arguments. */
const MOST_SPANS = 255;

function isInsideMerge({ merges }: SheetSnapshot, row: number, column: number): boolean {
  return merges.some(
    ({ top, left, bottom, right }) =>
      row >= top && row <= bottom && column >= left && column <= right && (row !== top || column !== left),
  );
}

/** A formula stays, whoever wrote it: whether it covers all lines is a finding's matter. */
function standingOf(sheet: SheetSnapshot, row: number, column: number): "empty" | "formula" | "typed" {
  if (sheet.formulas.has(cellKey(row, column))) return "formula";
  return isBlank(sheet.rows[row]?.[column] ?? null) ? "empty" : "typed";
}
