/** Addresses of several areas, as Excel writes them: `'Đề cử ''A'', B'!A1:B4,Sheet1!D1`. */
import { parseRange, type Rect } from "../../../shared/sheet/address.ts";

const SHEET = /'(?:[^']|'')*'!|[^,!']+!/g;

/** The rectangles of an address; null when part of it is no rectangle of cells. */
export function parseAreas(address: string): Rect[] | null {
  const rects: Rect[] = [];
  for (const part of address.replace(SHEET, "").split(",")) {
    const rect = parseRange(part.trim());
    if (!rect) return null;
    rects.push(rect);
  }
  return rects;
}

export function cellCount({ top, left, bottom, right }: Rect): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** The part that two rectangles share; null when none. */
export function shared(a: Rect, b: Rect): Rect | null {
  const rect = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return rect.top > rect.bottom || rect.left > rect.right ? null : rect;
}

/** For each column that has any of the rectangles, the rows from the first to the last; neighbours of the same span are one rectangle. */
export function columnSpans(rects: readonly Rect[]): Rect[] {
  const spans = new Map<number, { top: number; bottom: number }>();
  for (const { top, left, bottom, right } of rects) {
    for (let column = left; column <= right; column++) {
      const span = spans.get(column);
      spans.set(column, { top: Math.min(top, span?.top ?? top), bottom: Math.max(bottom, span?.bottom ?? bottom) });
    }
  }
  const joined: Rect[] = [];
  for (const [column, span] of [...spans].sort(([a], [b]) => a - b)) {
    const last = joined.at(-1);
    if (last && last.right === column - 1 && last.top === span.top && last.bottom === span.bottom) {
      joined[joined.length - 1] = { ...last, right: column };
    } else joined.push({ ...span, left: column, right: column });
  }
  return joined;
}
