/**
 * One day (or month, or year) out of a cell: an Excel serial, or a date as people type it. Impossible is told apart from unclear;
 * whether a real day makes sense (a birth in the future) is for the rules.
 */

import { type Day, type DaySpan, dayOf, dayOfSerial, exactly, partsOf, wholeMonth, wholeYear } from "../sheet/day.ts";
import type { CellValue } from "../sheet/snapshot.ts";
import { type About, type DateParts, datePartsOf } from "./date-parts.ts";

export interface DayContext {
  readonly date1904: boolean;
  /** What the cell's number format shows of a date: the rest of the serial is not meant. */
  readonly shows?: "month" | "year" | undefined;
  readonly about: About;
}

export interface DayRead {
  readonly kind: "day";
  /** Every day that is possible: one, or a whole month, quarter (courses only) or year. */
  readonly span: DaySpan;
  readonly precision: "day" | "month" | "quarter" | "year";
  /** `serial`: a real Excel date. `text`: typed so that formulas cannot count with it. */
  readonly form: "serial" | "text";
  /** "05/03/1980" when a day was typed as text in another way; null otherwise. */
  readonly tidy: string | null;
}

export type DayReading =
  | { readonly kind: "empty" }
  | DayRead
  /** Reads as a date that does not exist; the suggestion swaps day and month where that makes it real. */
  | { readonly kind: "impossible"; readonly text: string; readonly suggestion: Day | null }
  | { readonly kind: "unclear"; readonly text: string };

const EMPTY: DayReading = { kind: "empty" };
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
/** Above the serial of 31/12/2199 a number is digits typed without separators. */
const LAST_SERIAL = 109_574;
/** Longer texts are no dates; reading them would only cost time. */
const LONGEST = 120;
const SIGNS: ReadonlySet<number> = new Set(Array.from("-/.", (sign) => sign.charCodeAt(0)));
const ZERO = 0x30;
const NOTHING = /^[\s./\-–—…_]*$/;

export function readDay(value: CellValue, context: DayContext): DayReading {
  if (typeof value === "string") return readText(value, context);
  if (typeof value === "number") return readNumber(value, context);
  if (value === null) return EMPTY;
  return { kind: "unclear", text: typeof value === "boolean" ? String(value).toUpperCase() : value.error };
}

function readText(text: string, context: DayContext): DayReading {
  const usual = usualParts(text);
  if (usual) return judge(usual, text);
  if (NOTHING.test(text)) return EMPTY;
  if (text.length > LONGEST) return { kind: "unclear", text };
  const digits = text.trim();
  if (/^\d{5}(?:\.\d+)?$/.test(digits)) return serialText(text, context);
  if (/^\d{7,8}$/.test(digits)) return digitsDay(digits, text);
  const parts = datePartsOf(text, context.about);
  return parts ? judge(parts, text) : { kind: "unclear", text };
}

function readNumber(value: number, context: DayContext): DayReading {
  if (value === 0) return EMPTY;
  // 1980 as a serial would be a day of 1905: nobody on a list was born then, and no course was held.
  if (Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR)
    return judge({ year: value, month: null, day: null }, String(value));
  if (value > LAST_SERIAL) return digitsDay(String(value), String(value));
  const known = value > LAST_YEAR ? dayOfSerial(value, context.date1904) : null;
  if (known === null) return { kind: "unclear", text: String(value) };
  if (context.shows === undefined) return { kind: "day", span: exactly(known), precision: "day", form: "serial", tidy: null };
  const { year, month } = partsOf(known);
  if (context.shows === "year") return { kind: "day", span: wholeYear(year), precision: "year", form: "serial", tidy: null };
  return { kind: "day", span: wholeMonth(year, month), precision: "month", form: "serial", tidy: null };
}

/** "05/03/1980", "5-3-1980": most dates typed as text. Read digit by digit, because a pattern makes five texts of each. */
function usualParts(text: string): DateParts | null {
  const first = isDigit(text.charCodeAt(1)) ? 2 : 1;
  const second = first + (isDigit(text.charCodeAt(first + 2)) ? 3 : 2);
  const sign = text.charCodeAt(first);
  if (text.length !== second + 5 || text.charCodeAt(second) !== sign || !SIGNS.has(sign)) return null;
  const day = numberAt(text, 0, first);
  const month = numberAt(text, first + 1, second);
  const year = numberAt(text, second + 1, text.length);
  return day < 0 || month < 0 || year < 0 ? null : { year, month: month || null, day: day || null };
}

/** The number from `first` to before `end`; -1 where other signs stand. */
function numberAt(text: string, first: number, end: number): number {
  let number = 0;
  for (let at = first; at < end; at++) {
    const code = text.charCodeAt(at);
    if (!isDigit(code)) return -1;
    number = 10 * number + code - ZERO;
  }
  return number;
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= ZERO + 9;
}

/** A serial number that became text when the sheet was copied. */
function serialText(text: string, { date1904 }: DayContext): DayReading {
  const known = dayOfSerial(Number(text), date1904);
  if (known === null || known > 73_000) return { kind: "unclear", text };
  return { kind: "day", span: exactly(known), precision: "day", form: "text", tidy: sheetDate(known) };
}

/** 20051972, 5031980 (its first zero lost), 19720520. */
function digitsDay(digits: string, text: string): DayReading {
  if (!/^\d{7,8}$/.test(digits)) return { kind: "unclear", text };
  const all = digits.padStart(8, "0");
  const year = Number(all.slice(4));
  if (year < FIRST_YEAR || year > LAST_YEAR) return isoDigits(digits, text);
  const read = judge({ year, month: Number(all.slice(2, 4)), day: Number(all.slice(0, 2)) }, text);
  const other = digits.length === 7 ? dayOf(year, Number(digits.slice(2, 3)), Number(digits.slice(0, 2))) : null;
  if (other === null) return read;
  // 1121980 is 01/12/1980 or 11/2/1980.
  return read.kind === "day"
    ? { kind: "unclear", text }
    : { kind: "day", span: exactly(other), precision: "day", form: "text", tidy: sheetDate(other) };
}

function isoDigits(digits: string, text: string): DayReading {
  const year = Number(digits.slice(0, 4));
  if (digits.length !== 8 || year < FIRST_YEAR || year > LAST_YEAR) return { kind: "unclear", text };
  return judge({ year, month: Number(digits.slice(4, 6)), day: Number(digits.slice(6)) }, text);
}

function judge({ year, month, day }: DateParts, text: string): DayReading {
  if (year < FIRST_YEAR || year > LAST_YEAR || (month !== null && month > 12 && day === null))
    return { kind: "impossible", text, suggestion: null };
  if (month === null) return { kind: "day", span: wholeYear(year), precision: "year", form: "text", tidy: null };
  if (day === null) return { kind: "day", span: wholeMonth(year, month), precision: "month", form: "text", tidy: null };
  const known = dayOf(year, month, day);
  if (known === null) return { kind: "impossible", text, suggestion: dayOf(year, day, month) };
  const wanted = sheetDate(known);
  return { kind: "day", span: exactly(known), precision: "day", form: "text", tidy: wanted === text ? null : wanted };
}

/** "05/03/2024": as sheets write a day. */
export function sheetDate(value: Day): string {
  const { year, month, day } = partsOf(value);
  return `${day < 10 ? "0" : ""}${day}/${month < 10 ? "0" : ""}${month}/${String(year).padStart(4, "0")}`;
}
