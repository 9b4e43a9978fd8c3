/** The list of what was typed, for those who look afterwards at what they did. */

import type { DoneLine, DoneList } from "../worker/done-messages.ts";
import type { CellPut, Edited } from "../worker/edit-messages.ts";

export function typedList(cells: readonly CellPut[], { after, was }: Edited): DoneList {
  const texts = new Map(cells.map((put) => [keyOf(put), "text" in put ? put.text : null]));
  const lines = was.flatMap((before, at): DoneLine[] => {
    const put = after[at];
    const text = put && texts.get(keyOf(put));
    return put && typeof text === "string" ? [{ kind: "cell", sheet: put.sheet, cell: put.cell, before, after: text }] : [];
  });
  return { lines, more: Math.max(0, after.length - lines.length) };
}

const keyOf = ({ sheet, cell }: CellPut): string => `${sheet}\n${cell}`;
