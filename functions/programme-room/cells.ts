/**
 * Leaf cells: a version's lines added up over everything they are counted under. They belong to the version and never change; what
 * counts is found through the plan. From them come the listed roll-ups, every combination that is not listed, and what one unit may see.
 *
 * Kept by columns, each value once and then by its number, as one text: a million of them are read and added up within a second, where rows of
 * a table would have to be sorted.
 */
import { pieces } from "../batches.ts";
import { text } from "../columns.ts";
import type { Storage } from "../storage.ts";
import type { RowToKeep } from "./commands.ts";
import { CELL_DIMENSIONS, type CellDimension, type Counted } from "./listed.ts";

export interface Column {
  readonly words: readonly string[];
  /** For each cell the place of its value in `words`. */
  readonly codes: readonly number[];
}

export interface Cells {
  readonly columns: Readonly<Record<CellDimension, Column>>;
  readonly people: readonly number[];
  readonly budget: readonly number[];
}

export interface Sum {
  readonly values: readonly string[];
  readonly people: number;
  readonly budget: number;
}

export function insertCells(storage: Storage, version: number, cells: Cells): void {
  for (const [number, piece] of pieces(JSON.stringify(cells)).entries())
    storage.run("INSERT INTO cells (version, piece, columns) VALUES (?, ?, ?)", version, number, piece);
}

export function cellsOf(storage: Storage, version: number): Cells {
  const cut = storage.all("SELECT columns FROM cells WHERE version = ? ORDER BY piece", version);
  return parsed(JSON.parse(cut.map((row) => text(row, "columns")).join("")));
}

/** The cells of one unit's version added up by some dimensions; values in the order of these. */
export function sumBy({ columns, people, budget }: Cells, unit: string, dimensions: readonly Counted[]): Iterable<Sum> {
  const used = dimensions.flatMap((name) => (name === "unit" ? [] : [columns[name]]));
  const sums = new Map<number, { readonly values: readonly string[]; people: number; budget: number }>();
  for (const [at, count] of people.entries()) {
    let id = 0;
    for (const { words, codes } of used) id = id * words.length + (codes[at] ?? 0);
    const sum = sums.get(id);
    if (sum) {
      sum.people += count;
      sum.budget += budget[at] ?? 0;
    } else {
      const values = dimensions.map((name) => (name === "unit" ? unit : wordAt(columns[name], at)));
      sums.set(id, { values, people: count, budget: budget[at] ?? 0 });
    }
  }
  return sums.values();
}

function wordAt({ words, codes }: Column, at: number): string {
  return words[codes[at] ?? 0] ?? "";
}

export function addUp(rows: readonly RowToKeep[]): Cells {
  const seen = new Map<string, number>();
  const words = CELL_DIMENSIONS.map(() => new Map<string, number>());
  const codes = CELL_DIMENSIONS.map((): number[] => []);
  const people: number[] = [];
  const budget: number[] = [];
  for (const { keys, costVnd } of rows) {
    const code = CELL_DIMENSIONS.map((name, column) => numberOf(words[column], keys[name]));
    const id = code.join();
    const at = seen.get(id) ?? seen.size;
    if (at === seen.size) {
      seen.set(id, at);
      for (const [column, value] of code.entries()) codes[column]?.push(value);
    }
    people[at] = (people[at] ?? 0) + 1;
    budget[at] = (budget[at] ?? 0) + costVnd;
  }
  return {
    columns: columnsBy((_, column) => ({ words: [...(words[column]?.keys() ?? [])], codes: codes[column] ?? [] })),
    people,
    budget,
  };
}

function numberOf(words: Map<string, number> | undefined, word: string): number {
  const known = words?.get(word) ?? words?.size ?? 0;
  words?.set(word, known);
  return known;
}

function columnsBy(make: (name: CellDimension, place: number) => Column): Cells["columns"] {
  const [province, course, country, gender] = [make("province", 0), make("course", 1), make("country", 2), make("gender", 3)];
  const [ageBand, group, source, year] = [make("ageBand", 4), make("group", 5), make("source", 6), make("year", 7)];
  return { province, course, country, gender, ageBand, group, source, year };
}

function parsed(value: unknown): Cells {
  const columns = member(value, "columns");
  return {
    columns: columnsBy((name) => {
      const column = member(columns, name);
      return { words: listOf(member(column, "words"), isText), codes: listOf(member(column, "codes"), isNumber) };
    }),
    people: listOf(member(value, "people"), isNumber),
    budget: listOf(member(value, "budget"), isNumber),
  };
}

function member(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null) throw new TypeError(`Cells hold no ${name}`);
  return Object.entries(value).find(([key]) => key === name)?.[1];
}

function listOf<Item>(value: unknown, is: (item: unknown) => item is Item): readonly Item[] {
  if (!Array.isArray(value) || !value.every(is)) throw new TypeError("Cells hold a list of another kind");
  return value;
}

const isText = (item: unknown): item is string => typeof item === "string";
const isNumber = (item: unknown): item is number => typeof item === "number";
