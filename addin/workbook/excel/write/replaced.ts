/** What stands in a sheet of ours that is to be replaced. */
import { placeName, problem } from "../../problems.ts";
import type { Ask } from "../ask.ts";
import { rectOf } from "../sheet-facts.ts";
import type { Before } from "./before.ts";

export function askReplaced(before: Before): Ask {
  const { sheet } = before;
  return {
    sheet,
    bytes: 500,
    part: () => null,
    instead: () => null,
    begin(context) {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.protection.load("protected");
      const used = worksheet.getUsedRangeOrNullObject(false).untrack();
      used.load("rowIndex,columnIndex,rowCount,columnCount");
      return () => {
        if (worksheet.protection.protected) throw problem("cell-locked", placeName(sheet, "A1"));
        if (used.isNullObject) return [];
        before.used = rectOf(used);
        return before.ask([before.used]);
      };
    },
  };
}
