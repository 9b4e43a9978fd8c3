/** "STT": lines without a number are numbered by a formula that goes on from the line above, from 1 again where the list does so. */
import type { Formula } from "../formulas/formula.ts";
import { columnName } from "../sheet/address.ts";
import type { FormulaBlock } from "../sheet/edits.ts";
import { cellKey } from "../sheet/snapshot.ts";
import { isBlank, type ReadTable, type TableColumn } from "../sheet/table.ts";
import type { FilledColumn } from "./fill.ts";

export interface NumbersFilling {
  readonly report: FilledColumn;
  readonly blocks: readonly FormulaBlock[];
}

/** Null where no line lacks its number. */
export function fillNumbers(table: ReadTable, column: TableColumn): NumbersFilling | null {
  const { sheet } = table;
  const restarts = numberingRestarts(table, column.column);
  const blocks: FormulaBlock[] = [];
  let top = table.headerLast;
  let last = 0;
  let written = 0;
  for (const { kind, row } of table.rows) {
    if (kind === "group" && restarts) [top, last] = [row, 0];
    if (kind !== "record") continue;
    const value = sheet.rows[row]?.[column.column] ?? null;
    if (typeof value === "number") last = Math.max(last, value);
    if (!isBlank(value) || sheet.formulas.has(cellKey(row, column.column))) continue;
    last++;
    written++;
    const formula: Formula = ["MAX(", { kind: "above", column: column.column, top }, ")+1"];
    blocks.push({ column: column.column, firstRow: row, formula, values: [last], look: { likeColumn: null } });
  }
  if (written === 0) return null;
  const { field, header } = column;
  const report = {
    sheet: sheet.name,
    table: table.spec.title,
    id: field.name,
    title: field.title,
    column: columnName(column.column),
  };
  const none = { unchanged: 0, typed: [], restored: 0, foreign: [], unclear: 0 };
  return { report: { ...report, header, added: false, written, ...none }, blocks };
}

/** A second line that is number 1 says so. */
function numberingRestarts({ sheet, rows }: ReadTable, column: number): boolean {
  return rows.filter(({ kind, row }) => kind === "record" && sheet.rows[row]?.[column] === 1).length > 1;
}
