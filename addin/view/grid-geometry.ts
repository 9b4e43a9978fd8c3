/**
 * Where rows and columns of the grid lie, in pixels, and which of them are in sight. Rows are equally high except header rows, so that a
 * sheet of any length is measured by arithmetic alone.
 */
import type { Rect } from "../../shared/sheet/address.ts";

export const ROW = 26;
export const HEADER_ROW = 54;
/** The column letters above, the row numbers at the left. */
export const LETTERS = 26;
export const NUMBERS = 64;

export interface Geometry {
  readonly rowCount: number;
  readonly height: number;
  readonly width: number;
  /** Left edge of each column, and one more: the right edge of the last. Without the row numbers. */
  readonly lefts: readonly number[];
  top(row: number): number;
  rowHeight(row: number): number;
  /** The row at a height, within the sheet. */
  rowAt(y: number): number;
}

interface Lines {
  readonly first: number;
  readonly last: number;
}

export function geometryOf(rowCount: number, widths: readonly number[], headers: readonly Lines[]): Geometry {
  const tall = headers
    .flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, index) => first + index))
    .sort((a, b) => a - b);
  const isTall = new Set(tall);
  const tallBefore = (row: number): number => {
    let count = 0;
    while (count < tall.length && (tall[count] ?? 0) < row) count += 1;
    return count;
  };
  const top = (row: number): number => row * ROW + tallBefore(row) * (HEADER_ROW - ROW);
  const lefts = [0];
  for (const width of widths) lefts.push((lefts.at(-1) ?? 0) + width);
  return {
    rowCount,
    lefts,
    top,
    height: top(rowCount),
    width: lefts.at(-1) ?? 0,
    rowHeight: (row) => (isTall.has(row) ? HEADER_ROW : ROW),
    rowAt(y) {
      let low = 0;
      let high = Math.max(0, rowCount - 1);
      while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (top(middle) <= y) low = middle;
        else high = middle - 1;
      }
      return low;
    },
  };
}

/** The first and the last column that touch a strip of the sheet. */
export function columnsIn({ lefts }: Geometry, from: number, to: number): { first: number; last: number } {
  const count = lefts.length - 1;
  let first = 0;
  while (first < count - 1 && (lefts[first + 1] ?? 0) <= from) first += 1;
  let last = first;
  while (last < count - 1 && (lefts[last + 1] ?? 0) < to) last += 1;
  return { first, last };
}

/** The column at a distance from the left edge of the first, within the sheet. */
export function columnAt(geometry: Geometry, x: number): number {
  return columnsIn(geometry, x, x).first;
}

/** Merged cells by their first cell, and every cell that one of them covers. Only merges that touch the rows given. */
export function mergesIn(merges: readonly Rect[], first: number, last: number): readonly Rect[] {
  return merges.filter(({ top, bottom }) => bottom >= first && top <= last);
}

export function mergeAt(merges: readonly Rect[], row: number, column: number): Rect | undefined {
  return merges.find(({ top, bottom, left, right }) => row >= top && row <= bottom && column >= left && column <= right);
}

/** The header that stays at the top: the last one that has been scrolled past. */
export function frozenHeader(headers: readonly Lines[], geometry: Geometry, scrollTop: number): Lines | null {
  let frozen: Lines | null = null;
  for (const header of headers) if (geometry.top(header.first) < scrollTop) frozen = header;
  return frozen;
}

/** A style in pixels. Set through the DOM, it needs no leave from the content security policy. */
export function box(pixels: Readonly<Partial<Record<"top" | "left" | "width" | "height", number>>>): Record<string, string> {
  return Object.fromEntries(Object.entries(pixels).map(([name, value]) => [name, `${value}px`]));
}

/** Where an area lies within the space of the grid, letters and numbers counted. */
export function placeOf(geometry: Geometry, { top, bottom, left, right }: Rect): Place {
  const from = geometry.lefts[left] ?? 0;
  return {
    top: LETTERS + geometry.top(top),
    left: NUMBERS + from,
    width: (geometry.lefts[right + 1] ?? geometry.width) - from,
    height: geometry.top(bottom + 1) - geometry.top(top),
  };
}

export type Place = Readonly<Record<"top" | "left" | "width" | "height", number>>;
