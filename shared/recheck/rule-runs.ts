/** The rules over the whole, each with what it found; after an edit it runs again only where something that it looks at is another. */
import type { Finding } from "../findings/finding.ts";
import type { PeopleWork } from "../people/check.ts";
import type { Person } from "../people/person.ts";
import type { Assessed, Opened, Subject } from "../people/subject.ts";
import type { Nominee } from "../plan/nominee.ts";
import type { Plan } from "../plan/plan.ts";
import type { LooksAt, Rule } from "../rules/rule.ts";
import { valueAt } from "../sheet/snapshot.ts";
import { columnOf } from "../sheet/table.ts";
import type { TouchedLine } from "./reach.ts";
import type { Line } from "./state.ts";

export interface RuleRun<P extends Person> {
  readonly found: readonly Finding[];
  /** Runs the rule. */
  run(opened: Opened<P>): void;
  isConcerned(edit: Edit<P>): boolean;
}

export interface Edit<P extends Person> {
  readonly touched: readonly TouchedLine[];
  /** Lines of people that were read again, as they were and as they are. */
  readonly people: readonly { readonly was: Line<P>; readonly is: Line<P> }[];
  /** Courses, or lines between the records. */
  readonly elsewhere: boolean;
  readonly opened: Opened<P>;
}

type Checks<S, L> = Rule<S, L> & { check(subject: S): Iterable<Finding> };

export function ruleRuns<P extends Person>({ lineRules, scheme }: PeopleWork<P>): RuleRun<P>[] {
  const onPeople = lineRules.filter((rule): rule is Checks<Subject<P>, Assessed<P>> => rule.check !== undefined);
  const onPlan = scheme.planRules.filter((rule): rule is Checks<Plan, Nominee> => rule.check !== undefined);
  const { withClause } = scheme;
  return [
    ...onPeople.map((rule) => new Run<P, Subject<P>, Assessed<P>>(rule, withClause, ofPeople<P>, ({ assessed }) => assessed)),
    ...onPlan.map(
      (rule) =>
        new Run<P, Plan, Nominee>(
          rule,
          withClause,
          ({ plan }) => plan,
          ({ nominee }) => nominee,
        ),
    ),
  ];
}

const ofPeople = <P extends Person>(opened: Opened<P>): Subject<P> => opened;

class Run<P extends Person, S, L> implements RuleRun<P> {
  readonly #rule: Checks<S, L>;
  readonly #withClause: (finding: Finding) => Finding;
  readonly #subjectOf: (opened: Opened<P>) => S;
  readonly #lineOf: (line: Line<P>) => L | null;
  found: readonly Finding[] = [];

  constructor(
    rule: Checks<S, L>,
    withClause: (finding: Finding) => Finding,
    subjectOf: (opened: Opened<P>) => S,
    lineOf: (line: Line<P>) => L | null,
  ) {
    this.#rule = rule;
    this.#withClause = withClause;
    this.#subjectOf = subjectOf;
    this.#lineOf = lineOf;
  }

  run(opened: Opened<P>): void {
    const found: Finding[] = [];
    for (const finding of this.#rule.check(this.#subjectOf(opened))) found.push(this.#withClause(finding));
    this.found = found;
  }

  isConcerned({ touched, people, elsewhere, opened }: Edit<P>): boolean {
    const looks = this.#rule.looksAt;
    if (!looks || (elsewhere && !looks.nothingElse)) return true;
    if (touched.some((line) => readsCell(looks, line))) return true;
    const others = people.filter(({ was, is }) => this.#differs(looks, was, is, opened));
    if (others.length === 0) return false;
    // Of several at once each may be what concerned another.
    return others.length > 1 || !looks.concerns || others.some((one) => this.#minds(looks, one, opened));
  }

  #differs(looks: LooksAt<S, L>, was: Line<P>, is: Line<P>, opened: Opened<P>): boolean {
    const [before, after] = [this.#lineOf(was), this.#lineOf(is)];
    // Whoever comes among those that are looked at, or leaves them, is another matter always.
    if (before === null || after === null) return before !== after;
    const subject = this.#subjectOf(opened);
    return looks.of(before, subject) !== looks.of(after, subject);
  }

  #minds(looks: LooksAt<S, L>, { was, is }: Edit<P>["people"][number], opened: Opened<P>): boolean {
    const subject = this.#subjectOf(opened);
    return [was, is].some((one) => {
      const line = this.#lineOf(one);
      return line === null || looks.concerns?.(line, subject) !== false;
    });
  }
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
