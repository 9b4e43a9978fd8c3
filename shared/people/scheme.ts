/**
 * What a programme says of the people it is for: conditions as data, facts of its own, parameters, words and rules. Checking lists,
 * deciding on whoever an interface tells of and explaining either are made of it, the same way for every programme.
 */
import type { AllOf, Condition } from "../conditions/condition.ts";
import type { ParametersInForce, ParameterValue } from "../conditions/evaluate.ts";
import type { AnyFinding, Details, Finding, Place } from "../findings/finding.ts";
import type { Citation } from "../law/citation.ts";
import type { Nominee } from "../plan/nominee.ts";
import type { Plan } from "../plan/plan.ts";
import type { CheckSettings, PersonInput } from "../programmes/programme.ts";
import type { Rule } from "../rules/rule.ts";
import type { Day } from "../sheet/day.ts";
import type { Text } from "../text/locale.ts";
import type { LawBook } from "./law-book.ts";
import type { Assess, Assessment, Deciding, Person } from "./person.ts";
import type { Assessed, Subject } from "./subject.ts";
import type { ColumnOfFact } from "./told.ts";
import type { ToldDays } from "./told-days.ts";

/** Facts and parameters in words. */
export interface FactWords {
  readonly titles: Readonly<Record<string, Text>>;
  /** By fact and code. */
  readonly codes: Readonly<Record<string, Readonly<Record<string, Text>>>>;
  /** A parameter that is no day; null for one that is. */
  parameterText(name: string, value: ParameterValue): Text | null;
}

/** The texts a finding on a person quotes, as typed. */
export interface Said {
  readonly position: string;
  readonly planned: readonly string[];
  readonly rating: string;
  /** Whether anything could have been said of a rating: without the column one finding for the sheet says so. */
  readonly hasRating: boolean;
  readonly discipline: string;
  readonly previous: string;
  readonly content: string;
  /** What was typed for a field of the programme's own. */
  own(field: string): string;
}

/** A finding on a person that has no place yet: a cell of a sheet, or a field of an interface. */
export interface PersonFinding {
  readonly fact: string;
  readonly law: Finding["law"];
  at(place: Place, details: Details): Finding;
}

/** A rule on a person's own conditions, for sheets and interfaces alike. */
export interface PersonRule<P extends Person> {
  readonly name: string;
  readonly finds: readonly AnyFinding[];
  readonly covers: readonly string[];
  /** Whether it may have anything to say: asked before the texts are gathered. */
  concerns(assessment: Assessment<P>): boolean;
  of(assessment: Assessment<P>, said: Said): Iterable<PersonFinding>;
}

export interface Scheme<P extends Person> extends Deciding<P> {
  /** Made of the conditions, once. */
  readonly assess: Assess<P>;
  readonly id: string;
  /** The whole condition, for the tree. */
  readonly eligible: AllOf;
  /** Whom the programme prefers: shown below the tree, and changes no decision. */
  readonly priority?: Condition;
  readonly words: FactWords;
  /** Lines without any day are read as of this one. */
  readonly begins: Day;
  lawBook(settings: CheckSettings): LawBook;
  /** Reads the people of one plan; keeps what it looked up between them. */
  lineReader(plan: Plan, settings: CheckSettings): (nominee: Nominee) => P;
  inputReader(settings: CheckSettings): (input: PersonInput, days: ToldDays) => P;
  readonly columnOf: ColumnOfFact;
  /** The interface's field by fact. */
  readonly fields: Readonly<Record<string, string>>;
  readonly personRules: readonly PersonRule<P>[];
  /** Besides those on persons. */
  readonly rules: readonly Rule<Subject<P>, Assessed<P>>[];
  readonly planRules: readonly Rule<Plan, Nominee>[];
  /** Said once when the day that chooses the law lies before the programme. */
  notInForce(law: ParametersInForce, place: Place): readonly Finding[];
  /** On a course of so many days that an interface was told of. */
  courseLength(days: number, place: Place, law: ParametersInForce, input: PersonInput): readonly Finding[];
  /** The finding with the programme's clause, where its rule gave none. */
  withClause(finding: Finding): Finding;
  /** The clause by which whoever is sent must be named. */
  readonly sending: Citation;
  /** The list of a whole programme, not of one unit: where sizes of courses are counted. */
  isNational(plan: Plan): boolean;
}

/** Every finding the scheme's rules can raise. */
export function peopleFinds<P extends Person>({ personRules, rules, planRules }: Scheme<P>): readonly AnyFinding[] {
  return [...new Set([...personRules, ...rules, ...planRules].flatMap(({ finds }) => finds))];
}
