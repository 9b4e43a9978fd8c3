/** What every line of a plan has, be it a group, a class or a programme: where it stands and whether it counts. */
import type { Place } from "../findings/finding.ts";
import { placeOf } from "../plan/cells.ts";
import { columnOf, type ReadTable, type TableRow } from "../sheet/table.ts";
import type { Standing } from "./standing.ts";

export interface Line {
  readonly table: ReadTable;
  readonly line: TableRow;
  readonly standing: Standing;
  /** What people call it, for messages. */
  readonly name: string;
}

/** The cell of a field of a line, the first of several that the table has; else its row. */
export function fieldPlace({ table, line }: Pick<Line, "table" | "line">, ...fields: readonly string[]): Place {
  const column = fields.map((field) => columnOf(table, field)?.column).find((at) => at !== undefined);
  return placeOf(table, line.row, column ?? -1);
}

export function hasColumn({ table }: Pick<Line, "table">, field: string): boolean {
  return columnOf(table, field) !== undefined;
}

export function counts({ standing }: Pick<Line, "standing">): boolean {
  return standing.kind === "counted";
}
