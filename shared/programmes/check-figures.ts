/** The check of a programme whose sheets hold figures, and neither people nor lines: runs its rules, and keeps what mending and filling need. */
import { FindingList } from "../findings/finding-list.ts";
import { withClauses } from "../findings/with-clauses.ts";
import { settledFindings } from "../fixes/settled-findings.ts";
import type { Citation } from "../law/citation.ts";
import type { Nominee } from "../plan/nominee.ts";
import type { Plan } from "../plan/plan.ts";
import type { Totals } from "../report.ts";
import { type Rule, runRules } from "../rules/rule.ts";
import { NOTHING_TO_SEND } from "../sending/sending.ts";
import { findsOf } from "./check-lines.ts";
import type { ProgrammeCheck } from "./programme.ts";

export interface FigureCheck<S extends { readonly plan: Plan }> {
  readonly subject: S;
  readonly rules: readonly Rule<S>[];
  readonly planRules: readonly Rule<Plan, Nominee>[];
  /** The clause for which a finding matters that no rule of the programme raises. */
  readonly clauses: Readonly<Record<string, Citation>>;
  readonly totals: Totals;
  readonly fill: ProgrammeCheck["fill"];
}

export function checkFigures<S extends { readonly plan: Plan }>(check: FigureCheck<S>): ProgrammeCheck {
  const { subject, rules, planRules, clauses, totals, fill } = check;
  const { plan } = subject;
  const sheet = plan.tables[0]?.sheet.name ?? "";
  const found = new FindingList();
  for (const finding of runRules(rules, subject, [], sheet)) found.add(finding);
  for (const finding of runRules(planRules, plan, plan.nominees, sheet)) found.add(finding);
  const listed = found.findings(findsOf([...rules, ...planRules]));
  const findings = settledFindings(listed.map(withClauses(clauses)), plan);
  const secrecy = [...plan.titles.values()].find((title) => title.secrecy !== null)?.secrecy?.text ?? null;
  return {
    findings,
    people: [],
    totals,
    identities: () => [],
    askPerson: () => null,
    restsOnPerson: () => false,
    fill,
    outgoing: async () => ({ ...NOTHING_TO_SEND, secrecy }),
    fixable: () => [{ plan, findings }],
  };
}
