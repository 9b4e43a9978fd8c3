/**
 * One person as the conditions of any programme see them, whether read from a sheet or told to an interface; and the decision on them.
 * A programme adds the facts of its own.
 */
import { compile } from "../conditions/compile.ts";
import type { AllOf, Condition, Facts } from "../conditions/condition.ts";
import type { ParametersInForce } from "../conditions/evaluate.ts";
import type { Truth } from "../conditions/explanation.ts";
import type { Personnel } from "../law/personnel.ts";
import type { Gender } from "../law/retirement.ts";
import type { Decision } from "../report.ts";
import type { Day, DaySpan } from "../sheet/day.ts";
import type { DisciplineReading } from "../text/discipline.ts";
import type { PostReading } from "../text/posts.ts";
import type { RatingReading } from "../text/ratings.ts";

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
  readonly rating: RatingReading;
  /** Null when nothing is known. */
  readonly discipline: DisciplineReading | null;
  /** Null or absent where nothing tells, or where the programme is for one kind alone. */
  readonly personnel?: Personnel | null;
  /** A document on retirement at a higher age stands in the sheet. */
  readonly extended: boolean;
}

export interface Assessment<P extends Person = Person> {
  readonly person: P;
  readonly facts: Facts;
  readonly law: ParametersInForce;
  readonly decision: Decision;
  /** The first of the groups that holds. */
  readonly group: string | null;
}

/** A group of people whom a programme is for: "a", with what it asks of them. */
export interface Group {
  readonly name: string;
  readonly condition: AllOf;
}

export interface Deciding<P extends Person> {
  /** Whoever belongs to none of them may not be sent; a programme without groups is for everybody. */
  readonly groups: readonly Group[];
  readonly general: readonly Condition[];
  readonly factsOf: (person: P, law: ParametersInForce) => Facts;
}

export type Assess<P extends Person> = (person: P, law: ParametersInForce) => Assessment<P>;

const DECISIONS = { holds: "eligible", fails: "ineligible", unknown: "undetermined" } as const;

/** The same answer as evaluating the whole condition, without asking the groups twice. */
export function assessor<P extends Person>({ groups, general, factsOf }: Deciding<P>): Assess<P> {
  const ofGroups = groups.map(({ name, condition }) => ({ name, decide: compile(condition) }));
  const generally = general.map(compile);
  return (person, law) => {
    const facts = factsOf(person, law);
    let group: string | null = null;
    let truth: Truth = ofGroups.length === 0 ? "holds" : "fails";
    for (let index = 0; index < ofGroups.length && group === null; index++) {
      const one = ofGroups[index]?.decide(facts, law) ?? "fails";
      if (one !== "fails") truth = one;
      if (one === "holds") group = ofGroups[index]?.name ?? null;
    }
    for (const holds of generally) {
      if (truth === "fails") break;
      const one = holds(facts, law);
      if (one !== "holds") truth = one;
    }
    return { person, facts, law, decision: DECISIONS[truth], group };
  };
}
