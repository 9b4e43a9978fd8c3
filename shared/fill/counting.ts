/**
 * Formulas that count and add up the lines of a list by what stands in one of its columns. Where the cells do not tell (a merged cell, a
 * heading that lends its words, one wording for two things) the lines themselves are counted by their names. One walk over the lines
 * serves all labels.
 */
import { wordKey } from "../formulas/expression.ts";
import { quoted, sheetPrefix } from "../formulas/formula.ts";
import { columnName } from "../sheet/address.ts";
import type { CellValue } from "../sheet/snapshot.ts";
import { isBlank, type ReadTable } from "../sheet/table.ts";
import { remember } from "../text/remember.ts";

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

/** Excel takes no longer formula. */
export const LONGEST_FORMULA = 8192;
/** Longer lists of wordings make formulas that nobody can read. */
const MOST_WORDINGS = 40;
/** Excel's own limit for what COUNTIF compares with. */
const LONGEST_WORDING = 250;

export class Counter {
  readonly #list: CountedList;
  readonly #rows = new Map<string, number[]>();
  readonly #columns: readonly TellingColumn[];

  constructor(list: CountedList) {
    this.#list = list;
    for (const { row, label } of list.lines) {
      if (label === null) continue;
      const rows = this.#rows.get(label);
      if (rows) rows.push(row);
      else this.#rows.set(label, [row]);
    }
    this.#columns = list.columns.map((column) => new TellingColumn(list, column));
  }

  get labels(): readonly string[] {
    return [...this.#rows.keys()];
  }

  /** Parts of a sum; none where the label does not occur. */
  counts(label: string): string[] {
    const { table, nameColumn } = this.#list;
    const telling = this.#tellingOf(label);
    if (!telling) return runs(this.#rows.get(label) ?? []).map((rows) => `COUNTA(${range(table, nameColumn, rows)})`);
    return telling.spans.map((rows) => ofEach(`COUNTIF(${range(table, telling.column, rows)},`, telling.criteria, ")"));
  }

  /** Parts of a sum in đồng. */
  amounts(label: string): string[] {
    const { table, money } = this.#list;
    const rows = this.#rows.get(label) ?? [];
    if (money === null || rows.length === 0) return [];
    const times = money.factor === 1 ? "" : `*${money.factor}`;
    const telling = this.#tellingOf(label);
    if (!telling)
      return [
        `SUM(${runs(rows)
          .map((run) => range(table, money.column, run))
          .join(",")})${times}`,
      ];
    return telling.spans.map((run) => {
      const cells = range(table, telling.column, run);
      return `${ofEach(`SUMIF(${cells},`, telling.criteria, `,${range(table, money.column, run)})`)}${times}`;
    });
  }

  #tellingOf(label: string): Telling | null {
    if (!this.#rows.has(label)) return null;
    for (const column of this.#columns) {
      const telling = column.telling(label);
      if (telling) return telling;
    }
    return null;
  }
}

interface Telling {
  readonly column: number;
  readonly criteria: readonly string[];
  readonly spans: readonly Rows[];
}

/** Which wordings of a column stand for which label. */
class TellingColumn {
  readonly #column: number;
  readonly #spans: readonly Rows[];
  /** By label: its wordings by `wordKey`; null where some of its lines have none that can be compared. */
  readonly #wordings = new Map<string | null, Map<string, string> | null>();
  /** Wordings that stand for several labels. */
  readonly #shared = new Set<string>();

  constructor(list: CountedList, column: number) {
    this.#column = column;
    this.#spans = spansOf(list, column);
    const labelOf = new Map<string, string | null>();
    const keyOf = remember(comparedKey);
    let last: readonly [text: CellValue, label: string | null] | null = null;
    for (const { row, label } of list.lines) {
      const text = list.table.sheet.rows[row]?.[column] ?? null;
      // Lists are sorted by course or province: most lines say what the line above says.
      if (last?.[0] === text && last[1] === label) continue;
      last = [text, label];
      const key = typeof text === "string" ? keyOf(text) : null;
      if (typeof text !== "string" || key === null) {
        this.#wordings.set(label, null);
        continue;
      }
      const before = labelOf.get(key);
      if (before === undefined && !labelOf.has(key)) labelOf.set(key, label);
      else if (before !== label) this.#shared.add(key);
      const known = this.#wordings.get(label);
      if (known === undefined) this.#wordings.set(label, new Map([[key, text]]));
      else known?.set(key, text);
    }
  }

  telling(label: string): Telling | null {
    const wordings = this.#wordings.get(label);
    if (!wordings || wordings.size > MOST_WORDINGS || [...wordings.keys()].some((key) => this.#shared.has(key))) return null;
    const criteria = [...wordings.values()].map((text) => quoted(`=${text.replace(/[~*?]/g, "~$&")}`));
    return { column: this.#column, criteria, spans: this.#spans };
  }
}

/**
 * What a text is compared by; null where it cannot be: whether a decomposed text equals a composed one depends on the program; "01"
 * equals "1" in all of them, and 1/2 is a day.
 */
function comparedKey(text: string): string | null {
  const isComparable = text.length <= LONGEST_WORDING && !isBlank(text) && text === text.normalize("NFC") && !NUMERIC.test(text);
  return isComparable ? wordKey(text) : null;
}

const NUMERIC = /^(?=.*\d)[\d\s.,:/%()+e-]*$/i;

/** The sum of parts over several lists; without "=". */
export function summed(parts: readonly string[]): string {
  return parts.length === 0 ? "0" : parts.join("+");
}

export function range(table: ReadTable, column: number, { first, last }: Rows): string {
  const letter = columnName(column);
  return `${sheetPrefix(table.sheet.name)}$${letter}$${first + 1}:$${letter}$${last + 1}`;
}

function ofEach(before: string, criteria: readonly string[], after: string): string {
  const [only] = criteria;
  if (criteria.length === 1 && only !== undefined) return `${before}${only}${after}`;
  return `SUM(${before}{${criteria.join(",")}}${after})`;
}

/** One range over all lines where nothing else stands in it, else the runs of rows that count. */
function spansOf({ table, lines }: CountedList, column: number): Rows[] {
  const rows = lines.map(({ row }) => row);
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return [];
  let next = 0;
  for (let row = first; row <= last; row++) {
    if (row === rows[next]) next++;
    else if (!isBlank(table.sheet.rows[row]?.[column] ?? null)) return runs(rows);
  }
  return [{ first, last }];
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
