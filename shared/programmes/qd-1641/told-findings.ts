/** What an interface is told that makes no sense or contradicts itself, as on a sheet: empty post, impossible birth, number, length of the course. */
import { lawInForce } from "../../conditions/explain.ts";
import type { Finding } from "../../findings/finding.ts";
import { isExact, isoDay, partsOf } from "../../sheet/day.ts";
import { idContradictions, readPersonId } from "../../text/read-person-id.ts";
import { isBirthImpossible, BirthImpossible } from "../../rules/common/dates.ts";
import { IdContradicts, IdLostZero, IdOld, IdUnclear } from "../../rules/common/person-ids.ts";
import { PostMissing } from "../../rules/common/required-cells.ts";
import type { PersonInput } from "../programme.ts";
import { numberInForce } from "./law-book.ts";
import type { Assessment } from "./person.ts";
import { CourseLength } from "./rules/courses.ts";

const NOWHERE = { sheet: "", cell: null, row: null };

export interface ToldFinding {
  readonly finding: Finding;
  readonly field: string;
}

export function toldFindings(input: PersonInput, assessment: Assessment): ToldFinding[] {
  const { birth, courseStart } = assessment.person;
  const found: ToldFinding[] = [];
  if (input.position.trim() === "") found.push({ finding: PostMissing.at(NOWHERE, { name: "" }), field: "position" });
  if (birth && courseStart && isBirthImpossible(birth, courseStart.first)) found.push({ finding: BirthImpossible.at(NOWHERE, { birth: isoDay(birth.first) }), field: "birthDate" });
  return [...found, ...numberFindings(input, assessment), ...lengthFinding(assessment)];
}

function numberFindings({ personId, gender }: PersonInput, { person: { birth } }: Assessment): ToldFinding[] {
  const reading = readPersonId(personId ?? null);
  const field = "personId";
  if (reading.kind === "unclear") return [{ finding: IdUnclear.at(NOWHERE, { digits: reading.digits }), field }];
  if (reading.kind === "old") return [{ finding: IdOld.at(NOWHERE, {}), field }];
  if (reading.kind !== "id") return [];
  const years = birth ? { firstYear: partsOf(birth.first).year, lastYear: partsOf(birth.last).year } : { firstYear: null, lastYear: null };
  const what = idContradictions(reading.id, { gender, ...years });
  const lost = reading.lostZero ? [{ finding: IdLostZero.at(NOWHERE, {}), field }] : [];
  return what.length > 0 ? [...lost, { finding: IdContradicts.at(NOWHERE, { what }), field }] : lost;
}

function lengthFinding({ person: { courseStart, courseEnd }, law }: Assessment): ToldFinding[] {
  const least = numberInForce(law, "courseDaysLeast");
  const most = numberInForce(law, "courseDaysMost");
  if (!courseStart || !courseEnd || !isExact(courseStart) || !isExact(courseEnd) || least === null || most === null) return [];
  const days = courseEnd.first - courseStart.first + 1;
  const entry = law.courseDaysMost;
  return days >= least && days <= most ? [] : [{ finding: CourseLength.at(NOWHERE, { days, least, most }, { law: entry ? [lawInForce(entry)] : [] }), field: "course.end" }];
}
