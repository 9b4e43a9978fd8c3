/** A programme's lists of people in one workbook: assesses everybody, runs the rules, keeps what is needed to explain. */
import type { Finding } from "../findings/finding.ts";
import { FindingList } from "../findings/finding-list.ts";
import { settledFindings } from "../fixes/settled-findings.ts";
import { identityOf } from "../plan/identity.ts";
import type { Nominee } from "../plan/nominee.ts";
import { type Plan, readPlan } from "../plan/plan.ts";
import type { CheckSettings, ProgrammeCheck } from "../programmes/programme.ts";
import type { PersonDecision, Totals } from "../report.ts";
import { lineRunner, type Rule, runRules } from "../rules/rule.ts";
import type { WorkbookSnapshot } from "../sheet/snapshot.ts";
import type { ReadTable } from "../sheet/table.ts";
import { onLines } from "./on-lines.ts";
import type { Person } from "./person.ts";
import { peopleFinds, type Scheme } from "./scheme.ts";
import { type Assessed, type Opened, type Subject, subjectOf } from "./subject.ts";

/** What is counted while a line is at hand. */
export interface PeopleCounter<P extends Person> {
  add(one: Assessed<P>): void;
  /** Adds what another one of the same plan has counted, of lines below. */
  join(other: this): void;
  /** What `add` takes from a line. */
  takes(one: Assessed<P>): string;
  /** `lines`: the people on whose lines anything blocks. */
  totals(courses: number, lines: readonly Nominee[]): Totals;
}

/** What a check leaves to the programme: totals, and the code that is loaded when somebody fills or sends. */
export interface PeopleDoors<P extends Person> {
  counter(plan: Plan): PeopleCounter<P>;
  fill(subject: Subject<P>, settings: CheckSettings): ProgrammeCheck["fill"];
  outgoing(subject: Subject<P>, blocked: readonly Nominee[]): ReturnType<ProgrammeCheck["outgoing"]>;
}

type CheckPeople = (workbook: WorkbookSnapshot, tables: readonly ReadTable[], settings: CheckSettings) => ProgrammeCheck;

export function peopleCheckOf<P extends Person>(scheme: Scheme<P>, doors: PeopleDoors<P>): CheckPeople {
  // In the order in which findings are read.
  const lineRules = [...scheme.personRules.map((rule) => onLines(rule, scheme.columnOf)), ...scheme.rules];
  const finds = peopleFinds(scheme);
  /** Findings that rest on a person's conditions: their reason is the person's whole tree. */
  const onPersons = new Set(scheme.personRules.flatMap((rule) => rule.finds.map(({ code }) => code)));
  return (workbook, tables, settings) => {
    const opened = subjectOf(scheme, readPlan(workbook, tables), settings);
    const sheet = tables[0]?.sheet.name ?? "";
    const counter = doors.counter(opened.plan);
    const { people, found } = walk(opened, { scheme, lineRules, counter, sheet });
    const findings = settledFindings(found.findings(finds).map(scheme.withClause), opened.plan);
    return told({ opened, people, findings, counter, blocked: found.blockedLines() });
    function told(result: PeopleResult<P>): ProgrammeCheck {
      return toldOf(result, { scheme, doors, lineRules, settings, sheet, onPersons, told });
    }
  };
}

type FillPeople = (workbook: WorkbookSnapshot, tables: readonly ReadTable[], settings: CheckSettings) => ProgrammeCheck["fill"];

/** The filling of such a check alone: people are assessed, and no rule is asked. */
export function peopleFillerOf<P extends Person>(scheme: Scheme<P>, { fill }: Pick<PeopleDoors<P>, "fill">): FillPeople {
  return (workbook, tables, settings) => {
    const opened = subjectOf(scheme, readPlan(workbook, tables), settings);
    for (const nominee of opened.plan.nominees) opened.assessLine(nominee);
    return fill(opened, settings);
  };
}

/** What came of a check, the first time or after an edit. */
export interface PeopleResult<P extends Person> {
  readonly opened: Opened<P>;
  readonly people: readonly PersonDecision[];
  readonly findings: readonly Finding[];
  readonly counter: PeopleCounter<P>;
  /** Each line (1-based) on which anything blocks, once. */
  readonly blocked: Iterable<readonly [sheet: string, row: number]>;
  /** Where nothing that they count has changed. */
  readonly totals?: Totals;
  /** The person on a line (1-based row), where that is known already. */
  readonly lineOf?: LineOf<P>;
}

export type LineOf<P extends Person> = (sheet: string, row: number | null) => Assessed<P> | undefined;

/** What a check of people is made with: whoever checks again makes it in the same way. */
export interface PeopleWork<P extends Person> {
  readonly scheme: Scheme<P>;
  readonly doors: PeopleDoors<P>;
  readonly lineRules: readonly Rule<Subject<P>, Assessed<P>>[];
  readonly settings: CheckSettings;
  /** Where rules that failed are told of. */
  readonly sheet: string;
  readonly onPersons: ReadonlySet<string>;
  told(result: PeopleResult<P>): ProgrammeCheck;
}

function toldOf<P extends Person>(result: PeopleResult<P>, work: PeopleWork<P>): ProgrammeCheck {
  const { opened, people, findings, counter } = result;
  const { scheme, doors, settings, onPersons } = work;
  const lineOf = result.lineOf ?? lineFinder(opened.assessed);
  let stopped: readonly Nominee[] | null = null;
  // After an edit asked of whoever sends alone.
  const blocked = (): readonly Nominee[] => {
    stopped ??= [...result.blocked].flatMap(([of, row]) => lineOf(of, row)?.nominee ?? []);
    return stopped;
  };
  const { plan } = opened;
  return {
    findings,
    people,
    totals: result.totals ?? counter.totals(plan.courses.length, blocked()),
    identities: () => plan.nominees.filter(({ standing }) => standing === "counted").map(identityOf),
    askPerson: (of, row, ask) => {
      const one = lineOf(of, row);
      return one ? ask({ ...one, scheme, subject: opened }) : null;
    },
    restsOnPerson: ({ code }) => onPersons.has(code),
    fill: doors.fill(opened, settings),
    outgoing: () => doors.outgoing(opened, blocked()),
    fixable: () => [{ plan, findings }],
    again: (use) => use(work, result),
  };
}

interface Walk<P extends Person> {
  readonly scheme: Scheme<P>;
  readonly lineRules: readonly Rule<Subject<P>, Assessed<P>>[];
  readonly counter: PeopleCounter<P>;
  /** Where rules that failed are told of. */
  readonly sheet: string;
}

interface Walked {
  readonly people: readonly PersonDecision[];
  readonly found: FindingList;
}

/** One walk over the lines (assess, rules on lines, totals), then the rules over the whole. */
function walk<P extends Person>(subject: Opened<P>, { scheme, lineRules, counter, sheet }: Walk<P>): Walked {
  const { plan } = subject;
  const found = new FindingList();
  const report = (finding: Finding): void => found.add(finding);
  const onAssessed = lineRunner(lineRules, subject, sheet, report);
  const onNominee = lineRunner(scheme.planRules, plan, sheet, report);
  const people = plan.nominees.map((nominee) => {
    const assessed = subject.assessLine(nominee);
    if (assessed) {
      onAssessed(assessed);
      counter.add(assessed);
    }
    onNominee(nominee);
    return personDecision(nominee, assessed?.assessment);
  });
  for (const finding of runRules(lineRules, subject, subject.assessed, sheet)) found.add(finding);
  for (const finding of runRules(scheme.planRules, plan, plan.nominees, sheet)) found.add(finding);
  return { people, found };
}

/** The person on a line (1-based row); the index is made when first asked. */
function lineFinder<P extends Person>(assessed: readonly Assessed<P>[]): LineOf<P> {
  let bySheet: Map<string, Map<number, Assessed<P>>> | null = null;
  return (sheet, row) => {
    bySheet ??= indexLines(assessed);
    return row === null ? undefined : bySheet.get(sheet)?.get(row);
  };
}

function indexLines<P extends Person>(assessed: readonly Assessed<P>[]): Map<string, Map<number, Assessed<P>>> {
  const bySheet = new Map<string, Map<number, Assessed<P>>>();
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

export function personDecision(nominee: Nominee, assessment: Assessed["assessment"] | undefined): PersonDecision {
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
