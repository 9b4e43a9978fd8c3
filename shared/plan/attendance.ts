/**
 * Which course a line puts its person forward for, and when it is: from the line's own cells, then the plan's course table, then the
 * heading above ("I. Khóa K01: …"), then the title of the list.
 */
import { type DaySpan, isoDay } from "../sheet/day.ts";
import { isBlank, type ReadTable, type TableRow } from "../sheet/table.ts";
import { fold } from "../text/fold.ts";
import { readCourseDay, readPeriod } from "../text/read-date.ts";
import type { Cells } from "./cells.ts";
import type { Course } from "./course.ts";
import { NO_TIME, type TimeRead, timeOf } from "./course-time.ts";
import type { Attendance, NomineeColumns } from "./nominee.ts";

export interface AttendanceContext {
  readonly date1904: boolean;
  readonly courses: readonly Course[];
  /** The year of the plan, for dates that leave it out. */
  readonly planYear: number | null;
  /** What the title above the table says of its one course; null when it says nothing. */
  readonly titleCourse: NamedCourse | null;
}

/** A course as a heading or a title names it. */
export interface NamedCourse {
  readonly label: string;
  readonly content: string;
  readonly time: TimeRead;
}

const COURSE_HEADING = /(?:khóa|khoá|lớp|khoa|lop|đoàn)\b/iu;

export function attendanceReader(table: ReadTable, cells: Cells, columns: NomineeColumns, context: AttendanceContext): (line: TableRow) => Attendance {
  const finder = courseFinder(context.courses);
  const headings = new Map<TableRow["groups"], NamedCourse | null>();
  const heading = (line: TableRow): NamedCourse | null => {
    let named = headings.get(line.groups);
    if (named === undefined) {
      named = line.groups.map(({ text }) => namedCourse(text, context)).findLast((one) => one !== null) ?? null;
      headings.set(line.groups, named);
    }
    return named;
  };
  const time = timeReader(cells, columns, context);
  return (line) => {
    const own = cells.text(line.row, columns.course, true);
    const above = heading(line);
    const label = own || above?.label || context.titleCourse?.label || "";
    const course = label ? finder(label) : null;
    const chosen = timeFor(time(line.row), course, above, context.titleCourse);
    const content = course?.name || (above && (!own || sameCourse(own, above.label)) ? above.content : "") || contentOf(own) || context.titleCourse?.content || "";
    return { course, key: keyOf(course, label, chosen.time), label, content, ...chosen.time, from: chosen.from };
  };
}

function timeFor(own: TimeRead, course: Course | null, above: NamedCourse | null, title: NamedCourse | null): { time: TimeRead; from: Attendance["from"] } {
  if (own.startReading.kind !== "empty" || own.endReading.kind !== "empty") {
    // A line may give the first day alone: the course table then tells the last.
    const end = own.endReading.kind === "empty" && course ? course.end : own.end;
    return { time: { ...own, end }, from: "line" };
  }
  if (course?.start) return { time: { ...course, startReading: own.startReading, endReading: own.endReading }, from: "course-table" };
  if (above?.time.start) return { time: { ...above.time, ...readingsOf(own) }, from: "heading" };
  if (title?.time.start) return { time: { ...title.time, ...readingsOf(own) }, from: "title" };
  return { time: own, from: "none" };
}

function readingsOf({ startReading, endReading }: TimeRead): Pick<TimeRead, "startReading" | "endReading"> {
  return { startReading, endReading };
}

function timeReader(cells: Cells, columns: NomineeColumns, { date1904, planYear }: AttendanceContext): (row: number) => TimeRead {
  const { start, end } = columns;
  const context = { date1904, year: planYear };
  if (start < 0 && end < 0) return () => NO_TIME;
  const known = new Map<unknown, TimeRead>();
  if (start === end) {
    return (row) => {
      const value = cells.value(row, start, true);
      let time = known.get(value);
      if (!time) known.set(value, (time = timeOf({ period: readPeriod(value, context) })));
      return time;
    };
  }
  const last = { from: undefined as unknown, to: undefined as unknown, time: NO_TIME };
  return (row) => {
    const from = cells.value(row, start, true);
    const to = cells.value(row, end, true);
    // Neighbours mostly share their course: the reading of the line above is kept.
    if (from === last.from && to === last.to && !isBlank(from)) return last.time;
    last.time = timeOf({
      start: readCourseDay(from, { ...context, shows: cells.shows(row, start) }),
      end: readCourseDay(to, { ...context, shows: cells.shows(row, end) }),
    });
    last.from = from;
    last.to = to;
    return last.time;
  };
}

/** "Khóa K01: Quản lý công (Cộng hòa Pháp)" names a course; a heading of a unit does not. */
export function namedCourse(text: string, { date1904, planYear }: Pick<AttendanceContext, "date1904" | "planYear">): NamedCourse | null {
  const stripped = text.replace(/^\(?\s*([A-Z]|[IVXLC]+|\d{1,2})\s*[.):\-–/]\s*/u, "");
  if (!COURSE_HEADING.test(stripped.slice(0, 40)) || /khối|phòng|sở/iu.test(stripped.slice(0, 8))) return null;
  const match = /(?:khóa|khoá|lớp|đoàn)\s+(?:bồi dưỡng\s+)?(?:số\s+)?([\p{L}]{0,4}[-.]?\d{1,3}|[IVX]{1,4})\b\s*[:.\-–]?\s*(.*)$/iu.exec(stripped);
  const label = match?.[1] ?? stripped;
  const rest = match?.[2] ?? stripped.replace(COURSE_HEADING, "");
  const content = rest.replace(/\(.*?\)/g, "").replace(/[,;.]\s*(từ|ngày|thời gian).*$/iu, "").trim();
  return { label, content, time: periodIn(text, date1904, planYear) };
}

/** A course's time inside a longer text: "… từ ngày 13/5/2024 đến ngày 26/5/2024". */
export function periodIn(text: string, date1904: boolean, planYear: number | null): TimeRead {
  const match = /(từ\s+(?:ngày\s+)?\d.*?đến\s+(?:hết\s+)?(?:ngày\s+)?[\d/.\- ]+(?:tháng\s+\d+\s+năm\s+\d{4})?|\d{1,2}(?:[/.]\d{1,2})?\s*[-–]\s*\d{1,2}[/.]\d{1,2}[/.]\d{4})/iu.exec(text);
  return match ? timeOf({ period: readPeriod(match[1] ?? null, { date1904, year: planYear }) }) : NO_TIME;
}

function courseFinder(courses: readonly Course[]): (label: string) => Course | null {
  const byKey = new Map<string, Course>();
  for (const course of courses) for (const name of [course.code, course.name]) if (name) byKey.set(fold(name), course);
  const known = new Map<string, Course | null>();
  return (label) => {
    let course = known.get(label);
    if (course === undefined) known.set(label, (course = lookUp(fold(label), courses, byKey)));
    return course;
  };
}

/** By its whole name first, then by a code that stands as a word in the label, then by a name inside it. */
function lookUp(label: string, courses: readonly Course[], byKey: ReadonlyMap<string, Course>): Course | null {
  const whole = byKey.get(label) ?? byKey.get(label.replace(/^(khoa|lop)( so)? /, ""));
  if (whole) return whole;
  const words = ` ${label} `;
  const byCode = courses.filter(({ code }) => code && words.includes(` ${fold(code)} `));
  if (byCode.length === 1) return byCode[0] ?? null;
  const byName = courses.filter(({ name }) => fold(name).length > 8 && words.includes(fold(name)));
  return byName.length === 1 ? (byName[0] ?? null) : null;
}

function sameCourse(a: string, b: string): boolean {
  return fold(a) === fold(b);
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
