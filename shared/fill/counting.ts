/**
 * Formulas that count and add up the lines of a list by what stands in one of its columns. Where the cells do not tell (a merged cell, a
 * heading that lends its words, one wording for two things) the lines themselves are counted by their names.
 */
import { wordKey } from "../formulas/expression.ts";
import { quoted, sheetPrefix } from "../formulas/formula.ts";
import { columnName } from "../sheet/address.ts";
import type { CellValue } from "../sheet/snapshot.ts";
import { isBlank, type ReadTable } from "../sheet/table.ts";

/** A line that counts: its row, 0-based. */
export interface CountedLine {
  readonly row: number;
  /** What it counts for; null for nothing. */
  readonly label: string | null;
}

export interface CountedList {
  readonly table: ReadTable;
  /** In the order of the sheet. */
  readonly lines: readonly CountedLine[];
  /** Columns that may tell, the best first. */
  readonly columns: readonly number[];
  /** A column that is filled in every line. */
  readonly nameColumn: number;
  /** What is added up; null for nothing. */
  readonly money: Money | null;
}

export interface Money {
  readonly column: number;
  /** đồng in one unit of the column. */
  readonly factor: number;
}

interface Rows {
  readonly first: number;
  readonly last: number;
}

/** The formula that counts the lines of a label over several lists; without "=". */
export function countFormula(lists: readonly CountedList[], label: string): string {
  return summed(
    lists.flatMap((list) => {
      const telling = tellingColumn(list, label);
      if (telling === null) return rowsOf(list, label).map((rows) => `COUNTA(${range(list.table, list.nameColumn, rows)})`);
      const { column, criteria } = telling;
      if (criteria.length === 0) return [];
      return spansOf(list, column).map((rows) => ofEach(`COUNTIF(${range(list.table, column, rows)},`, criteria, ")"));
    }),
  );
}

/** The formula that adds up the money of a label, in đồng. */
export function moneyFormula(lists: readonly CountedList[], label: string): string {
  return summed(
    lists.flatMap((list) => {
      const { money, table } = list;
      if (money === null) return [];
      const times = money.factor === 1 ? "" : `*${money.factor}`;
      const telling = tellingColumn(list, label);
      if (telling === null) {
        const parts = rowsOf(list, label).map((rows) => range(table, money.column, rows));
        return parts.length === 0 ? [] : [`SUM(${parts.join(",")})${times}`];
      }
      const { column, criteria } = telling;
      if (criteria.length === 0) return [];
      return spansOf(list, column).map(
        (rows) => `${ofEach(`SUMIF(${range(table, column, rows)},`, criteria, `,${range(table, money.column, rows)})`)}${times}`,
      );
    }),
  );
}

export function range(table: ReadTable, column: number, { first, last }: Rows): string {
  const letter = columnName(column);
  return `${sheetPrefix(table.sheet.name)}$${letter}$${first + 1}:$${letter}$${last + 1}`;
}

function summed(parts: readonly string[]): string {
  return parts.length === 0 ? "0" : parts.join("+");
}

function ofEach(before: string, criteria: readonly string[], after: string): string {
  const [only] = criteria;
  if (criteria.length === 1 && only !== undefined) return `${before}${only}${after}`;
  return `SUM(${before}{${criteria.join(",")}}${after})`;
}

/** Excel takes no longer formula. */
export const LONGEST_FORMULA = 8192;

/** Longer lists of wordings make formulas that nobody can read. */
const MOST_WORDINGS = 40;
/** Excel's own limit for what COUNTIF compares with. */
const LONGEST = 250;

interface Telling {
  readonly column: number;
  readonly criteria: readonly string[];
}

function tellingColumn(list: CountedList, label: string): Telling | null {
  for (const column of list.columns) {
    const criteria = criteriaOf(list, column, label);
    if (criteria !== null) return { column, criteria };
  }
  return null;
}

/** The wordings of a label as criteria; null where wordings do not tell the label. */
function criteriaOf({ table, lines }: CountedList, column: number, label: string): readonly string[] | null {
  const wordings = new Map<string, string>();
  const others = new Set<string>();
  for (const line of lines) {
    const text = table.sheet.rows[line.row]?.[column] ?? null;
    if (line.label !== label) {
      if (typeof text === "string") others.add(wordKey(text));
      continue;
    }
    if (typeof text !== "string" || isBlank(text) || text.length > LONGEST) return null;
    // Whether a decomposed text equals a composed one depends on the program.
    if (text !== text.normalize("NFC")) return null;
    wordings.set(wordKey(text), text);
  }
  if (wordings.size > MOST_WORDINGS || [...wordings.keys()].some((key) => others.has(key))) return null;
  return [...wordings.values()].map((text) => quoted(`=${text.replace(/[~*?]/g, "~$&")}`));
}

/** The lines of a label as runs of rows. */
function rowsOf({ lines }: CountedList, label: string): Rows[] {
  return runs(lines.filter((line) => line.label === label).map(({ row }) => row));
}

/** One range over all lines where nothing else stands in it, else the runs of rows that count. */
function spansOf({ table, lines }: CountedList, column: number): Rows[] {
  const rows = lines.map(({ row }) => row);
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return [];
  const counted = new Set(rows);
  let alone = true;
  for (let row = first; row <= last && alone; row++) {
    const value: CellValue = table.sheet.rows[row]?.[column] ?? null;
    alone = counted.has(row) || isBlank(value);
  }
  return alone ? [{ first, last }] : runs(rows);
}

export function runs(rows: readonly number[]): Rows[] {
  const found: { first: number; last: number }[] = [];
  for (const row of rows) {
    const run = found.at(-1);
    if (run && run.last + 1 === row) run.last = row;
    else found.push({ first: row, last: row });
  }
  return found;
}
