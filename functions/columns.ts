/** What comes out of SQLite is parsed at the door: a column of another kind than its table promises is a fault, said by name. */
import type { SqlRow, SqlValue } from "./storage.ts";

export function text(row: SqlRow, name: string): string {
  const value = row[name];
  return typeof value === "string" ? value : refuse(name, value, "a text");
}

/** Whole numbers that JavaScript holds exactly: counts, đồng, row numbers. */
export function whole(row: SqlRow, name: string): number {
  const value = row[name];
  return typeof value === "number" && Number.isSafeInteger(value) ? value : refuse(name, value, "a whole number");
}

export function textOrNull(row: SqlRow, name: string): string | null {
  return row[name] === null ? null : text(row, name);
}

export function wholeOrNull(row: SqlRow, name: string): number | null {
  return row[name] === null ? null : whole(row, name);
}

export function oneOf<Word extends string>(row: SqlRow, name: string, words: readonly Word[]): Word {
  const value = row[name];
  return words.find((word) => word === value) ?? refuse(name, value, `one of ${words.join(", ")}`);
}

/** The value itself may be somebody's: it is not repeated. */
function refuse(name: string, value: SqlValue | undefined, wanted: string): never {
  throw new TypeError(`Column ${name} holds ${value === null ? "null" : typeof value}, not ${wanted}`);
}
