/** The days an interface is told: as said, and without those that cannot be true, which decide nothing. */

import type { PersonInput } from "../programmes/programme.ts";
import { isBirthImpossible } from "../rules/common/dates.ts";
import { plainDays } from "../sending/days-text.ts";
import { type Day, type DaySpan, parseDay } from "../sheet/day.ts";

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
  const [saidBirth, start, saidEnd] = [plainDays(birthDate), plainDays(course.start), plainDays(course.end)];
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
