/** Reads the place of a finding for the adapters: a sheet that is there and visible, and one cell of it. */
import { parseRange, type Rect } from "../../shared/sheet/address.ts";
import type { SheetSnapshot } from "../../shared/sheet/snapshot.ts";
import { problem } from "./problems.ts";
import type { CellPlace } from "./workbook.ts";

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** The one cell that "D12" names; throws a problem for a range, or for what no sheet has. */
export function cellAt(cell: string): Rect {
  const rect = parseRange(cell);
  if (!rect || rect.bottom !== rect.top || rect.right !== rect.left || rect.bottom > LAST_ROW || rect.right > LAST_COLUMN) {
    throw problem("cell-not-found", cell);
  }
  return rect;
}

/** Throws the problem that keeps a cell from being shown; `sheet` is undefined when the workbook has none of that name. */
export function mustBeShowable(place: CellPlace, sheet: Pick<SheetSnapshot, "state"> | undefined): void {
  if (!sheet) throw problem("sheet-not-found", place.sheet);
  if (sheet.state !== "visible") throw problem("sheet-hidden", place.sheet);
  cellAt(place.cell);
}
