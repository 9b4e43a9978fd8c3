/** What an interface is told that makes no sense or contradicts itself, as on a sheet: empty post, impossible days, number, length of the course. */
import type { ParametersInForce } from "../conditions/evaluate.ts";
import type { Finding } from "../findings/finding.ts";
import type { PersonInput } from "../programmes/programme.ts";
import { BirthImpossible, CourseReversed, DateImpossible } from "../rules/common/dates.ts";
import { IdContradicts, IdLostZero, IdOld, IdUnclear } from "../rules/common/person-ids.ts";
import { PostMissing } from "../rules/common/required-cells.ts";
import { isExact, isoDay, partsOf } from "../sheet/day.ts";
import { idContradictions, readPersonId } from "../text/read-person-id.ts";
import type { Scheme } from "./scheme.ts";
import type { ToldDays } from "./told-days.ts";

const NOWHERE = { sheet: "", cell: null, row: null };

export interface ToldFinding {
  readonly finding: Finding;
  readonly field: string;
}

/** What a programme says of the length of a course, and its clauses. */
export type Lengths = Pick<Scheme<never>, "courseLength" | "withClause">;

export function toldFindings(input: PersonInput, days: ToldDays, law: ParametersInForce, scheme: Lengths): ToldFinding[] {
  const found = [
    ...postFindings(input),
    ...dayFindings(input, days),
    ...numberFindings(input, days),
    ...lengthFindings(input, days, law, scheme),
  ];
  return found.map(({ finding, field }) => ({ finding: scheme.withClause(finding), field }));
}

function postFindings({ position }: PersonInput): ToldFinding[] {
  return position.trim() === "" ? [{ finding: PostMissing.at(NOWHERE, { name: "" }), field: "position" }] : [];
}

function dayFindings({ birthDate, course }: PersonInput, { saidBirth, birth, start, saidEnd, end }: ToldDays): ToldFinding[] {
  const found: ToldFinding[] = [];
  const impossible = (typed: string, about: "birth" | "course", field: string): void => {
    found.push({ finding: DateImpossible.at(NOWHERE, { typed, suggestion: null, about }), field });
  };
  if (!saidBirth) impossible(birthDate, "birth", "birthDate");
  else if (!birth) found.push({ finding: BirthImpossible.at(NOWHERE, { birth: isoDay(saidBirth.first) }), field: "birthDate" });
  if (!start) impossible(course.start, "course", "course.start");
  if (!saidEnd) impossible(course.end, "course", "course.end");
  else if (!end && start) {
    const values = { start: isoDay(start.first), end: isoDay(saidEnd.last) };
    found.push({ finding: CourseReversed.at(NOWHERE, values), field: "course.end" });
  }
  return found;
}

function numberFindings({ personId, gender }: PersonInput, { birth }: ToldDays): ToldFinding[] {
  const reading = readPersonId(personId ?? null);
  const field = "personId";
  if (reading.kind === "unclear") return [{ finding: IdUnclear.at(NOWHERE, { digits: reading.digits }), field }];
  if (reading.kind === "old") return [{ finding: IdOld.at(NOWHERE, {}), field }];
  if (reading.kind !== "id") return [];
  const years = { firstYear: birth && partsOf(birth.first).year, lastYear: birth && partsOf(birth.last).year };
  const what = idContradictions(reading.id, { gender, ...years });
  const lost = reading.lostZero ? [{ finding: IdLostZero.at(NOWHERE, {}), field }] : [];
  return what.length > 0 ? [...lost, { finding: IdContradicts.at(NOWHERE, { what }), field }] : lost;
}

function lengthFindings(
  input: PersonInput,
  { start, end }: ToldDays,
  law: ParametersInForce,
  { courseLength }: Lengths,
): ToldFinding[] {
  if (!start || !end || !isExact(start) || !isExact(end)) return [];
  return courseLength(end.first - start.first + 1, NOWHERE, law, input).map((finding) => ({ finding, field: "course.end" }));
}
