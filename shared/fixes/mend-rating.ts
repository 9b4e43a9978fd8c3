/** Ratings spelt out: "2023: HTTNV" is "2023: Hoàn thành tốt nhiệm vụ". Offered only where the cell is read alike, part by part. */
import { ratingItems } from "../text/rating-items.ts";
import { readRating } from "../text/ratings.ts";
import { remember } from "../text/remember.ts";
import type { Mended } from "./fix.ts";
import { type Spelling, spellOut } from "./spell-out.ts";

const SPELLINGS: readonly Spelling[] = [
  ["KHTNV|KHT NV|KHTN|KHT|(?:K|Ko|Không) HTNV", "Không hoàn thành nhiệm vụ"],
  ["HTXSNV|HTXS NV|HTXS|HT XS NV|HT XS", "Hoàn thành xuất sắc nhiệm vụ"],
  ["HTTNV|HTT NV|HTT", "Hoàn thành tốt nhiệm vụ"],
  ["HTNV", "Hoàn thành nhiệm vụ"],
  ["HT(?=\\s+(?:tốt|xuất sắc))", "Hoàn thành"],
  ["(?<=(?:hoàn thành|xuất sắc|tốt)\\s+)NV", "nhiệm vụ"],
];
const spell = spellOut(SPELLINGS, { smallInside: true });

/** Remembered: a sheet says the same few ratings again and again. */
export const mendRating: (text: string) => Mended | null = remember((text): Mended | null => {
  const after = spell(text);
  if (after === text) return null;
  const items = ratingItems(text);
  const certain = (year: number | null): boolean => readRating(text, year).kind === "read";
  const alike = JSON.stringify(items) === JSON.stringify(ratingItems(after));
  const years = items.flatMap((item) => (item.kind === "year" ? item.years : []));
  if (!alike || ![null, ...years].some(certain) || ![null, ...years].every((year) => sameRating(text, after, year))) return null;
  return { kind: "rating-words", after, look: null };
});

function sameRating(before: string, after: string, year: number | null): boolean {
  return JSON.stringify(readRating(before, year)) === JSON.stringify(readRating(after, year));
}
