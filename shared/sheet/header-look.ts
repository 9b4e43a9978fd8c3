/** Which fields a header's words may mean, and whether a row looks like a header at all. Words are tried against the patterns once. */
import type { Certainty } from "../report.ts";
import { clean } from "../text/fold.ts";
import { remember } from "../text/remember.ts";
import { type HeaderText, headerText } from "./header.ts";
import type { Search } from "./search.ts";
import { unicodeText } from "./sheet-text.ts";
import type { CellValue, SheetSnapshot } from "./snapshot.ts";
import type { FieldSpec, HeaderPattern, TableSpec } from "./table.ts";

export interface Candidate {
  readonly field: FieldSpec;
  readonly certainty: Certainty;
}

/** What tables, and the fields that they share, make of the words of one header. */
interface Answers {
  readonly byTable: WeakMap<TableSpec, readonly Candidate[]>;
  readonly byField: Map<FieldSpec, Candidate | null>;
}

const answers = new Map<string, Answers>();
/** A workbook has far fewer headers. */
const REMEMBERED = 500;

/** Headers say the same few things in every row and on every sheet that is tried. */
export function candidatesOf(table: TableSpec, header: HeaderText): readonly Candidate[] {
  const { byTable, byField } = answersFor(header);
  let candidates = byTable.get(table);
  if (!candidates) {
    candidates = table.fields.flatMap((field) => answerOf(field, header, byField) ?? []);
    byTable.set(table, candidates);
  }
  return candidates;
}

function answerOf(field: FieldSpec, header: HeaderText, known: Answers["byField"]): Candidate | null {
  let answer = known.get(field);
  if (answer === undefined) {
    answer = candidateOf(field, header);
    known.set(field, answer);
  }
  return answer;
}

function answersFor({ levels }: HeaderText): Answers {
  const key = levels.join("\n");
  let known = answers.get(key);
  if (!known) {
    if (answers.size > REMEMBERED) answers.clear();
    known = { byTable: new WeakMap(), byField: new Map() };
    answers.set(key, known);
  }
  return known;
}

function candidateOf(field: FieldSpec, header: HeaderText): Candidate | null {
  const pattern = field.headers.find((one) => fits(one, header));
  return pattern ? { field, certainty: pattern.sure } : null;
}

function fits({ words, unless, accented }: HeaderPattern, header: HeaderText): boolean {
  if (!says(words, header)) return false;
  if (unless?.test(header.folded)) return false;
  return !accented || accented.test(clean(header.levels.at(-1) ?? "").toLowerCase());
}

/** Of most headers all forms are the same, and are tried once. */
function says(words: RegExp, { leaf, bare, folded }: HeaderText): boolean {
  return words.test(leaf) || (bare !== leaf && words.test(bare)) || (folded !== leaf && words.test(folded));
}

/** All the words of all fields at once, each pattern once: most texts of a sheet are none of them. */
function anyWords(specs: readonly TableSpec[]): RegExp {
  const sources = specs.flatMap(({ fields }) => fields.flatMap(({ headers }) => headers.map(({ words }) => words.source)));
  return patternOf([...new Set(sources)].join("|"));
}

const patternOf = remember((source: string) => new RegExp(source));

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
  if (!holdsTwoWords(cells)) return false;
  let words = 0;
  for (let column = 0; column < Math.min(cells.length, WIDEST) && words < 2; column++) {
    if (!isShortText(cells[column]) && !isYear(cells[column])) continue;
    search.takeEffort(1);
    if (isKnownWord(sheet, row, column, search)) words++;
  }
  return words >= 2;
}

/** A heading, as hundreds of them stand in a long list, is one text. */
function holdsTwoWords(cells: readonly (CellValue | undefined)[]): boolean {
  let words = 0;
  for (let column = 0; column < Math.min(cells.length, WIDEST); column++)
    if ((isShortText(cells[column]) || isYear(cells[column])) && ++words === 2) return true;
  return false;
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

/** Fewer are tried one by one: to make the pattern of all words takes longer than to look at the title and the header of a short list. */
const FEW_TEXTS = 100;

function isKnownWord(sheet: SheetSnapshot, row: number, column: number, search: Search): boolean {
  const header = headerText(column, [unicodeText(sheet, row, column)]);
  if (search.takeText() > FEW_TEXTS) {
    search.words ??= anyWords(search.specs);
    if (!says(search.words, header)) return false;
  }
  return search.specs.some((spec) => candidatesOf(spec, header).length > 0);
}
