/**
 * By what totals are kept ready: every single dimension, every pair, and the triples that reports draw. These are all triples of gender, age band, group,
 * source and year; two of those by province, by unit or by country; any of those by province and unit; courses by place with gender or year; and
 * for the whole programme courses by country and year, gender and age band, gender and group, source and year. Asked for without a scope they
 * answer from the roll-ups, whatever the number of lines; everything else is added up from the leaf cells.
 */
import { DIMENSIONS, type Dimension } from "../../shared/totals/dimensions.ts";
import type { RowKeys } from "./commands.ts";

/** What differs from line to line within one period and state; the others are the same for a whole answer. */
export type Counted = keyof RowKeys | "unit";

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

export const COUNTED: readonly Counted[] = DIMENSIONS.filter(isCounted);

export function isCounted(dimension: Dimension): dimension is Counted {
  return dimension !== "programme" && dimension !== "period" && dimension !== "state";
}

export function quoted(dimension: Counted): string {
  return `"${dimension}"`;
}

/** What a person is counted by, with few values each: these combine freely. */
const TRAITS = ["gender", "ageBand", "group", "source", "year"] as const satisfies readonly Counted[];
const TRAIT_PAIRS = pairsOf<Counted>(TRAITS);

const TRIPLES: readonly (readonly Counted[])[] = [
  ...TRAITS.flatMap((first, at) => pairsOf<Counted>(TRAITS.slice(at + 1)).map((pair) => [first, ...pair])),
  ...(["province", "unit", "country"] as const).flatMap((place) => TRAIT_PAIRS.map((pair) => [place, ...pair])),
  ...TRAITS.map((trait): readonly Counted[] => ["province", "unit", trait]),
  ...(["province", "unit"] as const).flatMap((place): (readonly Counted[])[] => [
    [place, "course", "gender"],
    [place, "course", "year"],
    [place, "country", "year"],
  ]),
  ["course", "country", "year"],
  ["course", "gender", "ageBand"],
  ["course", "gender", "group"],
  ["course", "source", "year"],
];

/** Each in the order of `DIMENSIONS`. */
export const LISTED: readonly (readonly Counted[])[] = [
  ...COUNTED.map((one) => [one]),
  ...pairsOf(COUNTED),
  ...TRIPLES.map(inOrder),
];

const NAMES = new Set(LISTED.map(nameOf));

/** The kept combination that answers a question by these dimensions, whatever their order; null when none does. */
export function listedFor(dimensions: readonly Counted[]): readonly Counted[] | null {
  const ordered = inOrder(dimensions);
  return NAMES.has(nameOf(ordered)) ? ordered : null;
}

export function nameOf(dimensions: readonly Counted[]): string {
  return dimensions.join(",");
}

function inOrder(dimensions: readonly Counted[]): readonly Counted[] {
  return COUNTED.filter((one) => dimensions.includes(one));
}

function pairsOf<Member>(members: readonly Member[]): readonly (readonly Member[])[] {
  return members.flatMap((one, at) => members.slice(at + 1).map((other) => [one, other]));
}
