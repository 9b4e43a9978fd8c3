/**
 * Which course a line puts its person forward for, and when it is: from the line's own cells, then the plan's course table, then the
 * heading above ("I. Khóa K01: …"), then the title of the list or the name of its sheet.
 */
import { type DaySpan, isExact, isoDay } from "../sheet/day.ts";
import type { Heading, ReadTable, TableRow } from "../sheet/table.ts";
import { fold } from "../text/fold.ts";
import type { Cells } from "./cells.ts";
import type { Course } from "./course.ts";
import { type CourseFinder, courseFinder } from "./course-finder.ts";
import { NO_TIME, type TimeRead } from "./course-time.ts";
import { lineTimeReader } from "./line-time.ts";
import { contentIn, type NamedCourse, namedCourse, periodIn, type TimeContext } from "./named-course.ts";
import type { Attendance, NomineeColumns } from "./nominee.ts";

export type { NamedCourse } from "./named-course.ts";

export interface AttendanceContext extends TimeContext {
  readonly courses: readonly Course[];
  /** What the title above the table says of its one course; null when it says nothing. */
  readonly titleCourse: NamedCourse | null;
}

export function attendanceReader(
  table: ReadTable,
  cells: Cells,
  columns: NomineeColumns,
  context: AttendanceContext,
): (line: TableRow) => Attendance {
  const finder = courseFinder(context.courses);
  const title = context.titleCourse ?? ofSheetName(table.sheet.name, finder);
  const heading = headingReader(finder, context);
  const time = lineTimeReader(cells, columns, context);
  const read = (own: string, above: NamedCourse | null, lineTime: TimeRead): Attendance => {
    const label = own || above?.label || title?.label || "";
    const course = label ? finder(label) : null;
    const chosen = timeFor(lineTime, periodIn(own, context), course, above, title);
    const ofHeading = above && (!own || fold(own) === fold(above.label)) ? above.content : "";
    const content = course?.name || ofHeading || contentOf(contentIn(own)) || title?.content || "";
    return { course, key: keyOf(course, label, chosen.time), label, content, ...chosen.time, from: chosen.from };
  };
  // Many people share a course: the last one is kept for every time.
  const known = new Map<
    TimeRead,
    { readonly own: string; readonly above: NamedCourse | null; readonly attendance: Attendance }
  >();
  return (line) => {
    const own = cells.text(line.row, columns.course, true);
    const above = heading(line.groups);
    const lineTime = time(line.row);
    const before = known.get(lineTime);
    if (before && own === before.own && above === before.above) return before.attendance;
    const attendance = read(own, above, lineTime);
    known.set(lineTime, { own, above, attendance });
    return attendance;
  };
}

/** The innermost heading that names a course, in its own words or in those of the course table. */
function headingReader(finder: CourseFinder, context: TimeContext): (groups: readonly Heading[]) => NamedCourse | null {
  const known = new Map<readonly Heading[], NamedCourse | null>();
  return (groups) => {
    let named = known.get(groups);
    if (named === undefined) {
      named =
        groups.map(({ text }) => namedCourse(text, context) ?? listedCourse(text, finder)).findLast((one) => one !== null) ??
        null;
      known.set(groups, named);
    }
    return named;
  };
}

function listedCourse(text: string, finder: CourseFinder): NamedCourse | null {
  return finder(text) ? { label: text, content: contentIn(text), time: NO_TIME } : null;
}

/** A sheet for each course is named after it: "K01". */
function ofSheetName(name: string, finder: CourseFinder): NamedCourse | null {
  return finder(name) ? { label: name, content: "", time: NO_TIME } : null;
}

interface Chosen {
  readonly time: TimeRead;
  readonly from: Attendance["from"];
}

function timeFor(
  own: TimeRead,
  inName: TimeRead,
  course: Course | null,
  above: NamedCourse | null,
  title: NamedCourse | null,
): Chosen {
  const { startReading, endReading } = own;
  if (startReading.kind !== "empty" || endReading.kind !== "empty") {
    // A line may give the first day alone: the course table then tells the last.
    const ofTable = endReading.kind === "empty" ? course?.end : undefined;
    if (!ofTable) return { time: own, from: "line" };
    return { time: { ...own, end: ofTable, vague: own.vague || !isExact(ofTable) }, from: "line" };
  }
  const readings = { startReading, endReading };
  // "Cải cách hành chính (09-22/9/2024)": the days may stand in the course's own cell.
  if (inName.start) return { time: { ...inName, ...readings }, from: "heading" };
  if (course?.start) {
    const { start, end, vague } = course;
    return { time: { start, end, vague, ...readings }, from: "course-table" };
  }
  if (above?.time.start) return { time: { ...above.time, ...readings }, from: "heading" };
  if (title?.time.start) return { time: { ...title.time, ...readings }, from: "title" };
  return { time: own, from: "none" };
}

/** A code such as "K01" says nothing of the content. */
function contentOf(label: string): string {
  return /^[\p{L}]{0,4}[-. ]?\d{1,3}$/u.test(label) || label.length < 6 ? "" : label;
}

function keyOf(course: Course | null, label: string, { start }: TimeRead): string | null {
  if (course) return course.key;
  if (label) return fold(label);
  return start ? spanKey(start) : null;
}

function spanKey({ first, last }: DaySpan): string {
  return `${isoDay(first)}/${isoDay(last)}`;
}
