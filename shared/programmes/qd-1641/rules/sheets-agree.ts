/**
 * The list of people and the course table against each other: a course whose dates differ. When all lines of a course disagree with the
 * table the matter is one, and stands in the table; a few lines that disagree stand on themselves.
 */
import { defineFinding } from "../../../findings/finding.ts";
import { lawOf } from "../../../findings/law-of.ts";
import { type Course, coursePlace } from "../../../plan/course.ts";
import { type Nominee, placeAt } from "../../../plan/nominee.ts";
import type { Plan } from "../../../plan/plan.ts";
import type { Rule } from "../../../rules/rule.ts";
import { type DaySpan, isoDay } from "../../../sheet/day.ts";
import { dateText } from "../../../text/format.ts";
import type { Locale } from "../../../text/locale.ts";
import { PERIOD } from "../parameters.ts";

type Dates = { readonly table: string | null; readonly list: string | null; readonly course: string; readonly what: string };
const words = (iso: string | null, locale: Locale): string => (iso === null ? "—" : dateText(iso, locale));

export const CourseDatesDiffer = defineFinding<Dates>({
  code: "qd-1641/course-dates-differ",
  severity: "confirm",
  scope: "course",
  title: { vi: "Ngày của khóa khác nhau giữa hai bảng", en: "Course dates differ between the tables" },
  message: {
    vi: ({ table, list, course, what }) =>
      `Khóa “${course}”: ngày ${what === "start" ? "khai giảng" : "bế giảng"} trong danh mục là ${words(table, "vi")}, trong danh sách là ${words(list, "vi")}`,
    en: ({ table, list, course, what }) =>
      `Course “${course}”: the ${what === "start" ? "first" : "last"} day is ${words(table, "en")} in the course table and ${words(list, "en")} in the list`,
  },
  todo: { vi: "Thống nhất ngày giữa danh mục khóa và danh sách.", en: "Make both tables agree." },
});

export const sheetsAgree: Rule<Plan, Nominee> = {
  name: "qd-1641/sheets-agree",
  finds: [CourseDatesDiffer],
  covers: [],
  groups: {
    of: ({ attendance: { course, from } }) => (from === "line" ? course : null),
    *check(lines) {
      const nominees = [...lines];
      const course = nominees[0]?.attendance.course;
      if (course) for (const what of ["start", "end"] as const) yield* disagreements(course, nominees, what);
    },
  },
};

function* disagreements(course: Course, list: readonly Nominee[], what: "start" | "end") {
  const planned = course[what];
  const differing = list.filter(({ attendance }) => !sameSpan(attendance[what], planned));
  const [first] = differing;
  if (!planned || !first) return;
  const values = (nominee: Nominee): Dates => ({
    table: iso(planned),
    list: iso(nominee.attendance[what]),
    course: course.code || course.name,
    what,
  });
  if (differing.length * 2 > list.length) {
    const related = differing.slice(0, 5).map((nominee) => placeAt(nominee, nominee.columns[what]));
    yield CourseDatesDiffer.at(coursePlace(course, what), values(first), { law: [lawOf(PERIOD)], related });
    return;
  }
  for (const nominee of differing)
    yield CourseDatesDiffer.at(placeAt(nominee, nominee.columns[what]), values(nominee), {
      law: [lawOf(PERIOD)],
      related: [coursePlace(course, what)],
    });
}

/** A vague day that could be the other is no contradiction; an empty one neither. */
function sameSpan(a: DaySpan | null, b: DaySpan | null): boolean {
  return !a || !b || (a.first <= b.last && b.first <= a.last);
}

function iso(span: DaySpan | null): string | null {
  return span ? isoDay(span.first) : null;
}
