/** QĐ 1641 over one workbook: reads the plan, assesses everybody, runs the rules, keeps what is needed to explain. */
import type { Explanation } from "../../conditions/explanation.ts";
import type { Plan } from "../../plan/plan.ts";
import type { PersonDecision } from "../../report.ts";
import { COMMON_RULES } from "../../rules/common/index.ts";
import { type Rule, ruleOn, runRules } from "../../rules/rule.ts";
import type { WorkbookSnapshot } from "../../sheet/snapshot.ts";
import type { ReadTable } from "../../sheet/table.ts";
import type { CheckSettings, ProgrammeCheck } from "../programme.ts";
import { withClause } from "./clauses.ts";
import { withName } from "./explain-name.ts";
import { explainPerson } from "./explain-person.ts";
import { conditionalPapers } from "./rules/conditional-papers.ts";
import { courseSizes } from "./rules/course-sizes.ts";
import { courses } from "./rules/courses.ts";
import { generalConditions } from "./rules/general-conditions.ts";
import { inForceRule } from "./rules/in-force.ts";
import { planningNotes } from "./rules/planning-notes.ts";
import { provinces } from "./rules/provinces.ts";
import { sheetsAgree } from "./rules/sheets-agree.ts";
import { targetGroup } from "./rules/target-group.ts";
import { type Assessed, type Subject, subjectOf } from "./subject.ts";
import { toldBy } from "./told.ts";
import { totalsOf } from "./totals.ts";

const ofPlan = (rule: Rule<Plan>): Rule<Subject> => ruleOn(rule, ({ plan }: Subject) => plan);

/** In the order in which findings are read. */
export const RULES: readonly Rule<Subject>[] = [
  inForceRule,
  targetGroup,
  generalConditions,
  planningNotes,
  courses,
  courseSizes,
  ofPlan(sheetsAgree),
  conditionalPapers,
  provinces,
  ...COMMON_RULES.map(ofPlan),
];

export function checkPlan(workbook: WorkbookSnapshot, tables: readonly ReadTable[], settings: CheckSettings): ProgrammeCheck {
  const subject = subjectOf(workbook, tables, settings);
  const findings = runRules(RULES, subject, tables[0]?.sheet.name ?? "").map(withClause);
  const byLine = new Map(subject.assessed.map((one) => [lineKey(one.nominee.table.sheet.name, one.nominee.line.row + 1), one]));
  const explainRow = (sheet: string, row: number): Explanation | null => {
    const one = byLine.get(lineKey(sheet, row));
    return one ? withName(explainPerson(one.assessment, toldBy(one.nominee)), one.nominee) : null;
  };
  return {
    findings,
    people: subject.plan.nominees.map((nominee) => personDecision(nominee, byLine)),
    totals: totalsOf(subject, findings),
    explainRow,
    explainFinding: (finding) =>
      finding.row !== null && ON_PERSONS.has(finding.code) ? explainRow(finding.sheet, finding.row) : null,
  };
}

/** Findings that rest on a person's conditions: their reason is the person's whole tree. */
const ON_PERSONS: ReadonlySet<string> = new Set(
  [targetGroup, generalConditions].flatMap(({ finds }) => finds.map(({ code }) => code)),
);

function lineKey(sheet: string, row: number): string {
  return `${row}\n${sheet}`;
}

function personDecision(nominee: Assessed["nominee"], byLine: ReadonlyMap<string, Assessed>): PersonDecision {
  const sheet = nominee.table.sheet.name;
  const row = nominee.line.row + 1;
  const assessment = byLine.get(lineKey(sheet, row))?.assessment;
  // Whoever has no name cannot be sent, whatever else holds.
  const decision = nominee.name === "" && assessment?.decision === "eligible" ? "undetermined" : assessment?.decision;
  return {
    sheet,
    row,
    name: nominee.name,
    decision: decision ?? "undetermined",
    group: assessment?.group ?? null,
    counted: nominee.standing === "counted",
  };
}
