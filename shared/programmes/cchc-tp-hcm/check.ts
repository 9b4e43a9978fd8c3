/** The city's ten targets over one workbook: tables that follow them, lists of classes, study visits. */
import { checkFigures, type FigureRules, findsOf } from "../../figures/check.ts";
import { secrecy } from "../../rules/common/secrecy.ts";
import type { WorkbookSnapshot } from "../../sheet/snapshot.ts";
import type { ReadTable } from "../../sheet/table.ts";
import type { ProgrammeCheck } from "../programme.ts";
import { figures } from "./rules/figures.ts";
import { lists } from "./rules/lists.ts";
import { shares } from "./rules/shares.ts";
import { targets } from "./rules/targets.ts";
import { type Subject, subjectOf } from "./subject.ts";
import { totalsOf } from "./totals.ts";

/** In the order in which findings are read. */
export const FIGURES: FigureRules<Subject> = { rules: [figures, targets, shares, lists], planRules: [secrecy] };
export const FINDS = findsOf(FIGURES);

export function checkPlan(workbook: WorkbookSnapshot, tables: readonly ReadTable[]): ProgrammeCheck {
  return checkFigures(subjectOf(workbook, tables), {
    ...FIGURES,
    totals: totalsOf,
    fill: (subject) => async (wish) => (await import("./later.ts")).fillPlan(subject, wish),
  });
}
