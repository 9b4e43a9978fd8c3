/** What a line says in columns of its programme's own, as it is meant: merged cells and "nt" stand for the value above. */
import { Cells } from "../plan/cells.ts";
import type { Nominee } from "../plan/nominee.ts";
import type { CellValue } from "../sheet/snapshot.ts";
import { columnOf, type ReadTable } from "../sheet/table.ts";

export interface OwnCell {
  /** Null where the list has no such column. */
  readonly text: string | null;
  readonly value: CellValue;
}

const NO_COLUMN: OwnCell = { text: null, value: null };

/** For one pass over the lines of a plan, in the order of the sheets. */
export function ownCells(): (nominee: Nominee, field: string) => OwnCell {
  const known = new Map<ReadTable, Cells>();
  return ({ table, line }, field) => {
    const column = columnOf(table, field)?.column ?? -1;
    if (column < 0) return NO_COLUMN;
    let cells = known.get(table);
    if (!cells) {
      cells = new Cells(table);
      known.set(table, cells);
    }
    const text = cells.text(line.row, column, true);
    return { text, value: cells.value(line.row, column, true) };
  };
}
