/**
 * The columns that a sheet hides. Column definitions may overlap and may stand there by the hundred thousand, each over the whole width:
 * only the furthest end for each beginning is kept, so that they are walked once, whatever their number.
 */
import { SHEET_COLUMNS } from "./limits.ts";
import type { XmlCursor } from "./xml-cursor.ts";

export class HiddenColumns {
  /** By first column, the column after the last: 0 where no definition begins. */
  readonly #ends = new Uint16Array(SHEET_COLUMNS);

  /** Reads `<col>`, whose open tag this is. */
  read(cursor: XmlCursor): void {
    let first = 0;
    let last = 0;
    let isHidden = false;
    while (cursor.nextAttribute()) {
      if (cursor.attributeIs("min")) first = cursor.integer();
      else if (cursor.attributeIs("max")) last = cursor.integer();
      else if (cursor.attributeIs("hidden")) isHidden ||= cursor.truth();
      else if (cursor.attributeIs("width")) isHidden ||= Number(cursor.value()) === 0;
    }
    if (!isHidden || first < 1 || first > SHEET_COLUMNS) return;
    this.#ends[first - 1] = Math.max(this.#ends[first - 1] ?? 0, Math.min(last, SHEET_COLUMNS));
  }

  /** 0-based, of the first `width` columns. */
  within(width: number): Set<number> {
    const hidden = new Set<number>();
    let end = 0;
    for (let column = 0; column < width; column += 1) {
      end = Math.max(end, this.#ends[column] ?? 0);
      if (column < end) hidden.add(column);
    }
    return hidden;
  }
}
