/** What a short course can cost for one person: outside, a zero or a unit went astray. */
import type { CellValue } from "../sheet/snapshot.ts";
import { valueAt } from "../sheet/snapshot.ts";
import { columnOf, type ReadTable } from "../sheet/table.ts";
import { moneyUnitOf } from "../text/read-money.ts";
import { readNumber } from "../text/read-number.ts";
import type { Nominee } from "./nominee.ts";
import type { Plan } from "./plan.ts";

/** In đồng, for one person and one short course. The published plans lie at 180-184 million. */
const POSSIBLE = { least: 1_000_000, most: 2_000_000_000 };
/** What a fix may propose: an amount that such a course does cost. */
const USUAL = { least: 10_000_000, most: 1_000_000_000 };
const STEPS = [1_000, 1_000_000, 1_000_000_000];

/** Null and nothing are; so is what one person can cost. */
export function isPlausible(cost: number | null): cost is null {
  return cost === null || cost === 0 || within(cost, POSSIBLE);
}

/** Whether a person's cost that is not plausible is in the wrong unit, and not only in one that nobody names. */
export function isCostSlip(nominee: Nominee, titles: Plan["titles"]): boolean {
  return isSlip(costTyped(nominee), nominee.table, "cost", titles);
}

export function costTyped({ table, line, columns }: Nominee): CellValue {
  return valueAt(table.sheet, line.row, columns.cost);
}

/** Where nobody says the unit, an amount that makes sense in any is no slip. */
export function isSlip(typed: CellValue, table: ReadTable, field: "cost" | "costPerPerson", titles: Plan["titles"]): boolean {
  const number = readNumber(typed);
  if (namesUnit(table, field, titles) || number.kind !== "number") return true;
  return ![1, ...STEPS].some((step) => within(number.value * step, POSSIBLE));
}

function namesUnit(table: ReadTable, field: string, titles: Plan["titles"]): boolean {
  return moneyUnitOf(columnOf(table, field)?.header ?? "") !== null || (titles.get(table)?.moneyFactor ?? null) !== null;
}

/** The amount that a thousand, a million or a thousand million away is usual, if only one is. */
export function meantBy(cost: number): number | null {
  const candidates = STEPS.flatMap((step) => [cost / step, cost * step]);
  const usual = candidates.filter((value) => within(value, USUAL) && Number.isInteger(value));
  return usual.length === 1 ? (usual[0] ?? null) : null;
}

function within(value: number, { least, most }: typeof POSSIBLE): boolean {
  return value >= least && value <= most;
}
