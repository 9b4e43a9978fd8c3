/** Asks for what lies over the cells of a sheet: merged areas, hidden rows and hidden columns. */
import type { Rect } from "../../../shared/sheet/address.ts";
import { cellCount } from "./areas.ts";
import { type Ask, askAreas, askRows, rangeOf } from "./ask.ts";
import { CAVEATS } from "./caveats.ts";
import type { SheetPicture } from "./picture.ts";
import type { SheetFacts } from "./sheet-facts.ts";

/** Excel gives at most 512 merged areas at once: a refused sheet is asked in halves, down to so many rows. */
const FEWEST_ROWS = 50;

export interface MergeSearch {
  readonly sheet: { readonly id: string; readonly name: string };
  readonly found: (merge: Rect) => void;
  /** Excel would not say. */
  readonly untold: () => void;
}

export function askMerges(search: MergeSearch, rect: Rect): Ask {
  return askAreas({
    sheet: search.sheet,
    rect,
    find: (range) => range.getMergedAreasOrNullObject(),
    take: (areas) => {
      for (const area of areas) search.found(area);
      return [];
    },
    instead: () => mergesOfHalves(search, rect),
  });
}

function mergesOfHalves(search: MergeSearch, rect: Rect): Ask[] {
  if (rect.bottom - rect.top < FEWEST_ROWS) {
    search.untold();
    return [];
  }
  const middle = (rect.top + rect.bottom) >> 1;
  return [
    { ...rect, bottom: middle },
    { ...rect, top: middle + 1 },
  ].map((half) => askMerges(search, half));
}

export function askHidden(picture: SheetPicture, { used, rowsHidden, columnsHidden }: SheetFacts): Ask[] {
  if (rowsHidden === true) for (let row = used.top; row <= used.bottom; row++) picture.hiddenRows.add(row);
  if (columnsHidden === true) for (let column = used.left; column <= used.right; column++) picture.hiddenColumns.add(column);
  return [
    ...(rowsHidden === null ? [askHiddenRows(picture, { ...used, right: used.left })] : []),
    ...(columnsHidden === null ? [askHiddenColumns(picture, { ...used, bottom: used.top })] : []),
  ];
}

function askHiddenRows(picture: SheetPicture, rect: Rect): Ask {
  return askRows<Excel.RowProperties>({
    sheet: picture.sheet,
    rect,
    meter: picture.meter("hidden rows", rect, 20),
    load: (range) => {
      const rows = range.getRowProperties({ rowHidden: true });
      return () => rows.value;
    },
    take: (rows, part) => {
      rows.forEach(({ rowHidden }, r) => {
        if (rowHidden) picture.hiddenRows.add(part.top + r);
      });
      return [];
    },
    instead: () => untold(picture),
  });
}

function askHiddenColumns(picture: SheetPicture, rect: Rect): Ask {
  return {
    sheet: picture.sheet.name,
    bytes: cellCount(rect) * 24,
    part: () => null,
    instead: () => untold(picture),
    begin(context) {
      const columns = rangeOf(context, picture.sheet.id, rect).getColumnProperties({ columnHidden: true });
      return () => {
        // The types of `getColumnProperties` name only what can be set; `columnHidden` is among it.
        columns.value.forEach(({ columnHidden }, c) => {
          if (columnHidden) picture.hiddenColumns.add(rect.left + c);
        });
        return [];
      };
    },
  };
}

function untold(picture: SheetPicture): Ask[] {
  picture.untold.add(CAVEATS.hidden);
  return [];
}
