/**
 * Whether a text is one whole date and nothing else, so that a real date in its place loses no word: "20/5/1972", "20.05.72", "ngày 20
 * tháng 5 năm 1972". Which day it is says the reader; here it is only asked that no other reading is possible.
 */
import { type About, typedPlainly } from "../text/date-parts.ts";

/** Words that say no more than the column does. */
const WORDS: Readonly<Record<About, RegExp>> = {
  birth: /\b(?:sinh|ngay|thang|thg|nam)\b\.?/g,
  course: /\b(?:ngay|thang|thg|nam)\b\.?/g,
};
const MIDNIGHT = /[\st]+00?:00(?::00(?:\.0+)?)?z?$/;
const ENGLISH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";
const NAMED = new RegExp(`^\\d{1,2}([-/. ])\\s*${ENGLISH}\\s*\\1\\s*\\d{4}$|^${ENGLISH} \\d{1,2}, ?\\d{4}$`);
/** The same sign twice: "9-10/2024" may be two months. */
const NUMBERS = /^(\d{1,2}|\d{4})\s*([-/.,\\_ ])\s*\d{1,2}\s*\2\s*(\d{1,4})$/;
const DIGITS = /^\d{5}$|^\d{7,8}$/;
/** A year of two digits that can be no day of a month; of a course one that is near. */
const SHORT_YEAR: Readonly<Record<About, readonly [first: number, last: number]>> = { birth: [32, 99], course: [20, 39] };

export function isPlainDate(text: string, about: About): boolean {
  const plain = typedPlainly(text)
    .replace(MIDNIGHT, "")
    .replace(WORDS[about], " ")
    .replace(/\s+/g, " ")
    .replace(/^['`\s]+|[.,;\s]+$/g, "");
  if (DIGITS.test(plain) || NAMED.test(plain)) return true;
  const match = NUMBERS.exec(plain);
  if (!match) return false;
  const [, first = "", , last = ""] = match;
  if (first.length === 4) return last.length <= 2;
  const [least, most] = SHORT_YEAR[about];
  return last.length === 4 || (last.length === 2 && Number(last) >= least && Number(last) <= most);
}
