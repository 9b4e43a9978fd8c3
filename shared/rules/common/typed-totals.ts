/**
 * Totals under a list: the sum of the cost column and "64 người, trong đó 17 nữ", typed or computed, against the lines above them. A
 * total may be of its section or of the whole list: it is wrong only when it is neither.
 */
import { type CellFix, defineFinding, type Finding } from "../../findings/finding.ts";
import { placeOf } from "../../plan/cells.ts";
import type { Nominee } from "../../plan/nominee.ts";
import type { Plan } from "../../plan/plan.ts";
import { cellName } from "../../sheet/address.ts";
import { cellKey, valueAt } from "../../sheet/snapshot.ts";
import { columnOf, type ReadTable } from "../../sheet/table.ts";
import { numberText } from "../../text/format.ts";
import type { Text } from "../../text/locale.ts";
import type { Rule } from "../rule.ts";
import { type Stated, statedPeople } from "./stated-people.ts";
import { type TotalLine, totalLines } from "./total-lines.ts";

const t = (vi: string, en: string): Text => ({ vi, en });

export const TotalTyped = defineFinding<{ stated: number; sum: number; formula: boolean }>({
  code: "common/total-differs",
  severity: "confirm",
  scope: "sheet",
  title: t("Số tổng không khớp các dòng", "Total differs from the lines"),
  message: {
    vi: ({ stated, sum, formula }) =>
      `Số tổng ${numberText(stated, "vi")}, cộng các dòng là ${numberText(sum, "vi")}${formula ? " (công thức không bao hết các dòng)" : " (số tổng nhập tay)"}`,
    en: ({ stated, sum, formula }) =>
      `The total says ${numberText(stated, "en")}, the lines add up to ${numberText(sum, "en")}${formula ? " (the formula misses lines)" : " (a typed total)"}`,
  },
  todo: t("Thay số tổng bằng công thức SUM trên các dòng.", "Replace the total by a SUM over the lines."),
  compares: ({ sum }) => [
    { title: t("Cộng các dòng", "Sum of the lines"), value: t(numberText(sum, "vi"), numberText(sum, "en")) },
  ],
});

export const PeopleDiffer = defineFinding<{ stated: number; counted: number; women: boolean }>({
  code: "common/people-count-differs",
  severity: "confirm",
  scope: "sheet",
  title: t("Số người ghi khác số dòng", "Stated number of people differs"),
  message: {
    vi: ({ stated, counted, women }) => `Ghi ${stated} ${women ? "nữ" : "người"}, danh sách có ${counted}`,
    en: ({ stated, counted, women }) => `${stated} ${women ? "women" : "people"} are stated, the list has ${counted}`,
  },
  todo: t("Sửa số người cho khớp danh sách.", "Correct the number of people."),
  compares: ({ counted }) => [{ title: t("Danh sách có", "On the list"), value: t(String(counted), String(counted)) }],
});

export const typedTotals: Rule<Plan, Nominee> = {
  name: "common/typed-totals",
  finds: [TotalTyped, PeopleDiffer],
  covers: [],
  looksAt: {
    of: ({ standing, gender }) => `${standing} ${gender}`,
    cells: ["cost", "size", "totalCost"],
    besides: ["between"],
  },
  *check({ tables, nominees }) {
    const listed = byTable(nominees);
    for (const table of tables) {
      if (table.spec.kind === "courses") yield* sumFindings(table, ["size", "totalCost"], []);
      if (table.spec.kind !== "nominees") continue;
      const people = listed.get(table) ?? [];
      yield* sumFindings(table, ["cost"], people);
      for (const stated of statedPeople(table, people)) yield* peopleFindings(table, stated);
    }
  },
};

function byTable(nominees: readonly Nominee[]): ReadonlyMap<ReadTable, readonly Nominee[]> {
  const listed = new Map<ReadTable, Nominee[]>();
  for (const nominee of nominees) {
    const list = listed.get(nominee.table);
    if (list) list.push(nominee);
    else listed.set(nominee.table, [nominee]);
  }
  return listed;
}

function* sumFindings(table: ReadTable, fields: readonly string[], people: readonly Nominee[]) {
  for (const field of fields) {
    const column = columnOf(table, field)?.column;
    if (column === undefined) continue;
    for (const total of totalLines(table, column, people)) if (total.differs) yield totalFinding(table, total, column);
  }
}

function totalFinding(table: ReadTable, total: TotalLine, column: number): Finding {
  const { line, stated, expected: sum } = total;
  const formula = table.sheet.formulas.has(cellKey(line.row, column));
  const fix = totalFix(table, total, column);
  return TotalTyped.at(placeOf(table, line.row, column), { stated, sum, formula }, { fix: fix && [fix] });
}

/** "1.234.567" may become a number; what says more than its number is left to its author. */
const ONLY_NUMBER = /^[\s\d.,]+$/;

/** Null for a formula, and where it is not certain which lines the total is of. */
export function totalFix({ sheet }: ReadTable, { line, expected, certain }: TotalLine, column: number): CellFix | null {
  const typed = valueAt(sheet, line.row, column);
  if (!certain || sheet.formulas.has(cellKey(line.row, column))) return null;
  if (typeof typed !== "number" && !(typeof typed === "string" && ONLY_NUMBER.test(typed))) return null;
  return { cell: cellName(line.row, column), before: typed, after: expected };
}

function* peopleFindings(table: ReadTable, { row, column, typed, numbers, corrected }: Stated) {
  for (const { stated, counted, women, certain } of numbers) {
    const fix = certain ? [{ cell: cellName(row, column), before: typed, after: corrected }] : null;
    yield PeopleDiffer.at(placeOf(table, row, column), { stated, counted, women }, { fix });
  }
}
