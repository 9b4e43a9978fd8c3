/** How two courses of one person lie to each other: told from a sheet's lines and from what was sent alike. */
import { addDays, type DaySpan, partsOf } from "../sheet/day.ts";

export interface CourseTime {
  /** What tells courses apart; null when the course is not known. */
  readonly key: string | null;
  readonly start: DaySpan | null;
  readonly end: DaySpan | null;
  /** No overlap can be told from it. */
  readonly vague: boolean;
}

/** `unsure`: they may overlap. `one-year`: they begin in one year and cannot overlap. */
export type TwoCourses = "same" | "overlap" | "unsure" | "one-year" | "apart";

export function twoCourses(a: CourseTime, b: CourseTime): TwoCourses {
  if (a.key === null || b.key === null) return "apart";
  if (a.key === b.key) return "same";
  if (!a.start || !b.start || !a.end || !b.end || a.vague || b.vague) return mayMeet(a, b) ? "unsure" : yearly(a, b);
  const meets = a.start.first <= b.end.last && b.start.first <= a.end.last;
  return meets ? "overlap" : yearly(a, b);
}

/** A course whose last day is not known is taken to last a month at most. */
const LONGEST_UNKNOWN = 31;

/** Whether two times that are not known exactly can meet at all. */
function mayMeet(a: CourseTime, b: CourseTime): boolean {
  const whole = ({ start, end }: CourseTime): DaySpan | null =>
    start ? { first: start.first, last: end ? end.last : addDays(start.last, LONGEST_UNKNOWN) } : null;
  const [first, second] = [whole(a), whole(b)];
  return !first || !second || (first.first <= second.last && second.first <= first.last);
}

function yearly(a: CourseTime, b: CourseTime): TwoCourses {
  const year = ({ start }: CourseTime): number | null => (start ? partsOf(start.first).year : null);
  return year(a) !== null && year(a) === year(b) ? "one-year" : "apart";
}
