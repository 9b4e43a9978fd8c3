/** Cells chosen together, and where a step from one of them leads. */
import type { Rect } from "../../shared/sheet/address.ts";
import { mergeAt } from "./grid-geometry.ts";
import type { CellAt } from "./grid-keys.ts";

/** From one cell to another, in whatever direction. */
export function rectOf(one: CellAt, other: CellAt): Rect {
  return {
    top: Math.min(one.row, other.row),
    bottom: Math.max(one.row, other.row),
    left: Math.min(one.column, other.column),
    right: Math.max(one.column, other.column),
  };
}

/** Of merged cells only the first counts; what is stepped onto from inside is stepped over. */
export function settled(merges: readonly Rect[], from: CellAt | null, next: CellAt): CellAt {
  const merge = mergeAt(merges, next.row, next.column);
  if (!merge) return next;
  const isInside = from !== null && from.row === merge.top && from.column === merge.left;
  if (!isInside) return { row: merge.top, column: merge.left };
  return {
    row: next.row > from.row ? merge.bottom + 1 : next.row,
    column: next.column > from.column ? merge.right + 1 : next.column,
  };
}
