/** The year before a course, whose rating counts; null while the course has no one year. */
import { type DaySpan, partsOf } from "../sheet/day.ts";

export function ratingYearFor(courseStart: DaySpan | null): number | null {
  if (!courseStart) return null;
  const first = partsOf(courseStart.first).year;
  return first === partsOf(courseStart.last).year ? first - 1 : null;
}
