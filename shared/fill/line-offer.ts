/** The calculated columns that any table of lines can have, as far as the columns they lean on are there. */
import { calculatedAt } from "../sheet/calculated.ts";
import { cellKey, valueAt } from "../sheet/snapshot.ts";
import { columnOf, isBlank, type ReadTable, type TableRow } from "../sheet/table.ts";
import type { FillColumn, LineFormula, OfferedColumn } from "./fill.ts";
import {
  costPerPersonColumn,
  DAYS,
  daysFormula,
  productFormula,
  quotientFormula,
  SHARE,
  shareFormula,
  totalCostColumn,
} from "./line-columns.ts";

const UNIT_WORDS: Readonly<Record<number, string>> = {
  1: "đồng",
  1000: "nghìn đồng",
  1000000: "triệu đồng",
  1000000000: "tỷ đồng",
};

/** `factor`: đồng to one unit of its money. */
export function offeredColumns(table: ReadTable, lines: readonly { readonly line: TableRow }[], factor: number): OfferedColumn[] {
  const at = (field: string): number | null => columnOf(table, field)?.column ?? null;
  const [people, start, end] = [at("people"), at("start"), at("end")];
  const [each, total] = [at("costPerPerson"), at("totalCost")];
  const unit = UNIT_WORDS[factor] ?? "đồng";
  const offered: OfferedColumn[] = [];
  const offer = (column: FillColumn, formulaFor: (row: number) => LineFormula | null): void => {
    offered.push({ column, at: at(column.id), needs: [], asks: [], formulaFor: (shape) => formulaFor(Number(shape)) });
  };
  if (start !== null && end !== null && start !== end) offer(DAYS, () => daysFormula(start, end));
  // Of the two costs one is typed, and the other follows: never both, which would be a circle.
  const typed = (row: number, column: number | null): boolean => column !== null && isTyped(table, row, column);
  if (people !== null && total !== null)
    offer(costPerPersonColumn(unit), (row) => (each === null || typed(row, total) ? quotientFormula(total, people) : null));
  if (people !== null && each !== null && total !== null)
    offer(totalCostColumn(unit), (row) => (typed(row, each) && !typed(row, total) ? productFormula(people, each) : null));
  if (people !== null && each !== null && total === null) offer(totalCostColumn(unit), () => productFormula(people, each));
  const rows = lines.map(({ line }) => line.row);
  const [first, last] = [rows[0], rows.at(-1)];
  if (people !== null && first !== undefined && last !== undefined && isWhole(table, rows, people)) {
    const sum = rows.reduce((all, row) => all + numberAt(table, row, people), 0);
    offer(SHARE, () => shareFormula(people, { first, last }, sum));
  }
  return offered;
}

function isTyped({ sheet }: ReadTable, row: number, column: number): boolean {
  return !isBlank(valueAt(sheet, row, column)) && !sheet.formulas.has(cellKey(row, column));
}

/** Lines that follow each other, each with a real number: a SUM over them is the whole. */
function isWhole({ sheet }: ReadTable, rows: readonly number[], column: number): boolean {
  const [first = 0, last = 0] = [rows[0], rows.at(-1)];
  return rows.length === last - first + 1 && rows.every((row) => typeof calculatedAt(sheet, row, column) === "number");
}

function numberAt({ sheet }: ReadTable, row: number, column: number): number {
  const value = calculatedAt(sheet, row, column);
  return typeof value === "number" ? value : 0;
}
