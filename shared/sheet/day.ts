/**
 * Calendar days without a time zone. A `Day` is a whole number of days since 1970-01-01, so that days compare and subtract;
 * people and interfaces see "YYYY-MM-DD". What is known only by month or year is a `DaySpan`: every possible day.
 */
declare const dayBrand: unique symbol;
export type Day = number & { readonly [dayBrand]: true };

/** Every day that is possible; `first === last` when the day is known. */
export interface DaySpan {
  readonly first: Day;
  readonly last: Day;
}

export interface YearMonthDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const asDay = (days: number): Day => days as Day;

/** Days from 1970-01-01 of a proleptic Gregorian date; month 1-12, day not checked. (Hinnant's civil-day arithmetic.) */
function civil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

export function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The number of days in a month (1-12). */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day of a real date; null for 31/02, month 13 or a year outside 1-9999. */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day)) return null;
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return asDay(civil(year, month, day));
}

/** A day that the code itself writes down: throws when it is not real. */
export function day(iso: string): Day {
  const known = parseDay(iso);
  if (known === null) throw new RangeError(`Cannot take "${iso}" as a day: it must be a real date written YYYY-MM-DD`);
  return known;
}

/** Reads "YYYY-MM-DD"; null for anything else. */
export function parseDay(iso: string): Day | null {
  if (iso.length !== 10 || iso.charCodeAt(4) !== HYPHEN || iso.charCodeAt(7) !== HYPHEN) return null;
  return dayOf(digits(iso, 0, 4), digits(iso, 5, 7), digits(iso, 8, 10));
}

const HYPHEN = 0x2d;
const ZERO = 0x30;

/** NaN where anything else stands: letter by letter, because every person has several days. */
function digits(text: string, start: number, end: number): number {
  let number = 0;
  for (let at = start; at < end; at++) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
}

/** Year, month and day in one number (year × 512 + month × 32 + day), so that ages are told without making anything. */
function packed(value: Day): number {
  const shifted = value + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return year * 512 + month * 32 + dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
}

export function partsOf(value: Day): YearMonthDay {
  const all = packed(value);
  return { year: Math.floor(all / 512), month: (all >> 5) & 15, day: all & 31 };
}

export function isoDay(value: Day): string {
  const { year, month, day: dayOfMonth } = partsOf(value);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(dayOfMonth).padStart(2, "0")}`;
}

/** 31/01 + 1 month is the last day of February. */
export function addMonths(value: Day, months: number): Day {
  const { year, month, day: dayOfMonth } = partsOf(value);
  const index = year * 12 + month - 1 + months;
  const y = Math.floor(index / 12);
  const m = index - y * 12 + 1;
  return asDay(civil(y, m, Math.min(dayOfMonth, daysInMonth(y, m))));
}

export function addDays(value: Day, days: number): Day {
  return asDay(value + days);
}

export function lastDayOfMonth(year: number, month: number): Day {
  return asDay(civil(year, month, daysInMonth(year, month)));
}

/** Whole years of life on a day. Someone born on 29/02 is a year older on 01/03 in common years. */
export function ageOn(birth: Day, on: Day): number {
  return Math.floor((packed(on) - packed(birth)) / 512);
}

/** An Excel serial as a day; null when it names none. Excel's 1900 system counts a 29/02/1900 that never was. */
export function dayOfSerial(serial: number, date1904: boolean): Day | null {
  const whole = Math.floor(serial);
  if (!Number.isFinite(serial) || whole < 1 || whole > 2_958_465) return null;
  if (date1904) return asDay(whole - 24_107);
  if (whole === 60) return null;
  return asDay(whole - (whole < 60 ? 25_568 : 25_569));
}

/** The Excel serial of a day. */
export function serialOf(value: Day, date1904: boolean): number {
  if (date1904) return value + 24_107;
  const serial = value + 25_569;
  return serial < 61 ? serial - 1 : serial;
}

export function exactly(value: Day): DaySpan {
  return { first: value, last: value };
}

export function wholeMonth(year: number, month: number): DaySpan {
  return { first: asDay(civil(year, month, 1)), last: lastDayOfMonth(year, month) };
}

export function wholeYear(year: number): DaySpan {
  return { first: asDay(civil(year, 1, 1)), last: asDay(civil(year, 12, 31)) };
}

export function isExact(span: DaySpan): boolean {
  return span.first === span.last;
}
