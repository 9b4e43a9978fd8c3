/** Kết luận 39-KL/TW over one workbook: its yearly counts and its courses. */
import type { Plan } from "../../plan/plan.ts";
import { secrecy } from "../../rules/common/secrecy.ts";
import { typedTotals } from "../../rules/common/typed-totals.ts";
import type { Rule } from "../../rules/rule.ts";
import type { WorkbookSnapshot } from "../../sheet/snapshot.ts";
import type { ReadTable } from "../../sheet/table.ts";
import { checkFigures } from "../check-figures.ts";
import type { ProgrammeCheck } from "../programme.ts";
import { CONCLUSION } from "./parameters.ts";
import { courseProgramme } from "./rules/course-programme.ts";
import { yearTargets } from "./rules/year-targets.ts";
import { yearTotals } from "./rules/year-totals.ts";
import { type Subject, subjectOf } from "./subject.ts";
import { totalsOf } from "./totals.ts";

/** In the order in which findings are read. */
const OWN_RULES: readonly Rule<Subject>[] = [yearTotals, yearTargets, courseProgramme];
const PLAN_RULES: readonly Rule<Plan>[] = [secrecy, typedTotals];

export const RULES: readonly Pick<Rule<Subject>, "name" | "finds" | "covers">[] = [...OWN_RULES, ...PLAN_RULES];

export function checkPlan(workbook: WorkbookSnapshot, tables: readonly ReadTable[]): ProgrammeCheck {
  const subject = subjectOf(workbook, tables);
  return checkFigures({
    subject,
    rules: OWN_RULES,
    planRules: PLAN_RULES,
    clauses: { "common/total-differs": CONCLUSION },
    totals: totalsOf(subject),
    fill: async (wish) => (await import("./formulas/fill.ts")).fillPlan(subject, wish),
  });
}
