/** The courses that the lists of a workbook name, with their days: alive where the list of courses tells them. */
import { wordKey } from "../../formulas/expression.ts";
import { quoted } from "../../formulas/formula.ts";
import { joinedText } from "../../formulas/word-lists.ts";
import type { Course } from "../../plan/course.ts";
import { type DaySpan, isExact, serialOf } from "../../sheet/day.ts";
import type { CellValue } from "../../sheet/snapshot.ts";
import type { CourseNames } from "./course-names.ts";
import { lineTests, namesItself } from "./course-places.ts";
import { COURSE_LIST, HEADS_NAME } from "./names.ts";
import { rawAt } from "./row-shape.ts";
import { referenceTo, says, type Watched, whileAll } from "./watched-cells.ts";
import type { ShapedLine, Wordings } from "./wordings.ts";

/** What stands for the last day of a course that tells none. */
export const UNTOLD = "Chưa nêu";
/** What stands for a day that is not known, or is no longer. */
const NO_DAY = "";

type DayTold = number | typeof UNTOLD | typeof NO_DAY;

interface Named {
  readonly first: ShapedLine;
  /** First and last day. */
  readonly days: DayTold[];
  /** By the place that names the course (a heading, a sheet): what must stay as it is there. */
  readonly tests: Map<string, readonly string[]>;
}

/** The first and last day of every course that a line names, by the words that name it. Two different days make none. */
export function courseList(
  date1904: boolean,
  lines: readonly ShapedLine[],
  names: CourseNames,
): Pick<Wordings, "course" | "courseDays"> {
  const { keys, values } = COURSE_LIST;
  const named = new Map<string, Named>();
  const spellings = new Set<string>();
  for (const line of lines) {
    if (line.shape.start !== "course" && line.shape.end !== "course" && line.shape.end !== "untold") continue;
    const key = courseKey(line);
    if (key === null) continue;
    const days = daysOf(line, date1904);
    const known = named.get(wordKey(key)) ?? { first: line, days, tests: new Map() };
    for (const [index, day] of days.entries()) if (known.days[index] !== day) known.days[index] = NO_DAY;
    const place = namesItself(line) ? "" : `${line.assessed.nominee.table.sheet.name} ${line.shape.key}`;
    if (!known.tests.has(place)) known.tests.set(place, lineTests(line));
    named.set(wordKey(key), known);
    spellings.add(key);
  }
  const entries = new Map([...named].map(([key, { days }]) => [key, days]));
  const courseDays = new Map([...named].map(([key, one]) => [key, formulasOf(one, names)]));
  return { course: { keys, values, entries, spellings: [...spellings] }, courseDays };
}

function daysOf({ shape, assessed: { nominee } }: ShapedLine, date1904: boolean): DayTold[] {
  const { start, end, course } = nominee.attendance;
  const serial = (span: DaySpan | null): DayTold => (span && isExact(span) ? serialOf(span.first, date1904) : NO_DAY);
  // A line with a first day of its own asks for the last one only.
  const first = shape.start === "own" ? (course?.start ?? null) : start;
  return [serial(first), shape.end === "untold" ? UNTOLD : serial(end)];
}

/** They count while the words mean the same course, and what the days were read from says the same. */
function formulasOf({ first, days, tests }: Named, names: CourseNames): (string | null)[] {
  const { course, label } = first.assessed.nominee.attendance;
  const places = [...tests.values()].flat();
  const meant = names.tests(label, course);
  return days.map((day, index) => {
    if (day === NO_DAY) return null;
    const [then, of] = course ? told(course, index === 0 ? "start" : "end", day) : [written(day), sameYear(day)];
    const all = [...new Set([...meant, ...places, ...of])];
    return all.length === 0 ? null : `IFERROR(${whileAll(all, then, quoted(NO_DAY))},${quoted(NO_DAY)})`;
  });
}

/** A day in words may take its year from a title, of any table. */
const sameYear = (day: DayTold): string[] => (typeof day === "number" ? [`MIN(${HEADS_NAME})=1`] : []);

const written = (day: DayTold): string => (typeof day === "number" ? String(day) : quoted(day));

/** A real day is read from its cell. Another one is known while its cell says what it said. */
function told({ table, line, columns }: Course, which: "start" | "end", day: DayTold): readonly [string, readonly string[]] {
  const cell: Watched = { sheet: table.sheet, row: line.row, column: columns[which] };
  const typed: CellValue = rawAt(table, line.row, columns[which]);
  // The list may tell the hour as well.
  if (typeof typed === "number" && Math.floor(typed) === day)
    return [`INT(${referenceTo(cell)})`, [`ISNUMBER(${referenceTo(cell)})`]];
  return [written(day), columns[which] < 0 ? [] : [says(cell), ...sameYear(day)]];
}

/** What names a line's course, as its formulas join it. */
export function courseKey({ shape, assessed: { nominee } }: ShapedLine): string | null {
  const { table, line, columns } = nominee;
  const own = columns.course < 0 ? [] : [rawAt(table, shape.tops.get(columns.course) ?? line.row, columns.course)];
  switch (shape.course.kind) {
    case "cell":
      return joinedText(own);
    case "headings":
      return joinedText([...shape.course.cells.map(({ row, column }) => rawAt(table, row, column)), ...own]);
    case "sheet":
      return joinedText([table.sheet.name, ...own]);
  }
}
