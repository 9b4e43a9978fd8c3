/** The day that chooses the law lies before the scheme: nothing of it can be checked, and that is said once. */
import type { ParametersInForce } from "../../../conditions/evaluate.ts";
import { defineFinding, type Finding, type Place } from "../../../findings/finding.ts";
import { lawOf } from "../../../findings/law-of.ts";
import { INSTRUMENTS } from "../../../law/instruments.ts";
import type { Rule } from "../../../rules/rule.ts";
import { dateText } from "../../../text/format.ts";
import { WHO } from "../parameters.ts";
import type { Subject } from "../subject.ts";

export const NotInForce = defineFinding<{ effective: string }>({
  code: "qd-1641/not-in-force",
  severity: "confirm",
  scope: "file",
  title: { vi: "Đề án chưa có hiệu lực", en: "The scheme is not in force" },
  message: {
    vi: ({ effective }) => `Tại ngày chọn để áp dụng quy định, Đề án chưa có hiệu lực (từ ${dateText(effective, "vi")})`,
    en: ({ effective }) => `On the day whose law was chosen the scheme was not in force (from ${dateText(effective, "en")})`,
  },
  todo: { vi: "Chọn lại ngày áp dụng quy định.", en: "Choose another day for the law." },
});

export function notInForce(law: ParametersInForce, place: Place): Finding[] {
  if (law.youngAge !== undefined) return [];
  return [NotInForce.at(place, { effective: INSTRUMENTS["qd-1641"].effective }, { law: [lawOf(WHO)] })];
}

export const inForceRule: Rule<Subject> = {
  name: "qd-1641/in-force",
  finds: [NotInForce],
  covers: ["S002-01", "S004-01", "S004-51"],
  *check({ plan, lawFor }) {
    yield* notInForce(lawFor(null), { sheet: plan.tables[0]?.sheet.name ?? "", cell: null, row: null });
  },
};
