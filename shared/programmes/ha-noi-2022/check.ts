/** Hà Nội's plan for 2022-2025 over one workbook. */
import type { Citation } from "../../law/citation.ts";
import { LINE_RULES } from "../../rules/lines/index.ts";
import type { Rule } from "../../rules/rule.ts";
import type { WorkbookSnapshot } from "../../sheet/snapshot.ts";
import type { ReadTable } from "../../sheet/table.ts";
import { checkLines } from "../check-lines.ts";
import type { CheckSettings, ProgrammeCheck } from "../programme.ts";
import type { PlanLine } from "./line.ts";
import { PLAN } from "./parameters.ts";
import { budget } from "./rules/budget.ts";
import { cells } from "./rules/cells.ts";
import { demands } from "./rules/demand.ts";
import { inForceRule } from "./rules/in-force.ts";
import { published } from "./rules/published.ts";
import { years } from "./rules/years.ts";
import { type Subject, subjectOf } from "./subject.ts";
import { totalsOf } from "./totals.ts";

/** In the order in which findings are read. */
export const RULES: readonly Rule<Subject, PlanLine>[] = [inForceRule, published, budget, years, demands, cells, ...LINE_RULES];

/** People, money and years: the plan sums up all of it. */
const CLAUSES: Readonly<Record<string, Citation>> = {
  ...Object.fromEntries(LINE_RULES.flatMap(({ finds }) => finds.map(({ code }) => [code, PLAN]))),
  "common/cost-unit-slip": PLAN,
};

export function checkPlan(workbook: WorkbookSnapshot, tables: readonly ReadTable[], settings: CheckSettings): ProgrammeCheck {
  const subject = subjectOf(workbook, tables, settings);
  return checkLines({
    subject,
    rules: RULES,
    clauses: CLAUSES,
    totals: totalsOf(subject),
    fill: async (wish) => (await import("./formulas/fill.ts")).fillPlan(subject, wish),
  });
}
