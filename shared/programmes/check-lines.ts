/** The check of a programme whose plan is made of lines: runs its rules, and keeps what is needed to explain, mend and fill. */

import type { AnyFinding, Finding } from "../findings/finding.ts";
import { FindingList } from "../findings/finding-list.ts";
import { withClauses } from "../findings/with-clauses.ts";
import { settledFindings } from "../fixes/settled-findings.ts";
import type { Citation } from "../law/citation.ts";
import type { Line } from "../lines/line.ts";
import type { LinePlan } from "../lines/line-plan.ts";
import type { Totals } from "../report.ts";
import { lineRunner, type Rule, runRules } from "../rules/rule.ts";
import { NOTHING_TO_SEND } from "../sending/sending.ts";
import type { ProgrammeCheck } from "./programme.ts";

export interface LineCheck<S extends LinePlan<L>, L extends Line> {
  readonly subject: S;
  readonly rules: readonly Rule<S, L>[];
  /** By code: the clause for which a finding matters that no rule of the programme raises. */
  readonly clauses: Readonly<Record<string, Citation | undefined>>;
  readonly totals: Totals;
  readonly fill: ProgrammeCheck["fill"];
}

export function findsOf(rules: readonly Pick<Rule<never>, "finds">[]): AnyFinding[] {
  return [...new Set(rules.flatMap(({ finds }) => finds))];
}

export function checkLines<S extends LinePlan<L>, L extends Line>(check: LineCheck<S, L>): ProgrammeCheck {
  const { subject, rules, totals, fill, clauses } = check;
  const sheet = subject.tables[0]?.sheet.name ?? "";
  const found = new FindingList();
  const report = (finding: Finding): void => found.add(finding);
  const onLine = lineRunner(rules, subject, sheet, report);
  for (const line of subject.lines) onLine(line);
  for (const finding of runRules(rules, subject, subject.lines, sheet)) report(finding);
  const plan = { workbook: subject.workbook, tables: subject.tables, nominees: [] };
  const findings = settledFindings(found.findings(findsOf(rules)).map(withClauses(clauses)), plan);
  const secrecy = [...subject.titles.values()].find((title) => title.secrecy !== null)?.secrecy?.text ?? null;
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
