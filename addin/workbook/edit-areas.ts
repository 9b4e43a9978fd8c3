/** The cells of edits as few rectangles: runs down a column, and neighbouring columns of the same rows taken together. */
import type { Rect } from "../../shared/sheet/address.ts";
import type { SheetEdits } from "../../shared/sheet/edits.ts";

/** Rows of one column that follow each other, and what is said of all of them. */
export interface Run<T> {
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
  readonly what: T;
}

export interface Area<T> {
  readonly rect: Rect;
  readonly what: T;
}

/** What is equal (`===`) and touches becomes one rectangle. No two runs may share a cell. */
export function joined<T>(runs: readonly Run<T>[]): Area<T>[] {
  const columns: Run<T>[] = [];
  for (const run of [...runs].sort((a, b) => a.column - b.column || a.top - b.top)) {
    const last = columns.at(-1);
    if (last && last.column === run.column && last.bottom === run.top - 1 && last.what === run.what) {
      columns[columns.length - 1] = { ...last, bottom: run.bottom };
    } else columns.push(run);
  }
  return besideEachOther(columns);
}

/** By the rows of a rectangle that ends in the column before, the rectangle grows; in the order of their left columns. */
function besideEachOther<T>(columns: readonly Run<T>[]): Area<T>[] {
  const areas: { rect: Rect; readonly what: T }[] = [];
  const open = new Map<string, { rect: Rect; readonly what: T }>();
  for (const { column, top, bottom, what } of columns) {
    const rows = `${top}:${bottom}`;
    const known = open.get(rows);
    if (known?.rect.right === column - 1 && known.what === what) known.rect = { ...known.rect, right: column };
    else {
      const area = { rect: { top, bottom, left: column, right: column }, what };
      areas.push(area);
      open.set(rows, area);
    }
  }
  return areas;
}

/** Every cell that the edits of a sheet write to. */
export function touchedAreas({ cells, blocks }: SheetEdits): Rect[] {
  const runs: Run<null>[] = [
    ...cells.map(({ row, column }) => ({ column, top: row, bottom: row, what: null })),
    ...blocks
      .filter(({ values }) => values.length > 0)
      .map(({ column, firstRow, values }) => ({ column, top: firstRow, bottom: firstRow + values.length - 1, what: null })),
  ];
  return joined(runs).map(({ rect }) => rect);
}

/** The smallest rectangle around others; null around none. */
export function around(rects: readonly Rect[]): Rect | null {
  return rects.reduce<Rect | null>(
    (box, { top, left, bottom, right }) =>
      box === null
        ? { top, left, bottom, right }
        : {
            top: Math.min(box.top, top),
            left: Math.min(box.left, left),
            bottom: Math.max(box.bottom, bottom),
            right: Math.max(box.right, right),
          },
    null,
  );
}
