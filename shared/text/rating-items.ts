/** What a rating cell is made of, in order: years, whose rating it is, and levels. */
import { clean, fold } from "./fold.ts";

export type RatingLevel = "excellent" | "good" | "done" | "failed";

export type RatingItem =
  | { readonly kind: "year"; readonly years: readonly number[] }
  | { readonly kind: "label"; readonly party: boolean }
  | { readonly kind: "level"; readonly level: RatingLevel };

const TASK = "(?: (?:chuc trach(?: va)? )?(?:nhiem vu|nv|cong viec|chuc trach)(?: (?:duoc giao|cong tac|chuc trach))?)?";
/** In the order in which they are tried at a word: the more particular first. */
const LEVELS: readonly (readonly [level: RatingLevel, pattern: string])[] = [
  ["failed", "(?:khong|ko|k|chua) (?:hoan thanh|htnv|ht)(?: nv| nhiem vu)?|khtnv|kht nv|khtn|kht"],
  [
    "excellent",
    `(?:hoan thanh|ht)${TASK}(?: o)?(?: muc| muc do| loai)? xuat sac${TASK}|(?:hoan thanh|ht) xs${TASK}|htxsnv|htxs(?: nv)?|xuat sac${TASK}|xsnv|xs`,
  ],
  ["excellent", "htnv xuat sac"],
  [
    "good",
    `(?:hoan thanh|ht)${TASK}(?: o)?(?: muc| muc do| loai)? tot${TASK}|httnv|htt nv|httot(?: nv)?|htt|htnv tot|tot${TASK}`,
  ],
  ["done", `(?:hoan thanh|ht)${TASK}|htnv`],
];
const LABELS =
  "(?:cong chuc|can bo|chinh quyen|chuyen mon|vien chuc|nha nuoc|cbcc|ccvc|cc|cb|vc)|(dang vien|chi bo|dang bo|ve dang|xep loai dang|dang|dv)";
const ITEM = new RegExp(
  `\\b(?:(\\d{4}(?: den \\d{4})?)|${LABELS}|${LEVELS.map(([, pattern]) => `(${pattern})`).join("|")})\\b`,
  "g",
);
const SPAN_OF_YEARS = /(\d{4})\s*[-–—]\s*(\d{4})/g;

export function ratingItems(text: string): RatingItem[] {
  const words = fold(clean(text).replace(SPAN_OF_YEARS, "$1 den $2"));
  const items: RatingItem[] = [];
  for (const [, years, party, ...levels] of words.matchAll(ITEM)) {
    const at = levels.findIndex((found) => found !== undefined);
    const level = LEVELS[at]?.[0];
    if (years) items.push({ kind: "year", years: yearsOf(years) });
    else if (level) items.push({ kind: "level", level });
    else items.push({ kind: "label", party: party !== undefined });
  }
  return items;
}

/** "2021", or every year of "2020 den 2022". */
function yearsOf(text: string): number[] {
  const [first = 0, last = first] = text.split(" den ").map(Number);
  return last - first > 10 || last < first ? [first, last] : Array.from({ length: last - first + 1 }, (_, step) => first + step);
}
