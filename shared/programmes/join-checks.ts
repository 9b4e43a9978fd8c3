/** A programme whose plan has people and other lines: two checks of one workbook, told as one. */
import { apart } from "../fill/apart.ts";
import { type FillPlan, type FillWish, NOTHING_TO_FILL } from "../fill/fill.ts";
import { mergeSheetEdits } from "../fill/merge-edits.ts";
import type { Finding } from "../findings/finding.ts";
import type { Programme, ProgrammeCheck } from "./programme.ts";

type Check = Programme["check"];

const OF_PEOPLE: ReadonlySet<string> = new Set(["nominees", "courses"]);

/**
 * A workbook without any list of people is one of lines, and the other way round. Courses are read by both: by the lines for themselves, by
 * the people for the days on which they are sent.
 */
export function checkBoth(people: Check, lines: Check): Check {
  return (workbook, tables, settings) => {
    if (!tables.some(({ spec }) => spec.kind === "nominees")) return lines(workbook, tables, settings);
    const own = tables.filter(({ spec }) => OF_PEOPLE.has(spec.kind));
    const others = tables.filter(({ spec }) => spec.kind !== "nominees");
    if (others.length === 0) return people(workbook, own, settings);
    return joinChecks(people(workbook, own, settings), lines(workbook, others, settings));
  };
}

/** `people` sends; where both count the same thing, the lines are the plan's own. */
export function joinChecks(people: ProgrammeCheck, lines: ProgrammeCheck): ProgrammeCheck {
  return {
    findings: eachOnce([...people.findings, ...lines.findings]),
    people: people.people,
    totals: { ...people.totals, ...lines.totals },
    identities: people.identities,
    askPerson: people.askPerson,
    restsOnPerson: people.restsOnPerson,
    fill: async (wish) => {
      const [first, second] = [await people.fill(wish), await lines.fill(wish)];
      return joinFills(wish, first, apart(first, second));
    },
    outgoing: people.outgoing,
    fixable: () => [...people.fixable(), ...lines.fixable()],
  };
}

/** Both look for stamps of secrecy, hidden rows and the like. */
function eachOnce(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ code, sheet, cell, row }) => {
    const key = [code, sheet, cell, row].join("|");
    const isNew = !seen.has(key) || cell === null;
    seen.add(key);
    return isNew;
  });
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
