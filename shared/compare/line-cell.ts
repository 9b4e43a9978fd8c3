/** One cell of a line: its value as meant and as it stands, its formula, and how the sheet shows it. */
import { cellName } from "../sheet/address.ts";
import { shownText } from "../sheet/shown.ts";
import { cellKey, valueAt } from "../sheet/snapshot.ts";
import { isBlank } from "../sheet/table.ts";
import type { Column } from "./columns.ts";
import type { CellAt } from "./difference.ts";
import type { Read } from "./same-value.ts";
import type { Line } from "./table-lines.ts";

export interface LineCell extends Read {
  readonly formula: string | undefined;
  readonly at: CellAt;
  readonly row: number;
  readonly column: number;
}

export function lineCell(line: Line, column: Column): LineCell {
  const { table, date1904 } = line.of;
  const { row } = line.row;
  return {
    value: line.values[column.at] ?? null,
    date1904,
    factor: column.meaning === "money" ? line.of.factor(column) : 1,
    formula: table.sheet.formulas.get(cellKey(row, column.column)),
    at: { sheet: table.sheet.name, cell: cellName(row, column.column) },
    row,
    column: column.column,
  };
}

/** As the sheet shows it; `meant`: what a merged cell or "nt" stands for. */
export function shownCell(line: Line, column: Column, meant: boolean): string {
  const { sheet } = line.of.table;
  const { row } = line.row;
  const raw = valueAt(sheet, row, column.column);
  const value = meant || isBlank(raw) ? (line.values[column.at] ?? null) : raw;
  return shownText(value, column.as, sheet.marks.get(cellKey(row, column.column)), line.of.date1904);
}
