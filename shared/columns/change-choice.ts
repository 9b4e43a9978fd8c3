/** Changes of what was chosen of a table, one click each: plain values, so that any of them can be taken back by keeping the one before. */
import type { ColumnChoice, TableChoice } from "./table-choice.ts";

/** A column as it is pointed at. */
export type ColumnAt = Pick<ColumnChoice, "key" | "header">;

/** A field that only one column may hold is taken from whichever had it. `field` null: the column is none of ours. */
export function assigned(
  choice: TableChoice,
  { key, header }: ColumnAt,
  field: { readonly name: string; readonly many: boolean } | null,
): TableChoice {
  const others = choice.columns.filter((one) => one.key !== key && (field === null || field.many || one.field !== field.name));
  return { ...choice, columns: [...others, { key, field: field?.name ?? null, header }] };
}

/** The column that holds a field gives way to another. */
export function moved(
  choice: TableChoice,
  from: ColumnAt | null,
  to: ColumnAt,
  field: { readonly name: string; readonly many: boolean },
): TableChoice {
  // Of a field that several columns may hold, the one that was pointed at is left out by name.
  const left = from && field.many ? assigned(choice, from, null) : choice;
  return assigned(left, to, field);
}

/** What the words of the header say counts again for these columns. */
export function released(choice: TableChoice, ...keys: readonly string[]): TableChoice {
  return { ...choice, columns: choice.columns.filter((one) => !keys.includes(one.key)) };
}

/** All choices with one of them put in its place, `at` -1 for a new one; what says nothing any more is gone. */
export function withChoice(all: readonly TableChoice[], at: number, choice: TableChoice): TableChoice[] {
  const says = choice.columns.length > 0 || choice.headerRows !== null;
  const put = says ? [choice] : [];
  return at < 0 ? [...all, ...put] : [...all.slice(0, at), ...put, ...all.slice(at + 1)];
}

/** A header that is pointed at takes the place of one that was pointed at before, for such a table on that sheet. */
export function withHeader(all: readonly TableChoice[], choice: TableChoice): TableChoice[] {
  const before = ({ sheet, kind, headerRows }: TableChoice): boolean =>
    sheet === choice.sheet && kind === choice.kind && headerRows !== null;
  return [...all.filter((one) => !before(one)), choice];
}
