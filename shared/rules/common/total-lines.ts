/** The totals of a column with what the lines above add up to, and whether it is certain which of those lines they are of. */
import type { Nominee } from "../../plan/nominee.ts";
import { valueAt } from "../../sheet/snapshot.ts";
import type { ReadTable, TableRow } from "../../sheet/table.ts";
import { fold } from "../../text/fold.ts";
import { readNumber } from "../../text/read-number.ts";

export interface TotalLine {
  readonly line: TableRow;
  readonly stated: number;
  /** What the total was meant to be. */
  readonly expected: number;
  /** It is the sum of nothing above it. */
  readonly differs: boolean;
  /** No other lines could be meant: `expected` may be written there. */
  readonly certain: boolean;
}

/** `people`: of the table; none for courses. `instead`: amounts by row, where others are to be taken than stand there. */
export function totalLines(
  table: ReadTable,
  column: number,
  people: readonly Nominee[],
  instead: ReadonlyMap<number, number> = new Map(),
): TotalLine[] {
  const found: TotalLine[] = [];
  const allCount = people.every(({ standing }) => standing === "counted");
  let section = 0;
  let all = 0;
  let sinceTotal = 0;
  for (const line of table.rows) {
    if (line.kind === "group") section = 0;
    const value = (line.kind === "record" ? instead.get(line.row) : undefined) ?? numberAt(table, line.row, column);
    if (line.kind === "record") {
      section += value ?? 0;
      all += value ?? 0;
      sinceTotal += value ?? 0;
    }
    if (line.kind !== "total") continue;
    const sums: Sums = { all, section, sinceTotal };
    if (value !== null && all > 0) {
      const expected = Number(expectedOf(line, value, sums).toPrecision(15));
      const differs = ![section, all, sinceTotal].some((sum) => sameSum(value, sum));
      found.push({ line, stated: value, expected, differs, certain: allCount && isCertain(table, line, expected, sums) });
    }
    sinceTotal = 0;
  }
  return found;
}

/** The same number over the whole list above, the section, and the lines since the last total. */
export interface Sums {
  readonly all: number;
  readonly section: number;
  readonly sinceTotal: number;
}

/** The sum that a total was meant to be: of its section, of the lines since the last total, or of the whole list. */
export function expectedOf(line: TableRow, stated: number, { all, section, sinceTotal }: Sums): number {
  const possible = isTotalOfPart(line) ? [section, all, sinceTotal] : [all];
  return possible.reduce((best, sum) => (Math.abs(stated - sum) < Math.abs(stated - best) ? sum : best));
}

/** Of the whole list at its end, or of one section, where both ways of telling sections agree. */
export function isCertain(table: ReadTable, line: TableRow, expected: number, { all, section, sinceTotal }: Sums): boolean {
  const isSum = (sum: number): boolean => sameSum(expected, sum);
  if (isSum(all) && isSum(section) && isSum(sinceTotal)) return true;
  if (isTotalOfPart(line)) return isSum(section) && isSum(sinceTotal);
  return isSum(all) && lastRecord(table) < line.row;
}

const lastRecords = new WeakMap<ReadTable, number>();

/** Looked for once: a list may state its numbers on every second line. */
function lastRecord(table: ReadTable): number {
  let last = lastRecords.get(table);
  if (last === undefined) {
    last = table.rows.findLast(({ kind }) => kind === "record")?.row ?? -1;
    lastRecords.set(table, last);
  }
  return last;
}

function numberAt({ sheet }: ReadTable, row: number, column: number): number | null {
  const value = valueAt(sheet, row, column);
  // Most cells: twenty thousand are added up at a time.
  if (typeof value === "number") return value;
  const reading = readNumber(value);
  return reading.kind === "number" ? reading.value : null;
}

/** Sheets round to a tenth of their unit at most. */
function sameSum(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.max(1e-6, Math.abs(b) * 1e-9);
}

/** "Cộng mục I", "Cộng khóa 2": of a part, where "Tổng cộng" is of the whole. */
function isTotalOfPart({ text }: TableRow): boolean {
  return /^cong\b/.test(fold(text));
}
