/** Asks where a sheet has formulas, and only there for their text; where Excel will not say where, for the text of every cell. */
import type { Rect } from "../../../shared/sheet/address.ts";
import { cellCount, columnSpans } from "./areas.ts";
import { type Ask, askAreas, askRows, complete } from "./ask.ts";
import type { SheetPicture } from "./picture.ts";

/** Up to so many areas are asked about one by one; more are taken together by columns. */
const FEW_AREAS = 100;
const GUESSED_BYTES = 100;

export function askFormulas(picture: SheetPicture, used: Rect): Ask {
  // Of a single cell, Excel's "special cells" are those of the whole sheet.
  if (cellCount(used) === 1) return askText(picture, used);
  return askAreas({
    sheet: picture.sheet,
    rect: used,
    find: (range) => range.getSpecialCellsOrNullObject("Formulas"),
    take: (areas) => (areas.length > FEW_AREAS ? columnSpans(areas) : areas).map((area) => askText(picture, area)),
    instead: () => [askText(picture, used)],
  });
}

function askText(picture: SheetPicture, rect: Rect): Ask {
  return askRows<readonly unknown[]>({
    sheet: picture.sheet,
    rect,
    meter: picture.meter("formulas", rect, GUESSED_BYTES),
    load: (range) => {
      range.load("formulas");
      return () => complete(range.formulas);
    },
    take: (rows, { top, left }) => {
      rows.forEach((cells, r) => {
        cells.forEach((text, c) => {
          picture.setFormula(top + r, left + c, text);
        });
      });
      return [];
    },
  });
}
