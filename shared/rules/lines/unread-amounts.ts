/** Numbers that cannot be read, and money whose unit nobody says: what they add up to is not known. */
import { defineFinding } from "../../findings/finding.ts";
import { fieldPlace, type Line } from "../../lines/line.ts";
import type { LinePlan } from "../../lines/line-plan.ts";
import { placeOf } from "../../plan/cells.ts";
import { columnOf } from "../../sheet/table.ts";
import { numberText } from "../../text/format.ts";
import type { Text } from "../../text/locale.ts";
import type { Rule } from "../rule.ts";

const t = (vi: string, en: string): Text => ({ vi, en });

export const AmountUnclear = defineFinding<{ typed: string }>({
  code: "common/amount-unclear",
  severity: "confirm",
  scope: "row",
  title: t("Chưa đọc được số", "Number cannot be read"),
  message: {
    vi: ({ typed }) => `“${typed}” chưa đọc được thành số: chưa cộng vào tổng`,
    en: ({ typed }) => `“${typed}” cannot be read as a number and is not added up`,
  },
  todo: t("Ghi số, ví dụ 19.963 hoặc 18,4.", "Write a number, for example 19.963 or 18,4."),
});

export const MoneyUnitMissing = defineFinding<{ factor: number }>({
  code: "common/money-unit-missing",
  severity: "confirm",
  scope: "sheet",
  title: t("Chưa ghi đơn vị tính của kinh phí", "Unit of money missing"),
  message: {
    vi: ({ factor }) => `Cột kinh phí chưa ghi đơn vị tính; đang hiểu là ${unitWord(factor).vi}`,
    en: ({ factor }) => `The column of money names no unit; it is taken for ${unitWord(factor).en}`,
  },
  todo: t(
    "Ghi đơn vị tính ở tiêu đề cột, ví dụ Kinh phí (triệu đồng).",
    "Name the unit in the header, for example (triệu đồng).",
  ),
});

export function unitWord(factor: number): Text {
  if (factor === 1_000_000_000) return t("tỷ đồng", "billion đồng");
  if (factor === 1_000_000) return t("triệu đồng", "million đồng");
  if (factor === 1_000) return t("nghìn đồng", "thousand đồng");
  return factor === 1 ? t("đồng", "đồng") : t(`${numberText(factor, "vi")} đồng`, `${numberText(factor, "en")} đồng`);
}

export const unreadAmounts: Rule<LinePlan, Line> = {
  name: "common/unread-amounts",
  finds: [AmountUnclear, MoneyUnitMissing],
  covers: [],
  line(line, report) {
    if (line.standing.kind === "withdrawn") return;
    for (const [field, reading] of Object.entries(line.amounts))
      if (reading.kind === "unclear") report(AmountUnclear.at(fieldPlace(line, field), { typed: reading.text }));
  },
  *check({ units, lines, tables }) {
    for (const [table, fields] of units) {
      for (const [field, { factor, known }] of fields) {
        const column = columnOf(table, field)?.column;
        const used = lines.some((line) => line.table === table && line.amounts[field]?.kind === "amount");
        if (!known && column !== undefined && used && tables.includes(table))
          yield MoneyUnitMissing.at(placeOf(table, table.headerLast, column), { factor });
      }
    }
  },
};
