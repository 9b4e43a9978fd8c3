/** The first and last day of a course out of its numbers: "13-26/5/2024". A year or month that is not repeated is the other end's. */
import { type DateParts, fullYear } from "./date-parts.ts";

export interface PeriodEnds {
  readonly start: DateParts;
  readonly end: DateParts;
}

/** What each number is, by the signs between them: d, m, x of the first day; e, f, y of the last. */
const SHAPES: ReadonlyMap<string, string> = new Map([
  ["n-n/n/n", "defy"],
  ["n-n/n", "def"],
  ["n/n-n/n/n", "dmefy"],
  ["n/n-n/n", "dmef"],
  ["n/n/n-n/n/n", "dmxefy"],
  ["n/n/n-n/n", "dmxef"],
  ["n-n-n-n", "defy"],
  ["n-n-n-n-n", "dmefy"],
  ["n-n-n-n-n-n", "dmxefy"],
  ["n/n", "dm"],
]);
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})-(\d{4})-(\d{1,2})-(\d{1,2})$/;

/** Null when the text is no such period, or no year is known. */
export function periodEnds(plain: string, contextYear: number | null): PeriodEnds | null {
  const ordered = plain.replace(ISO, "$3-$2-$1-$6-$5-$4");
  const letters = SHAPES.get(ordered.replace(/\d+/g, "n").replace(/\./g, "/"));
  const numbers = ordered.match(/\d+/g);
  if (letters === undefined || numbers === null) return null;
  const part = (letter: string): string | null => numbers[letters.indexOf(letter)] ?? null;
  const day = part("d");
  const month = part("m") ?? part("f");
  const [lastDay, lastMonth] = [part("e") ?? day, part("f") ?? month];
  const days = [day, month, lastDay, lastMonth].map((digits) => (digits === null || digits.length > 2 ? null : Number(digits)));
  const [d, m, e, f] = days;
  if (d == null || m == null || e == null || f == null) return null;
  const wraps = f < m || (f === m && e < d && part("x") === null && part("y") === null);
  const years = bothYears(part("x"), part("y"), wraps, contextYear);
  return years && { start: { year: years[0], month: m, day: d }, end: { year: years[1], month: f, day: e } };
}

/** A course that ends in an earlier month than it starts runs over the new year. */
function bothYears(
  first: string | null,
  last: string | null,
  wraps: boolean,
  contextYear: number | null,
): readonly [number, number] | null {
  const over = wraps ? 1 : 0;
  if (first !== null && last !== null) return [fullYear(first, "course"), fullYear(last, "course")];
  if (first !== null) return [fullYear(first, "course"), fullYear(first, "course") + over];
  if (last !== null) return [fullYear(last, "course") - over, fullYear(last, "course")];
  return contextYear === null ? null : [contextYear, contextYear + over];
}
