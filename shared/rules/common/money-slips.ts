/** Money in the wrong unit: 182.000.000 under "triệu đồng", 182,5 under "đồng". What no course can cost for one person blocks. */
import { type CellFix, defineFinding, type Finding, type Place } from "../../findings/finding.ts";
import { coursePlace } from "../../plan/course.ts";
import { type Nominee, placeAt } from "../../plan/nominee.ts";
import type { Plan } from "../../plan/plan.ts";
import type { CellValue } from "../../sheet/snapshot.ts";
import { valueAt } from "../../sheet/snapshot.ts";
import { columnOf, type ReadTable } from "../../sheet/table.ts";
import { moneyText } from "../../text/format.ts";
import type { Text } from "../../text/locale.ts";
import { moneyUnitOf } from "../../text/read-money.ts";
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

/** In đồng, for one person and one short course: outside, a zero or a unit went astray. The published plans lie at 180-184 million. */
const POSSIBLE = { least: 1_000_000, most: 2_000_000_000 };
/** What a fix may propose: an amount that such a course does cost. */
const USUAL = { least: 10_000_000, most: 1_000_000_000 };
const STEPS = [1_000, 1_000_000, 1_000_000_000];

export const moneySlips: Rule<Plan, Nominee> = {
  name: "common/money-slips",
  finds: [CostUnitSlip],
  covers: [],
  line(nominee, report, { titles }) {
    const { cost, columns } = nominee;
    if (isPlausible(cost) || nominee.standing === "withdrawn") return;
    if (isCostSlip(nominee, titles)) report(slip(placeAt(nominee, columns.cost), cost, costTyped(nominee)));
  },
  *check({ courses, titles }) {
    for (const course of courses) {
      const { costPerPerson: cost, table, line, columns } = course;
      if (isPlausible(cost)) continue;
      const typed = valueAt(table.sheet, line.row, columns.costPerPerson);
      if (isSlip(typed, namesUnit(table, "costPerPerson", titles))) yield slip(coursePlace(course, "costPerPerson"), cost, typed);
    }
  },
};

/** Whether a person's cost that is not plausible is in the wrong unit, and not only in one that nobody names. */
export function isCostSlip(nominee: Nominee, titles: Plan["titles"]): boolean {
  return isSlip(costTyped(nominee), namesUnit(nominee.table, "cost", titles));
}

function costTyped({ table, line, columns }: Nominee): CellValue {
  return valueAt(table.sheet, line.row, columns.cost);
}

/** Null and nothing are; so is what one person can cost. */
export function isPlausible(cost: number | null): cost is null {
  return cost === null || cost === 0 || within(cost, POSSIBLE);
}

function namesUnit(table: ReadTable, field: string, titles: Plan["titles"]): boolean {
  return moneyUnitOf(columnOf(table, field)?.header ?? "") !== null || (titles.get(table)?.moneyFactor ?? null) !== null;
}

/** Where nobody says the unit, an amount that makes sense in any is no slip. */
function isSlip(typed: CellValue, unitNamed: boolean): boolean {
  const number = readNumber(typed);
  if (unitNamed || number.kind !== "number") return true;
  return ![1, ...STEPS].some((step) => within(number.value * step, POSSIBLE));
}

function slip(place: Place, cost: number, typed: CellValue): Finding {
  const number = readNumber(typed);
  const meant = meantBy(cost);
  const fix = number.kind === "number" && meant !== null ? fixOf(place, typed, number.value, meant / cost) : null;
  return CostUnitSlip.at(place, { cost, meant }, { fix });
}

/** The amount that a thousand, a million or a thousand million away is usual, if only one is. */
export function meantBy(cost: number): number | null {
  const candidates = STEPS.flatMap((step) => [cost / step, cost * step]);
  const usual = candidates.filter((value) => within(value, USUAL) && Number.isInteger(value));
  return usual.length === 1 ? (usual[0] ?? null) : null;
}

function fixOf({ cell }: Place, typed: CellValue, number: number, ratio: number): CellFix[] | null {
  const before = typeof typed === "number" || typeof typed === "string" ? typed : null;
  return cell === null || before === null ? null : [{ cell, before, after: Number((number * ratio).toPrecision(12)) }];
}

function within(value: number, { least, most }: typeof POSSIBLE): boolean {
  return value >= least && value <= most;
}
