/** Which fields a header's words may mean, and whether a row looks like a header at all. Words are tried against the patterns once. */
import type { Certainty } from "../report.ts";
import { clean } from "../text/fold.ts";
import { type HeaderText, headerText } from "./header.ts";
import type { Search } from "./search.ts";
import { unicodeText } from "./sheet-text.ts";
import type { CellValue, SheetSnapshot } from "./snapshot.ts";
import type { FieldSpec, HeaderPattern, TableSpec } from "./table.ts";

export interface Candidate {
  readonly field: FieldSpec;
  readonly certainty: Certainty;
}

interface Memory {
  readonly candidates: Map<string, readonly Candidate[]>;
  /** All the words of the table's fields at once: most texts of a sheet are none of them. */
  readonly anyWords: RegExp;
}

const memories = new WeakMap<TableSpec, Memory>();
const REMEMBERED = 5000;

function memoryOf(spec: TableSpec): Memory {
  let memory = memories.get(spec);
  if (!memory) {
    const sources = spec.fields.flatMap(({ headers }) => headers.map(({ words }) => words.source));
    memory = { candidates: new Map(), anyWords: new RegExp(sources.join("|")) };
    memories.set(spec, memory);
  }
  return memory;
}

/** Headers say the same few things in every row that is tried. */
export function candidatesOf(spec: TableSpec, header: HeaderText): readonly Candidate[] {
  const { candidates, anyWords } = memoryOf(spec);
  if (!anyWords.test(header.leaf) && !saysMore(anyWords, header.bare, header) && !saysMore(anyWords, header.folded, header))
    return [];
  const key = header.levels.join("\n");
  let found = candidates.get(key);
  if (!found) {
    if (candidates.size > REMEMBERED) candidates.clear();
    found = spec.fields.flatMap((field) => candidateOf(field, header));
    candidates.set(key, found);
  }
  return found;
}

/** Of most headers all forms are the same: a long pattern is tried once. */
function saysMore(anyWords: RegExp, form: string, { leaf }: HeaderText): boolean {
  return form !== leaf && anyWords.test(form);
}

function candidateOf(field: FieldSpec, header: HeaderText): Candidate[] {
  const pattern = field.headers.find((one) => fits(one, header));
  return pattern ? [{ field, certainty: pattern.sure }] : [];
}

function fits({ words, unless, accented }: HeaderPattern, { leaf, bare, folded, levels }: HeaderText): boolean {
  if (!words.test(leaf) && !words.test(bare) && !words.test(folded)) return false;
  if (unless?.test(folded)) return false;
  return !accented || accented.test(clean(levels.at(-1) ?? "").toLowerCase());
}

/** Header rows are looked at so far, and header words are not longer. */
export const WIDEST = 256;
const LONGEST = 150;
const NUMERAL = /^[\s(]*\d[\d\s./,-]{3,}\d[\s)]*$/;
const TERM = /^[\s(]*20\d\d\s*-\s*20\d\d[\s)]*$/;
const LONGEST_NUMERAL = 24;

/** A cheap look at a row: several texts, no amounts or dates, and two words that some table knows. */
export function mayBeHeader(sheet: SheetSnapshot, row: number, search: Search): boolean {
  const cells = sheet.rows[row];
  if (!cells || holdsNumbers(cells)) return false;
  return search.remembered(sheet, row, () => knowsWords(sheet, row, search));
}

function knowsWords(sheet: SheetSnapshot, row: number, search: Search): boolean {
  const cells = sheet.rows[row] ?? [];
  let words = 0;
  for (let column = 0; column < Math.min(cells.length, WIDEST) && words < 2; column++) {
    if (!isShortText(cells[column]) && !isYear(cells[column])) continue;
    search.takeEffort(1);
    if (isKnownWord(sheet, row, column, search.specs)) words++;
  }
  return words >= 2;
}

/** Amounts, dates and numbers of people: a row with one is no part of a header. */
export function holdsNumbers(cells: readonly (CellValue | undefined)[]): boolean {
  for (let column = 0; column < Math.min(cells.length, WIDEST); column++) {
    const value = cells[column];
    if (typeof value === "number" && !isYear(value)) return true;
    if (typeof value === "string" && isNumeral(value)) return true;
  }
  return false;
}

/** Dates, amounts and identity numbers typed as text; "2021-2026" is a header's word. */
export function isNumeral(text: string): boolean {
  return text.length < LONGEST_NUMERAL && NUMERAL.test(text) && !TERM.test(text);
}

export function isYear(value: CellValue | undefined): boolean {
  return typeof value === "number" && value >= 1990 && value <= 2100;
}

export function isShortText(value: CellValue | undefined): value is string {
  return typeof value === "string" && value.length < LONGEST && value.trim() !== "";
}

function isKnownWord(sheet: SheetSnapshot, row: number, column: number, specs: readonly TableSpec[]): boolean {
  const header = headerText(column, [unicodeText(sheet, row, column)]);
  return specs.some((spec) => candidatesOf(spec, header).length > 0);
}
