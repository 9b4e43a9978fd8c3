/** A programme whose plan has people and other lines: two checks of one workbook, told as one. */
import { type FillPlan, type FillWish, NOTHING_TO_FILL } from "../fill/fill.ts";
import { mergeSheetEdits } from "../fill/merge-edits.ts";
import type { ProgrammeCheck } from "./programme.ts";

/** `people` sends; totals of the lines come first, because they are the plan's own. */
export function joinChecks(people: ProgrammeCheck, lines: ProgrammeCheck): ProgrammeCheck {
  return {
    findings: [...people.findings, ...lines.findings],
    people: people.people,
    totals: { ...people.totals, ...lines.totals },
    identities: people.identities,
    explainRow: (sheet, row) => people.explainRow(sheet, row) ?? lines.explainRow(sheet, row),
    explainFinding: (finding) => people.explainFinding(finding) ?? lines.explainFinding(finding),
    fill: async (wish) => joinFills(wish, await people.fill(wish), await lines.fill(wish)),
    outgoing: people.outgoing,
    fixes: () => [...people.fixes(), ...lines.fixes()],
  };
}

function joinFills({ add }: FillWish, ...plans: readonly FillPlan[]): FillPlan {
  const filled = plans.filter((plan) => plan !== NOTHING_TO_FILL);
  const unknown = filled.map((plan) => new Set(plan.unknown));
  return {
    columns: plans.flatMap(({ columns }) => columns),
    notFilled: plans.flatMap(({ notFilled }) => notFilled),
    sheets: plans.flatMap(({ sheets }) => sheets),
    edits: {
      sheets: mergeSheetEdits(plans.flatMap(({ edits }) => edits.sheets)),
      newSheets: plans.flatMap(({ edits }) => edits.newSheets),
      names: plans.flatMap(({ edits }) => edits.names),
      customXml: plans.map(({ edits }) => edits.customXml).find((xml) => xml !== null) ?? null,
    },
    offered: plans.flatMap(({ offered }) => offered),
    // What one of them knows is known.
    unknown: add === "all" ? [] : add.filter((name) => unknown.length > 0 && unknown.every((names) => names.has(name))),
  };
}
