/** QĐ 1641 on what was sent: the same conditions and the same findings as on the sheet, on facts instead of cells. */
import type { Finding } from "../../../findings/finding.ts";
import { ageFact } from "../../../people/facts.ts";
import { isBirthImpossible } from "../../../rules/common/dates.ts";
import { ageBandOf } from "../../../sending/age-bands.ts";
import { sameToken, type TokenLine } from "../../../sending/same-token.ts";
import type { Rechecked } from "../../../sending/sending.ts";
import { birthOf } from "../../../sending/sent-birth.ts";
import type { SealedPerson, SentPlan } from "../../../sending/sent-plan.ts";
import { partsOf } from "../../../sheet/day.ts";
import type { CheckSettings } from "../../programme.ts";
import { withClause } from "../clauses.ts";
import { lawBook } from "../law-book.ts";
import { assess } from "../person.ts";
import { conditionFindings } from "./condition-findings.ts";
import { factsBack } from "./facts-back.ts";
import { birthFindings, costFindings, courseFindings, lengthFindings, numberFindings } from "./line-findings.ts";
import { courseReader, type ReadCourse } from "./sent-course.ts";

interface Line extends TokenLine {
  readonly answer: Omit<Rechecked, "findings">;
  readonly findings: Finding[];
}

export function recheck({ courses, people }: SentPlan<SealedPerson>, settings: CheckSettings): readonly Rechecked[] {
  const courseOf = courseReader(courses, lawBook(settings));
  const said = new Set<ReadCourse>();
  const lines = people.map((person) => {
    const course = courseOf(person.course);
    const line = readLine(person, course);
    if (!said.has(course)) line.findings.push(...lengthFindings(course));
    said.add(course);
    return line;
  });
  for (const [{ findings }, finding] of sameToken(lines)) findings.push(finding);
  return lines.map(({ answer, findings }) => ({ ...answer, findings: findings.map(withClause) }));
}

function readLine(sent: SealedPerson, course: ReadCourse): Line {
  const birth = birthOf(sent.birthDate);
  const { start, law, time } = course;
  const possible = birth.kind !== "day" || start === null || !isBirthImpossible(birth.span, start.first);
  const person = factsBack(sent, birth.kind === "day" && possible ? birth.span : null, course);
  const assessment = assess(person, law);
  const age = ageFact({ ...person, letter: null });
  return {
    person: sent,
    time,
    answer: {
      ref: sent.ref,
      decision: assessment.decision,
      group: assessment.group,
      ageBand: ageBandOf(age.first, age.last),
      year: start && partsOf(start.first).year,
    },
    findings: [
      ...conditionFindings(assessment, sent, time.label),
      ...birthFindings(birth, possible),
      ...courseFindings(course),
      ...costFindings(sent),
      ...numberFindings(sent),
    ],
  };
}
