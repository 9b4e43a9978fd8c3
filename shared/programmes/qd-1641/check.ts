/** QĐ 1641 over one workbook: reads the plan, assesses everybody, runs the rules, keeps what is needed to explain. */
import type { Explanation } from "../../conditions/explanation.ts";
import type { Finding } from "../../findings/finding.ts";
import { FindingList } from "../../findings/finding-list.ts";
import { fixesOf } from "../../fixes/fixes-of.ts";
import { settledFindings } from "../../fixes/settled-findings.ts";
import { identityOf } from "../../plan/identity.ts";
import type { Nominee } from "../../plan/nominee.ts";
import type { Plan } from "../../plan/plan.ts";
import type { PersonDecision } from "../../report.ts";
import { COMMON_RULES } from "../../rules/common/index.ts";
import { lineRunner, type Rule, runRules } from "../../rules/rule.ts";
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
import { listedLengths } from "./rules/listed-lengths.ts";
import { planningNotes } from "./rules/planning-notes.ts";
import { provinces } from "./rules/provinces.ts";
import { sheetsAgree } from "./rules/sheets-agree.ts";
import { targetGroup } from "./rules/target-group.ts";
import { type Assessed, type Opened, type Subject, subjectOf } from "./subject.ts";
import { toldBy } from "./told.ts";
import { homeProvince, PlanTotals } from "./totals.ts";

/** In the order in which findings are read. */
const OWN_RULES: readonly Rule<Subject, Assessed>[] = [
  inForceRule,
  targetGroup,
  generalConditions,
  planningNotes,
  courses,
  courseSizes,
  listedLengths,
  conditionalPapers,
  provinces,
];
const PLAN_RULES: readonly Rule<Plan, Nominee>[] = [sheetsAgree, ...COMMON_RULES];

/** Every rule, for the lists of what is found and covered. */
export const RULES: readonly Pick<Rule<Subject>, "name" | "finds" | "covers">[] = [...OWN_RULES, ...PLAN_RULES];

export function checkPlan(workbook: WorkbookSnapshot, tables: readonly ReadTable[], settings: CheckSettings): ProgrammeCheck {
  const { subject, people, totals, found } = walk(subjectOf(workbook, tables, settings), tables[0]?.sheet.name ?? "");
  const lineOf = lineFinder(subject.assessed);
  const kept = found.findings(RULES.flatMap(({ finds }) => finds)).map(withClause);
  const findings = settledFindings(kept, subject.plan);
  const blocked = [...found.blockedLines()].flatMap(([sheet, row]) => lineOf(sheet, row)?.nominee ?? []);
  const explainRow = (sheet: string, row: number): Explanation | null => {
    const one = lineOf(sheet, row);
    return one ? withName(explainPerson(one.assessment, toldBy(one.nominee)), one.nominee) : null;
  };
  return {
    findings,
    people,
    totals: totals.totals(subject.plan.courses.length, blocked),
    identities: () => subject.plan.nominees.filter(({ standing }) => standing === "counted").map(identityOf),
    explainRow,
    explainFinding: (finding) =>
      finding.row !== null && ON_PERSONS.has(finding.code) ? explainRow(finding.sheet, finding.row) : null,
    fill: async (wish) => (await import("./later.ts")).fillPlan(subject, wish, settings.options.termEnd),
    outgoing: async () => (await import("./later.ts")).outgoing(subject, blocked),
    fixes: () => fixesOf(subject.plan, findings),
  };
}

interface Walked {
  readonly subject: Subject;
  readonly people: readonly PersonDecision[];
  readonly totals: PlanTotals;
  readonly found: FindingList;
}

/** One walk over the lines (assess, rules on lines, totals), then the rules over the whole. */
function walk(subject: Opened, sheet: string): Walked {
  const { plan } = subject;
  const found = new FindingList();
  const report = (finding: Finding): void => found.add(finding);
  const onAssessed = lineRunner(OWN_RULES, subject, sheet, report);
  const onNominee = lineRunner(PLAN_RULES, plan, sheet, report);
  const totals = new PlanTotals(homeProvince(plan));
  const people = plan.nominees.map((nominee) => {
    const assessed = subject.assessLine(nominee);
    if (assessed) {
      onAssessed(assessed);
      totals.add(assessed);
    }
    onNominee(nominee);
    return personDecision(nominee, assessed?.assessment);
  });
  for (const finding of runRules<Subject>(OWN_RULES, subject, sheet)) found.add(finding);
  for (const finding of runRules<Plan>(PLAN_RULES, plan, sheet)) found.add(finding);
  return { subject, people, totals, found };
}

/** Findings that rest on a person's conditions: their reason is the person's whole tree. */
const ON_PERSONS: ReadonlySet<string> = new Set(
  [targetGroup, generalConditions].flatMap(({ finds }) => finds.map(({ code }) => code)),
);

/** The person on a line (1-based row); the index is made when first asked. */
function lineFinder(assessed: readonly Assessed[]): (sheet: string, row: number | null) => Assessed | undefined {
  let bySheet: Map<string, Map<number, Assessed>> | null = null;
  return (sheet, row) => {
    bySheet ??= indexLines(assessed);
    return row === null ? undefined : bySheet.get(sheet)?.get(row);
  };
}

function indexLines(assessed: readonly Assessed[]): Map<string, Map<number, Assessed>> {
  const bySheet = new Map<string, Map<number, Assessed>>();
  for (const one of assessed) {
    const { table, line } = one.nominee;
    let rows = bySheet.get(table.sheet.name);
    if (!rows) {
      rows = new Map();
      bySheet.set(table.sheet.name, rows);
    }
    rows.set(line.row + 1, one);
  }
  return bySheet;
}

function personDecision(nominee: Nominee, assessment: Assessed["assessment"] | undefined): PersonDecision {
  // Whoever has no name cannot be sent, whatever else holds.
  const decision = nominee.name === "" && assessment?.decision === "eligible" ? "undetermined" : assessment?.decision;
  return {
    sheet: nominee.table.sheet.name,
    row: nominee.line.row + 1,
    name: nominee.name,
    decision: decision ?? "undetermined",
    group: assessment?.group ?? null,
    counted: nominee.standing === "counted",
  };
}
