/** The lists of nominees as the formulas of "Tổng hợp" count them: only those who count, with what can be added up. */
import type { CountedList, Money } from "../../fill/counting.ts";
import type { Nominee } from "../../plan/nominee.ts";
import { columnOf } from "../../sheet/table.ts";
import type { OfferedList } from "./offer.ts";
import { rawAt } from "./row-shape.ts";

export type LabelOf = (nominee: Nominee) => string | null;

export function countedIn({ lines }: OfferedList): readonly Nominee[] {
  return lines.map(({ assessed }) => assessed.nominee).filter(({ standing }) => standing === "counted");
}

/** `nominees`: those of the list who count. `fields` name the columns whose wordings may tell the label, the best first. */
export function countedList(
  { list: { table } }: OfferedList,
  nominees: readonly Nominee[],
  fields: readonly string[],
  label: LabelOf,
): CountedList {
  return {
    table,
    lines: nominees.map((nominee) => ({ row: nominee.line.row, label: label(nominee) })),
    columns: fields.flatMap((field) => columnOf(table, field)?.column ?? []),
    nameColumn: nominees[0]?.columns.name ?? -1,
    money: moneyOf(nominees),
  };
}

/** Null where no cost is a number. */
function moneyOf(nominees: readonly Nominee[]): Money | null {
  for (const { table, line, columns, cost } of nominees) {
    const raw = rawAt(table, line.row, columns.cost);
    if (typeof raw === "number" && raw !== 0 && cost) return { column: columns.cost, factor: Math.round(cost / raw) };
  }
  return null;
}

/** What the formulas add up: a cost that is typed as text is none of it. */
export function moneyTyped({ table, line, columns, cost }: Nominee): number {
  return typeof rawAt(table, line.row, columns.cost) === "number" ? (cost ?? 0) : 0;
}
