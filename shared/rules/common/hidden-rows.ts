/** People in hidden rows count like all others; the planner is told that they are there. Hidden sheets are not read. */
import { defineFinding } from "../../findings/finding.ts";
import { type Nominee, placeAt } from "../../plan/nominee.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Rule } from "../rule.ts";

export const HiddenRow = defineFinding<{ name: string; counted: boolean }>({
  code: "common/hidden-row",
  severity: "info",
  scope: "row",
  title: { vi: "Dòng bị ẩn", en: "Hidden row" },
  message: {
    vi: ({ name, counted }) => `Dòng bị ẩn có ${name}${counted ? ": vẫn được tính" : ""}`,
    en: ({ name, counted }) => `A hidden row holds ${name}${counted ? ", who is counted" : ""}`,
  },
  todo: {
    vi: "Hiện dòng này, hoặc xóa nếu không còn đề cử.",
    en: "Show the row, or delete it when the nomination is withdrawn.",
  },
});

export const hiddenRows: Rule<Plan, Nominee> = {
  name: "common/hidden-rows",
  finds: [HiddenRow],
  covers: [],
  line(nominee, report) {
    if (!nominee.line.hidden) return;
    const values = { name: nominee.name || "—", counted: nominee.standing === "counted" };
    report(HiddenRow.at(placeAt(nominee, nominee.columns.name), values));
  },
};
