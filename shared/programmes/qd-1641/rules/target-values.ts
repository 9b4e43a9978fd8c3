/** What a finding on the groups a, b, c says of a person: the facts as values, and which group lacks what. */

import type { FactValue } from "../../../conditions/condition.ts";
import { exactIso, lastIso } from "../../../people/fact-days.ts";
import { ageFact } from "../../../people/facts.ts";
import { isExact, partsOf } from "../../../sheet/day.ts";
import { type FailingFact, gaps } from "../failing.ts";
import type { Assessment } from "../person.ts";

export type TargetValues = {
  readonly group: string;
  /** The condition that the finding stands on: "age-under-45". */
  readonly standsOn: string;
  /** "46", or "44-45" where several ages are possible. */
  readonly age: string | null;
  /** The same on the course's first day alone, where a letter's day counts too. */
  readonly ageAtCourse: string | null;
  readonly courseStart: string | null;
  readonly letter: string | null;
  /** How far the birth date is known: "day", "month", "year"; null when it is not. */
  readonly birthKnown: string | null;
  readonly retirement: string | null;
  readonly termEnd: string | null;
  readonly position: string;
  readonly planned: string;
  readonly reason: string;
  /** "a: age-under-45", "b: woman, listed-post": what each group lacks. */
  readonly lacks: readonly string[];
};

/** The texts a finding quotes, as typed. */
export interface TargetTexts {
  readonly position: string;
  readonly planned: readonly string[];
}

export function targetValues({ group, condition }: FailingFact, assessment: Assessment, typed: TargetTexts): TargetValues {
  const { facts, person, law } = assessment;
  const termEnd = law.termEnd?.value;
  return {
    group: group.id,
    standsOn: condition,
    age: agesText(facts.age),
    ageAtCourse: agesText(ageFact({ ...person, letter: null })),
    courseStart: person.courseStart && exactIso(person.courseStart),
    letter: person.letter && exactIso({ first: person.letter, last: person.letter }),
    birthKnown: birthKnown(person.birth),
    retirement: person.birth && person.gender ? lastIso(facts.retirement) : null,
    termEnd: typeof termEnd === "object" ? lastIso({ kind: "span", ...termEnd }) : null,
    position: typed.position,
    planned: typed.planned.filter(Boolean).join(", "),
    reason: person.post.reason ?? "",
    lacks: gaps(assessment)
      .filter(({ lacks }) => lacks.length > 0)
      .map((gap) => `${gap.group}: ${gap.lacks.join(", ")}`),
  };
}

function agesText(age: FactValue | undefined): string | null {
  if (age?.kind !== "span" || !Number.isFinite(age.first) || !Number.isFinite(age.last)) return null;
  return age.first === age.last ? String(age.first) : `${age.first}-${age.last}`;
}

function birthKnown(birth: Assessment["person"]["birth"]): string | null {
  if (!birth) return null;
  if (isExact(birth)) return "day";
  const [first, last] = [partsOf(birth.first), partsOf(birth.last)];
  return first.year === last.year && first.month === last.month ? "month" : "year";
}
