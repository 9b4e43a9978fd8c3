/** "Gần 90 tỷ đồng": what the six reported lines add up to; 87,4 is near enough, a seventh line comes on top. And costs in the wrong unit. */
import { defineFinding, type Place } from "../../../findings/finding.ts";
import { tolerancesOn } from "../../../law/tolerances.ts";
import { counts, fieldPlace } from "../../../lines/line.ts";
import { placeOf } from "../../../plan/cells.ts";
import { CostUnitSlip } from "../../../rules/common/money-slips.ts";
import { costSlips } from "../../../rules/lines/line-costs.ts";
import type { Rule } from "../../../rules/rule.ts";
import { calculatedAt } from "../../../sheet/calculated.ts";
import { day } from "../../../sheet/day.ts";
import { columnOf } from "../../../sheet/table.ts";
import { moneyText } from "../../../text/format.ts";
import type { Text } from "../../../text/locale.ts";
import type { PlanLine } from "../line.ts";
import { PUBLISHED } from "../published.ts";
import { budgetOf, countedLines, moneyOf, type Subject } from "../subject.ts";

const t = (vi: string, en: string): Text => ({ vi, en });

export const BudgetDiffers = defineFinding<{ dong: number; almost: number; from: number }>({
  code: "ha-noi-2022/budget-differs",
  severity: "confirm",
  scope: "programme",
  title: t("Tổng kinh phí không gần 90 tỷ đồng", "Budget not nearly 90 billion đồng"),
  message: {
    vi: ({ dong, almost, from }) =>
      `Sáu nội dung đã đăng cộng được ${moneyText(dong, "vi")}; kế hoạch được đưa tin gần ${moneyText(almost, "vi")} (từ ${moneyText(from, "vi")})`,
    en: ({ dong, almost, from }) =>
      `The six lines reported add up to ${moneyText(dong, "en")}; nearly ${moneyText(almost, "en")} was reported (from ${moneyText(from, "en")})`,
  },
  todo: t("Kiểm tra kinh phí từng dòng và đơn vị tính.", "Check the money of each line and its unit."),
  compares: ({ almost, from }) => [
    {
      title: t("Khoảng được hiểu là gần", "Taken for nearly"),
      value: t(`${moneyText(from, "vi")} - ${moneyText(almost, "vi")}`, `${moneyText(from, "en")} - ${moneyText(almost, "en")}`),
    },
  ],
});

export const budget: Rule<Subject, PlanLine> = {
  name: "ha-noi-2022/budget",
  finds: [BudgetDiffers, CostUnitSlip],
  covers: ["S000-01"],
  line(line, report, subject) {
    if (counts(line)) for (const finding of costSlips(line, subject)) report(finding);
  },
  *check(subject) {
    const almost = subject.law.number("budgetAlmost");
    const lines = countedLines(subject).filter(({ published }) => published !== null);
    const all = PUBLISHED.every((one) => lines.some((line) => line.published === one));
    if (almost === null || !all || lines.some((line) => moneyOf(line) === null)) return;
    const dong = budgetOf(lines);
    const from = almost.value * (1 - tolerancesOn(LAST_DAY).almost);
    if (dong <= almost.value && dong >= from) return;
    yield BudgetDiffers.at(sumPlace(lines), { dong, almost: almost.value, from }, { law: almost.law });
  },
};

const LAST_DAY = day("2025-12-31");

/** The total's own cell, else the last line's. */
function sumPlace(lines: readonly PlanLine[]): Place {
  const last = lines.at(-1);
  if (!last) return { sheet: "", cell: null, row: null };
  const { table } = last;
  const column = columnOf(table, "totalCost")?.column ?? -1;
  const total = table.rows.findLast(
    ({ kind, row }) => kind === "total" && column >= 0 && calculatedAt(table.sheet, row, column) !== null,
  );
  return total ? placeOf(table, total.row, column) : fieldPlace(last, "totalCost", "costPerPerson");
}
