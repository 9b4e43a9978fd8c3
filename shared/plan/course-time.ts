/** The time of a course out of one cell ("13-26/5/2024") or two, in one shape. */
import type { DaySpan } from "../sheet/day.ts";
import type { CourseDayReading, DayReading, PeriodReading } from "../text/read-date.ts";

export interface TimeRead {
  readonly startReading: DayReading;
  readonly endReading: DayReading;
  readonly start: DaySpan | null;
  readonly end: DaySpan | null;
  /** "khoảng tháng 9", "Quý III": known only roughly, so that no overlap can be told. */
  readonly vague: boolean;
}

export type TimeCells = { readonly period: PeriodReading } | { readonly start: CourseDayReading; readonly end: CourseDayReading };

const EMPTY: DayReading = { kind: "empty" };
export const NO_TIME: TimeRead = { startReading: EMPTY, endReading: EMPTY, start: null, end: null, vague: false };

export function timeOf(cells: TimeCells): TimeRead {
  return "period" in cells ? ofPeriod(cells.period) : ofTwo(cells.start, cells.end);
}

function ofPeriod(period: PeriodReading): TimeRead {
  if (period.kind === "period") {
    const reading = (span: DaySpan): DayReading => ({
      kind: "day",
      span,
      precision: span.first === span.last ? "day" : "month",
      form: "text",
      tidy: null,
    });
    return {
      startReading: reading(period.start),
      endReading: reading(period.end),
      start: period.start,
      end: period.end,
      vague: period.vague,
    };
  }
  if (period.kind === "empty") return NO_TIME;
  const bad: DayReading =
    period.kind === "impossible"
      ? { kind: "impossible", text: period.text, suggestion: null }
      : { kind: "unclear", text: period.text };
  return { ...NO_TIME, startReading: bad, endReading: bad };
}

function ofTwo(start: CourseDayReading, end: CourseDayReading): TimeRead {
  const vague = isVague(start) || isVague(end);
  return { startReading: plain(start), endReading: plain(end), start: spanOf(start), end: spanOf(end), vague };
}

function spanOf(reading: CourseDayReading): DaySpan | null {
  return reading.kind === "day" ? reading.span : null;
}

/** A day known only by its month, quarter or year is vague, however it is written. */
function isVague(reading: CourseDayReading): boolean {
  return reading.kind === "day" && reading.precision !== "day";
}

function plain(reading: CourseDayReading): DayReading {
  if (reading.kind !== "day") return reading;
  const { span, form, tidy } = reading;
  const precision = reading.precision === "quarter" ? "month" : reading.precision;
  return { kind: "day", span, precision, form, tidy };
}
