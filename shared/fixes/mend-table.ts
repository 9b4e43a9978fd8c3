/** What can be mended in the records of one table without changing what is read: each column by what it holds. */
import type { Nominee } from "../plan/nominee.ts";
import { legacyAt } from "../sheet/sheet-text.ts";
import { type CellValue, cellKey, type SheetSnapshot, valueAt } from "../sheet/snapshot.ts";
import { type ReadTable, readable, type TableColumn } from "../sheet/table.ts";
import { clean, tidy } from "../text/fold.ts";
import { fromLegacy } from "../text/legacy.ts";
import { editableCells } from "./editable.ts";
import type { Mended } from "./fix.ts";
import { mendDate } from "./mend-date.ts";
import { mendId } from "./mend-id.ts";
import { mendNumber } from "./mend-number.ts";
import { mendPlannedPost, mendPost } from "./mend-post.ts";
import { mendRating } from "./mend-rating.ts";

interface Cell {
  readonly value: CellValue;
  /** A text as Unicode and tidy, its line breaks kept; "" for anything else. */
  readonly text: string;
  readonly nominee: Nominee | undefined;
}

type Mend = (cell: Cell, date1904: boolean) => Mended | null;

/** A birth is read as it was typed, the days of a course as Unicode. */
const mendBirth: Mend = ({ value }, date1904) => (typeof value === "string" ? mendDate(value, "birth", date1904) : null);
const mendCourseDay: Mend = ({ text }, date1904) => mendDate(text, "course", date1904);

const BY_FIELD: Readonly<Record<string, Mend>> = {
  birth: mendBirth,
  birthMale: mendBirth,
  birthFemale: mendBirth,
  start: mendCourseDay,
  end: mendCourseDay,
  personId: ({ value }) => mendId(value),
  rating: ({ text }) => mendRating(text),
  position: ({ text, nominee }) => mendPost(text, nominee?.unit ?? ""),
  plannedPost: ({ text, nominee }) => mendPlannedPost(text, nominee?.plannedTerm ?? "", nominee?.unit ?? ""),
};

/** Columns whose texts are not looked at as words. */
const NO_WORDS: ReadonlySet<string> = new Set(["number", "personId"]);

/** By `cellKey`. */
export function mendTable(table: ReadTable, nominees: readonly Nominee[], date1904: boolean): Map<number, Mended> {
  const { sheet } = table;
  const mended = new Map<number, Mended>();
  const editable = editableCells(sheet);
  const byRow = new Map(nominees.filter((one) => one.table === table).map((one) => [one.line.row, one]));
  const columns = [...table.columns.values()].flat().filter(({ field }) => field.used);
  for (const { row, kind } of table.rows) {
    if (kind !== "record") continue;
    for (const { column, field } of columns) {
      const value = valueAt(sheet, row, column);
      if (value === null || value === "" || !editable(row, column) || readable(value) !== value) continue;
      const cell = { value, text: shownText(sheet, value, row, column), nominee: byRow.get(row) };
      const number = isCounted(table, field.name) ? mendNumber(value) : null;
      const change = number ?? BY_FIELD[field.name]?.(cell, date1904) ?? mendText(sheet, cell, row, column, field);
      if (change) mended.set(cellKey(row, column), change);
    }
  }
  return mended;
}

/** Amounts of tables whose lines are added up. */
function isCounted({ spec }: ReadTable, field: string): boolean {
  return spec.measures !== undefined && (spec.measures.includes(field) || field === "costPerPerson" || field === "days");
}

function shownText(sheet: SheetSnapshot, value: CellValue, row: number, column: number): string {
  if (typeof value !== "string") return "";
  const legacy = legacyAt(sheet, value, row, column);
  return tidy(legacy ? fromLegacy(value, legacy) : value);
}

/** Nothing seen changes; a composed text must not begin to look like one of an old font. */
function mendText(
  sheet: SheetSnapshot,
  { value, text }: Cell,
  row: number,
  column: number,
  field: TableColumn["field"],
): Mended | null {
  if (typeof value !== "string" || text === value || NO_WORDS.has(field.name)) return null;
  if (legacyAt(sheet, value, row, column)) return { kind: "legacy-font", after: text, look: null };
  const same = clean(text) === clean(value) && legacyAt(sheet, text, row, column) === null;
  return same && text !== "" ? { kind: "tidy-text", after: text, look: null } : null;
}
