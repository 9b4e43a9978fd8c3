/**
 * Sizes that are national: 15-17 people a course, about four courses a year. Checked on the course table and on the list of several
 * provinces, never on one province's own nominees. "khoảng": one person or course off is said, more is asked.
 */

import { lawInForce } from "../../../conditions/clauses.ts";
import type { ParametersInForce } from "../../../conditions/evaluate.ts";
import type { Finding, Place } from "../../../findings/finding.ts";
import { lawOf } from "../../../findings/law-of.ts";
import { type Course, coursePlace } from "../../../plan/course.ts";
import { placeAt } from "../../../plan/nominee.ts";
import type { Rule } from "../../../rules/rule.ts";
import { partsOf } from "../../../sheet/day.ts";
import { numberInForce } from "../law-book.ts";
import { TARGETS } from "../parameters.ts";
import { type Assessed, lawForStart, type Subject } from "../subject.ts";
import { CourseSize, CourseSizeNear, CoursesPerYear, CoursesPerYearNear, SizeDiffers } from "./size-findings.ts";

export const courseSizes: Rule<Subject, Assessed> = {
  name: "qd-1641/course-sizes",
  finds: [CourseSize, CourseSizeNear, CoursesPerYear, CoursesPerYearNear, SizeDiffers],
  covers: ["S002-08", "S002-09", "S004-15"],
  looksAt: { of: () => null, besides: ["courses"] },
  check: coursesPerYear,
  groups: {
    of: ({ nominee: { attendance, standing } }, { national }) => (national && standing === "counted" ? attendance.key : null),
    check: listedSize,
  },
};

export function* sizeFinding(people: number, place: Place, law: ParametersInForce): Generator<Finding> {
  const least = numberInForce(law, "courseSizeLeast");
  const most = numberInForce(law, "courseSizeMost");
  if (least === null || most === null || (people >= least && people <= most)) return;
  const near = people === least - 1 || people === most + 1;
  const entry = law.courseSizeMost;
  yield (near ? CourseSizeNear : CourseSize).at(place, { people, least, most }, { law: entry ? [lawInForce(entry)] : [] });
}

/** People of a course on the list; one that the course table lists is compared with what it plans. */
function* listedSize(lines: Iterable<Assessed>, subject: Subject) {
  const people = [...lines];
  const first = people[0]?.nominee;
  if (!first) return;
  const { course, start } = first.attendance;
  const planned = course?.size ?? null;
  if (!course || planned === null) {
    const column = first.columns.course >= 0 ? first.columns.course : first.columns.name;
    yield* sizeFinding(people.length, placeAt(first, column), lawForStart(subject, start));
  } else if (planned !== people.length)
    yield SizeDiffers.at(
      coursePlace(course, "size"),
      { planned, listed: people.length },
      { law: [lawOf(TARGETS)], related: [placeAt(first, first.columns.name)] },
    );
}

function* coursesPerYear(subject: Subject) {
  const byYear = new Map<number, Course[]>();
  for (const course of subject.plan.courses) {
    if (!course.start) continue;
    const { year } = partsOf(course.start.first);
    const list = byYear.get(year);
    if (list) list.push(course);
    else byYear.set(year, [course]);
  }
  for (const [year, list] of byYear) {
    const [first] = list;
    const law = lawForStart(subject, first?.start ?? null);
    const about = numberInForce(law, "coursesPerYear");
    const off = about === null ? 0 : Math.abs(list.length - about);
    // A province may list only the courses it takes part in: too few courses are told on the ministry's list alone.
    if (!first || about === null || off === 0 || (list.length < about && !subject.national)) continue;
    const entry = law.coursesPerYear;
    const place = coursePlace(first, first.columns.code >= 0 ? "code" : "name");
    yield (off === 1 ? CoursesPerYearNear : CoursesPerYear).at(
      place,
      { year, courses: list.length, about },
      { law: entry ? [lawInForce(entry)] : [] },
    );
  }
}
