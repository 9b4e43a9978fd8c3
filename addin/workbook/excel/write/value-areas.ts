/** Values for single cells as few rectangles. A rectangle may hold gaps: a null among values leaves its cell as it is. */
import type { Rect } from "../../../../shared/sheet/address.ts";
import type { Typed } from "./typed.ts";

export interface TypedCell {
  readonly row: number;
  readonly column: number;
  readonly value: Typed;
}

export interface ValueArea {
  readonly rect: Rect;
  readonly rows: readonly (readonly (Typed | null)[])[];
}

/** A gap of so many rows costs about as much as reaching another range. */
const WIDEST_GAP = 100;

export function valueAreas(cells: readonly TypedCell[]): ValueArea[] {
  const areas: { rect: Rect; rows: (Typed | null)[][] }[] = [];
  for (const run of runsDown(cells)) {
    const { column, top, bottom, values } = run;
    const last = areas.at(-1);
    if (last?.rect.right === column - 1 && last.rect.top === top && last.rect.bottom === bottom) {
      last.rect = { ...last.rect, right: column };
      for (const [at, value] of values.entries()) last.rows[at]?.push(value);
    } else areas.push({ rect: { top, bottom, left: column, right: column }, rows: values.map((value) => [value]) });
  }
  return areas;
}

interface ValueRun {
  readonly column: number;
  readonly top: number;
  bottom: number;
  readonly values: (Typed | null)[];
}

function runsDown(cells: readonly TypedCell[]): ValueRun[] {
  const runs: ValueRun[] = [];
  for (const { row, column, value } of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = runs.at(-1);
    if (last?.column === column && row - last.bottom <= WIDEST_GAP) {
      while (last.bottom < row - 1) {
        last.values.push(null);
        last.bottom++;
      }
      last.values.push(value);
      last.bottom = row;
    } else runs.push({ column, top: row, bottom: row, values: [value] });
  }
  return runs;
}
