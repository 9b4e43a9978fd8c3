/** Days as they are sent: "2024-05-13", "2024-05", "2024", or the first and the last possible day where a sheet says "Quý III". */
import { type DaySpan, exactly, isExact, isoDay, parseDay, wholeMonth, wholeYear } from "../sheet/day.ts";
import type { DaysText } from "./sent-plan.ts";

/** The shortest text that says the same days. */
export function textOfDays({ first, last }: DaySpan): DaysText {
  const from = isoDay(first);
  if (isExact({ first, last })) return from;
  const whole = [from.slice(0, 4), from.slice(0, 7)].find((text) => {
    const days = plainDays(text);
    return days?.first === first && days.last === last;
  });
  return whole ?? `${from}/${isoDay(last)}`;
}

/** Null for what names no days, or ends before it begins. */
export function daysOfText(text: DaysText): DaySpan | null {
  const [from = "", to, ...more] = text.split("/");
  if (to === undefined) return plainDays(text);
  const [first, last] = [parseDay(from), parseDay(to)];
  return first !== null && last !== null && first <= last && more.length === 0 ? { first, last } : null;
}

/** "1972-05-20", "1972-05" or "1972"; null for what names no day. */
export function plainDays(text: string): DaySpan | null {
  const day = parseDay(text);
  if (day !== null) return exactly(day);
  if (/^(?!0000)\d{4}$/.test(text)) return wholeYear(Number(text));
  const month = /^(?!0000)(\d{4})-(0[1-9]|1[0-2])$/.exec(text);
  return month ? wholeMonth(Number(month[1]), Number(month[2])) : null;
}
