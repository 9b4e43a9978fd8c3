/** What a line that was sent lacks or contradicts, as on a sheet: birth date, course and its days, cost, identity number. */
import type { Finding } from "../../../findings/finding.ts";
import { isPlausible, meantBy } from "../../../plan/possible-cost.ts";
import { BirthImpossible, CourseReversed, DateUnclear } from "../../../rules/common/dates.ts";
import { CostUnitSlip } from "../../../rules/common/money-slips.ts";
import { IdContradicts } from "../../../rules/common/person-ids.ts";
import { BirthMissing, CourseDatesMissing, CourseMissing } from "../../../rules/common/required-cells.ts";
import type { SentBirth } from "../../../sending/sent-birth.ts";
import type { SealedPerson } from "../../../sending/sent-plan.ts";
import { isoDay } from "../../../sheet/day.ts";
import { courseLength, lengthOf } from "../rules/courses.ts";
import { NOWHERE, withField } from "./field.ts";
import type { ReadCourse } from "./sent-course.ts";

/** `possible`: somebody born then can be in office when the course begins. */
export function birthFindings(birth: SentBirth, possible: boolean): Finding[] {
  if (birth.kind === "missing") return [withField(BirthMissing.at(NOWHERE, { name: "" }), "birthDate")];
  if (birth.kind !== "day") return [withField(DateUnclear.at(NOWHERE, { typed: "…", about: "birth" }), "birthDate")];
  return possible ? [] : [withField(BirthImpossible.at(NOWHERE, { birth: isoDay(birth.span.first) }), "birthDate")];
}

export function courseFindings({ missing, start, end, reversed, time }: ReadCourse): Finding[] {
  if (missing) return [withField(CourseMissing.at(NOWHERE, { name: "" }), "course")];
  if (!start) return [withField(CourseDatesMissing.at(NOWHERE, { course: time.label }), "course")];
  if (!reversed || !end) return [];
  return [withField(CourseReversed.at(NOWHERE, { start: isoDay(start.first), end: isoDay(end.last) }), "course")];
}

/** Said once for a course, on the first of its people. */
export function lengthFindings(course: ReadCourse): Finding[] {
  const days = lengthOf(course);
  return days === null ? [] : courseLength(days, NOWHERE, course.law).map((finding) => withField(finding, "course"));
}

export function costFindings(sent: SealedPerson): Finding[] {
  const cost = sent.cost ?? null;
  return isPlausible(cost) ? [] : [withField(CostUnitSlip.at(NOWHERE, { cost, meant: meantBy(cost) }), "cost")];
}

export function numberFindings({ idContradicts: what }: SealedPerson): Finding[] {
  return what.length > 0 ? [withField(IdContradicts.at(NOWHERE, { what }), "personId")] : [];
}
