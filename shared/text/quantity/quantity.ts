/**
 * A number with the word that stands before it in plans and in law: "trên 80%" is not "80%", and "khoảng 400" is neither. The word is a
 * comparator, and the whole stands for every number that it allows.
 */
export const COMPARATORS = [
  "exact",
  "about",
  "almost",
  "over",
  "at-least",
  "under",
  "at-most",
  "between",
  "about-between",
] as const;
/** exact: a bare number / khoảng / gần / trên, hơn / ít nhất, từ … trở lên / dưới / không quá, đến / từ … đến … / khoảng … đến …. */
export type Comparator = (typeof COMPARATORS)[number];

export interface Quantity {
  readonly comparator: Comparator;
  /** The number; of "từ 7 đến 16" the first. */
  readonly first: number;
  /** The last of "từ 7 đến 16"; otherwise the same number. */
  readonly last: number;
  /** "%" (80% is 0.8), "dong" (18 tỷ is 18,000,000,000), or what is counted, folded: "nguoi", "ngay"; "" where nothing is said. */
  readonly unit: string;
}

export const PERCENT = "%";
export const DONG = "dong";

export function quantity(comparator: Comparator, first: number, unit = "", last: number = first): Quantity {
  return { comparator, first, last, unit };
}

export function exactly(value: number, unit = ""): Quantity {
  return quantity("exact", value, unit);
}

/** How far "khoảng" and "gần" reach, as shares of the number; `shared/law/tolerances.ts` has them with their dates. */
export interface Tolerances {
  /** khoảng 400 at 0.05: 380 to 420. */
  readonly about: number;
  /** gần 90 at 0.05: 85.5 to 90. */
  readonly almost: number;
}

/** All numbers a quantity allows. `Closed`: the end itself is allowed. */
export interface Range {
  readonly least: number;
  readonly leastClosed: boolean;
  readonly most: number;
  readonly mostClosed: boolean;
}

const NONE_BELOW = Number.NEGATIVE_INFINITY;
const NONE_ABOVE = Number.POSITIVE_INFINITY;

export function rangeOf({ comparator, first, last }: Quantity, { about, almost }: Tolerances): Range {
  if (comparator === "about" || comparator === "about-between") return closed(part(first, 1 - about), part(last, 1 + about));
  if (comparator === "almost") return closed(part(first, 1 - almost), first);
  if (comparator === "over") return { least: first, leastClosed: false, most: NONE_ABOVE, mostClosed: false };
  if (comparator === "at-least") return { least: first, leastClosed: true, most: NONE_ABOVE, mostClosed: false };
  if (comparator === "under") return { least: NONE_BELOW, leastClosed: false, most: first, mostClosed: false };
  if (comparator === "at-most") return { least: NONE_BELOW, leastClosed: false, most: first, mostClosed: true };
  return closed(first, last);
}

function closed(least: number, most: number): Range {
  return { least: Math.min(least, most), leastClosed: true, most: Math.max(least, most), mostClosed: true };
}

/** 420 is 105% of 400 to the last digit: a border of law must not move by what binary fractions lose. */
function part(value: number, factor: number): number {
  return Number((value * factor).toPrecision(12));
}
