/**
 * By what totals are kept ready.
 *
 * For the whole programme (`LISTED`): every single dimension of the lines, every pair, and the triples that reports draw: any three of gender,
 * age band, group, source and year; two of those by province or by country; courses by province with gender or year; countries by province and year; and
 * courses by country and year, gender and age band, gender and group, source and year.
 *
 * For each version (`SUMMED`): everything up to two dimensions, so that any two dimensions by unit, or within a unit, are ready too.
 *
 * Whatever else is asked is added up from the leaf cells.
 */
import type { Dimension } from "../../shared/totals/dimensions.ts";
import type { RowKeys } from "./commands.ts";

export const CELL_DIMENSIONS = [
  "province",
  "course",
  "country",
  "gender",
  "ageBand",
  "group",
  "source",
  "year",
] as const satisfies readonly (keyof RowKeys)[];
export type CellDimension = (typeof CELL_DIMENSIONS)[number];

/** What differs from line to line within one period and state; the others are the same for a whole answer. */
export type Counted = CellDimension | "unit";

export function isCounted(dimension: Dimension): dimension is Counted {
  return dimension !== "programme" && dimension !== "period" && dimension !== "state";
}

/** What a person is counted by, with few values each: these combine freely. */
const TRAITS = ["gender", "ageBand", "group", "source", "year"] as const satisfies readonly CellDimension[];

const TRIPLES: readonly (readonly CellDimension[])[] = [
  ...choices(TRAITS, 3),
  ...(["province", "country"] as const).flatMap((place) => choices(TRAITS, 2).map((pair) => [place, ...pair])),
  ["province", "course", "gender"],
  ["province", "course", "year"],
  ["province", "country", "year"],
  ["course", "country", "year"],
  ["course", "gender", "ageBand"],
  ["course", "gender", "group"],
  ["course", "source", "year"],
];

/** Each in the order of `CELL_DIMENSIONS`. */
export const LISTED: readonly (readonly CellDimension[])[] = [
  ...choices(CELL_DIMENSIONS, 1),
  ...choices(CELL_DIMENSIONS, 2),
  ...TRIPLES,
];

export const SUMMED: readonly (readonly CellDimension[])[] = [0, 1, 2].flatMap((size) => choices(CELL_DIMENSIONS, size));

const LISTED_NAMES = new Set(LISTED.map(nameOf));

export function isListed(dimensions: readonly Counted[]): boolean {
  return LISTED_NAMES.has(nameOf(dimensions));
}

export function nameOf(dimensions: readonly Counted[]): string {
  return dimensions.join(",");
}

/** As they are kept, in whatever order they were asked; the unit is no dimension of a line. */
export function inKeptOrder(dimensions: readonly Counted[]): readonly CellDimension[] {
  return CELL_DIMENSIONS.filter((one) => dimensions.includes(one));
}

/** All ways to take so many members, in their order. */
function choices<Member>(members: readonly Member[], size: number): readonly (readonly Member[])[] {
  if (size === 0) return [[]];
  return members.flatMap((one, at) => choices(members.slice(at + 1), size - 1).map((rest) => [one, ...rest]));
}
