/**
 * A check of people, taken up where it ended: after an edit only the lines that it touches are read, assessed and looked at again, and of the
 * rules over the whole only those that look at something of it. What comes out equals the check of the edited workbook.
 */
import type { Finding } from "../findings/finding.ts";
import { type PeopleResult, type PeopleWork, personDecision } from "../people/check.ts";
import type { Person } from "../people/person.ts";
import type { Assessed, Opened } from "../people/subject.ts";
import type { Nominee } from "../plan/nominee.ts";
import type { PersonDecision, Totals } from "../report.ts";
import type { Beside } from "../rules/rule.ts";
import { columnOf } from "../sheet/table.ts";
import { Counts } from "./counts.ts";
import { PlanAgain, type PlanRead } from "./plan-again.ts";
import type { LineIndex, TouchedLine, Whole } from "./reach.ts";
import { type Edit, type RuleRun, ruleRuns } from "./rule-runs.ts";
import { Settling } from "./settle.ts";
import { blockedBy, canBeTakenUp, type Line, NOTHING, PeopleState } from "./state.ts";

export interface Again<P extends Person> {
  readonly result: PeopleResult<P>;
  /** Who was decided on again, before and after. */
  readonly people: readonly { readonly was: PersonDecision; readonly is: PersonDecision }[];
}

export class PeopleRecheck<P extends Person> {
  readonly #work: PeopleWork<P>;
  readonly #state: PeopleState<P>;
  readonly #plans: PlanAgain;
  readonly #runs: readonly RuleRun<P>[];
  readonly #settling = new Settling();
  readonly #counts: Counts<P>;
  #counted: { readonly blocked: readonly (readonly [string, number])[]; readonly totals: Totals } | null = null;

  /** Throws whatever a rule throws. */
  constructor(work: PeopleWork<P>, first: PeopleResult<P>, index: LineIndex) {
    const { opened } = first;
    this.#work = work;
    const assessed = new Map(opened.assessed.map((one) => [one.nominee, one]));
    const lines = opened.plan.nominees.map((nominee): Line<P> => {
      const one = assessed.get(nominee) ?? null;
      return { nominee, assessed: one, found: this.#onLine(opened, nominee, one) };
    });
    this.#state = new PeopleState(first, lines);
    this.#counts = new Counts(work.doors, this.#state.lines, opened.plan);
    this.#plans = new PlanAgain(opened.plan, index);
    this.#runs = ruleRuns(work);
    for (const run of this.#runs) run.run(this.#state.opened, lines);
    this.#settling.settle(this.#found(), opened.plan, true);
  }

  /** Why everything has to be checked again, or what came out. Throws whatever a rule throws. */
  again(touched: readonly TouchedLine[]): Again<P> | Whole {
    const state = this.#state;
    const read = this.#plans.read(state.opened.plan, touched);
    if (typeof read === "string") return read;
    if (this.#isNationalOtherwise(read)) return "national";
    const was = read.people.map((at) => ({ line: state.lines[at], person: state.people[at] }));
    this.#readLines(read);
    const people = read.people.flatMap((at, index) => {
      const [before, is] = [was[index]?.line, state.lines[at]];
      return before && is ? [{ at, was: before, is }] : [];
    });
    const besides = new Set<Beside>();
    if (read.coursesDiffer) besides.add("courses");
    if (touched.some(({ line }) => line.kind !== "record")) besides.add("between");
    const edit: Edit<P> = { touched, people, besides, opened: state.opened, lines: state.lines };
    for (const run of this.#runs) run.runAgain(edit);
    this.#count(people);
    const findings = this.#settling.settle(this.#found(), state.opened.plan, isOfMoney(edit));
    if (!canBeTakenUp(findings)) return "many-findings";
    return {
      result: this.#result(findings),
      people: read.people.flatMap((at, index) => {
        const [before, is] = [was[index]?.person, state.people[at]];
        return before && is ? [{ was: before, is }] : [];
      }),
    };
  }

  #readLines({ plan, people }: PlanRead): void {
    const state = this.#state;
    const { opened } = state;
    const lines = people.flatMap((at): [number, Line<P>][] => {
      const nominee = plan.nominees[at];
      if (!nominee) return [];
      const assessed = isChecked(nominee) ? { nominee, assessment: opened.judge(nominee) } : null;
      state.people[at] = personDecision(nominee, assessed?.assessment);
      return [[at, { nominee, assessed, found: NOTHING }]];
    });
    state.put(new Map(lines), plan);
    state.mark(new Map(lines.map(([at, { nominee, assessed }]) => [at, this.#onLine(state.opened, nominee, assessed)])));
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

  /** In the order in which a check of the whole finds them. */
  #found(): Finding[] {
    const all = this.#state.found();
    for (const { found } of this.#runs) for (const finding of found) all.push(finding);
    return all;
  }

  /** Where the lists' own units tell, a line that names another unit or another day may be what makes it so. */
  #isNationalOtherwise({ plan, people }: PlanRead): boolean {
    const { lines, opened } = this.#state;
    const key = (nominee: Nominee | undefined): string => `${nominee?.attendance.start?.first} ${nominee?.unit}`;
    const differ = people.some((at) => key(lines[at]?.nominee) !== key(plan.nominees[at]));
    return differ && this.#work.scheme.isNational(plan) !== opened.national;
  }

  #count(people: Edit<P>["people"]): void {
    const counter = this.#counts.again(this.#state.opened.plan, people);
    if (!counter) return;
    this.#state.counter = counter;
    this.#counted = null;
  }

  #result(findings: readonly Finding[]): PeopleResult<P> {
    const state = this.#state;
    const { opened, counter, people } = state;
    const lineOf = (sheet: string, row: number | null): Assessed<P> | undefined =>
      state.lines[state.placeOf(sheet, row)]?.assessed ?? undefined;
    const blocked = blockedBy(findings);
    if (!this.#counted || !sameLines(blocked, this.#counted.blocked)) {
      const nominees = blocked.flatMap(([sheet, row]) => lineOf(sheet, row)?.nominee ?? []);
      this.#counted = { blocked, totals: counter.totals(opened.plan.courses.length, nominees) };
    }
    return { opened, people, findings, counter, blocked, lineOf, totals: this.#counted.totals };
  }
}

function isChecked({ standing }: Nominee): boolean {
  return standing === "counted" || standing === "reserve";
}

/** Whether amounts, totals or who counts are touched, in a list of people: fixes of money are settled there alone. */
function isOfMoney<P extends Person>({ touched, people }: Edit<P>): boolean {
  if (people.some(({ was, is }) => was.nominee.standing !== is.nominee.standing)) return true;
  return touched.some(
    ({ table, line, columns }) =>
      table.spec.kind === "nominees" && (line.kind !== "record" || columns.has(columnOf(table, "cost")?.column ?? -1)),
  );
}

function sameLines(some: readonly (readonly [string, number])[], others: readonly (readonly [string, number])[]): boolean {
  return some.length === others.length && some.every(([sheet, row], at) => others[at]?.[0] === sheet && others[at]?.[1] === row);
}
