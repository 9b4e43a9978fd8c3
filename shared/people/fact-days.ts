/** Facts and spans of days as "YYYY-MM-DD", for the values of findings. */
import type { FactValue } from "../conditions/condition.ts";
import { type Day, type DaySpan, isExact, isoDay } from "../sheet/day.ts";

/** A fact whose numbers are days (retirement, course days, the day to serve until); null when it is not known. */
export function daysOf(fact: FactValue | undefined): DaySpan | null {
  if (fact?.kind !== "span" || !Number.isFinite(fact.first) || !Number.isFinite(fact.last)) return null;
  return { first: fact.first as Day, last: fact.last as Day }; // such facts are made of days in person.ts
}

/** The last possible day of a fact. */
export function lastIso(fact: FactValue | undefined): string | null {
  const days = daysOf(fact);
  return days && isoDay(days.last);
}

/** The day, when it is known exactly. */
export function exactIso(span: DaySpan): string | null {
  return isExact(span) ? isoDay(span.first) : null;
}

export function isoOrNull(day: Day | undefined): string | null {
  return day === undefined ? null : isoDay(day);
}
