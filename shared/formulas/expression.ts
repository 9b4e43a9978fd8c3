/**
 * Formulas as data: one expression is printed for the sheet and calculated here, so that what is written beside a formula is what the
 * formula gives. Only what Excel 2010 and LibreOffice 7 both know.
 */
import type { CellError, CellValue } from "../sheet/snapshot.ts";

/** Functions that formulas may call; a test holds every printed formula to this list and to those of `find`, `band` and `mentions`. */
export const FUNCTIONS = [
  "ABS",
  "AND",
  "CHOOSE",
  "DATEDIF",
  "EDATE",
  "EOMONTH",
  "IF",
  "IFERROR",
  "INT",
  "MAX",
  "MID",
  "MIN",
  "N",
  "OR",
  "YEAR",
] as const;
export type FunctionName = (typeof FUNCTIONS)[number];

export type Operator = "<" | "<=" | ">" | ">=" | "=" | "<>" | "&" | "+" | "-" | "*";

export type Expression =
  | { readonly kind: "value"; readonly value: number | string }
  /** A cell of the own row. */
  | { readonly kind: "cell"; readonly column: number }
  /** A cell of the own sheet that stays where it is: the top of a merge. `value` is what it holds. */
  | { readonly kind: "fixed"; readonly row: number; readonly column: number; readonly value: Result }
  /** A named cell; `value` is what it holds. */
  | { readonly kind: "name"; readonly name: string; readonly value: number }
  | { readonly kind: "call"; readonly name: FunctionName; readonly args: readonly Expression[] }
  | { readonly kind: "binary"; readonly op: Operator; readonly left: Expression; readonly right: Expression }
  /** The value beside the text, compared whole and without wildcards, whatever its length; an error when it is not listed. */
  | { readonly kind: "find"; readonly key: Expression; readonly list: WordList; readonly column: number }
  /** The value of the last entry that is not above the key; an error below the first. */
  | { readonly kind: "band"; readonly key: Expression; readonly bands: Bands }
  /** Whether a text holds one of these words, in either case. They stand in the formula, or in a named range where they are many. */
  | { readonly kind: "mentions"; readonly text: Expression; readonly words: readonly string[]; readonly range?: string };

/** Texts with numbers beside them, in named ranges. */
export interface WordList {
  readonly keys: string;
  readonly values: readonly string[];
  /** By `wordKey` of the text; one value for each of `values`. */
  readonly entries: ReadonlyMap<string, readonly (number | string)[]>;
}

/** Ascending, in two named ranges. */
export interface Bands {
  readonly from: string;
  readonly value: string;
  readonly entries: readonly { readonly from: number; readonly value: number }[];
}

/** What an expression gives: a cell's value, `null` for a blank cell. */
export type Result = CellValue;

export const VALUE_ERROR: CellError = { error: "#VALUE!" };
export const NUMBER_ERROR: CellError = { error: "#NUM!" };
export const MISSING: CellError = { error: "#N/A" };

/** Sheets compare texts without regard to case; some also without regard to how accents are stored. */
export function wordKey(text: string): string {
  return text.normalize("NFC").toLowerCase();
}

export const value = (of: number | string): Expression => ({ kind: "value", value: of });
export const cell = (column: number): Expression => ({ kind: "cell", column });
export const call = (name: FunctionName, ...args: readonly Expression[]): Expression => ({ kind: "call", name, args });
export const binary = (left: Expression, op: Operator, right: Expression): Expression => ({ kind: "binary", op, left, right });
export const choose = (test: Expression, yes: Expression, no: Expression): Expression => call("IF", test, yes, no);

/** Joined from left to right by one operator. */
export function joined(op: Operator, parts: readonly Expression[]): Expression {
  return parts.reduce((left, right) => binary(left, op, right));
}
