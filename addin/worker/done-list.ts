/** The list of what was written where, made of the edits themselves: what it says is what was done. */
import type { FillPlan } from "../../shared/fill/fill.ts";
import type { Fix } from "../../shared/fixes/fix.ts";
import { changeInWords } from "../../shared/fixes/preview.ts";
import { cellName, columnIndex } from "../../shared/sheet/address.ts";
import { drawn } from "../text/drawn.ts";
import type { DoneLine, DoneList } from "./done-messages.ts";

/** More than anybody reads; the rest is counted. */
const LISTED = 500;

export function mendedList(fixes: readonly Fix[], date1904: boolean): DoneList {
  const changes = fixes.flatMap(({ sheet, changes }) => changes.map((change) => ({ sheet, change })));
  const lines = changes.slice(0, LISTED).map(({ sheet, change }): DoneLine => {
    const { cell, before, after } = changeInWords(change, date1904);
    return { kind: "cell", sheet, cell, before: drawn(before), after: drawn(after) };
  });
  return { lines, more: changes.length - lines.length };
}

/** Column by column, then the sheets of ours. */
export function filledList({ columns, sheets, edits }: Pick<FillPlan, "columns" | "sheets" | "edits">): DoneList {
  const filled = columns
    .filter(({ written }) => written > 0)
    .map(({ sheet, column, id, header, written }): DoneLine => {
      const own = edits.sheets.filter((one) => one.sheet === sheet);
      const index = columnIndex(column);
      const rows = own.flatMap(({ blocks }) => blocks.filter((block) => block.column === index).map(({ firstRow }) => firstRow));
      const first = rows.length > 0 ? Math.min(...rows) : 0;
      return { kind: "column", sheet, cell: cellName(first, index), column, id, header, cells: written };
    });
  const added = edits.newSheets.length > 0 ? sheets : [];
  return { lines: [...filled, ...added.map((sheet): DoneLine => ({ kind: "sheet", sheet }))], more: 0 };
}
