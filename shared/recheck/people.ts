/**
 * A check of people, taken up where it ended: after an edit only the lines that it touches are read, assessed and looked at again, and of the
 * rules over the whole only those that look at something of it. What comes out equals the check of the edited workbook.
 */
import type { Finding } from "../findings/finding.ts";
import { MORE } from "../findings/more-findings.ts";
import { settledFindings } from "../fixes/settled-findings.ts";
import { type PeopleCounter, type PeopleResult, type PeopleWork, personDecision } from "../people/check.ts";
import type { Person } from "../people/person.ts";
import type { Assessed, Opened, Subject } from "../people/subject.ts";
import { copiedLists } from "../plan/copies.ts";
import type { Course } from "../plan/course.ts";
import type { Nominee } from "../plan/nominee.ts";
import { contextOf, distinct, type Plan, planYearOf } from "../plan/plan.ts";
import { courseReaderOf } from "../plan/read-courses.ts";
import { lineReaderOf } from "../plan/read-nominees.ts";
import type { PersonDecision } from "../report.ts";
import { type Rule, RuleFailed } from "../rules/rule.ts";
import { encodingOf } from "../sheet/sheet-text.ts";
import { columnOf, type ReadTable, type TableRow } from "../sheet/table.ts";
import type { LineIndex, TouchedLine, Whole } from "./reach.ts";

/** As many findings as a list names one by one. */
const LISTED = 30_000;
const SLIP = "common/cost-unit-slip";
const NOTHING: readonly Finding[] = [];
/** What a rule on the people who are checked takes from a line of somebody who is not. */
const NOT_CHECKED = "\u0000";

/** One nominee's line as it stands. */
interface Line<P extends Person> {
  readonly nominee: Nominee;
  readonly assessed: Assessed<P> | null;
  readonly found: readonly Finding[];
  readonly person: PersonDecision;
}

/** A rule over the whole, with what it found; `over` is what it runs on. */
interface Over<P extends Person> {
  readonly rule: Pick<Rule<never, never>, "name" | "looksAt">;
  run(state: State<P>): readonly Finding[];
  takes(line: Line<P>, state: State<P>): string | number | null;
  readonly found: readonly Finding[];
}

interface State<P extends Person> {
  readonly opened: Opened<P>;
  readonly lines: readonly Line<P>[];
  readonly counter: PeopleCounter<P>;
  readonly over: readonly Over<P>[];
  readonly findings: readonly Finding[];
  /** What became of each finding when the fixes were made to hold together. */
  readonly settled: ReadonlyMap<Finding, Finding>;
}

/** The result after an edit, or why everything has to be checked again. */
export type Again<P extends Person> = { readonly result: PeopleResult<P>; readonly counts: boolean } | { readonly whole: Whole };

export interface PeopleRecheck<P extends Person> {
  again(touched: readonly TouchedLine[]): Again<P>;
}

/** Null where the first check cannot be taken up. */
export function peopleRecheck<P extends Person>(
  work: PeopleWork<P>,
  { opened, findings, counter, people }: PeopleResult<P>,
  index: LineIndex,
): PeopleRecheck<P> | null {
  if (!canBeTakenUp(findings) || opened.plan.copies.length > 0) return null;
  const runs = new Runs(work);
  let state = runs.first(opened, counter, people);
  if (!state) return null;
  const places = new Map(opened.plan.nominees.map(({ line }, at) => [line, at]));
  return {
    again(touched) {
      const next = state && runs.next(state, touched, { places, index });
      if (!next) return { whole: "rule-failed" };
      if ("whole" in next) return next;
      const { state: after, counts } = next;
      if (!canBeTakenUp(after.findings) || countOf(after) > LISTED) return { whole: "many-findings" };
      state = after;
      const { opened: now, findings: found, counter: counted, lines } = after;
      return {
        counts,
        result: {
          opened: now,
          findings: found,
          counter: counted,
          people: lines.map(({ person }) => person),
          blocked: blockedBy(after),
        },
      };
    },
  };
}

const MORE_CODES: ReadonlySet<string> = new Set(Object.values(MORE).map(({ code }) => code));

function canBeTakenUp(findings: readonly Finding[]): boolean {
  return findings.every(({ code }) => code !== RuleFailed.code && !MORE_CODES.has(code));
}

function* raw<P extends Person>({ lines, over }: Pick<State<P>, "lines" | "over">): Generator<Finding> {
  for (const { found } of lines) yield* found;
  for (const { found } of over) yield* found;
}

function countOf<P extends Person>({ lines, over }: Pick<State<P>, "lines" | "over">): number {
  let count = 0;
  for (const { found } of lines) count += found.length;
  for (const { found } of over) count += found.length;
  return count;
}

/** In the order in which they were found, each line once. */
function blockedBy<P extends Person>(state: State<P>): (readonly [sheet: string, row: number])[] {
  const sheets = new Map<string, Set<number>>();
  for (const { severity, sheet, row } of raw(state)) {
    if (severity !== "block" || row === null) continue;
    const rows = sheets.get(sheet);
    if (rows) rows.add(row);
    else sheets.set(sheet, new Set([row]));
  }
  return [...sheets].flatMap(([sheet, rows]) => [...rows].map((row) => [sheet, row] as const));
}

interface Known {
  /** Where a line's person stands among all. */
  readonly places: ReadonlyMap<TableRow, number>;
  readonly index: LineIndex;
}

/** The runs over lines and over the whole, with the findings under the programme's clauses. */
class Runs<P extends Person> {
  readonly #work: PeopleWork<P>;
  /** Readers of lines, good for as long as the courses are the same. */
  #readers = new Map<ReadTable, (line: TableRow) => Nominee>();

  constructor(work: PeopleWork<P>) {
    this.#work = work;
  }

  /** Null where a rule fails. */
  first(opened: Opened<P>, counter: PeopleCounter<P>, people: readonly PersonDecision[]): State<P> | null {
    const { plan } = opened;
    const checked = new Map(opened.assessed.map((one) => [one.nominee, one]));
    try {
      const lines = plan.nominees.map((nominee, at): Line<P> => {
        const assessed = checked.get(nominee) ?? null;
        return {
          nominee,
          assessed,
          found: this.#onLine(opened, nominee, assessed),
          person: people[at] ?? personDecision(nominee, assessed?.assessment),
        };
      });
      const state: State<P> = { opened, lines, counter, over: this.#rules(), findings: [], settled: new Map() };
      const over = state.over.map((one) => ({ ...one, found: one.run(state) }));
      return this.#settled({ ...state, over });
    } catch {
      return null;
    }
  }

  next(
    before: State<P>,
    touched: readonly TouchedLine[],
    known: Known,
  ): { state: State<P>; counts: boolean } | { whole: Whole } | null {
    try {
      return this.#next(before, touched, known);
    } catch {
      return null;
    }
  }

  #next(
    before: State<P>,
    touched: readonly TouchedLine[],
    { places, index }: Known,
  ): { state: State<P>; counts: boolean } | { whole: Whole } {
    const { plan } = before.opened;
    const courses = this.#courses(plan, touched);
    if (courses === "whole") return { whole: "courses" };
    const people = linesOf(touched, places, courses, plan.nominees);
    for (const [at, isTouched] of people) {
      const nominee = plan.nominees[at];
      if (!isTouched && nominee && index.copies(nominee.table, nominee.line, [])) return { whole: "copied-cell" };
    }
    const now: Plan = { ...plan, courses: courses.now };
    if (courses.replaced.size > 0) this.#readers = new Map();
    const nominees = [...plan.nominees];
    for (const at of people.keys()) {
      const old = nominees[at];
      if (old) nominees[at] = this.#reader(old.table, now)(old.line);
    }
    const next: Plan = { ...now, nominees };
    if (copiesMayDiffer(plan, next, [...people.keys()])) return { whole: "copied-lists" };
    if (this.#work.scheme.isNational(next) !== before.opened.national) return { whole: "national" };
    return this.#checked(before, next, [...people.keys()], touched, courses.replaced.size > 0);
  }

  #checked(before: State<P>, plan: Plan, people: readonly number[], touched: readonly TouchedLine[], coursesDiffer: boolean) {
    const { opened, lines: old } = before;
    const lines = [...old];
    const subject: Opened<P> = { ...opened, plan };
    for (const at of people) {
      const nominee = plan.nominees[at];
      const was = old[at];
      if (!nominee || !was) continue;
      const isChecked = nominee.standing === "counted" || nominee.standing === "reserve";
      const assessed = isChecked ? { nominee, assessment: opened.judge(nominee) } : null;
      lines[at] = { ...was, nominee, assessed, found: NOTHING, person: personDecision(nominee, assessed?.assessment) };
    }
    const now: Opened<P> = { ...subject, assessed: lines.flatMap(({ assessed }) => assessed ?? []) };
    for (const at of people) {
      const line = lines[at];
      if (line) lines[at] = { ...line, found: this.#onLine(now, line.nominee, line.assessed) };
    }
    const after = { ...before, opened: now, lines };
    const counter = this.#counter(before, after, people);
    const counts = people.some((at) => old[at]?.person.counted !== lines[at]?.person.counted);
    const elsewhere = coursesDiffer || touched.some(({ line }) => line.kind !== "record");
    const over = before.over.map((one) => this.#overAgain(one, before, after, { people, touched, elsewhere }));
    return { state: this.#settled({ ...after, counter, over }), counts };
  }

  #overAgain(
    one: Over<P>,
    before: State<P>,
    after: State<P>,
    { people, touched, elsewhere }: { people: readonly number[]; touched: readonly TouchedLine[]; elsewhere: boolean },
  ): Over<P> {
    const looks = one.rule.looksAt;
    const again =
      !looks ||
      (elsewhere && !looks.nothingElse) ||
      touched.some((line) => looks.cells?.some((field) => isIn(line, field))) ||
      people.some((at) => {
        const [was, is] = [before.lines[at], after.lines[at]];
        return was && is && one.takes(was, before) !== one.takes(is, after);
      });
    return again ? { ...one, found: one.run(after) } : one;
  }

  #onLine(opened: Opened<P>, nominee: Nominee, assessed: Assessed<P> | null): readonly Finding[] {
    const { lineRules, scheme } = this.#work;
    let found: Finding[] | null = null;
    const report = (finding: Finding): void => {
      found ??= [];
      found.push(scheme.withClause(finding));
    };
    if (assessed) for (const rule of lineRules) rule.line?.(assessed, report, opened);
    for (const rule of scheme.planRules) rule.line?.(nominee, report, opened.plan);
    return found ?? NOTHING;
  }

  #rules(): Over<P>[] {
    const { lineRules, scheme } = this.#work;
    const withClause = (found: Iterable<Finding> | undefined): readonly Finding[] => [...(found ?? [])].map(scheme.withClause);
    const onPeople = lineRules.flatMap((rule: Rule<Subject<P>, Assessed<P>>): Over<P>[] =>
      rule.check
        ? [
            {
              rule,
              found: NOTHING,
              run: ({ opened }) => withClause(rule.check?.(opened)),
              takes: ({ assessed }, { opened }) => (assessed ? (rule.looksAt?.of(assessed, opened) ?? null) : NOT_CHECKED),
            },
          ]
        : [],
    );
    const onPlan = scheme.planRules.flatMap((rule): Over<P>[] =>
      rule.check
        ? [
            {
              rule,
              found: NOTHING,
              run: ({ opened }) => withClause(rule.check?.(opened.plan)),
              takes: ({ nominee }, { opened }) => rule.looksAt?.of(nominee, opened.plan) ?? null,
            },
          ]
        : [],
    );
    return [...onPeople, ...onPlan];
  }

  /** What is counted is counted again from the first line, so that sums are the same to the last digit. */
  #counter(before: State<P>, after: State<P>, people: readonly number[]): PeopleCounter<P> {
    const { counter } = before;
    const takes = ({ assessed }: Line<P>): string => (assessed ? counter.takes(assessed) : NOT_CHECKED);
    const same = people.every((at) => {
      const [was, is] = [before.lines[at], after.lines[at]];
      // The first line's day says which provinces there are.
      return at > 0 && was && is && takes(was) === takes(is);
    });
    if (same) return counter;
    const fresh = this.#work.doors.counter(after.opened.plan);
    for (const one of after.opened.assessed) fresh.add(one);
    return fresh;
  }

  /** Where no cost slipped, each finding's fix stands for itself, and what was settled stays so. */
  #settled(state: State<P>): State<P> {
    const { plan } = state.opened;
    const found = [...raw(state)];
    const together =
      found.some(({ code }) => code === SLIP) ||
      plan.tables.some(({ sheet }) => encodingOf(sheet) !== undefined || sheet.marks.size > 0);
    if (together) return { ...state, findings: settledFindings(found, plan), settled: new Map() };
    const settled = new Map<Finding, Finding>();
    const findings = found.map((finding) => {
      if (finding.fix === null) return finding;
      const one = state.settled.get(finding) ?? settledFindings([finding], plan)[0] ?? finding;
      settled.set(finding, one);
      return one;
    });
    return { ...state, findings, settled };
  }

  #reader(table: ReadTable, plan: Plan): (line: TableRow) => Nominee {
    let read = this.#readers.get(table);
    if (!read) {
      read = lineReaderOf(table, contextOf(table, plan));
      this.#readers.set(table, read);
    }
    return read;
  }

  /** The courses with those of touched lines read again; "whole" where one is named otherwise, or one of several listings is touched. */
  #courses(plan: Plan, touched: readonly TouchedLine[]): Courses | "whole" {
    const lines = touched.filter(({ table, line }) => table.spec.kind === "courses" && line.kind === "record");
    if (lines.length === 0) return { now: plan.courses, replaced: new Map() };
    const replaced = new Map<Course, Course>();
    for (const { table, line } of lines) {
      const old = plan.courses.find((course) => course.line === line);
      const read = courseReaderOf(table, plan.workbook.date1904, planYearOf(table, plan.titles))(line);
      if (!old || old.code !== read.code || old.name !== read.name) return "whole";
      replaced.set(old, read);
    }
    const tables = plan.tables.filter(({ spec }) => spec.kind === "courses");
    const listed = tables.reduce((sum, { rows }) => sum + rows.filter(({ kind }) => kind === "record").length, 0);
    const now = plan.courses.map((course) => replaced.get(course) ?? course);
    return listed === plan.courses.length && distinct(now).length === listed ? { now, replaced } : "whole";
  }
}

interface Courses {
  readonly now: readonly Course[];
  readonly replaced: ReadonlyMap<Course, Course>;
}

/** By the place of each person whose line is read again: whether its own cells changed. Others lean on a course that did. */
function linesOf(
  touched: readonly TouchedLine[],
  places: ReadonlyMap<TableRow, number>,
  { replaced }: Courses,
  nominees: readonly Nominee[],
): ReadonlyMap<number, boolean> {
  const people = new Map<number, boolean>();
  if (replaced.size > 0)
    for (const [at, { attendance }] of nominees.entries())
      if (attendance.course && replaced.has(attendance.course)) people.set(at, false);
  for (const { line } of touched) {
    const at = places.get(line);
    if (at !== undefined) people.set(at, true);
  }
  return new Map([...people].sort(([a], [b]) => a - b));
}

function isIn({ table, columns }: TouchedLine, field: string): boolean {
  const column = columnOf(table, field)?.column;
  return column !== undefined && columns.has(column);
}

/** Lists repeat one another by who stands on them, in which course. */
function copiesMayDiffer(before: Plan, after: Plan, people: readonly number[]): boolean {
  const lists = after.tables.filter(({ spec }) => spec.kind === "nominees");
  if (lists.length < 2) return false;
  const key = (nominee: Nominee | undefined): string =>
    nominee ? JSON.stringify([nominee.personId, nominee.nameKey, nominee.birth, nominee.attendance.key]) : "";
  if (people.every((at) => key(before.nominees[at]) === key(after.nominees[at]))) return false;
  const byTable = new Map(lists.map((table): [ReadTable, Nominee[]] => [table, []]));
  for (const nominee of after.nominees) byTable.get(nominee.table)?.push(nominee);
  return copiedLists(byTable).length > 0;
}
