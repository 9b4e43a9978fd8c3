/**
 * When a person reaches retirement age under normal conditions: Decree 135/2020/NĐ-CP, Article 4 (the age, which grows with the
 * calendar year in which it is reached) and Article 3 (the last day of that month). Only birth month and gender count.
 * Retirement at a later age (Decree 83/2022) is a document in the sheet and is decided elsewhere.
 */
import type { Day, DaySpan } from "../sheet/day.ts";
import { lastDayOfMonth, partsOf } from "../sheet/day.ts";
import type { Text } from "../text/locale.ts";
import { cite } from "./citation.ts";
import type { Parameter } from "./dated.ts";

export type Gender = "male" | "female";

/** In months: the age reached up to `before`, what each later calendar year adds, and the age at which it stops. */
export interface AgeLadder {
  readonly start: number;
  readonly step: number;
  readonly end: number;
}

export interface RetirementSchedule extends Readonly<Record<Gender, AgeLadder>> {
  /** The last calendar year in which the starting age counts. */
  readonly before: number;
}

const SCHEDULE: RetirementSchedule = {
  before: 2020,
  male: { start: 60 * 12, step: 3, end: 62 * 12 },
  female: { start: 55 * 12, step: 4, end: 60 * 12 },
};

export const RETIREMENT_AGE: Parameter<RetirementSchedule> = {
  title: { vi: "Tuổi nghỉ hưu trong điều kiện lao động bình thường", en: "Retirement age under normal conditions" },
  unit: "months",
  checkedOn: "2026-11-22",
  basis: "law",
  history: [{ from: "2021-01-01", value: SCHEDULE, cite: cite("nd-135-2020", { article: "4" }) }],
};

/** In years, for leaders who stay on by a document: until when at the latest. */
export const LATEST_RETIREMENT: Parameter<Readonly<Record<Gender, number>>> = {
  title: {
    vi: "Tuổi nghỉ hưu cao nhất của lãnh đạo, quản lý được kéo dài (nam, nữ)",
    en: "Highest retirement age of leaders who stay on (men, women)",
  },
  unit: "years",
  checkedOn: "2026-11-22",
  basis: "law",
  history: [{ from: "2022-10-20", value: { male: 65, female: 60 }, cite: cite("nd-83-2022") }],
};

/** Why the day is the last of its month. */
export const RETIREMENT_TIMING = cite("nd-135-2020", { article: "3" });

/** The retirement age, in months, of somebody born in that month (1-12). */
export function retirementAge(gender: Gender, birthYear: number, birthMonth: number): number {
  const { start, step, end } = SCHEDULE[gender];
  const born = birthYear * 12 + birthMonth - 1;
  let age = start;
  // The age depends on the year in which it is reached, which depends on the age: climbing from the bottom ends at the one answer.
  for (;;) {
    const years = Math.floor((born + age) / 12) - SCHEDULE.before;
    const due = years <= 0 ? start : Math.min(end, start + step * years);
    if (due === age) return age;
    age = due;
  }
}

/** The last day of work: the last day of the month in which the age is reached. */
export function retirementDay(gender: Gender, birthYear: number, birthMonth: number): Day {
  const reached = birthYear * 12 + birthMonth - 1 + retirementAge(gender, birthYear, birthMonth);
  return lastDayOfMonth(Math.floor(reached / 12), (reached % 12) + 1);
}

/** Every possible last day of work of somebody whose birth is known only so far. A later birth never retires earlier. */
export function retirementSpan(gender: Gender, birth: DaySpan): DaySpan {
  const from = partsOf(birth.first);
  const to = partsOf(birth.last);
  const first = retirementDay(gender, from.year, from.month);
  const sameMonth = from.year === to.year && from.month === to.month;
  return { first, last: sameMonth ? first : retirementDay(gender, to.year, to.month) };
}

/** "57 tuổi 8 tháng", "62 tuổi". */
export function ageText(months: number): Text {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  return {
    vi: rest === 0 ? `${years} tuổi` : `${years} tuổi ${rest} tháng`,
    en: rest === 0 ? `${years} years` : `${years} years ${rest} months`,
  };
}

export interface RetirementBand {
  readonly bornFrom: { readonly year: number; readonly month: number };
  readonly ageMonths: number;
}

/** The schedule by birth month, as Annex I prints it: each band counts until the next begins; the first has no beginning. */
export function retirementBands(gender: Gender): readonly RetirementBand[] {
  const { start, end } = SCHEDULE[gender];
  const firstYear = SCHEDULE.before - Math.floor(start / 12);
  const bands: RetirementBand[] = [{ bornFrom: { year: 1900, month: 1 }, ageMonths: start }];
  for (let born = firstYear * 12, last = start; last < end; born++) {
    const year = Math.floor(born / 12);
    const month = (born % 12) + 1;
    const ageMonths = retirementAge(gender, year, month);
    if (ageMonths !== last) bands.push({ bornFrom: { year, month }, ageMonths });
    last = ageMonths;
  }
  return bands;
}

/** The last day of work of somebody who stays on as long as the law allows. One value counts since the decree; before it, the same. */
export function latestRetirementDay(gender: Gender, birthYear: number, birthMonth: number): Day {
  const ages = LATEST_RETIREMENT.history.at(-1)?.value;
  return lastDayOfMonth(birthYear + (ages?.[gender] ?? 0), birthMonth);
}
