/** Tables inside sheets: what a programme says of the tables it wants, and what was found. Rows and columns are 0-based. */
import type { Certainty } from "../report.ts";
import type { Text } from "../text/locale.ts";
import type { CellValue, SheetSnapshot } from "./snapshot.ts";

/** One way a header may be written. Patterns look at the folded header, its levels joined by " | ". */
export interface HeaderPattern {
  /** Tried on the lowest level and on the whole header. */
  readonly words: RegExp;
  /** Where this stands in the whole header, it is another column. */
  readonly unless?: RegExp;
  /** Tried on the lowest level with its diacritics, where folding loses the difference ("Nam" and "Năm"). */
  readonly accented?: RegExp;
  readonly sure: Certainty;
}

export interface FieldSpec {
  readonly name: string;
  readonly title: Text;
  readonly headers: readonly HeaderPattern[];
  /** False for what is recognised so that it is not taken for something else, and never used or sent. */
  readonly used: boolean;
  /** Several columns may hold it (a rating for each of two years). */
  readonly many?: boolean;
  /** What its values must look like, where headers alone do not tell. */
  readonly holds?: "dates" | "marks" | "givenNames";
}

export interface TableSpec {
  readonly kind: string;
  readonly title: Text;
  readonly fields: readonly FieldSpec[];
  /** Whether these fields are enough to call it such a table. */
  accepts(found: ReadonlySet<string>): boolean;
  /** The fields that make a line a record when its first fields are missing. */
  readonly keyFields: readonly string[];
  /** The field that names a record; "name" is for people. */
  readonly nameField: string;
  /** Lines are numbered in levels, and these fields are added up: a line with deeper ones below it is their heading. */
  readonly measures?: readonly string[];
}

export interface TableColumn {
  readonly field: FieldSpec;
  readonly column: number;
  /** As the sheet has it, levels joined by " / ". */
  readonly header: string;
  /** Folded, levels joined by " | ". */
  readonly folded: string;
  /** "chosen": somebody said so. */
  readonly certainty: Certainty | "chosen";
}

/** A column of a table that is none of ours. */
export interface UnusedColumn {
  readonly column: number;
  readonly header: string;
  /** Somebody said so. */
  readonly chosen?: true;
}

export type RowKind = "record" | "group" | "total" | "note";

export interface TableRow {
  readonly row: number;
  readonly kind: RowKind;
  /** The headings above the row, outermost first. */
  readonly groups: readonly Heading[];
  readonly hidden: boolean;
  /** The line's first text, for headings, totals and notes. */
  readonly text: string;
}

/** A heading inside a table: "II. Sở Nội vụ". */
export interface Heading {
  readonly row: number;
  /** The cell where its text stands. */
  readonly column: number;
  readonly text: string;
}

export interface ReadTable {
  readonly spec: TableSpec;
  readonly sheet: SheetSnapshot;
  readonly headerFirst: number;
  readonly headerLast: number;
  /** Somebody said that this is the header. */
  readonly headerChosen?: true;
  readonly last: number;
  readonly columns: ReadonlyMap<string, readonly TableColumn[]>;
  readonly unused: readonly UnusedColumn[];
  readonly rows: readonly TableRow[];
  /** Where a cell inside a vertical merge takes its value from, by `cellKey`. */
  readonly mergedFrom: ReadonlyMap<number, { readonly row: number; readonly column: number }>;
}

/** The first column of a field, or undefined. */
export function columnOf(table: ReadTable, field: string): TableColumn | undefined {
  return table.columns.get(field)?.[0];
}

/** No name, post, rating or remark that means something is longer; what is cut keeps hostile cells from costing more than others. */
const LONGEST_TEXT = 500;

/** A value for reading: texts beyond any use are cut. */
export function readable(value: CellValue): CellValue {
  return typeof value === "string" && value.length > LONGEST_TEXT ? value.slice(0, LONGEST_TEXT) : value;
}

export function isBlank(value: CellValue): boolean {
  if (value === null || value === "") return true;
  // Most texts begin with a letter, digit or sign; only others are worth trimming.
  return typeof value === "string" && !beginsVisibly(value) && value.trim() === "";
}

function beginsVisibly(text: string): boolean {
  const first = text.charCodeAt(0);
  return first > 0x20 && first < 0x7f;
}

/** A value as people see it, for words and comparisons; "" for empty. */
export function textOf(value: CellValue): string {
  if (typeof value === "string") return value;
  if (value === null) return "";
  return typeof value === "object" ? value.error : String(value);
}
