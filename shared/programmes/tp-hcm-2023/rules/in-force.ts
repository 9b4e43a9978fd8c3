/** The day that chooses the law lies before the plan: nothing of it can be checked, and that is said once. */
import { defineFinding } from "../../../findings/finding.ts";
import { lawOf } from "../../../findings/law-of.ts";
import { INSTRUMENTS } from "../../../law/instruments.ts";
import type { Rule } from "../../../rules/rule.ts";
import { dateText } from "../../../text/format.ts";
import type { Activity } from "../activity.ts";
import { PLAN } from "../parameters.ts";
import type { Subject } from "../subject.ts";

export const NotInForce = defineFinding<{ effective: string }>({
  code: "tp-hcm-2023/not-in-force",
  severity: "confirm",
  scope: "file",
  title: { vi: "Kế hoạch chưa áp dụng", en: "The plan does not apply yet" },
  message: {
    vi: ({ effective }) => `Tại ngày chọn để áp dụng quy định, Kế hoạch năm 2023 chưa áp dụng (từ ${dateText(effective, "vi")})`,
    en: ({ effective }) =>
      `On the day whose law was chosen the plan for 2023 did not apply yet (from ${dateText(effective, "en")})`,
  },
  todo: { vi: "Chọn lại ngày áp dụng quy định.", en: "Choose another day for the law." },
});

export const inForceRule: Rule<Subject, Activity> = {
  name: "tp-hcm-2023/in-force",
  finds: [NotInForce],
  covers: [],
  *check({ law, tables }) {
    if (!law.silent) return;
    const place = { sheet: tables[0]?.sheet.name ?? "", cell: null, row: null };
    yield NotInForce.at(place, { effective: INSTRUMENTS["kh-2023-tp-hcm"].effective }, { law: [lawOf(PLAN)] });
  },
};
