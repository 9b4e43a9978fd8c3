/** A programme's tables of figures in one workbook: runs the rules and keeps what filling needs. Nobody is decided on here. */
import type { Explanation } from "../conditions/explanation.ts";
import type { AnyFinding, Finding } from "../findings/finding.ts";
import { FindingList } from "../findings/finding-list.ts";
import { fixesOf } from "../fixes/fixes-of.ts";
import { settledFindings } from "../fixes/settled-findings.ts";
import type { Plan } from "../plan/plan.ts";
import type { PersonAnswer, PersonInput, ProgrammeCheck } from "../programmes/programme.ts";
import type { Totals } from "../report.ts";
import { type Rule, runRules } from "../rules/rule.ts";
import { NOTHING_TO_SEND } from "../sending/sending.ts";

export interface FigureRules<S extends { readonly plan: Plan }> {
  readonly rules: readonly Rule<S>[];
  readonly planRules: readonly Rule<Plan>[];
}

export interface FigureDoors<S extends { readonly plan: Plan }> extends FigureRules<S> {
  totals(subject: S): Totals;
  fill(subject: S): ProgrammeCheck["fill"];
}

export function findsOf<S extends { readonly plan: Plan }>({ rules, planRules }: FigureRules<S>): AnyFinding[] {
  return [...new Set([...rules, ...planRules].flatMap(({ finds }) => finds))];
}

export function checkFigures<S extends { readonly plan: Plan }>(subject: S, doors: FigureDoors<S>): ProgrammeCheck {
  const { plan } = subject;
  const sheet = plan.tables[0]?.sheet.name ?? "";
  const found = new FindingList();
  for (const finding of runRules<S>(doors.rules, subject, sheet)) found.add(finding);
  for (const finding of runRules<Plan>(doors.planRules, plan, sheet)) found.add(finding);
  const findings: readonly Finding[] = settledFindings(found.findings(findsOf(doors)), plan);
  return {
    findings,
    people: [],
    totals: doors.totals(subject),
    identities: () => [],
    explainRow: () => null,
    explainFinding: () => null,
    fill: doors.fill(subject),
    outgoing: async () => NOTHING_TO_SEND,
    fixes: () => fixesOf(plan, findings),
  };
}

/** A programme that only counts decides on nobody. */
export function undecided(): (person: PersonInput) => PersonAnswer {
  return ({ ref }) => ({
    ref,
    decision: "undetermined",
    group: null,
    findings: [],
    explain: () => NOTHING_DECIDED,
  });
}

const NOTHING_DECIDED: Explanation = {
  id: "not-decided",
  kind: "all",
  title: { vi: "Chương trình này không xét điều kiện từng người", en: "This programme does not decide on single persons" },
  truth: "unknown",
  compared: null,
  facts: [],
  law: [],
  children: [],
};
