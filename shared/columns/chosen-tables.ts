/** Finds what was chosen by hand in a workbook at hand: the headers by their words, and the columns of every table with such a header. */
import type { ByHand, HeaderByHand, MatchedByHand } from "../sheet/by-hand.ts";
import { type HeaderText, headerText, headerTexts } from "../sheet/header.ts";
import { isShortText, isYear, WIDEST } from "../sheet/header-look.ts";
import { headerWords } from "../sheet/header-words.ts";
import { type Matched, toColumn } from "../sheet/match-columns.ts";
import type { Search } from "../sheet/search.ts";
import { unicodeText } from "../sheet/sheet-text.ts";
import type { SheetSnapshot } from "../sheet/snapshot.ts";
import type { FieldSpec, TableSpec } from "../sheet/table.ts";
import { columnKeys, isNamed, type TableChoice, withoutYears } from "./table-choice.ts";

/** Of all words of both headers so many stand in both: a few columns more or less, or called otherwise, are the same layout. */
const ALIKE = 0.6;
/** More than any header earns by its words. */
const CHOSEN = 1000;
/** As deep as headers are looked for. */
const LOOKED_AT_ROWS = 20_000;

type Effort = Pick<Search, "takeEffort">;

export class ChosenTables implements ByHand {
  readonly choices: readonly TableChoice[];
  readonly #headers = new WeakMap<SheetSnapshot, ReadonlyMap<number, HeaderByHand>>();

  constructor(choices: readonly TableChoice[]) {
    this.choices = choices;
  }

  header(sheet: SheetSnapshot, row: number, search: Effort): HeaderByHand | null {
    let found = this.#headers.get(sheet);
    if (!found) {
      found = headersIn(sheet, this.choices, search);
      this.#headers.set(sheet, found);
    }
    return found.get(row) ?? null;
  }

  match(
    sheet: SheetSnapshot,
    spec: TableSpec,
    headers: readonly HeaderText[],
    match: (headers: readonly HeaderText[]) => Matched,
  ): MatchedByHand | null {
    const found = this.choiceFor(sheet.name, spec.kind, headers);
    if (!found) return null;
    const fixed = fixedColumns(found.choice, spec, headers);
    if (fixed.size === 0) return null;
    return { matched: withFixed(headers, fixed, match), bonus: CHOSEN * found.alike };
  }

  /** Whether a table with these headers is the one of a choice, be it that another choice stands before it. */
  fits(choice: TableChoice, kind: string, headers: readonly HeaderText[]): boolean {
    return choice.kind === kind && likeness(choice, new Set(columnKeys(headers).keys())) >= ALIKE;
  }

  /** What was chosen for a table with these headers: of its own sheet first, then whatever is most like it. */
  choiceFor(
    sheet: string,
    kind: string,
    headers: readonly HeaderText[],
  ): { readonly choice: TableChoice; readonly alike: number } | null {
    const keys = new Set(columnKeys(headers).keys());
    const own = (choice: TableChoice): number => Number(choice.sheet === sheet);
    const [best] = this.choices
      .filter((choice) => choice.kind === kind)
      .map((choice) => ({ choice, alike: likeness(choice, keys) }))
      .filter(({ alike }) => alike >= ALIKE)
      .sort((a, b) => own(b.choice) - own(a.choice) || b.alike - a.alike);
    return best ?? null;
  }
}

/** Twice what both have by what each has: 1 for the same words in any order. */
function likeness({ header }: TableChoice, keys: ReadonlySet<string>): number {
  const [chosen, found] = [new Set(header.filter(isNamed)), [...keys].filter(isNamed)];
  const both = found.filter((key) => chosen.has(key)).length;
  return both === 0 ? 0 : (2 * both) / (chosen.size + found.length);
}

/** By column: the field that was chosen for it, or null. One field is one column: what is chosen twice counts for the first alone. */
function fixedColumns(choice: TableChoice, spec: TableSpec, headers: readonly HeaderText[]): Map<number, FieldSpec | null> {
  const at = columnKeys(headers);
  const fields = new Map(spec.fields.map((field) => [field.name, field]));
  const fixed = new Map<number, FieldSpec | null>();
  const taken = new Set<string>();
  for (const { key, field: name } of choice.columns) {
    const column = at.get(key);
    const field = name === null ? null : fields.get(name);
    if (column === undefined || field === undefined || fixed.has(column)) continue;
    const isTaken = field !== null && !field.many && taken.has(field.name);
    fixed.set(column, isTaken ? null : field);
    if (field) taken.add(field.name);
  }
  return fixed;
}

function withFixed(
  headers: readonly HeaderText[],
  fixed: ReadonlyMap<number, FieldSpec | null>,
  match: (headers: readonly HeaderText[]) => Matched,
): Matched {
  const found = match(headers.filter(({ column }) => !fixed.has(column)));
  const words = new Map(headers.map((header) => [header.column, header]));
  const wordsOf = (column: number): HeaderText => words.get(column) ?? headerText(column, []);
  const columns = new Map(found.columns);
  const unused = [...found.unused];
  const unusedByHand = new Set<number>();
  for (const [column, field] of fixed) {
    if (field === null) {
      unusedByHand.add(column);
      unused.push(wordsOf(column));
    } else {
      const before = columns.get(field.name) ?? [];
      const stays = field.many ? before : before.filter(({ certainty }) => certainty === "chosen");
      // Whatever was taken for the field is none of ours now, and is seen among those.
      for (const one of before) if (!stays.includes(one)) unused.push(wordsOf(one.column));
      columns.set(
        field.name,
        [...stays, toColumn(wordsOf(column), field, "chosen")].sort((a, b) => a.column - b.column),
      );
    }
  }
  // The given names beside what was taken for the name go with it.
  const [name, given] = [columns.get("name")?.[0], columns.get("givenName")?.[0]];
  if (name?.certainty === "chosen" && given && given.certainty !== "chosen" && !words.has(given.column))
    columns.delete("givenName");
  return { columns, unused: unused.sort((a, b) => a.column - b.column), unusedByHand, score: found.score };
}

/** The rows of a sheet where headers begin that somebody chose: where they were chosen, and wherever the same words stand. */
function headersIn(sheet: SheetSnapshot, choices: readonly TableChoice[], search: Effort): Map<number, HeaderByHand> {
  const found = new Map<number, HeaderByHand>();
  for (const choice of choices) {
    const { headerRows, header, kind, programme } = choice;
    if (headerRows === null) continue;
    const words = new Set(header.filter(isNamed).flatMap((key) => key.replace(/~\d+$/, "").split(" | ")));
    const last = Math.min(sheet.rows.length, LOOKED_AT_ROWS) - 1;
    for (let row = 0; row <= last; row++) {
      const end = row + headerRows - 1;
      if (found.has(row) || !saysSome(sheet, row, words, search)) continue;
      search.takeEffort(WIDEST + sheet.merges.length);
      const keys = new Set(columnKeys(headerTexts(sheet, row, end)).keys());
      if (likeness(choice, keys) < ALIKE) continue;
      found.set(row, { last: end, kind, programme });
      row = end;
    }
  }
  return found;
}

/** A cheap look: most rows say nothing of what a header says. */
function saysSome(sheet: SheetSnapshot, row: number, words: ReadonlySet<string>, search: Effort): boolean {
  const cells = sheet.rows[row];
  if (!cells) return false;
  const needed = Math.min(2, words.size);
  let some = 0;
  for (let column = 0; column < Math.min(cells.length, WIDEST); column++) {
    const value = cells[column];
    if (!isShortText(value) && !isYear(value)) continue;
    search.takeEffort(1);
    if (words.has(wordsOf(sheet, row, column)) && ++some >= needed) return true;
  }
  return false;
}

const wordsOf = (sheet: SheetSnapshot, row: number, column: number): string =>
  withoutYears(headerWords(unicodeText(sheet, row, column)));
