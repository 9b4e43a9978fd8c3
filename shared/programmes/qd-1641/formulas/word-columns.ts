/** The columns of a list whose wordings formulas look up, by the list of wordings they are looked up in. */
import { columnOf, type ReadTable } from "../../../sheet/table.ts";
import type { ListName } from "./names.ts";

export interface WordColumns extends Readonly<Record<Exclude<ListName, "course">, readonly number[]>> {
  /** A rating answers for a year, where its column or its words name one. */
  readonly ratingOfYear: boolean;
}

export function wordColumns(table: ReadTable): WordColumns {
  const all = (...fields: readonly string[]): number[] => [
    ...new Set(fields.flatMap((field) => (table.columns.get(field) ?? []).map(({ column }) => column))),
  ];
  const first = (...fields: readonly string[]): number[] => [
    ...new Set(fields.flatMap((field) => columnOf(table, field)?.column ?? [])),
  ];
  const rating = all("rating");
  const previous = first("previous");
  return {
    post: first("position", "unit", "province", "personnel"),
    planned: [...all("plannedPost"), ...first("plannedTerm")].filter(
      (column, index, columns) => columns.indexOf(column) === index,
    ),
    rating,
    discipline: first("discipline"),
    previous: previous.length > 0 ? [...previous, ...first("course")] : [],
    ratingOfYear: rating.length > 1 || namesYear(table, rating),
  };
}

const YEAR = /\b20\d\d\b/;

function namesYear(table: ReadTable, columns: readonly number[]): boolean {
  const inHeader = (table.columns.get("rating") ?? []).some(({ folded }) => YEAR.test(folded));
  return (
    inHeader ||
    columns.some((column) =>
      table.rows.some(({ row }) => {
        const value = table.sheet.rows[row]?.[column];
        return typeof value === "string" && YEAR.test(value);
      }),
    )
  );
}
