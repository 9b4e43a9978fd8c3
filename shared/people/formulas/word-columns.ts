/** The columns of a list whose wordings formulas look up, by the list of wordings they are looked up in. */
import { columnOf, type ReadTable } from "../../sheet/table.ts";
import type { WordListSpec } from "./formula-scheme.ts";

export interface WordColumns {
  of(list: string): readonly number[];
  /** A wording that answers for a year is looked up with it. */
  ofYear(list: string): boolean;
}

export function wordColumns(table: ReadTable, lists: readonly WordListSpec[]): WordColumns {
  const columns = new Map(lists.map((list) => [list.id, list.columnsOf(table)]));
  const years = new Set(lists.filter((list) => list.ofYear(table)).map(({ id }) => id));
  return { of: (list) => columns.get(list) ?? [], ofYear: (list) => years.has(list) };
}

/** Every column of these fields. */
export function everyColumn(table: ReadTable, ...fields: readonly string[]): number[] {
  return [...new Set(fields.flatMap((field) => (table.columns.get(field) ?? []).map(({ column }) => column)))];
}

/** The first column of each of these fields. */
export function firstColumns(table: ReadTable, ...fields: readonly string[]): number[] {
  return [...new Set(fields.flatMap((field) => columnOf(table, field)?.column ?? []))];
}

const YEAR = /\b20\d\d\b/;

/** A rating answers for a year, where its column or its words name one. */
export function ratingNamesYear(table: ReadTable): boolean {
  const rating = everyColumn(table, "rating");
  const inHeader = (table.columns.get("rating") ?? []).some(({ folded }) => YEAR.test(folded));
  return (
    rating.length > 1 ||
    inHeader ||
    rating.some((column) =>
      table.rows.some(({ row }) => {
        const value = table.sheet.rows[row]?.[column];
        return typeof value === "string" && YEAR.test(value);
      }),
    )
  );
}
