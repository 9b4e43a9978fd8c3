/** Cost per person times people is the cost of the line; and no journey costs a thousandth, or a thousandfold, of what others do. */
import { defineFinding, type Finding } from "../../findings/finding.ts";
import { fieldPlace, type Line, numberOf } from "../../lines/line.ts";
import type { LinePlan } from "../../lines/line-plan.ts";
import { isPlausible } from "../../plan/possible-cost.ts";
import { moneyText, numberText } from "../../text/format.ts";
import type { Text } from "../../text/locale.ts";
import { CostUnitSlip } from "../common/money-slips.ts";
import type { Rule } from "../rule.ts";

const t = (vi: string, en: string): Text => ({ vi, en });

export const CostProduct = defineFinding<{ stated: number; people: number; each: number }>({
  code: "common/cost-product-differs",
  severity: "confirm",
  scope: "row",
  title: t("Kinh phí không khớp số người và mức một người", "Cost differs from people times cost per person"),
  message: {
    vi: ({ stated, people, each }) =>
      `Ghi ${moneyText(stated, "vi")}; ${numberText(people, "vi")} người × ${moneyText(each, "vi")} là ${moneyText(people * each, "vi")}`,
    en: ({ stated, people, each }) =>
      `${moneyText(stated, "en")} are stated; ${numberText(people, "en")} people × ${moneyText(each, "en")} make ${moneyText(people * each, "en")}`,
  },
  todo: t("Sửa số người, mức một người hoặc tổng kinh phí.", "Correct the people, the cost per person or the total."),
  compares: ({ people, each }) => [
    {
      title: t("Số người × mức một người", "People × cost per person"),
      value: t(moneyText(people * each, "vi"), moneyText(people * each, "en")),
    },
  ],
});

export const lineCosts: Rule<LinePlan, Line> = {
  name: "common/line-costs",
  finds: [CostProduct],
  covers: [],
  line(line, report) {
    if (line.standing.kind === "withdrawn") return;
    const { people, each, total } = costOf(line);
    if (!people || !each || !total || Math.abs(total - people * each) < ROUNDED * people) return;
    const related = [fieldPlace(line, "people"), fieldPlace(line, "costPerPerson")];
    report(CostProduct.at(fieldPlace(line, "totalCost"), { stated: total, people, each }, { related }));
  },
};

/** A cost per person is rounded to a tenth of a million at most. */
const ROUNDED = 100_000;

function costOf(line: Line) {
  return {
    people: numberOf(line, "people"),
    each: numberOf(line, "costPerPerson"),
    total: numberOf(line, "totalCost"),
  };
}

/** What no journey costs for one person, in a column whose unit is said. */
export function costSlips(line: Line, { units }: LinePlan): Finding[] {
  const { people, each, total } = costOf(line);
  const field = each === null ? "totalCost" : "costPerPerson";
  const cost = each ?? (people && total ? Math.round(total / people) : null);
  if (isPlausible(cost) || units.get(line.table)?.get(field)?.known !== true) return [];
  return [CostUnitSlip.at(fieldPlace(line, field), { cost, meant: null })];
}
