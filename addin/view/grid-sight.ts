/** What of the grid is in sight, and how a cell comes into it. */
import type { SheetView } from "../worker/messages.ts";
import { type Geometry, HEADER_ROW, LETTERS, NUMBERS, ROW } from "./grid-geometry.ts";
import type { CellAt } from "./grid-keys.ts";

export interface Sight {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** Tells at once, and whenever it changes. Returns how to stop. */
export function watchSight(scroller: HTMLElement | null, setSight: (sight: Sight) => void): () => void {
  if (!scroller) return () => {};
  const look = (): void =>
    setSight({
      top: scroller.scrollTop,
      left: scroller.scrollLeft,
      width: scroller.clientWidth - NUMBERS,
      height: scroller.clientHeight - LETTERS,
    });
  const resized = new ResizeObserver(look);
  resized.observe(scroller);
  scroller.addEventListener("scroll", look, { passive: true });
  return () => {
    resized.disconnect();
    scroller.removeEventListener("scroll", look);
  };
}

/** Scrolls as little as needed, or so that the row stands in the middle; the frozen header hides nothing of it. */
export function bringIntoSight(
  scroller: HTMLElement,
  geometry: Geometry,
  headers: SheetView["headers"],
  { row, column }: CellAt,
  middle: boolean,
): void {
  const passed = headers.filter(({ last }) => last < row).at(-1);
  const covered = passed ? (passed.last - passed.first + 1) * HEADER_ROW : 0;
  const height = scroller.clientHeight - LETTERS;
  const top = geometry.top(row);
  const bottom = top + geometry.rowHeight(row);
  if (top - covered < scroller.scrollTop || bottom > scroller.scrollTop + height) {
    const above = middle ? (height + covered) / 2 - ROW : top - covered < scroller.scrollTop ? covered : height - (bottom - top);
    scroller.scrollTop = top - above;
  }
  const left = geometry.lefts[column] ?? 0;
  const right = geometry.lefts[column + 1] ?? left;
  const width = scroller.clientWidth - NUMBERS;
  if (left < scroller.scrollLeft) scroller.scrollLeft = left;
  else if (right > scroller.scrollLeft + width) scroller.scrollLeft = right - width;
}
