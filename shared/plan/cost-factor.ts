/** The unit of a column of costs: by its header, by the line "Đơn vị tính" above the table, else by what one person can cost. */
import { valueAt } from "../sheet/snapshot.ts";
import { columnOf, type ReadTable } from "../sheet/table.ts";
import { moneyUnitOf } from "../text/read-money.ts";
import { readNumber } from "../text/read-number.ts";

/** Without a word on the unit, plans are in triệu đồng. */
const USUAL = 1_000_000;
const FACTORS = [USUAL, 1, 1_000, 1_000_000_000];
/** In đồng: what a short course abroad costs for one person, with room on both sides. */
const PLAUSIBLE = { least: 10_000_000, most: 1_000_000_000 };
const SAMPLE = 50;

export function costFactor(table: ReadTable, column: number, titleFactor: number | null): number {
  return moneyUnitOf(columnOf(table, "cost")?.header ?? "")?.factor ?? titleFactor ?? likelyFactor(table, column);
}

/** The unit in which the middle one of the first amounts makes sense. */
function likelyFactor({ sheet, rows }: ReadTable, column: number): number {
  const amounts: number[] = [];
  for (const { row, kind } of rows) {
    const reading = kind === "record" && column >= 0 ? readNumber(valueAt(sheet, row, column)) : null;
    if (reading?.kind === "number" && reading.value > 0) amounts.push(reading.value);
    if (amounts.length >= SAMPLE) break;
  }
  const middle = amounts.sort((a, b) => a - b)[amounts.length >> 1];
  if (middle === undefined) return USUAL;
  return FACTORS.find((factor) => middle * factor >= PLAUSIBLE.least && middle * factor <= PLAUSIBLE.most) ?? USUAL;
}
