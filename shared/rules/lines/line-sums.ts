/** Sums that a table states, typed or computed, against its lines: "Tổng cộng", "Cộng mục I", "I. Ở nước ngoài: 175", "gần 90". */
import type { CellFix } from "../../findings/finding.ts";
import { counts, type Line, readingOf } from "../../lines/line.ts";
import type { LinePlan } from "../../lines/line-plan.ts";
import { isLeast, readCount, readDong } from "../../lines/read-amount.ts";
import { type Part, type StatedSum, statedSums } from "../../lines/stated-sums.ts";
import { placeOf } from "../../plan/cells.ts";
import { cellName } from "../../sheet/address.ts";
import { cellKey, valueAt } from "../../sheet/snapshot.ts";
import { columnOf, type ReadTable } from "../../sheet/table.ts";
import { TotalTyped } from "../common/typed-totals.ts";
import type { Rule } from "../rule.ts";

export const lineSums: Rule<LinePlan, Line> = {
  name: "common/line-sums",
  finds: [TotalTyped],
  covers: [],
  *check(plan) {
    for (const table of plan.tables) {
      for (const { stated, factor } of sumsOfTable(plan, table)) {
        if (!stated.differs) continue;
        const { line, column, expected } = stated;
        const formula = table.sheet.formulas.has(cellKey(line.row, column));
        const values = { stated: stated.stated.value / factor, sum: inUnit(expected, factor), formula };
        yield TotalTyped.at(placeOf(table, line.row, column), values, { fix: fixOf(table, stated, factor) });
      }
    }
  },
};

interface SumOfColumn {
  readonly field: string;
  readonly stated: StatedSum;
  /** đồng in one unit of the column; 1 for counts. */
  readonly factor: number;
}

/** Every sum that a table states, in every column that is added up. */
export function sumsOfTable({ lines, units }: LinePlan, table: ReadTable): SumOfColumn[] {
  const own = lines.filter((line) => line.table === table && counts(line));
  return (table.spec.measures ?? []).flatMap((field) => {
    const column = columnOf(table, field)?.column;
    if (column === undefined) return [];
    const factor = units.get(table)?.get(field)?.factor;
    const read = factor === undefined ? readCount : (value: Parameters<typeof readDong>[0]) => readDong(value, factor);
    return statedSums(table, column, partsOf(own, field), read).map((stated) => ({ field, stated, factor: factor ?? 1 }));
  });
}

function partsOf(lines: readonly Line[], field: string): Part[] {
  return lines.flatMap((line) => {
    const reading = readingOf(line, field);
    return reading.kind === "amount" ? [{ row: line.line.row, value: reading.value, least: isLeast(reading) }] : [];
  });
}

const inUnit = (value: number, factor: number): number => Number((value / factor).toPrecision(12));

/** "19.963" may become a number; what says more than its number is left to its author. */
const ONLY_NUMBER = /^[\s\d.,]+$/;

function fixOf({ sheet }: ReadTable, { line, column, expected, certain, least }: StatedSum, factor: number): CellFix[] | null {
  const typed = valueAt(sheet, line.row, column);
  if (!certain || least || sheet.formulas.has(cellKey(line.row, column))) return null;
  if (typeof typed !== "number" && !(typeof typed === "string" && ONLY_NUMBER.test(typed))) return null;
  return [{ cell: cellName(line.row, column), before: typed, after: inUnit(expected, factor) }];
}
