/** Tables without a line, such as a template nobody has filled in yet: nothing is wrong with them, and that is not the same as right. */
import { defineFinding } from "../../findings/finding.ts";
import type { Line } from "../../lines/line.ts";
import type { LinePlan } from "../../lines/line-plan.ts";
import { placeOf } from "../../plan/cells.ts";
import { columnOf } from "../../sheet/table.ts";
import type { Rule } from "../rule.ts";

export const PlanEmpty = defineFinding<{ firstRow: number }>({
  code: "common/plan-empty",
  severity: "info",
  scope: "file",
  title: { vi: "Bảng chưa có dòng nào", en: "The table has no line yet" },
  message: {
    vi: ({ firstRow }) => `Bảng chưa có nội dung; ghi mỗi nội dung một dòng, từ dòng ${firstRow}`,
    en: ({ firstRow }) => `The table has no line yet; write one a row, from row ${firstRow} on`,
  },
  todo: { vi: "Ghi kế hoạch rồi kiểm tra lại.", en: "Fill in the plan, then check again." },
});

export const emptyPlan: Rule<LinePlan, Line> = {
  name: "common/empty-plan",
  finds: [PlanEmpty],
  covers: [],
  *check({ tables, lines }) {
    const [table] = tables;
    if (!table || lines.length > 0) return;
    const numbers = (table.sheet.rows[table.headerLast + 1] ?? []).filter((value) => value !== null && value !== "");
    const first = table.headerLast + (numbers.length >= 3 ? 2 : 1);
    yield PlanEmpty.at(placeOf(table, first, columnOf(table, table.spec.nameField)?.column ?? -1), { firstRow: first + 1 });
  },
};
