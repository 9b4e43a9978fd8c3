/** One person as the conditions of QĐ 1641 see them; and the decision on them. */
import type { AllOf } from "../../conditions/condition.ts";
import { type Assessment as AnyAssessment, type Person as AnyPerson, assessor, type Group } from "../../people/person.ts";
import type { RepeatReading } from "../../text/past-courses.ts";
import type { PlannedReading } from "../../text/planned-posts.ts";
import { GENERAL_CONDITIONS } from "./conditions.ts";
import { factsOf } from "./facts.ts";
import { GROUPS } from "./groups.ts";

export interface Person extends AnyPerson {
  /** Null when nothing is known of planning (no such column, no such field). */
  readonly planned: PlannedReading | null;
  readonly repeat: RepeatReading;
}

export type Assessment = AnyAssessment<Person>;

const named = (name: string, condition: AllOf): Group => ({ name, condition });
const [A, B, C] = GROUPS;

export const DECIDING = {
  groups: [named("a", A), named("b", B), named("c", C)],
  general: GENERAL_CONDITIONS,
  factsOf,
} as const;

export const assess = assessor<Person>(DECIDING);
