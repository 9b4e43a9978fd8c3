/** Dates that do not exist, cannot be read, or cannot be meant: a birth in the future, a course that ends before it begins. */
import { type CellFix, defineFinding, type Finding, type Place } from "../../findings/finding.ts";
import { type Course, coursePlace } from "../../plan/course.ts";
import type { TimeRead } from "../../plan/course-time.ts";
import { type Nominee, placeAt } from "../../plan/nominee.ts";
import type { Plan } from "../../plan/plan.ts";
import { type Day, type DaySpan, isoDay, partsOf, wholeYear } from "../../sheet/day.ts";
import { dateText } from "../../text/format.ts";
import type { Text } from "../../text/locale.ts";
import { type DayReading, sheetDate } from "../../text/read-date.ts";
import type { Report, Rule } from "../rule.ts";

const t = (vi: string, en: string): Text => ({ vi, en });

/** Whose date it is. */
type About = "birth" | "course";
const ABOUT: Readonly<Record<string, Text>> = {
  birth: t("Ngày sinh", "The birth date"),
  course: t("Ngày của khóa", "The course day"),
};

/** Two days in one cell: "26/5/2024 - 13/5/2024". */
function isRange(typed: string): boolean {
  return /\d\s*(?:[-–—÷]|đến|tới)\s*(?:ngày\s*)?\d{1,2}\s*[/.]/iu.test(typed);
}

export const DateImpossible = defineFinding<{ typed: string; suggestion: string | null; about: string }>({
  code: "common/date-impossible",
  severity: "block",
  scope: "row",
  title: t("Ngày không có thật", "Date that does not exist"),
  message: {
    vi: ({ typed, suggestion, about }) =>
      isRange(typed)
        ? `Thời gian “${typed}” không hợp lệ: có ngày không tồn tại hoặc ngày kết thúc trước ngày bắt đầu`
        : `${ABOUT[about]?.vi} ${typed} không tồn tại${suggestion ? `; có thể là ${dateText(suggestion, "vi")}` : ""}`,
    en: ({ typed, suggestion, about }) =>
      isRange(typed)
        ? `“${typed}” cannot be: a day does not exist, or the end comes before the beginning`
        : `${ABOUT[about]?.en} ${typed} is not a real date${suggestion ? `; perhaps ${dateText(suggestion, "en")}` : ""}`,
  },
  todo: t("Kiểm tra hồ sơ và ghi lại ngày đúng.", "Check the file and write the right date."),
});

export const DateUnclear = defineFinding<{ typed: string; about: string }>({
  code: "common/date-unclear",
  severity: "confirm",
  scope: "row",
  title: t("Chưa đọc được ngày", "Date cannot be read"),
  message: {
    vi: ({ typed, about }) => `${ABOUT[about]?.vi} “${typed}” chưa đọc được`,
    en: ({ typed, about }) => `${ABOUT[about]?.en} “${typed}” cannot be read`,
  },
  todo: t("Ghi ngày theo mẫu 05/03/1980.", "Write the date as 05/03/1980."),
});

export const BirthImpossible = defineFinding<{ birth: string }>({
  code: "common/birth-impossible",
  severity: "block",
  scope: "row",
  title: t("Ngày sinh không thể đúng", "Birth date cannot be right"),
  message: {
    vi: ({ birth }) => `Ngày sinh ${dateText(birth, "vi")} không thể là của người đang công tác`,
    en: ({ birth }) => `A birth date of ${dateText(birth, "en")} cannot be that of somebody in office`,
  },
  todo: t("Kiểm tra lại năm sinh.", "Check the year of birth."),
});

export const CourseReversed = defineFinding<{ start: string; end: string }>({
  code: "common/course-dates-reversed",
  severity: "block",
  scope: "row",
  title: t("Bế giảng trước khai giảng", "Course ends before it begins"),
  message: {
    vi: ({ start, end }) => `Khai giảng ${dateText(start, "vi")} nhưng bế giảng ${dateText(end, "vi")}`,
    en: ({ start, end }) => `Begins ${dateText(start, "en")} but ends ${dateText(end, "en")}`,
  },
  todo: t("Kiểm tra lại hai ngày.", "Check both dates."),
});

/** Nobody under 18 or over 80 is in office: the year is a slip of the key. */
export const YOUNGEST = 18;
export const OLDEST = 80;

export const dates: Rule<Plan, Nominee> = {
  name: "common/dates",
  finds: [DateImpossible, DateUnclear, BirthImpossible, CourseReversed],
  covers: [],
  line(nominee, report) {
    const { birth, attendance, standing } = nominee;
    if (standing === "withdrawn" || standing === "delegation") return;
    if (birth.kind === "day") {
      if (attendance.start && isBirthImpossible(birth.span, attendance.start.first)) {
        report(BirthImpossible.at(placeAt(nominee, nominee.birthColumn), { birth: isoDay(birth.span.first) }));
      }
    } else reportReading("birth", birth, placeAt(nominee, nominee.birthColumn), report);
    if (attendance.from === "line") courseDays(nominee, report);
  },
  looksAt: { of: () => null, besides: ["courses"] },
  *check({ courses }) {
    const found: Finding[] = [];
    for (const course of courses) daysOfCourse(course, (finding) => found.push(finding));
    yield* found;
  },
};

function reportReading(about: About, reading: DayReading, place: Place, report: Report): void {
  if (reading.kind === "unclear") report(DateUnclear.at(place, { typed: reading.text, about }));
  if (reading.kind !== "impossible") return;
  const { text: typed, suggestion } = reading;
  const values = { typed, suggestion: suggestion === null ? null : isoDay(suggestion), about };
  const fix: CellFix[] | null =
    suggestion === null || place.cell === null ? null : [{ cell: place.cell, before: typed, after: sheetDate(suggestion) }];
  report(DateImpossible.at(place, values, { fix }));
}

/** Whether nobody born then can be in office when the course begins. */
export function isBirthImpossible(birth: DaySpan, courseStart: Day): boolean {
  if (births?.courseStart !== courseStart) births = possibleBirths(courseStart);
  return birth.first > births.last || birth.last < births.first;
}

interface Births extends DaySpan {
  readonly courseStart: Day;
}

/** Of the course that was asked about last: neighbours mostly share theirs. */
let births: Births | null = null;

function possibleBirths(courseStart: Day): Births {
  const { year } = partsOf(courseStart);
  return { courseStart, first: wholeYear(year - OLDEST).first, last: wholeYear(year - YOUNGEST).last };
}

function courseDays(nominee: Nominee, report: Report): void {
  const { attendance, columns } = nominee;
  const { start, end } = columns;
  const places = { start: placeAt(nominee, start), end: placeAt(nominee, end), oneCell: start === end };
  reportTime(attendance, places, report);
}

export interface TimePlaces {
  readonly start: Place;
  readonly end: Place;
  /** The whole time stands in one cell. */
  readonly oneCell: boolean;
}

/** Days that do not exist or cannot be read, and an end before the beginning. */
export function reportTime(time: TimeRead, { start, end, oneCell }: TimePlaces, report: Report): void {
  reportReading("course", time.startReading, start, report);
  if (!oneCell) reportReading("course", time.endReading, end, report);
  if (isReversed(time)) report(CourseReversed.at(end, reversedDays(time), { related: [start] }));
}

function daysOfCourse(course: Course, report: Report): void {
  const oneCell = course.columns.end === course.columns.start;
  reportTime(course, { start: coursePlace(course, "start"), end: coursePlace(course, "end"), oneCell }, report);
}

type Days = Pick<Course, "start" | "end">;

function isReversed({ start, end }: Days): boolean {
  return start !== null && end !== null && end.last < start.first;
}

function reversedDays({ start, end }: Days): { start: string; end: string } {
  return { start: start ? isoDay(start.first) : "", end: end ? isoDay(end.last) : "" };
}
