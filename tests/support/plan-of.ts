/** A plan out of plain rows, for tests of what is read from a sheet. */
import { COURSE_TABLE } from "../../shared/plan/course-fields.ts";
import { NOMINEE_TABLE } from "../../shared/plan/nominee-fields.ts";
import { type Plan, readPlan } from "../../shared/plan/plan.ts";
import { findTables } from "../../shared/sheet/find-tables.ts";
import { type CellValue, plainSheet, type SheetSnapshot } from "../../shared/sheet/snapshot.ts";
import type { ReadTable } from "../../shared/sheet/table.ts";

export type Rows = readonly (readonly CellValue[])[];

export function tablesIn(...sheets: readonly SheetSnapshot[]): ReadTable[] {
  return findTables({ sheets, date1904: false }, [NOMINEE_TABLE, COURSE_TABLE]);
}

export function planIn(...sheets: readonly SheetSnapshot[]): Plan {
  return readPlan({ sheets, date1904: false }, tablesIn(...sheets));
}

/** The plan of one sheet. */
export function planOf(rows: Rows, rest: Partial<SheetSnapshot> = {}): Plan {
  return planIn(plainSheet("Đề cử", rows, rest));
}

/** "B: name" for every column that was recognised, from the left. */
export function columnsIn(rows: Rows, rest: Partial<SheetSnapshot> = {}): string[] {
  const [table] = tablesIn(plainSheet("Đề cử", rows, rest));
  const columns = [...(table?.columns.values() ?? [])].flat().sort((a, b) => a.column - b.column);
  return columns.map(({ field, column }) => `${"ABCDEFGHIJKLMNOPQRSTUVWXYZ"[column]}: ${field.name}`);
}
