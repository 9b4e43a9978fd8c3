/** Money in the wrong unit: 182.000.000 under "triệu đồng", 182,5 under "đồng". What no course can cost for one person blocks. */
import { defineFinding, type Finding, type Place } from "../../findings/finding.ts";
import { coursePlace } from "../../plan/course.ts";
import { type Nominee, placeAt } from "../../plan/nominee.ts";
import type { Plan } from "../../plan/plan.ts";
import { textOf } from "../../sheet/table.ts";
import { moneyText } from "../../text/format.ts";
import type { Text } from "../../text/locale.ts";
import type { Rule } from "../rule.ts";

const t = (vi: string, en: string): Text => ({ vi, en });

export const CostUnitSlip = defineFinding<{ cost: number; meant: number | null }>({
  code: "common/cost-unit-slip",
  severity: "block",
  scope: "row",
  title: t("Kinh phí nhầm đơn vị tính", "Cost in the wrong unit"),
  message: {
    vi: ({ cost, meant }) => `Kinh phí một người đọc theo tiêu đề là ${moneyText(cost, "vi")}${meant === null ? "" : `; có thể là ${moneyText(meant, "vi")}`}`,
    en: ({ cost, meant }) => `By the header one person costs ${moneyText(cost, "en")}${meant === null ? "" : `; perhaps ${moneyText(meant, "en")} is meant`}`,
  },
  todo: t("Ghi lại số tiền theo đơn vị của cột.", "Write the amount in the unit of the column."),
});

/** In đồng, for one person and one short course: outside, a zero or a unit went astray. The published plans lie at 180-184 million. */
const LEAST = 1_000_000;
const MOST = 2_000_000_000;
const STEPS = [1_000, 1_000_000, 1_000_000_000];

export const moneySlips: Rule<Plan> = {
  name: "common/money-slips",
  finds: [CostUnitSlip],
  covers: [],
  *check({ nominees, courses }) {
    for (const nominee of nominees) {
      if (nominee.cost === null || (nominee.cost >= LEAST && nominee.cost <= MOST) || nominee.cost === 0) continue;
      yield slip(placeAt(nominee, nominee.columns.cost), nominee.cost, typedCost(nominee));
    }
    for (const course of courses) {
      const cost = course.costPerPerson;
      if (cost === null || cost === 0 || (cost >= LEAST && cost <= MOST)) continue;
      yield slip(coursePlace(course, "costPerPerson"), cost, textOf(course.table.sheet.rows[course.line.row]?.[course.columns.costPerPerson] ?? null));
    }
  },
};

function typedCost({ table, line, columns }: Nominee): string {
  return textOf(table.sheet.rows[line.row]?.[columns.cost] ?? null);
}

/** The amount that a thousand, a million or a thousand million away is plausible, if only one is. */
function meantBy(cost: number): number | null {
  const candidates = STEPS.flatMap((step) => [cost / step, cost * step]).filter((value) => value >= LEAST && value <= MOST && Number.isInteger(value));
  return candidates.length === 1 ? (candidates[0] ?? null) : null;
}

function slip(place: Place, cost: number, typed: string): Finding {
  const meant = meantBy(cost);
  const ratio = meant === null ? null : meant / cost;
  const number = Number(typed);
  const after = ratio !== null && typed !== "" && Number.isFinite(number) ? Number((number * ratio).toPrecision(12)) : null;
  const fix = after !== null && place.cell ? [{ cell: place.cell, before: number, after }] : null;
  return CostUnitSlip.at(place, { cost, meant }, { fix });
}
