/**
 * Something to write, as a question without an answer (`ask.ts`): so that writing too goes in as few requests as their size allows, waits
 * for a busy Excel, and is halved where Excel finds it too large. Each may be put again after a failure: the same is written twice.
 */
import type { Rect } from "../../../../shared/sheet/address.ts";
import { type Ask, rangeOf } from "../ask.ts";
import type { Typed } from "./typed.ts";

/** What a request spends on reaching a range and doing one thing with it. */
export const ONE_THING = 800;

/** Something small. */
export function put(sheet: string, bytes: number, act: (context: Excel.RequestContext) => void): Ask {
  return {
    sheet,
    bytes,
    begin(context) {
      act(context);
      return () => [];
    },
    part: () => null,
    instead: () => null,
  };
}

export interface RowsPut {
  readonly sheet: string;
  readonly rect: Rect;
  /** Null leaves a cell as it is. */
  readonly rows: readonly (readonly (Typed | null)[])[];
  readonly write: (range: Excel.Range, rows: (Typed | null)[][]) => void;
}

/** A rectangle of cells, which can be parted after any row. */
export function putRows(about: RowsPut): Ask {
  const { sheet, rect, rows, write } = about;
  const sizes = rows.map(sizeOf);
  const again = (first: number, last: number) =>
    putRows({ ...about, rect: { ...rect, top: rect.top + first, bottom: rect.top + last }, rows: rows.slice(first, last + 1) });
  return {
    ...put(sheet, ONE_THING + sizes.reduce((sum, size) => sum + size, 0), (context) =>
      write(
        rangeOf(context, sheet, rect),
        rows.map((cells) => [...cells]),
      ),
    ),
    part(bytes) {
      let fit = 0;
      for (let spare = bytes - ONE_THING; fit < rows.length - 1 && (sizes[fit] ?? 0) <= spare; fit++) spare -= sizes[fit] ?? 0;
      return fit < 1 ? null : [again(0, fit - 1), again(fit, rows.length - 1)];
    },
  };
}

const utf8 = new TextEncoder();

/** With a share of what Excel's client spends on reaching parts of a range: it hands over 1.500 cells at a time. */
function sizeOf(cells: readonly unknown[]): number {
  return utf8.encode(JSON.stringify(cells)).length + 1 + cells.length;
}
