/** The rules over the whole, each with what it found; after an edit it runs again only where something that it looks at is another. */
import type { Finding } from "../findings/finding.ts";
import type { PeopleWork } from "../people/check.ts";
import type { Person } from "../people/person.ts";
import type { Assessed, Opened, Subject } from "../people/subject.ts";
import type { Nominee } from "../plan/nominee.ts";
import type { Plan } from "../plan/plan.ts";
import type { Beside, LooksAt, Rule } from "../rules/rule.ts";
import { valueAt } from "../sheet/snapshot.ts";
import { columnOf } from "../sheet/table.ts";
import { GroupRuns, type ReadAgain } from "./group-runs.ts";
import type { TouchedLine } from "./reach.ts";
import { SharedNames } from "./shared-names.ts";
import type { Line } from "./state.ts";

export interface RuleRun<P extends Person> {
  readonly found: readonly Finding[];
  /** Runs the rule. `lines`: of all nominees. */
  run(opened: Opened<P>, lines: readonly Line<P>[]): void;
  /** Runs it again as far as the edit concerns it. */
  runAgain(edit: Edit<P>): void;
}

export interface Edit<P extends Person> {
  readonly touched: readonly TouchedLine[];
  /** Lines of people that were read again, by their place, as they were and as they are. */
  readonly people: readonly { readonly at: number; readonly was: Line<P>; readonly is: Line<P> }[];
  /** What else changed. */
  readonly besides: ReadonlySet<Beside>;
  readonly opened: Opened<P>;
  /** Of all nominees, as they are. */
  readonly lines: readonly Line<P>[];
}

export function ruleRuns<P extends Person>({ lineRules, scheme }: PeopleWork<P>): RuleRun<P>[] {
  const { withClause } = scheme;
  const onPeople = lineRules.filter(isOverAll).map(
    (rule) =>
      new Run<P, Subject<P>, Assessed<P>>(
        rule,
        withClause,
        (opened) => opened,
        ({ assessed }) => assessed,
      ),
  );
  const onPlan = scheme.planRules.filter(isOverAll).map(
    (rule) =>
      new Run<P, Plan, Nominee>(
        rule,
        withClause,
        ({ plan }) => plan,
        ({ nominee }) => nominee,
      ),
  );
  return [...onPeople, ...onPlan];
}

function isOverAll<S, L>({ check, groups }: Rule<S, L>): boolean {
  return check !== undefined || groups !== undefined;
}

class Run<P extends Person, S, L> implements RuleRun<P> {
  readonly #rule: Rule<S, L>;
  readonly #withClause: (finding: Finding) => Finding;
  readonly #subjectOf: (opened: Opened<P>) => S;
  readonly #lineOf: (line: Line<P>) => L | null;
  readonly #groups: GroupRuns<S, L> | null;
  readonly #names: SharedNames<L> | null;
  #overAll: readonly Finding[] = [];
  found: readonly Finding[] = [];

  constructor(
    rule: Rule<S, L>,
    withClause: (finding: Finding) => Finding,
    subjectOf: (opened: Opened<P>) => S,
    lineOf: (line: Line<P>) => L | null,
  ) {
    this.#rule = rule;
    this.#withClause = withClause;
    this.#subjectOf = subjectOf;
    this.#lineOf = lineOf;
    this.#groups = rule.groups ? new GroupRuns(rule.groups, withClause) : null;
    const shares = rule.looksAt?.shares;
    this.#names = shares ? new SharedNames(shares) : null;
  }

  run(opened: Opened<P>, lines: readonly Line<P>[]): void {
    const subject = this.#subjectOf(opened);
    const own = lines.map(this.#lineOf);
    this.#check(subject);
    this.#groups?.run(own, (at) => own[at] ?? null, subject);
    if (this.#names) for (const line of own) if (line !== null) this.#names.add(line);
    this.#tell();
  }

  runAgain(edit: Edit<P>): void {
    const { people, lines, opened } = edit;
    const subject = this.#subjectOf(opened);
    const lineAt = (at: number): L | null => {
      const line = lines[at];
      return line ? this.#lineOf(line) : null;
    };
    const again = people.map(({ at, was, is }) => ({ at, was: this.#lineOf(was), is: this.#lineOf(is) }));
    const isAll = this.#rule.check !== undefined && this.#isConcerned(edit, again);
    if (isAll) this.#check(subject);
    if (this.#groups?.runAgain(again, lineAt, subject) || isAll) this.#tell();
  }

  #check(subject: S): void {
    this.#overAll = Array.from(this.#rule.check?.(subject) ?? [], this.#withClause);
  }

  #tell(): void {
    this.found = this.#groups ? [...this.#overAll, ...this.#groups.found()] : this.#overAll;
  }

  #isConcerned({ touched, besides, opened }: Edit<P>, lines: readonly ReadAgain<L>[]): boolean {
    const looks = this.#rule.looksAt;
    if (!looks) return true;
    const subject = this.#subjectOf(opened);
    const others = lines.filter(({ was, is }) => differs(looks, was, is, subject));
    // Counted whatever else holds: the next edit asks of it.
    const isShared = !this.#names || this.#areShared(this.#names, lines, others);
    if (looks.besides ? looks.besides.some((one) => besides.has(one)) : besides.size > 0) return true;
    return touched.some((line) => readsCell(looks, line)) || (others.length > 0 && isShared);
  }

  /** Whether a line that is another shares a name with another line, as it was or as it is. */
  #areShared(names: SharedNames<L>, lines: readonly ReadAgain<L>[], others: readonly ReadAgain<L>[]): boolean {
    const is = (line: L | null): boolean => line !== null && names.isShared(line);
    const before = others.some(({ was }) => is(was));
    for (const { was } of lines) if (was !== null) names.remove(was);
    for (const { is: now } of lines) if (now !== null) names.add(now);
    return before || others.some((line) => is(line.is));
  }
}

/** Whoever comes among those that are looked at, or leaves them, is another matter always. */
function differs<S, L>(looks: LooksAt<S, L>, before: L | null, after: L | null, subject: S): boolean {
  if (before === null || after === null) return before !== after;
  return looks.of(before, subject) !== looks.of(after, subject);
}

/** Whether a cell changed that the rule reads by itself. */
function readsCell<S, L>({ cells = [], minds }: LooksAt<S, L>, { table, line, columns }: TouchedLine): boolean {
  return cells.some((field) => {
    const column = columnOf(table, field)?.column;
    const was = column === undefined ? undefined : columns.get(column);
    if (column === undefined || was === undefined) return false;
    const { sheet } = table;
    const holds = [was.value, valueAt(sheet, line.row, column)];
    return !minds || holds.some((value) => minds(value, sheet, line.row, column));
  });
}
