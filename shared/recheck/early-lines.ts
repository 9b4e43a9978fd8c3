/**
 * The first lines below a header say what its columns hold where words alone do not tell, and a second table may begin near the first: an
 * edit there is looked at again in full, on the first few hundred rows of the sheet, for whether the tables would still be found the same.
 */
import type { ProgrammeCard } from "../programmes/card.ts";
import { signsOf } from "../programmes/signs.ts";
import type { ByHand } from "../sheet/by-hand.ts";
import { findTables } from "../sheet/find-tables.ts";
import type { SheetSnapshot, WorkbookSnapshot } from "../sheet/snapshot.ts";
import type { ReadTable } from "../sheet/table.ts";

/** Below a header so many rows are looked at for what its columns hold, or for another header. */
const LOOKED_AT = 300;

export function isEarly(table: ReadTable, row: number): boolean {
  return row <= table.headerLast + LOOKED_AT;
}

/** How the tables were found. */
export interface Looking {
  readonly card: ProgrammeCard;
  readonly cards: readonly ProgrammeCard[];
  readonly byHand: ByHand | null;
}

/** What the first rows of a sheet say of its tables, as one text: the same as before, and the tables are found as before. */
export function firstLook(
  workbook: WorkbookSnapshot,
  sheet: SheetSnapshot,
  last: number,
  { card, cards, byHand }: Looking,
): string {
  const first = { ...sheet, rows: sheet.rows.slice(0, last + LOOKED_AT + 1) };
  const part = { ...workbook, sheets: [first] };
  const signs = signsOf(part, cards, byHand).map(({ hasTable, named, hinted, read, taken }) => [
    hasTable,
    [...named].map(([{ id }, at]) => [id, at]),
    [...hinted].map(({ id }) => id),
    [...read].map(([{ id }, count]) => [id, count]),
    [...taken].map(({ id }) => id),
  ]);
  const tables = findTables(part, card.tables, byHand).map(({ spec, headerFirst, headerLast, columns, unused, rows }) => [
    [spec.kind, headerFirst, headerLast],
    [...columns].map(([name, found]) => [name, found.map(({ column, header, certainty }) => [column, header, certainty])]),
    unused,
    rows.map(({ row, kind }) => [row, kind]),
  ]);
  return JSON.stringify([signs, tables]);
}
