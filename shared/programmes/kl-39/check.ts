/** Kết luận 39-KL/TW over one workbook: its yearly counts and its courses. */
import { checkFigures, type FigureRules, findsOf } from "../../figures/check.ts";
import { secrecy } from "../../rules/common/secrecy.ts";
import type { WorkbookSnapshot } from "../../sheet/snapshot.ts";
import type { ReadTable } from "../../sheet/table.ts";
import type { ProgrammeCheck } from "../programme.ts";
import { courseProgramme } from "./rules/course-programme.ts";
import { yearTargets } from "./rules/year-targets.ts";
import { yearTotals } from "./rules/year-totals.ts";
import { type Subject, subjectOf } from "./subject.ts";
import { totalsOf } from "./totals.ts";

/** In the order in which findings are read. */
export const FIGURES: FigureRules<Subject> = { rules: [yearTotals, yearTargets, courseProgramme], planRules: [secrecy] };
export const FINDS = findsOf(FIGURES);

export function checkPlan(workbook: WorkbookSnapshot, tables: readonly ReadTable[]): ProgrammeCheck {
  return checkFigures(subjectOf(workbook, tables), {
    ...FIGURES,
    totals: totalsOf,
    fill: (subject) => async (wish) => (await import("./later.ts")).fillPlan(subject, wish),
  });
}
