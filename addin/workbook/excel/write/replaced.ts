/** A sheet of ours that is to be replaced: whether it may be, and what it holds. Fonts, fills, borders and widths are not known. */
import type { Rect } from "../../../../shared/sheet/address.ts";
import { placeName, problem } from "../../problems.ts";
import { type Ask, rangeOf } from "../ask.ts";
import { askMerges } from "../layout.ts";
import { rectOf } from "../sheet-facts.ts";
import { Before } from "./before.ts";
import { ONE_THING, put } from "./puts.ts";

export class Replaced {
  readonly before: Before;
  readonly merges: Rect[] = [];
  visibility: Excel.Worksheet["visibility"] = "Visible";

  constructor(sheet: string) {
    this.before = new Before(sheet);
  }
}

export function askReplaced(replaced: Replaced, supports: (version: string) => boolean): Ask {
  const { before } = replaced;
  const { sheet } = before;
  return {
    sheet,
    bytes: 500,
    part: () => null,
    instead: () => null,
    begin(context) {
      const worksheet = context.workbook.worksheets.getItem(sheet).load("visibility");
      worksheet.protection.load("protected");
      const used = worksheet.getUsedRangeOrNullObject(false).untrack();
      used.load("rowIndex,columnIndex,rowCount,columnCount");
      return () => {
        if (worksheet.protection.protected) throw problem("cell-locked", placeName(sheet, "A1"));
        replaced.visibility = worksheet.visibility;
        if (used.isNullObject) return [];
        before.used = rectOf(used);
        const found = (merge: Rect) => replaced.merges.push(merge);
        const merges = askMerges({ sheet: { id: sheet, name: sheet }, found, untold: () => {} }, before.used);
        return [...before.ask([before.used]), ...(supports("1.13") ? [merges] : [])];
      };
    },
  };
}

export function putMerges(sheet: string, merges: readonly Rect[]): Ask[] {
  return merges.map((merge) => put(sheet, ONE_THING, (context) => rangeOf(context, sheet, merge).merge()));
}

export function putUnmerged(sheet: string, merges: readonly Rect[]): Ask[] {
  return merges.map((merge) => put(sheet, ONE_THING, (context) => rangeOf(context, sheet, merge).unmerge()));
}

/** A protected workbook refuses even to be told what it is: nothing is set that is so already. */
export function putVisibility(sheet: string, wanted: Replaced["visibility"], known: Replaced["visibility"]): Ask[] {
  if (wanted === known) return [];
  const act = (context: Excel.RequestContext) => {
    context.workbook.worksheets.getItem(sheet).visibility = wanted;
  };
  return [put(sheet, 500, act)];
}
