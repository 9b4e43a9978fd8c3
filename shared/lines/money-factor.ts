/**
 * The unit of a money column: its header says it, else the line "Đơn vị tính" above the table. Where nobody does, the unit in which one
 * person costs something possible is taken, and the reader is told that it is not known.
 */
import type { TitleFacts } from "../plan/title-facts.ts";
import { columnOf, type ReadTable } from "../sheet/table.ts";
import { moneyUnitOf } from "../text/read-money.ts";

export interface MoneyFactor {
  /** đồng in one unit of the column. */
  readonly factor: number;
  readonly known: boolean;
}

/** Nobody learns anywhere for less, or for more. */
const LEAST = 1_000_000;
const MOST = 1_000_000_000;
const FACTORS = [1_000_000_000, 1_000_000, 1_000, 1];
const USUAL = 1_000_000;

/** `samples`: amounts as typed, with the people they are for. */
export function moneyFactor(
  table: ReadTable,
  field: string,
  title: TitleFacts | undefined,
  samples: () => readonly { readonly amount: number; readonly people: number }[] = () => [],
): MoneyFactor {
  const said = moneyUnitOf(columnOf(table, field)?.header ?? "")?.factor ?? title?.moneyFactor;
  if (said !== undefined && said !== null) return { factor: said, known: true };
  const each = samples().flatMap(({ amount, people }) => (amount > 0 && people > 0 ? [amount / people] : []));
  const sorted = each.sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  const possible = FACTORS.find((factor) => middle !== undefined && middle * factor >= LEAST && middle * factor <= MOST);
  return { factor: possible ?? USUAL, known: false };
}
