/** What every line of a plan has, be it a group, a class or a programme: where it stands, its amounts and time, whether it counts. */
import type { Place } from "../findings/finding.ts";
import { placeOf } from "../plan/cells.ts";
import type { TimeRead } from "../plan/course-time.ts";
import { columnOf, type ReadTable, type TableRow } from "../sheet/table.ts";
import { type AmountReading, amountOf, NO_AMOUNT } from "./read-amount.ts";
import type { Standing } from "./standing.ts";

export interface Line {
  readonly table: ReadTable;
  readonly line: TableRow;
  readonly standing: Standing;
  /** What people call it, for messages. */
  readonly name: string;
  /** By field: counts, and money in đồng. */
  readonly amounts: Readonly<Record<string, AmountReading>>;
  readonly time: TimeRead;
}

/** A kind of table whose lines are read. */
export interface LineKind {
  /** Fields that name a line, the best first. */
  readonly names: readonly string[];
  /** Fields of counts. */
  readonly counts: readonly string[];
  /** Fields of money. */
  readonly money: readonly string[];
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

export function readingOf({ amounts }: Pick<Line, "amounts">, field: string): AmountReading {
  return amounts[field] ?? NO_AMOUNT;
}

/** The number of a field; null where none can be read. */
export function numberOf(line: Pick<Line, "amounts">, field: string): number | null {
  return amountOf(readingOf(line, field));
}
