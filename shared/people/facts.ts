/** Facts that conditions of any programme ask for: ages, days and codes, each with every value that is possible. */
import {
  codeFact,
  type Facts,
  type FactValue,
  type SpanFact,
  spanFact,
  UNKNOWN_CODE,
  UNKNOWN_SPAN,
} from "../conditions/condition.ts";
import type { ParametersInForce } from "../conditions/evaluate.ts";
import type { Truth } from "../conditions/explanation.ts";
import { type Gender, latestRetirementDay, retirementSpan } from "../law/retirement.ts";
import { addDays, addMonths, ageOn, type Day, type DaySpan, partsOf } from "../sheet/day.ts";
import type { DisciplineReading } from "../text/discipline.ts";
import type { RatingReading } from "../text/ratings.ts";
import { wholeNumber } from "./law-book.ts";
import type { Person } from "./person.ts";

/** The codes that everybody has: looking them up by name for every person would cost as much as deciding. */
const [MALE, FEMALE] = [codeFact("male"), codeFact("female")];
export const [YES, NO] = [codeFact("yes"), codeFact("no")];

/** The facts that every programme has; one with many people writes them out beside its own. */
export function commonFacts(person: Person, law: ParametersInForce): Facts {
  const course = courseFacts(person, law);
  return {
    age: ageFact(person),
    gender: genderFact(person.gender),
    retirement: retirementFact(person),
    courseStart: course.start,
    courseEnd: course.end,
    rating: ratingFact(person.rating),
    discipline: disciplineFact(person.discipline),
    serviceUntil: course.serviceUntil,
  };
}

export function genderFact(gender: Gender | null): FactValue {
  return gender ? (gender === "male" ? MALE : FEMALE) : UNKNOWN_CODE;
}

export function ratingFact({ level }: RatingReading): FactValue {
  return level ? codeFact(level) : UNKNOWN_CODE;
}

export function disciplineFact(discipline: DisciplineReading | null): FactValue {
  return discipline ? DISCIPLINE[discipline.state] : UNKNOWN_CODE;
}

/** Written out: a field by its name is found faster than by a variable. */
export function truthFact(truth: Truth, facts: Readonly<Record<Truth, FactValue>>): FactValue {
  return truth === "holds" ? facts.holds : truth === "fails" ? facts.fails : facts.unknown;
}

export interface CourseFacts {
  readonly start: SpanFact;
  readonly end: SpanFact;
  readonly serviceUntil: SpanFact;
}

/** Neighbours mostly share their course, in whatever form its days are typed, and with it these facts. */
let latest: {
  readonly start: DaySpan | null;
  readonly end: DaySpan | null;
  readonly untold: boolean;
  readonly law: ParametersInForce;
  readonly facts: CourseFacts;
} | null = null;

export function courseFacts(
  { courseStart: start, courseEnd: end, endUntold: untold }: Person,
  law: ParametersInForce,
): CourseFacts {
  if (latest && latest.law === law && latest.untold === untold && isSame(latest.start, start) && isSame(latest.end, end))
    return latest.facts;
  const span = (days: DaySpan | null): SpanFact => (days ? spanFact(days.first, days.last) : UNKNOWN_SPAN);
  const last = untold ? openEnd(start) : span(end);
  const facts = { start: span(start), end: last, serviceUntil: serviceUntil(start, end, law) };
  latest = { start, end, untold, law, facts };
  return facts;
}

/** A course of about two weeks whose last day is not told ends within a month of its first. */
function openEnd(start: DaySpan | null): SpanFact {
  return start ? spanFact(start.first, addDays(start.last, LONGEST_OPEN)) : UNKNOWN_SPAN;
}

const LONGEST_OPEN = 31;

function isSame(one: DaySpan | null, other: DaySpan | null): boolean {
  return one === other || (one !== null && other !== null && one.first === other.first && one.last === other.last);
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
export function retirementFact({ gender, birth, extended }: Person): SpanFact {
  if (!birth) return UNKNOWN_SPAN;
  const first = retirementSpan(gender ?? "female", birth).first;
  const known = gender !== null && birth.first === birth.last;
  const last = known ? first : retirementSpan(gender ?? "male", birth).last;
  return spanFact(first, extended ? Math.max(last, latestRetirement(gender, birth.last)) : last);
}

/** By a document on later retirement; whose gender is not known may be a man. */
function latestRetirement(gender: Gender | null, birth: Day): Day {
  const { year, month } = partsOf(birth);
  return latestRetirementDay(gender ?? "male", year, month);
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
  const short = wholeNumber(law, "serviceUnderMonth");
  const long = wholeNumber(law, "serviceFromMonth");
  if (!start || short === null || long === null) return null;
  const surelyShort = end !== null && isUnderMonth(start.first, end.last);
  const surelyLong = end !== null && !isUnderMonth(start.last, end.first);
  return { least: surelyLong ? long : short, most: surelyShort ? short : long };
}

/** 01/9 to 30/9, both included, is one month; to 29/9 it is less. */
export function isUnderMonth(start: Day, end: Day): boolean {
  return addDays(end, 1) < addMonths(start, 1);
}
