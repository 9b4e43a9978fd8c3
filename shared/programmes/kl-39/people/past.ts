/**
 * What courses taken before mean under Conclusion 39: whether a short one was taken, how often in the course's own year, and whether one
 * lies in the year before or after. Only what is shown to be paid for by Conclusion 39 decides; State money of no named programme asks.
 */
import type { Truth } from "../../../conditions/explanation.ts";
import { type DaySpan, partsOf } from "../../../sheet/day.ts";
import { fold } from "../../../text/fold.ts";
import type { PastCourse } from "../../../text/past-courses.ts";
import { kindIn } from "./kinds.ts";

export interface PastUnder39 {
  /** A short course was taken before; `unknown`: perhaps. */
  readonly short: Truth;
  /** One lies in the year before or after the course. */
  readonly running: Truth;
  /** In the course's own year: surely, and at most. */
  readonly inYear: { readonly least: number; readonly most: number };
}

const UNDER_39 = /\b(?:ket luan|kl) ?(?:so )?39\b|\b39 kl tw\b/;

/** Whether Conclusion 39 paid for it. */
export function isUnder39({ text, programme, stateBudget }: PastCourse): Truth {
  if (UNDER_39.test(fold(`${programme ?? ""} ${text}`))) return "holds";
  return programme !== null || stateBudget === "fails" ? "fails" : "unknown";
}

export function pastUnder39(courses: readonly PastCourse[], start: DaySpan | null): PastUnder39 {
  const year = yearOf(start);
  let short: Truth = "fails";
  let running: Truth = "fails";
  let [least, most] = [0, 0];
  for (const course of courses) {
    const paid = isUnder39(course);
    if (paid === "fails") continue;
    const kind = kindIn(course.text);
    if (paid === "holds" && kind === "short") short = "holds";
    else if (short === "fails" && (kind === "short" || (paid === "holds" && kind === null))) short = "unknown";
    const near = nearness(course.years, year);
    if (paid === "holds" && near.beside === "holds") running = "holds";
    else if (near.beside !== "fails" && running === "fails") running = "unknown";
    if (near.same === "fails") continue;
    most++;
    if (paid === "holds" && near.same === "holds") least++;
  }
  return { short, running, inYear: { least, most } };
}

/** The one year that a course begins in; null where it may be in several. */
export function yearOf(start: DaySpan | null): number | null {
  if (!start) return null;
  const { year } = partsOf(start.first);
  return year === partsOf(start.last).year ? year : null;
}

interface Nearness {
  readonly same: Truth;
  readonly beside: Truth;
}

function nearness(years: readonly number[], year: number | null): Nearness {
  if (year === null || years.length === 0) return { same: "unknown", beside: "unknown" };
  return { same: agree(years, (one) => one === year), beside: agree(years, (one) => Math.abs(one - year) === 1) };
}

function agree(years: readonly number[], is: (year: number) => boolean): Truth {
  const found = years.filter(is).length;
  return found === years.length ? "holds" : found === 0 ? "fails" : "unknown";
}
