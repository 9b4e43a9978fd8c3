/** Which cell lies under the pointer: by arithmetic, because empty cells are not drawn. */
import { columnAt, type Geometry, HEADER_ROW, LETTERS, NUMBERS } from "./grid-geometry.ts";
import type { CellAt } from "./grid-keys.ts";

interface Frozen {
  readonly first: number;
  readonly last: number;
}

export interface Pointed extends CellAt {
  /** The row's number was pointed at, and the row as a whole is meant. */
  readonly whole: boolean;
}

/** Null above the rows, and on the scroll bars. */
export function cellAtPoint(
  scroller: HTMLElement,
  geometry: Geometry,
  frozen: Frozen | null,
  { clientX, clientY }: Pick<MouseEvent, "clientX" | "clientY">,
): Pointed | null {
  const { left, top } = scroller.getBoundingClientRect();
  const x = clientX - left;
  const y = clientY - top - LETTERS;
  if (x < 0 || x >= scroller.clientWidth || y < 0 || y >= scroller.clientHeight - LETTERS) return null;
  const header = frozen ? frozen.first + Math.floor(y / HEADER_ROW) : 0;
  const row = frozen && header <= frozen.last ? header : geometry.rowAt(scroller.scrollTop + y);
  return x < NUMBERS
    ? { row, column: 0, whole: true }
    : { row, column: columnAt(geometry, scroller.scrollLeft + x - NUMBERS), whole: false };
}
