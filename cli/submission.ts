/** What of a checked workbook is sent for one year: the people whose course begins in it, without those who stay behind. */
import type { Outgoing } from "../shared/sending/sending.ts";
import type { SentCourse, SentPerson } from "../shared/sending/sent-plan.ts";

export interface Submission {
  readonly courses: readonly SentCourse[];
  readonly people: readonly SentPerson[];
  /** People of this year on whose lines something blocks: not among `people`. */
  readonly blocked: number;
  /** People of each other year: "2025" → 12. They are sent with that year's plan. */
  readonly elsewhere: ReadonlyMap<string, number>;
}

export function submissionOf({ plan, blocked }: Outgoing, period: string): Submission {
  const years = new Map(plan.courses.map(({ id, start }) => [id, start?.slice(0, 4) ?? period]));
  const inPeriod = plan.people.filter(({ course }) => years.get(course) === period);
  const people = inPeriod.filter(({ ref }) => !blocked.has(ref));
  const attended = new Set(people.map(({ course }) => course));
  const elsewhere = new Map<string, number>();
  for (const { course } of plan.people) {
    const year = years.get(course) ?? period;
    if (year !== period) elsewhere.set(year, (elsewhere.get(year) ?? 0) + 1);
  }
  return {
    courses: plan.courses.filter(({ id }) => attended.has(id)),
    people,
    blocked: inPeriod.length - people.length,
    elsewhere,
  };
}
