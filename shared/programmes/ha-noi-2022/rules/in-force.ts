/** The day that chooses the law lies before the plan: nothing of it can be checked, and that is said once. */
import { defineFinding } from "../../../findings/finding.ts";
import { lawOf } from "../../../findings/law-of.ts";
import { INSTRUMENTS } from "../../../law/instruments.ts";
import type { Rule } from "../../../rules/rule.ts";
import { dateText } from "../../../text/format.ts";
import type { PlanLine } from "../line.ts";
import { PLAN } from "../parameters.ts";
import type { Subject } from "../subject.ts";

export const NotInForce = defineFinding<{ effective: string }>({
  code: "ha-noi-2022/not-in-force",
  severity: "confirm",
  scope: "file",
  title: { vi: "Kế hoạch chưa áp dụng", en: "The plan does not apply yet" },
  message: {
    vi: ({ effective }) =>
      `Tại ngày chọn để áp dụng quy định, Kế hoạch 2022 - 2025 chưa áp dụng (từ ${dateText(effective, "vi")})`,
    en: ({ effective }) =>
      `On the day whose law was chosen the plan for 2022-2025 did not apply yet (from ${dateText(effective, "en")})`,
  },
  todo: { vi: "Chọn lại ngày áp dụng quy định.", en: "Choose another day for the law." },
});

export const inForceRule: Rule<Subject, PlanLine> = {
  name: "ha-noi-2022/in-force",
  finds: [NotInForce],
  covers: ["S000-03"],
  *check({ law, tables }) {
    if (!law.silent) return;
    const place = { sheet: tables[0]?.sheet.name ?? "", cell: null, row: null };
    yield NotInForce.at(place, { effective: INSTRUMENTS["qd-1698-ha-noi"].effective }, { law: [lawOf(PLAN)] });
  },
};
