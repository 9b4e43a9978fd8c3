/** Totals of the yearly counts: for each year what is asked and what is planned, and the people of all years by kind. */
import type { Totals } from "../../report.ts";
import { KIND_KEYS, KINDS } from "./kinds.ts";
import { targetOf } from "./rules/year-targets.ts";
import type { Subject } from "./subject.ts";
import { plannedYears, sumOf, type YearCounts } from "./years/year-plan.ts";

/** `done` joins them only where a table says what was reached. */
export function totalsOf({ years: plan, national }: Subject): Totals {
  const planned = plannedYears(plan);
  const byYear = planned.map((one) => [
    String(one.year),
    { target: national ? (targetOf("peopleAYear", one.year)?.value ?? null) : null, sum: one.sum },
  ]);
  const reached = plan.years.filter((one) => one.role === "done" && !planned.includes(one));
  return {
    ...Object.fromEntries(byYear),
    period: spanOfYears(planned.map(({ year }) => year)),
    people: sumOf(planned.map(({ sum }) => ({ value: sum }))),
    budget_vnd: 0,
    by_kind: byKind(planned),
    invited_speakers: sumOf(planned.flatMap(({ speakers }) => speakers)),
    ...(reached.length > 0 ? { done: Object.fromEntries(reached.map(({ year, sum }) => [String(year), sum])) } : {}),
  };
}

function byKind(years: readonly YearCounts[]): Readonly<Record<string, number>> {
  return Object.fromEntries(KINDS.map((kind) => [KIND_KEYS[kind], sumOf(years.flatMap(({ kinds }) => kinds[kind]))]));
}

function spanOfYears(years: readonly number[]): string | null {
  if (years.length === 0) return null;
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? String(first) : `${first}-${last}`;
}
