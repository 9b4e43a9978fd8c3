/**
 * Birth dates as they are sent. One that is missing or cannot be true is not sent, and whoever receives the line blocks it, as the sheet
 * does. One that stands there and cannot be read is every day of two centuries: the sheet asks about it, and so does the other side.
 */
import { type DaySpan, day } from "../sheet/day.ts";
import type { DayReading } from "../text/read-date.ts";
import { daysOfText, textOfDays } from "./days-text.ts";
import type { DaysText } from "./sent-plan.ts";

const ANY_DAY: DaySpan = { first: day("1900-01-01"), last: day("2099-12-31") };
const DAYS_OF_YEAR = 366;

export type SentBirth = { readonly kind: "day"; readonly span: DaySpan } | { readonly kind: "missing" | "unclear" };

const [MISSING, UNCLEAR]: readonly [SentBirth, SentBirth] = [{ kind: "missing" }, { kind: "unclear" }];

/** Undefined for what the sheet blocks. */
export function birthText(reading: DayReading): DaysText | undefined {
  if (reading.kind === "day") return textOfDays(reading.span);
  return reading.kind === "unclear" ? textOfDays(ANY_DAY) : undefined;
}

/** No birth is known only by more than its year. */
export function birthOf(text: DaysText | undefined): SentBirth {
  const span = text === undefined ? null : daysOfText(text);
  if (!span) return MISSING;
  return span.last - span.first >= DAYS_OF_YEAR ? UNCLEAR : { kind: "day", span };
}
