/**
 * The conditions of the general law and of the scheme that everybody meets whatever the group: rating, discipline, service left, no
 * repeat, a course within the scheme's years. Since 01/07/2025 the general law is not confirmed: what failed then is asked, not blocked.
 */
import { evaluate } from "../../../conditions/evaluate.ts";
import { isoOrNull } from "../../../people/fact-days.ts";
import { disciplineFindings, onCondition, ratingFindings, serviceFindings } from "../../../people/rules/general-conditions.ts";
import { serviceFindingsOf } from "../../../people/rules/service-findings.ts";
import type { PersonFinding, PersonRule, Said } from "../../../people/scheme.ts";
import { IN_PERIOD, NOT_REPEATED } from "../conditions.ts";
import type { Assessment, Person } from "../person.ts";
import { CourseOutside, CourseRepeated, GENERAL_FINDINGS, PastCourseUnclear } from "./general-findings.ts";

export const SERVICE_FINDINGS = serviceFindingsOf("qd-1641");

export const generalConditions: PersonRule<Person> = {
  name: "qd-1641/general-conditions",
  finds: [
    ...Object.values(GENERAL_FINDINGS),
    ...Object.values(SERVICE_FINDINGS),
    ...[CourseRepeated, PastCourseUnclear, CourseOutside],
  ],
  covers: ["S002-02", "S002-03", "S004-02", "S004-03", "S004-04", "S004-09", "S004-11"],
  concerns: ({ decision, person }) => decision !== "eligible" || person.discipline?.state === "ended",
  of: generalFindings,
};

/** Every condition that does not hold, with its finding. */
export function* generalFindings(assessment: Assessment, said: Said): Generator<PersonFinding> {
  const { facts, law } = assessment;
  yield* ratingFindings(assessment, said, GENERAL_FINDINGS);
  yield* disciplineFindings(assessment, said, GENERAL_FINDINGS);
  yield* serviceFindings(assessment, SERVICE_FINDINGS);
  const repeated = evaluate(NOT_REPEATED, facts, law);
  if (repeated !== "holds") {
    const definition = repeated === "fails" ? CourseRepeated : PastCourseUnclear;
    yield onCondition(NOT_REPEATED, "repeat", assessment, definition, { typed: said.previous, content: said.content });
  }
  if (evaluate(IN_PERIOD, facts, law) === "fails") {
    const { courseStart, courseEnd } = assessment.person;
    const values = { start: isoOrNull(courseStart?.first), end: isoOrNull(courseEnd?.last) };
    yield onCondition(IN_PERIOD, "courseStart", assessment, CourseOutside, values);
  }
}
