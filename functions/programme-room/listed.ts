/**
 * By what totals are kept ready: every single dimension, every pair and every triple. Asked for without a scope they answer from the
 * roll-ups, whatever the number of lines; four dimensions, and whatever one unit may see, are added up from the leaf cells.
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

export type CellDimension = (typeof CELL_DIMENSIONS)[number];

export const COUNTED: readonly Counted[] = DIMENSIONS.filter(isCounted);

export function isCounted(dimension: Dimension): dimension is Counted {
  return dimension !== "programme" && dimension !== "period" && dimension !== "state";
}

/** Each in the order of `DIMENSIONS`. */
export const LISTED: readonly (readonly Counted[])[] = [1, 2, 3].flatMap((size) => choices(COUNTED, size));

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

/** All ways to take so many members, in their order. */
function choices<Member>(members: readonly Member[], size: number): readonly (readonly Member[])[] {
  if (size === 0) return [[]];
  return members.flatMap((one, at) => choices(members.slice(at + 1), size - 1).map((rest) => [one, ...rest]));
}
