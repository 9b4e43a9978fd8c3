/** Money in the wrong unit: 182.000.000 under "triệu đồng", 182,5 under "đồng". What no course can cost for one person blocks. */
import { type CellFix, defineFinding, type Finding, type Place } from "../../findings/finding.ts";
import { coursePlace } from "../../plan/course.ts";
import { type Nominee, placeAt } from "../../plan/nominee.ts";
import type { Plan } from "../../plan/plan.ts";
import { costTyped, isCostSlip, isPlausible, isSlip, meantBy } from "../../plan/possible-cost.ts";
import type { CellValue } from "../../sheet/snapshot.ts";
import { valueAt } from "../../sheet/snapshot.ts";
import { moneyText } from "../../text/format.ts";
import type { Text } from "../../text/locale.ts";
import { readNumber } from "../../text/read-number.ts";
import type { Rule } from "../rule.ts";

const t = (vi: string, en: string): Text => ({ vi, en });

export const CostUnitSlip = defineFinding<{ cost: number; meant: number | null }>({
  code: "common/cost-unit-slip",
  severity: "block",
  scope: "row",
  title: t("Kinh phí nhầm đơn vị tính", "Cost in the wrong unit"),
  message: {
    vi: ({ cost, meant }) =>
      `Theo đơn vị của cột, kinh phí một người là ${moneyText(cost, "vi")}${meant === null ? "" : `; có thể là ${moneyText(meant, "vi")}`}`,
    en: ({ cost, meant }) =>
      `In the unit of the column one person costs ${moneyText(cost, "en")}${meant === null ? "" : `; perhaps ${moneyText(meant, "en")} is meant`}`,
  },
  todo: t("Ghi lại số tiền theo đơn vị của cột.", "Write the amount in the unit of the column."),
  compares: ({ cost, meant }) => [
    { title: t("Đọc theo đơn vị của cột", "In the unit of the column"), value: t(moneyText(cost, "vi"), moneyText(cost, "en")) },
    ...(meant === null ? [] : [{ title: t("Có thể là", "Perhaps"), value: t(moneyText(meant, "vi"), moneyText(meant, "en")) }]),
  ],
});

export const moneySlips: Rule<Plan, Nominee> = {
  name: "common/money-slips",
  finds: [CostUnitSlip],
  covers: [],
  line(nominee, report, { titles }) {
    const { cost, columns } = nominee;
    if (isPlausible(cost) || nominee.standing === "withdrawn") return;
    if (isCostSlip(nominee, titles)) report(slip(placeAt(nominee, columns.cost), cost, costTyped(nominee)));
  },
  looksAt: { of: () => null, besides: ["courses"] },
  *check({ courses, titles }) {
    for (const course of courses) {
      const { costPerPerson: cost, table, line, columns } = course;
      if (isPlausible(cost)) continue;
      const typed = valueAt(table.sheet, line.row, columns.costPerPerson);
      if (isSlip(typed, table, "costPerPerson", titles)) yield slip(coursePlace(course, "costPerPerson"), cost, typed);
    }
  },
};

function slip(place: Place, cost: number, typed: CellValue): Finding {
  const number = readNumber(typed);
  const meant = meantBy(cost);
  const fix = number.kind === "number" && meant !== null ? fixOf(place, typed, number.value, meant / cost) : null;
  return CostUnitSlip.at(place, { cost, meant }, { fix });
}

function fixOf({ cell }: Place, typed: CellValue, number: number, ratio: number): CellFix[] | null {
  const before = typeof typed === "number" || typeof typed === "string" ? typed : null;
  return cell === null || before === null ? null : [{ cell, before, after: Number((number * ratio).toPrecision(12)) }];
}
