/**
 * The numbers of a date as typed: day, month, year, of which day and month may be missing. Whether such a date exists is judged by
 * the reader (`read-day.ts`). Vietnamese order: day first, always.
 */
import { clean, withoutMarks } from "./fold.ts";

/** What the date is of: two-digit years of births are of the last century, those of courses of this one. */
export type About = "birth" | "course";

export interface DateParts {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

const DAY_MONTH_YEAR = /^(\d{1,2})[-/.,\\_ ]+(\d{1,2})[-/.,\\_ ]+(\d{4}|\d{2})$/;
const YEAR_MONTH_DAY = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const MONTH_YEAR = /^(\d{1,2})[-/. ](\d{4}|\d{2})$/;
const YEAR = /^\d{4}$/;
const NO_DAY = /^[.…?_x-]{1,4}\/(\d{1,2}|[.…?_x-]{1,4})\/(\d{4})$/;
const ENGLISH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";
const DAY_ENGLISH_YEAR = new RegExp(`^(\\d{1,2})[-/. ]*${ENGLISH}[-/., ]*(\\d{4}|\\d{2})$`);
const ENGLISH_DAY_YEAR = new RegExp(`^${ENGLISH}[. ]*(\\d{1,2}),? *(\\d{4})$`);
const MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
const WITHIN = /(?:^|\D)(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/;
const DOUBT = /\b(?:truoc|sau|khoang|hoac|hay|tuan|quy)\b|\?/;
/** "Tháng 9-10/2024" names no day. */
const MONTHS_NAMED = /^(?:thang|thg|t(?=\d))[^/]*-/;

/** The parts of one date in a text; null when there is none, or more than one. */
export function datePartsOf(text: string, about: About): DateParts | null {
  const plain = plainDate(text);
  if (MONTHS_NAMED.test(typedPlainly(text)) && DAY_MONTH_YEAR.test(plain)) return null;
  return numericParts(plain, about) ?? wordParts(plain, about) ?? onlyDateWithin(plain);
}

function numericParts(plain: string, about: About): DateParts | null {
  let match = DAY_MONTH_YEAR.exec(plain);
  if (match) return parts(match[3], match[2], match[1], about);
  match = YEAR_MONTH_DAY.exec(plain);
  if (match) return parts(match[1], match[2], match[3], about);
  match = MONTH_YEAR.exec(plain);
  if (match)
    return match[2]?.length === 4 || plausibleShortYear(Number(match[2]), about) ? parts(match[2], match[1], "0", about) : null;
  if (YEAR.test(plain)) return parts(plain, "0", "0", about);
  match = NO_DAY.exec(plain);
  return match ? parts(match[2], /^\d/.test(match[1] ?? "") ? match[1] : "0", "0", about) : null;
}

function wordParts(plain: string, about: About): DateParts | null {
  const month = (name: string | undefined): string => String(MONTHS.indexOf(name ?? "") / 3 + 1);
  let match = DAY_ENGLISH_YEAR.exec(plain);
  if (match) return parts(match[3], month(match[2]), match[1], about);
  match = ENGLISH_DAY_YEAR.exec(plain);
  return match ? parts(match[3], month(match[1]), match[2], about) : null;
}

/** "Nam, sinh ngày 20/5/1972 tại Lào Cai": one date and no other number. */
function onlyDateWithin(plain: string): DateParts | null {
  const match = WITHIN.exec(plain);
  if (!match) return null;
  const rest = plain.replace(match[0], " ");
  return /\d/.test(rest) || DOUBT.test(rest) ? null : parts(match[3], match[2], match[1], "course");
}

/** A zero stands for what is not known: "00/05/1972". */
function parts(year = "", month = "", day = "", about: About): DateParts {
  const knownMonth = Number(month) || null;
  return { year: fullYear(year, about), month: knownMonth, day: knownMonth === null ? null : Number(day) || null };
}

/** 72 of a birth is 1972, 05 is 2005; of a course all are of this century. */
export function fullYear(digits: string, about: About): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return about === "birth" && year >= 10 ? 1900 + year : 2000 + year;
}

/** "3/80" is March 1980; "3/12" could as well be a day of a year not named. */
function plausibleShortYear(year: number, about: About): boolean {
  return about === "birth" ? year >= 32 : year >= 20 && year < 50;
}

const TIME =
  /(?:^|[\st])\d{1,2}(?::\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:am|pm|sa|ch|z)?|\s*(?:h|gio|g)\s*(?:\d{1,2}\b(?![/.-]))?(?:\s*(?:phut|p)\b)?)(?=$|[\s,;.])/g;
const LEADING_WORDS =
  /^(?:(?:sinh|ngay|nam|thang|thg|ns|luc|vao|tu|den|thu [2-7]|thu (?:hai|ba|tu|nam|sau|bay)|chu nhat)\b[\s.,:]*|t(?=\d))+/;

/** Lower case without diacritics, words between the numbers made into "/", notes, weekdays and times of day left out. */
export function plainDate(text: string): string {
  const plain = typedPlainly(text).replace(/\([^()\d]*\)/g, " ");
  return withoutTimeOfDay(plain)
    .trim()
    .replace(LEADING_WORDS, "")
    .replace(/(\d)\s*,?\s*(?:thang|thg)\.?\s*(?=\d)/g, "$1/")
    .replace(/(\d)\s*,?\s*nam\s*(?=\d)/g, "$1/")
    .replace(/\s*([-/.])\s*/g, "$1")
    .replace(/[.,;:]+$|^[,;:'`]+/g, "")
    .trim();
}

/** "8h30", "08:00:00". */
export function withoutTimeOfDay(plain: string): string {
  return /\d\s*[:hg]/.test(plain) ? plain.replace(TIME, " ") : plain;
}

/** Lower case, no diacritics, ASCII digits and dashes: the ground for patterns that need the signs that `fold` drops. */
export function typedPlainly(text: string): string {
  const narrow = /[\uff00-\uffef]/.test(text) ? text.normalize("NFKC") : text;
  return withoutMarks(clean(narrow).toLowerCase()).replace(/[‐-―−]/g, "-");
}
