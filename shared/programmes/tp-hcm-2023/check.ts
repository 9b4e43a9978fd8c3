/** TP.HCM's plan for 2023 over one workbook. */
import type { Citation } from "../../law/citation.ts";
import { LINE_RULES } from "../../rules/lines/index.ts";
import type { Rule } from "../../rules/rule.ts";
import type { WorkbookSnapshot } from "../../sheet/snapshot.ts";
import type { ReadTable } from "../../sheet/table.ts";
import { checkLines } from "../check-lines.ts";
import type { CheckSettings, ProgrammeCheck } from "../programme.ts";
import type { Activity } from "./activity.ts";
import { PLAN } from "./parameters.ts";
import { costs } from "./rules/costs.ts";
import { fields } from "./rules/fields.ts";
import { inForceRule } from "./rules/in-force.ts";
import { lengths } from "./rules/lengths.ts";
import { places } from "./rules/places.ts";
import { targets } from "./rules/targets.ts";
import { type Subject, subjectOf } from "./subject.ts";
import { totalsOf } from "./totals.ts";

/** In the order in which findings are read. */
export const RULES: readonly Rule<Subject, Activity>[] = [inForceRule, lengths, targets, places, fields, costs, ...LINE_RULES];

/** What is counted, when and for how much: the plan sums up all of it. */
const CLAUSES: Readonly<Record<string, Citation>> = Object.fromEntries(
  LINE_RULES.flatMap(({ finds }) => finds.map(({ code }) => [code, PLAN])),
);

export function checkPlan(workbook: WorkbookSnapshot, tables: readonly ReadTable[], settings: CheckSettings): ProgrammeCheck {
  const subject = subjectOf(workbook, tables, settings);
  return checkLines({
    subject,
    rules: RULES,
    clauses: { ...CLAUSES, "common/cost-unit-slip": PLAN },
    totals: totalsOf(subject),
    fill: async (wish) => (await import("./formulas/fill.ts")).fillPlan(subject, wish),
  });
}
