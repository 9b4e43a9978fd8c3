/** The chosen cell of the grid, and the cells chosen with it. */
import { useRef, useState } from "preact/hooks";
import type { Rect } from "../../shared/sheet/address.ts";
import { mergeAt } from "./grid-geometry.ts";
import type { CellAt } from "./grid-keys.ts";
import { rectOf, settled } from "./grid-range.ts";

export interface Choice {
  /** Where typing goes. */
  readonly at: CellAt;
  /** The other end of what is chosen; the same cell where it is one alone. */
  readonly to: CellAt;
}

/** What is chosen by now, drawn or not. */
export interface ChoiceDoor {
  readonly choice: Choice | null;
  /** All chosen cells, merged ones whole. */
  readonly rect: Rect | null;
  /** Returns where it settled: of merged cells the first. */
  choose(cell: CellAt): CellAt;
  extend(to: CellAt): void;
}

export function useChoice(merges: readonly Rect[]): ChoiceDoor {
  const [, setDrawn] = useState<Choice | null>(null);
  // A second key may come before the first one is drawn: it goes on from what is chosen by now.
  const now = useRef<Choice | null>(null);
  const setChoice = (choice: Choice): void => {
    now.current = choice;
    setDrawn(choice);
  };
  return {
    get choice() {
      return now.current;
    },
    get rect() {
      return now.current && wholeMerges(rectOf(now.current.at, now.current.to), merges);
    },
    choose(cell) {
      const stepped = settled(merges, now.current?.at ?? null, cell);
      const at = settled(merges, null, stepped);
      setChoice({ at, to: at });
      return at;
    },
    extend: (to) => setChoice({ at: now.current?.at ?? to, to }),
  };
}

/** The first cell of merged ones stands for all of them. */
function wholeMerges(rect: Rect, merges: readonly Rect[]): Rect {
  const corners = [mergeAt(merges, rect.top, rect.left), mergeAt(merges, rect.bottom, rect.right)].filter(
    (merge) => merge !== undefined,
  );
  return corners.reduce(
    (all, merge) => ({
      top: Math.min(all.top, merge.top),
      left: Math.min(all.left, merge.left),
      bottom: Math.max(all.bottom, merge.bottom),
      right: Math.max(all.right, merge.right),
    }),
    rect,
  );
}
