/** Totals of a list: a sum of the lines above, of the section or of the whole, where a total's cell is empty, or typed and asked for. */
import type { Formula } from "../formulas/formula.ts";
import { cellName, columnName } from "../sheet/address.ts";
import type { FormulaBlock, Look } from "../sheet/edits.ts";
import { cellKey, type SheetSnapshot } from "../sheet/snapshot.ts";
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
  for (const { line, rows } of totalsOf(table)) {
    const total = totalOf(table, column.column, rows);
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

/** "Cộng mục I" adds up its section; every other total the whole list above it. */
function totalsOf({ rows }: ReadTable): TotalLine[] {
  const found: TotalLine[] = [];
  const all: number[] = [];
  let section: number[] = [];
  for (const line of rows) {
    if (line.kind === "group") section = [];
    if (line.kind === "record") {
      all.push(line.row);
      section.push(line.row);
    }
    if (line.kind !== "total") continue;
    const isPart = /^cong\b/.test(fold(line.text));
    found.push({ line, rows: isPart ? section : [...all] });
    if (isPart) section = [];
  }
  return found;
}

interface Total {
  readonly formula: Formula;
  readonly sum: number;
}

function totalOf({ sheet }: ReadTable, column: number, rows: readonly number[]): Total | null {
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return null;
  const own = new Set(rows);
  let alone = true;
  let sum = 0;
  for (let row = first; row <= last; row++) {
    const value = sheet.rows[row]?.[column] ?? null;
    if (!own.has(row)) alone &&= isBlank(value);
    else if (typeof value === "number") sum += value;
  }
  const spans = alone ? [{ first, last }] : runs(rows);
  if (sum === 0 || spans.length > MOST_SPANS) return null;
  const pieces = spans.flatMap(
    ({ first: top, last: bottom }, index): Formula => [
      ...(index === 0 ? [] : [","]),
      { kind: "fixed", sheet: null, top, left: column, bottom, right: column },
    ],
  );
  return { formula: ["SUM(", ...pieces, ")"], sum: Number(sum.toPrecision(15)) };
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
