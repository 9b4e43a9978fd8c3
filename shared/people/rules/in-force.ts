/** The day that chooses the law lies before the programme: nothing of it can be checked, and that is said once. */
import type { ParametersInForce } from "../../conditions/evaluate.ts";
import { type DefinedFinding, defineFinding, type Finding, type Place } from "../../findings/finding.ts";
import { lawOf } from "../../findings/law-of.ts";
import type { Citation } from "../../law/citation.ts";
import { INSTRUMENTS } from "../../law/instruments.ts";
import type { Rule } from "../../rules/rule.ts";
import { dateText } from "../../text/format.ts";
import type { Subject } from "../subject.ts";

type Since = { readonly effective: string };

export function notInForceFinding(programme: string): DefinedFinding<Since> {
  return defineFinding<Since>({
    code: `${programme}/nominees-not-in-force`,
    severity: "confirm",
    scope: "file",
    title: { vi: "Chương trình chưa có hiệu lực", en: "The programme is not in force" },
    message: {
      vi: ({ effective }) =>
        `Tại ngày chọn để áp dụng quy định, văn bản của chương trình chưa có hiệu lực (từ ${dateText(effective, "vi")})`,
      en: ({ effective }) =>
        `On the day whose law was chosen the programme's text was not in force (from ${dateText(effective, "en")})`,
    },
    todo: { vi: "Chọn lại ngày áp dụng quy định.", en: "Choose another day for the law." },
  });
}

export interface InForce {
  readonly finding: DefinedFinding<Since>;
  /** In force since the same day as this parameter. */
  readonly parameter: string;
  readonly cite: Citation;
}

export function notInForceOf({ finding, parameter, cite }: InForce) {
  return (law: ParametersInForce, place: Place): Finding[] =>
    law[parameter] === undefined
      ? [finding.at(place, { effective: INSTRUMENTS[cite.instrument].effective }, { law: [lawOf(cite)] })]
      : [];
}

export function inForceRuleOf(programme: string, inForce: InForce): Rule<Subject> {
  const notInForce = notInForceOf(inForce);
  return {
    name: `${programme}/nominees-in-force`,
    finds: [inForce.finding],
    covers: [],
    *check({ plan, lawFor }) {
      yield* notInForce(lawFor(null), { sheet: plan.tables[0]?.sheet.name ?? "", cell: null, row: null });
    },
  };
}
