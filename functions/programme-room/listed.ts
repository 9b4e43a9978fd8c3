/**
 * By what totals are kept ready. Every single dimension, every pair, and the triples that reports draw: who goes (gender, age, group) by province or
 * unit, what it costs (source, year) by province or unit, and the same by course and country for the whole programme. Asked for without
 * a scope they answer from the roll-ups, whatever the number of lines; everything else is added up from the leaf cells.
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

const PLACES = ["province", "unit"] as const;
const TRIPLES: readonly (readonly Counted[])[] = [
  ...PLACES.flatMap((place): (readonly Counted[])[] => [
    [place, "gender", "ageBand"],
    [place, "gender", "group"],
    [place, "gender", "year"],
    [place, "ageBand", "group"],
    [place, "group", "source"],
    [place, "group", "year"],
    [place, "source", "year"],
    [place, "course", "gender"],
    [place, "country", "year"],
  ]),
  ["province", "unit", "gender"],
  ["province", "unit", "source"],
  ["province", "unit", "year"],
  ["course", "country", "year"],
  ["course", "gender", "ageBand"],
  ["course", "gender", "group"],
  ["course", "source", "year"],
  ["country", "gender", "year"],
  ["country", "source", "year"],
  ["gender", "ageBand", "group"],
  ["gender", "ageBand", "year"],
  ["gender", "group", "year"],
  ["group", "source", "year"],
];

const PAIRS = COUNTED.flatMap((one, at) => COUNTED.slice(at + 1).map((other) => [one, other]));

/** Each in the order of `DIMENSIONS`. */
export const LISTED: readonly (readonly Counted[])[] = [...COUNTED.map((one) => [one]), ...PAIRS, ...TRIPLES.map(inOrder)];

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
