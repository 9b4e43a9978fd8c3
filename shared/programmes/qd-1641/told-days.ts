/** The days an interface is told: as said, and without those that cannot be true, which decide nothing. */

import { isBirthImpossible } from "../../rules/common/dates.ts";
import { type Day, type DaySpan, exactly, parseDay, wholeMonth, wholeYear } from "../../sheet/day.ts";
import type { PersonInput } from "../programme.ts";

export interface ToldDays {
  /** As told, even when nobody born then can be in office. */
  readonly saidBirth: DaySpan | null;
  readonly birth: DaySpan | null;
  readonly start: DaySpan | null;
  /** As told, even when it is before the start. */
  readonly saidEnd: DaySpan | null;
  readonly end: DaySpan | null;
  readonly letter: Day | null;
}

export function toldDays({ birthDate, course, nominatedOn }: PersonInput): ToldDays {
  const [saidBirth, start, saidEnd] = [spanOf(birthDate), spanOf(course.start), spanOf(course.end)];
  const impossible = saidBirth !== null && start !== null && isBirthImpossible(saidBirth, start.first);
  const reversed = saidEnd !== null && start !== null && saidEnd.last < start.first;
  return {
    saidBirth,
    birth: impossible ? null : saidBirth,
    start,
    saidEnd,
    end: reversed ? null : saidEnd,
    letter: nominatedOn === undefined ? null : parseDay(nominatedOn),
  };
}

/** "1972-05-20", "1972-05" or "1972"; null for what names no day. */
function spanOf(text: string): DaySpan | null {
  const day = parseDay(text);
  if (day !== null) return exactly(day);
  if (/^\d{4}$/.test(text)) return wholeYear(Number(text));
  const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text);
  return month ? wholeMonth(Number(month[1]), Number(month[2])) : null;
}
