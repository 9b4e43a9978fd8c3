/**
 * The time of a course: one cell for the whole of it ("13-26/5/2024", "tháng 9/2024"), or its first or last day in a cell of its own.
 * What is vague ("khoảng tháng 9", "Quý III") is every possible day, and says so: no overlap can be told from it.
 */
import { addDays, type Day, type DaySpan, dayOf, exactly, isExact, partsOf, wholeMonth, wholeYear } from "../sheet/day.ts";
import type { CellValue } from "../sheet/snapshot.ts";
import type { DateParts } from "./date-parts.ts";
import { type PeriodEnds, periodEnds } from "./period-ends.ts";
import { type PlainPeriod, plainPeriod } from "./period-words.ts";
import { type DayContext, type DayRead, type DayReading, readDay, sheetDate } from "./read-day.ts";
import { vagueTime } from "./vague-time.ts";

export interface CourseContext extends Omit<DayContext, "about"> {
  /** The plan's year, where a cell names none. */
  readonly year: number | null;
}

export type PeriodReading =
  | { readonly kind: "empty" }
  | { readonly kind: "period"; readonly start: DaySpan; readonly end: DaySpan; readonly vague: boolean }
  /** A day that does not exist, or an end before the start. */
  | { readonly kind: "impossible"; readonly text: string }
  | { readonly kind: "unclear"; readonly text: string };

/** `vague`: no exact day was named. */
export type CourseDayReading = Exclude<DayReading, DayRead> | (DayRead & { readonly vague: boolean });

const LONGEST = 200;

export function readPeriod(value: CellValue, context: CourseContext): PeriodReading {
  const single = readDay(value, { ...context, about: "course" });
  if (typeof value !== "string" || single.kind === "empty") return ofOneDay(single, null, false);
  if (value.length > LONGEST) return { kind: "unclear", text: value };
  const period = plainPeriod(value);
  const ends = periodEnds(period.plain, context.year) ?? periodEnds(withoutWords(period.plain), context.year);
  if (ends) return ofEnds(ends, value, period);
  const vague = vagueTime(period.plain, context.year);
  if (vague) return { kind: "period", start: vague.start, end: vague.end, vague: true };
  const one = single.kind === "unclear" ? readDay(period.plain, { ...context, about: "course" }) : single;
  return one.kind === "unclear" ? { kind: "unclear", text: value } : ofOneDay(one, period, period.openEnd);
}

/** A single first or last day of a course; "khoảng tháng 9" and "Quý III" are read too, as vague. */
export function readCourseDay(value: CellValue, context: CourseContext): CourseDayReading {
  const single = readDay(value, { ...context, about: "course" });
  if (single.kind === "day") return { ...single, vague: single.precision !== "day" };
  if (single.kind !== "unclear" || typeof value !== "string" || value.length > LONGEST) return single;
  const { plain, vague } = plainPeriod(value);
  const time = vagueTime(plain, context.year);
  if (time) return time.range ? single : vagueDay(time.start, time.unit);
  const ends = periodEnds(plain, context.year);
  const known = ends ? oneDay(ends, value) : readDay(plain, { ...context, about: "course" });
  if (known.kind !== "day") return known.kind === "impossible" ? known : single;
  if (vague) return vagueDay(monthOf(known.span.first), "month");
  return { ...known, tidy: sheetDate(known.span.first), vague: known.precision !== "day" };
}

function vagueDay(span: DaySpan, precision: DayRead["precision"]): CourseDayReading {
  return { kind: "day", span, precision, form: "text", tidy: null, vague: true };
}

function oneDay({ start, end }: PeriodEnds, text: string): DayReading {
  if (start.day !== end.day || start.month !== end.month) return { kind: "unclear", text };
  const known = realDay(start);
  if (known === null) return { kind: "impossible", text, suggestion: null };
  return { kind: "day", span: exactly(known), precision: "day", form: "text", tidy: null };
}

function ofEnds(ends: PeriodEnds, text: string, { vague, days }: PlainPeriod): PeriodReading {
  const start = realDay(ends.start);
  const end = realDay(ends.end);
  if (start === null || end === null || end < start) return { kind: "impossible", text };
  if (vague) return { kind: "period", start: monthOf(start), end: monthOf(end), vague };
  return { kind: "period", start: exactly(start), end: exactly(start === end && days ? addDays(start, days - 1) : end), vague };
}

/** One day is a course of one day, unless a length stands beside it, or only its beginning was named. */
function ofOneDay(reading: DayReading, period: PlainPeriod | null, openEnd: boolean): PeriodReading {
  if (reading.kind === "empty" || reading.kind === "unclear") return reading;
  if (reading.kind === "impossible") return { kind: "impossible", text: reading.text };
  const { span } = reading;
  if (!isExact(span)) return { kind: "period", start: span, end: span, vague: true };
  if (period?.vague) return { kind: "period", start: monthOf(span.first), end: monthOf(span.first), vague: true };
  if (period?.days) return { kind: "period", start: span, end: exactly(addDays(span.first, period.days - 1)), vague: false };
  if (openEnd)
    return {
      kind: "period",
      start: span,
      end: { first: span.first, last: wholeYear(partsOf(span.first).year).last },
      vague: true,
    };
  return { kind: "period", start: span, end: span, vague: false };
}

function realDay({ year, month, day }: DateParts): Day | null {
  return month === null || day === null || year < 1900 || year > 2100 ? null : dayOf(year, month, day);
}

function monthOf(value: Day): DaySpan {
  const { year, month } = partsOf(value);
  return wholeMonth(year, month);
}

/** "13-26/5/2024 tại Nhật Bản": what is said beside the numbers, unless it takes the days back. */
function withoutWords(plain: string): string {
  if (/\b(?:truoc|sau|hoac|hay|quy|dot)\b/.test(plain)) return plain;
  return plain.replace(/[a-z]+/g, " ").replace(/^[\s:.,-]+|[\s:.,-]+$/g, "");
}
