/** The list of what was typed, for those who look afterwards at what they did. */

import type { DoneLine, DoneList } from "../worker/done-messages.ts";
import type { CellPut, Edited } from "../worker/edit-messages.ts";

/** A table that is pasted is many cells. */
const LISTED = 500;

export function typedList(cells: readonly CellPut[], { after }: Edited): DoneList {
  const put = new Set(after.map(({ sheet, cell }) => `${sheet}\n${cell}`));
  const lines = cells.flatMap((one): DoneLine[] => {
    const { sheet, cell } = one;
    if (!put.has(`${sheet}\n${cell}`) || !("text" in one)) return [];
    return [{ kind: "cell", sheet, cell, before: "", after: one.text }];
  });
  return { lines: lines.slice(0, LISTED), more: Math.max(0, after.length - Math.min(lines.length, LISTED)) };
}
