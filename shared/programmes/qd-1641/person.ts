/** One person as the conditions see them, whether read from a sheet or told to an interface; and the facts made of it. */
import { codeFact, type Facts, type FactValue, type SpanFact, spanFact, UNKNOWN_CODE, UNKNOWN_SPAN } from "../../conditions/condition.ts";
import { evaluate, type ParametersInForce } from "../../conditions/evaluate.ts";
import { type Gender, retirementSpan } from "../../law/retirement.ts";
import type { Decision } from "../../report.ts";
import { addDays, addMonths, ageOn, type Day, type DaySpan } from "../../sheet/day.ts";
import type { DisciplineReading } from "../../text/discipline.ts";
import type { RepeatReading } from "../../text/past-courses.ts";
import type { PlannedReading } from "../../text/planned-posts.ts";
import type { PostReading } from "../../text/posts.ts";
import type { RatingReading } from "../../text/ratings.ts";
import { ELIGIBLE, GROUPS } from "./conditions.ts";
import { numberInForce } from "./law-book.ts";

export interface Person {
  readonly gender: Gender | null;
  readonly birth: DaySpan | null;
  readonly courseStart: DaySpan | null;
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
const DECISIONS = { holds: "eligible", fails: "ineligible", unknown: "undetermined" } as const;

export function assess(person: Person, law: ParametersInForce): Assessment {
  const facts = factsOf(person, law);
  const group = GROUP_NAMES[GROUPS.findIndex((condition) => evaluate(condition, facts, law) === "holds")] ?? null;
  return { person, facts, law, decision: DECISIONS[evaluate(ELIGIBLE, facts, law)], group };
}

function factsOf(person: Person, law: ParametersInForce): Facts {
  const { birth, gender, courseStart, courseEnd } = person;
  return {
    age: ageFact(person),
    gender: gender ? codeFact(gender) : UNKNOWN_CODE,
    retirement: retirementFact(gender, birth),
    post: truthFact(person.post.listed, "listed", "other"),
    leads: leadsFact(person.post),
    extension: codeFact(person.extended ? "yes" : "no"),
    plannedPost: person.planned ? truthFact(person.planned.post, "listed", "other") : UNKNOWN_CODE,
    plannedTerm: person.planned ? truthFact(person.planned.term, "covered", "other") : UNKNOWN_CODE,
    courseStart: courseStart ? spanFact(courseStart.first, courseStart.last) : UNKNOWN_SPAN,
    courseEnd: courseEnd ? spanFact(courseEnd.first, courseEnd.last) : UNKNOWN_SPAN,
    rating: person.rating.level ? codeFact(person.rating.level) : UNKNOWN_CODE,
    discipline: disciplineFact(person.discipline),
    serviceUntil: serviceUntil(courseStart, courseEnd, law),
    repeat: person.repeat.answer === "maybe" ? UNKNOWN_CODE : codeFact(person.repeat.answer),
  };
}

function truthFact(truth: PostReading["listed"], yes: string, no: string): FactValue {
  return truth === "holds" ? codeFact(yes) : truth === "fails" ? codeFact(no) : UNKNOWN_CODE;
}

/** A public employee (viên chức) in a leading post is asked about: the text says cán bộ, công chức. */
function leadsFact({ leads, publicEmployee }: PostReading): FactValue {
  return leads === "holds" && publicEmployee === "holds" ? UNKNOWN_CODE : truthFact(leads, "yes", "no");
}

/** On the course's first day; where the letter's date is known, every age between the two counts as possible. */
function ageFact({ birth, courseStart, letter }: Person): SpanFact {
  if (!birth || !courseStart) return UNKNOWN_SPAN;
  const from = letter === null ? courseStart.first : (Math.min(letter, courseStart.first) as Day);
  const to = letter === null ? courseStart.last : (Math.max(letter, courseStart.last) as Day);
  return spanFact(ageOn(birth.last, from), ageOn(birth.first, to));
}

/** Without a gender the retirement is that of a woman or of a man. */
function retirementFact(gender: Gender | null, birth: DaySpan | null): SpanFact {
  if (!birth) return UNKNOWN_SPAN;
  if (gender) {
    const span = retirementSpan(gender, birth);
    return spanFact(span.first, span.last);
  }
  return spanFact(retirementSpan("female", birth).first, retirementSpan("male", birth).last);
}

const DISCIPLINE_CODES: Readonly<Record<DisciplineReading["state"], string | null>> = {
  none: "none",
  empty: "none",
  ended: "ended",
  pending: "pending",
  serving: "serving",
  undated: null,
  unclear: null,
};

function disciplineFact(reading: DisciplineReading | null): FactValue {
  const code = reading && DISCIPLINE_CODES[reading.state];
  return code ? codeFact(code) : UNKNOWN_CODE;
}

/** The day until which a person must serve: 18 months after the first day for courses under one month, else 24. */
function serviceUntil(start: DaySpan | null, end: DaySpan | null, law: ParametersInForce): SpanFact {
  const short = numberInForce(law, "serviceUnderMonth");
  const long = numberInForce(law, "serviceFromMonth");
  if (!start || short === null || long === null) return UNKNOWN_SPAN;
  const surelyShort = end !== null && isUnderMonth(start.first, end.last);
  const surelyLong = end !== null && !isUnderMonth(start.last, end.first);
  return spanFact(addMonths(start.first, surelyLong ? long : short), addMonths(start.last, surelyShort ? short : long));
}

/** 01/9 to 30/9, both included, is one month; to 29/9 it is less. */
export function isUnderMonth(start: Day, end: Day): boolean {
  return addDays(end, 1) < addMonths(start, 1);
}
