/** The city's ten targets over one workbook: tables that follow them, lists of classes, study visits. */
import type { Plan } from "../../plan/plan.ts";
import { secrecy } from "../../rules/common/secrecy.ts";
import { typedTotals } from "../../rules/common/typed-totals.ts";
import type { Rule } from "../../rules/rule.ts";
import type { WorkbookSnapshot } from "../../sheet/snapshot.ts";
import type { ReadTable } from "../../sheet/table.ts";
import { checkFigures } from "../check-figures.ts";
import type { ProgrammeCheck } from "../programme.ts";
import { PLAN } from "./parameters.ts";
import { figures } from "./rules/figures.ts";
import { lists } from "./rules/lists.ts";
import { shares } from "./rules/shares.ts";
import { targets } from "./rules/targets.ts";
import { type Subject, subjectOf } from "./subject.ts";
import { totalsOf } from "./totals.ts";

/** In the order in which findings are read. */
const OWN_RULES: readonly Rule<Subject>[] = [figures, targets, shares, lists];
const PLAN_RULES: readonly Rule<Plan>[] = [secrecy, typedTotals];

export const RULES: readonly Pick<Rule<Subject>, "name" | "finds" | "covers">[] = [...OWN_RULES, ...PLAN_RULES];

export function checkPlan(workbook: WorkbookSnapshot, tables: readonly ReadTable[]): ProgrammeCheck {
  const subject = subjectOf(workbook, tables);
  return checkFigures({
    subject,
    rules: OWN_RULES,
    planRules: PLAN_RULES,
    clauses: { "common/total-differs": PLAN },
    totals: totalsOf(subject),
    fill: async (wish) => (await import("./formulas/fill.ts")).fillPlan(subject, wish),
  });
}
