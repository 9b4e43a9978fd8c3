/** A course as it was sent, read once for all its people. */
import type { ParametersInForce } from "../../../conditions/evaluate.ts";
import { daysOfText } from "../../../sending/days-text.ts";
import type { SentTime } from "../../../sending/same-token.ts";
import type { SentCourse } from "../../../sending/sent-plan.ts";
import { type DaySpan, isExact } from "../../../sheet/day.ts";
import { fold } from "../../../text/fold.ts";
import type { LawBook } from "../law-book.ts";
import type { CourseDays } from "./facts-back.ts";

export interface ReadCourse extends CourseDays {
  readonly time: SentTime;
  readonly law: ParametersInForce;
  /** Neither named nor dated. */
  readonly missing: boolean;
}

/** Of a line whose course is not among those sent, nothing is known. */
const NO_COURSE: SentCourse = { id: "", code: "" };

export function courseReader(courses: readonly SentCourse[], lawFor: LawBook): (id: string) => ReadCourse {
  const known = new Map(courses.map((course) => [course.id, readCourse(course, lawFor)]));
  const none = readCourse(NO_COURSE, lawFor);
  return (id) => known.get(id) ?? none;
}

function readCourse({ code, name = "", start: from, end: to }: SentCourse, lawFor: LawBook): ReadCourse {
  const start = from === undefined ? null : daysOfText(from);
  const end = to === undefined ? null : daysOfText(to);
  const reversed = start !== null && end !== null && end.last < start.first;
  // As on a sheet: a course that is not named is told by its first day.
  const key = code === "" ? (from ?? null) : fold(code);
  return {
    start,
    end,
    reversed,
    time: { key, start, end, vague: isVague(start) || isVague(end), label: code || name },
    law: lawFor(start?.first ?? null),
    missing: code === "" && start === null,
  };
}

function isVague(days: DaySpan | null): boolean {
  return days !== null && !isExact(days);
}
