/**
 * Which cells of a line its formulas read. Most lines of a list have one shape and share their formulas; a merged cell, a course that
 * only a heading names, or a date that shows only its year makes another.
 */
import type { Nominee } from "../../plan/nominee.ts";
import { type DaySpan, isExact } from "../../sheet/day.ts";
import { unicodeText } from "../../sheet/sheet-text.ts";
import { type CellValue, cellKey } from "../../sheet/snapshot.ts";
import { columnOf, type ReadTable } from "../../sheet/table.ts";

/** Where a day stands: in the line's own cell, beside the line's course in the list of courses, nowhere, or where no formula reads it. */
export type DaySource = "own" | "course" | "untold" | "unread";

/** What names the line's course: its own cell alone, or besides it the headings above it, or the sheet. */
export type CourseSource =
  | { readonly kind: "cell" }
  | { readonly kind: "headings"; readonly cells: readonly { readonly row: number; readonly column: number }[] }
  | { readonly kind: "sheet" };

export interface RowShape {
  /** Lines with the same key share their formulas. */
  readonly key: string;
  readonly birth: "read" | "unread";
  readonly start: DaySource;
  readonly end: DaySource;
  readonly course: CourseSource;
  /** Merged cells by column: the row at their top. */
  readonly tops: ReadonlyMap<number, number>;
}

/** Fields whose cells formulas read. */
const READ = [
  "name",
  "familyName",
  "birth",
  "birthMale",
  "birthFemale",
  "gender",
  "femaleMark",
  "maleMark",
  "position",
  "unit",
  "province",
  "personnel",
  "plannedPost",
  "plannedTerm",
  "rating",
  "discipline",
  "previous",
  "course",
  "start",
  "end",
  "period",
  "extension",
  "role",
  "notes",
] as const;

/** Fields that every line tells for itself: what is merged down to it is not read. */
const OWN: ReadonlySet<string> = new Set(["birth", "birthMale", "birthFemale", "femaleMark", "maleMark"]);

/** The columns of a table that formulas read. */
export function columnsRead(table: ReadTable): readonly number[] {
  return [...new Set(READ.flatMap((field) => (table.columns.get(field) ?? []).map(({ column }) => column)))];
}

export function shapeOf(nominee: Nominee, read: readonly number[]): RowShape {
  const { table, line, columns, attendance } = nominee;
  const tops = table.mergedFrom.size > 0 ? topsOf(table, line.row, read) : NOTHING_MERGED;
  const raw = (column: number): CellValue => rawAt(table, tops.get(column) ?? line.row, column);
  const course = courseSource(nominee, raw);
  const label = columns.course < 0 ? "" : unicodeText(table.sheet, tops.get(columns.course) ?? line.row, columns.course);
  // "nt" names no course: the line above may be put forward for another one later.
  const isNamed = label === "" || label === attendance.label;
  const known = (source: DaySource): DaySource => (isNamed || source === "own" ? source : "unread");
  const start = known(startSource(nominee, raw));
  const end = known(endSource(nominee, start, raw));
  const shape = { birth: birthSource(nominee), start, end, course, tops } as const;
  const from = course.kind === "headings" ? course.cells.map(({ row, column }) => `${row}.${column}`).join() : course.kind;
  const asksCourse = [shape.start, shape.end].some((source) => source === "course" || source === "untold");
  const byCourse = asksCourse ? from : "";
  const merged = [...tops].map(([column, row]) => `${column}.${row}`).join();
  const usesCourse = columns.course >= 0 && attendance.key !== null;
  return { ...shape, key: [shape.birth, shape.start, shape.end, byCourse, usesCourse, merged].join(";") };
}

const NOTHING_MERGED: ReadonlyMap<number, number> = new Map();

function topsOf(table: ReadTable, row: number, read: readonly number[]): Map<number, number> {
  const tops = new Map<number, number>();
  const own = new Set([...OWN].flatMap((field) => (table.columns.get(field) ?? []).map(({ column }) => column)));
  for (const column of read) {
    const from = table.mergedFrom.get(cellKey(row, column));
    if (from?.column === column && !own.has(column)) tops.set(column, from.row);
  }
  return tops;
}

export function rawAt(table: ReadTable, row: number, column: number): CellValue {
  return column < 0 ? null : (table.sheet.rows[row]?.[column] ?? null);
}

/** A number whose format shows only the month or the year is a whole month or year to the reader, and a day to a formula. */
function birthSource({ table, line, birth, birthColumn }: Nominee): RowShape["birth"] {
  if (columnOf(table, "birthYear") && !columnOf(table, "birth")) return "unread";
  const typed = rawAt(table, line.row, birthColumn);
  return typeof typed === "number" && !(birth.kind === "day" && isExact(birth.span)) ? "unread" : "read";
}

function startSource({ columns, attendance }: Nominee, raw: (column: number) => CellValue): DaySource {
  const { from, start, vague } = attendance;
  if (!start || !isExact(start) || vague) return "unread";
  if (from !== "line") return "course";
  return columns.start >= 0 && columns.start !== columns.end && typeof raw(columns.start) === "number" ? "own" : "unread";
}

function endSource({ columns, attendance }: Nominee, start: DaySource, raw: (column: number) => CellValue): DaySource {
  const { end, endReading, from } = attendance;
  if (start === "unread" || !isKnown(end)) return "unread";
  if (end === null) return endReading.kind === "empty" ? "untold" : "unread";
  if (from !== "line") return "course";
  if (columns.end >= 0 && typeof raw(columns.end) === "number") return "own";
  return endReading.kind === "empty" && attendance.course ? "course" : "unread";
}

const isKnown = (span: DaySpan | null): boolean => span === null || isExact(span);

function courseSource({ table, line, columns, attendance }: Nominee, raw: (column: number) => CellValue): CourseSource {
  const own = raw(columns.course);
  // Days that a heading tells hold for the lines under it, whatever course they name themselves.
  const byHeading = attendance.from === "heading" && line.groups.length > 0;
  if (own !== null && own !== "" && !byHeading) return { kind: "cell" };
  const cells = line.groups.map(({ row, column }) => ({ row, column }));
  return cells.length > 0 && cells.every(({ row, column }) => rawAt(table, row, column) !== null)
    ? { kind: "headings", cells }
    : { kind: "sheet" };
}
