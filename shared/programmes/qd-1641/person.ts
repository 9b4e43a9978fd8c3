/** One person as the conditions see them, whether read from a sheet or told to an interface; and the decision on them. */
import { compile } from "../../conditions/compile.ts";
import type { Facts } from "../../conditions/condition.ts";
import type { ParametersInForce } from "../../conditions/evaluate.ts";
import type { Truth } from "../../conditions/explanation.ts";
import type { Gender } from "../../law/retirement.ts";
import type { Decision } from "../../report.ts";
import type { Day, DaySpan } from "../../sheet/day.ts";
import type { DisciplineReading } from "../../text/discipline.ts";
import type { RepeatReading } from "../../text/past-courses.ts";
import type { PlannedReading } from "../../text/planned-posts.ts";
import type { PostReading } from "../../text/posts.ts";
import type { RatingReading } from "../../text/ratings.ts";
import { GENERAL_CONDITIONS } from "./conditions.ts";
import { factsOf } from "./facts.ts";
import { GROUPS } from "./groups.ts";

export interface Person {
  readonly gender: Gender | null;
  /** Null when it is missing, cannot be read or cannot be true. */
  readonly birth: DaySpan | null;
  readonly courseStart: DaySpan | null;
  /** Null when it is missing or before the start. */
  readonly courseEnd: DaySpan | null;
  /** Nobody told a last day; one that cannot be is another matter. */
  readonly endUntold: boolean;
  /** The day of the letter that puts the person forward. */
  readonly letter: Day | null;
  readonly post: PostReading;
  /** Null when nothing is known of planning (no such column, no such field). */
  readonly planned: PlannedReading | null;
  readonly rating: RatingReading;
  /** Null when nothing is known. */
  readonly discipline: DisciplineReading | null;
  readonly repeat: RepeatReading;
  /** A document on retirement at a higher age stands in the sheet. */
  readonly extended: boolean;
}

export interface Assessment {
  readonly person: Person;
  readonly facts: Facts;
  readonly law: ParametersInForce;
  readonly decision: Decision;
  /** The first of the groups that holds. */
  readonly group: "a" | "b" | "c" | null;
}

const GROUP_NAMES = ["a", "b", "c"] as const;
const OF_GROUPS = GROUPS.map(compile);
const GENERALLY = GENERAL_CONDITIONS.map(compile);
const DECISIONS = { holds: "eligible", fails: "ineligible", unknown: "undetermined" } as const;

/** The same answer as evaluating ELIGIBLE, without asking the groups twice. */
export function assess(person: Person, law: ParametersInForce): Assessment {
  const facts = factsOf(person, law);
  let group: Assessment["group"] = null;
  let truth: Truth = "fails";
  for (let index = 0; index < OF_GROUPS.length && group === null; index++) {
    const one = OF_GROUPS[index]?.(facts, law) ?? "fails";
    if (one !== "fails") truth = one;
    if (one === "holds") group = GROUP_NAMES[index] ?? null;
  }
  for (const holds of GENERALLY) {
    if (truth === "fails") break;
    const one = holds(facts, law);
    if (one !== "holds") truth = one;
  }
  return { person, facts, law, decision: DECISIONS[truth], group };
}
