/** One person as the conditions see them, whether read from a sheet or told to an interface; and the facts made of it. */

import { compile } from "../../conditions/compile.ts";
import {
  codeFact,
  type Facts,
  type FactValue,
  type SpanFact,
  spanFact,
  UNKNOWN_CODE,
  UNKNOWN_SPAN,
} from "../../conditions/condition.ts";
import type { ParametersInForce } from "../../conditions/evaluate.ts";
import type { Truth } from "../../conditions/explanation.ts";
import { type Gender, retirementSpan } from "../../law/retirement.ts";
import type { Decision } from "../../report.ts";
import { addDays, addMonths, ageOn, type Day, type DaySpan, lastDayOfMonth, partsOf } from "../../sheet/day.ts";
import type { DisciplineReading } from "../../text/discipline.ts";
import { fold } from "../../text/fold.ts";
import type { RepeatReading } from "../../text/past-courses.ts";
import type { PlannedReading } from "../../text/planned-posts.ts";
import type { PostReading } from "../../text/posts.ts";
import type { RatingReading } from "../../text/ratings.ts";
import { GENERAL_CONDITIONS } from "./conditions.ts";
import { GROUPS } from "./groups.ts";
import { numberInForce } from "./law-book.ts";

export interface Person {
  readonly gender: Gender | null;
  /** Null when it is missing, cannot be read or cannot be true. */
  readonly birth: DaySpan | null;
  readonly courseStart: DaySpan | null;
  /** Null when it is missing or before the start. */
  readonly courseEnd: DaySpan | null;
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

/** The codes that everybody has: looking them up by name for every person would cost as much as deciding. */
const [MALE, FEMALE] = [codeFact("male"), codeFact("female")];
const [YES, NO] = [codeFact("yes"), codeFact("no")];
const REPEATS = codeFact("repeats");
const OTHER = codeFact("other");
const LISTED = { holds: codeFact("listed"), fails: OTHER, unknown: UNKNOWN_CODE };
const COVERED = { holds: codeFact("covered"), fails: OTHER, unknown: UNKNOWN_CODE };
const LEADS = { holds: YES, fails: NO, unknown: UNKNOWN_CODE };

function factsOf(person: Person, law: ParametersInForce): Facts {
  const { gender } = person;
  const course = courseFacts(person, law);
  return {
    age: ageFact(person),
    gender: gender ? (gender === "male" ? MALE : FEMALE) : UNKNOWN_CODE,
    retirement: retirementFact(person),
    post: truthFact(person.post.listed, LISTED),
    leads: leadsFact(person.post),
    extension: person.extended ? YES : NO,
    plannedPost: person.planned ? truthFact(person.planned.post, LISTED) : UNKNOWN_CODE,
    plannedTerm: person.planned ? truthFact(person.planned.term, COVERED) : UNKNOWN_CODE,
    courseStart: course.start,
    courseEnd: course.end,
    rating: person.rating.level ? codeFact(person.rating.level) : UNKNOWN_CODE,
    discipline: person.discipline ? DISCIPLINE[person.discipline.state] : UNKNOWN_CODE,
    serviceUntil: course.serviceUntil,
    repeat: person.repeat.answer === "maybe" ? UNKNOWN_CODE : person.repeat.answer === "repeats" ? REPEATS : NO,
  };
}

interface CourseFacts {
  readonly start: SpanFact;
  readonly end: SpanFact;
  readonly serviceUntil: SpanFact;
}

/** Neighbours mostly share their course, in whatever form its days are typed, and with it these facts. */
let latest: {
  readonly start: DaySpan | null;
  readonly end: DaySpan | null;
  readonly law: ParametersInForce;
  readonly facts: CourseFacts;
} | null = null;

function courseFacts({ courseStart: start, courseEnd: end }: Person, law: ParametersInForce): CourseFacts {
  if (latest && latest.law === law && isSame(latest.start, start) && isSame(latest.end, end)) return latest.facts;
  const span = (days: DaySpan | null): SpanFact => (days ? spanFact(days.first, days.last) : UNKNOWN_SPAN);
  const facts = { start: span(start), end: span(end), serviceUntil: serviceUntil(start, end, law) };
  latest = { start, end, law, facts };
  return facts;
}

function isSame(one: DaySpan | null, other: DaySpan | null): boolean {
  return one === other || (one !== null && other !== null && one.first === other.first && one.last === other.last);
}

/** Written out: a field by its name is found faster than by a variable. */
function truthFact(truth: Truth, facts: Readonly<Record<Truth, FactValue>>): FactValue {
  return truth === "holds" ? facts.holds : truth === "fails" ? facts.fails : facts.unknown;
}

/** Heads of these are cán bộ, công chức whatever their profession. */
const OFFICES = /\b(so|ubnd|hdnd|uy ban|hoi dong nhan dan|bi thu|uy vien|tinh uy|thanh uy|huyen uy|chi cuc|ban to chuc)\b/;

const leading = new WeakMap<PostReading, FactValue>();

/** A public employee (viên chức) in a leading post, or who may be one, is asked about: the text says cán bộ, công chức. */
function leadsFact(post: PostReading): FactValue {
  if (post.leads !== "holds" || post.publicEmployee === "fails") return truthFact(post.leads, LEADS);
  let fact = leading.get(post);
  if (!fact) {
    fact = readOffices(post);
    leading.set(post, fact);
  }
  return fact;
}

function readOffices({ publicEmployee, parts }: PostReading): FactValue {
  const official = publicEmployee === "unknown" && parts.some(({ text }) => OFFICES.test(fold(text)));
  return official ? YES : UNKNOWN_CODE;
}

/** On the course's first day; where the letter's date is known, every age between the two counts as possible. */
export function ageFact({ birth, courseStart, letter }: Person): SpanFact {
  if (!birth || !courseStart) return UNKNOWN_SPAN;
  const from = letter !== null && letter < courseStart.first ? letter : courseStart.first;
  const to = letter !== null && letter > courseStart.last ? letter : courseStart.last;
  const youngest = ageOn(birth.last, from);
  return spanFact(youngest, birth.first === birth.last && from === to ? youngest : ageOn(birth.first, to));
}

/** Without a gender the retirement is that of a woman or of a man; with a document on later retirement it may be any until the cap. */
function retirementFact({ gender, birth, extended }: Person): SpanFact {
  if (!birth) return UNKNOWN_SPAN;
  const first = retirementSpan(gender ?? "female", birth).first;
  const known = gender !== null && birth.first === birth.last;
  const last = known ? first : retirementSpan(gender ?? "male", birth).last;
  return spanFact(first, extended ? Math.max(last, latestRetirement(gender, birth.last)) : last);
}

/** NĐ 83/2022: at 65 (men) or 60 (women) at the latest. */
function latestRetirement(gender: Gender | null, birth: Day): Day {
  const { year, month } = partsOf(birth);
  return lastDayOfMonth(year + (gender === "female" ? 60 : 65), month);
}

const DISCIPLINE: Readonly<Record<DisciplineReading["state"], FactValue>> = {
  none: codeFact("none"),
  empty: codeFact("none"),
  ended: codeFact("ended"),
  pending: codeFact("pending"),
  serving: codeFact("serving"),
  undated: UNKNOWN_CODE,
  unclear: UNKNOWN_CODE,
};

/** The day until which a person must serve, counted from the first day of the course. */
function serviceUntil(start: DaySpan | null, end: DaySpan | null, law: ParametersInForce): SpanFact {
  const months = monthsNeeded(start, end, law);
  return start && months ? spanFact(addMonths(start.first, months.least), addMonths(start.last, months.most)) : UNKNOWN_SPAN;
}

/** 18 months for courses under one month, else 24; either while the course's length is open. */
export function monthsNeeded(
  start: DaySpan | null,
  end: DaySpan | null,
  law: ParametersInForce,
): { least: number; most: number } | null {
  const short = numberInForce(law, "serviceUnderMonth");
  const long = numberInForce(law, "serviceFromMonth");
  if (!start || short === null || long === null) return null;
  const surelyShort = end !== null && isUnderMonth(start.first, end.last);
  const surelyLong = end !== null && !isUnderMonth(start.last, end.first);
  return { least: surelyLong ? long : short, most: surelyShort ? short : long };
}

/** 01/9 to 30/9, both included, is one month; to 29/9 it is less. */
export function isUnderMonth(start: Day, end: Day): boolean {
  return addDays(end, 1) < addMonths(start, 1);
}
