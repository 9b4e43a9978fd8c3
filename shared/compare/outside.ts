/** What stands outside the lines of tables, of each sheet that both workbooks have under whatever name; of a sheet without a table everything. */
import type { SheetSnapshot } from "../sheet/snapshot.ts";
import type { Side } from "./compare.ts";
import type { Comparison, TextDifference } from "./difference.ts";
import { compareSheets } from "./plain-sheets.ts";
import type { TextSide } from "./text-cells.ts";
import { compareTexts } from "./texts.ts";

export function textsOutside(before: Side, after: Side, { renamed }: Comparison["sheets"]): TextDifference[] {
  const now = new Map(renamed.map((one) => [one.before, one.after]));
  const others = new Map(after.workbook.sheets.map((sheet) => [sheet.name, sheet]));
  return before.workbook.sheets.flatMap((sheet) => {
    const other = others.get(now.get(sheet.name) ?? sheet.name);
    if (!other) return [];
    const [a, b] = [textSide(before, sheet), textSide(after, other)];
    return a.tables.length > 0 && b.tables.length > 0 ? compareTexts(a, b) : compareSheets(a, b);
  });
}

function textSide({ workbook, tables }: Side, sheet: SheetSnapshot): TextSide {
  return { sheet, tables: tables.filter((table) => table.sheet === sheet), date1904: workbook.date1904 };
}
