/**
 * What is kept of a check of people between edits. The lists of twenty thousand are changed in place: copies of them would cost more than all
 * the reading of an edit.
 */
import type { Finding } from "../findings/finding.ts";
import { MORE } from "../findings/more-findings.ts";
import type { PeopleCounter, PeopleResult } from "../people/check.ts";
import type { Person } from "../people/person.ts";
import type { Assessed, Opened } from "../people/subject.ts";
import type { Nominee } from "../plan/nominee.ts";
import type { PersonDecision } from "../report.ts";
import { RuleFailed } from "../rules/rule.ts";

/** One nominee's line as it stands. */
export interface Line<P extends Person> {
  readonly nominee: Nominee;
  /** Null for whoever is not checked. */
  readonly assessed: Assessed<P> | null;
  readonly found: readonly Finding[];
}

/** Of most lines. */
export const NOTHING: readonly Finding[] = [];

export class PeopleState<P extends Person> {
  opened: Opened<P>;
  counter: PeopleCounter<P>;
  /** Of all nominees, in their order. */
  readonly lines: Line<P>[];
  readonly nominees: Nominee[];
  readonly people: PersonDecision[];
  #assessed: Assessed<P>[] = [];
  /** By the place of a line, that of its person among those who are checked; -1 for whoever is not. */
  readonly #checkedAt: Int32Array;
  /** Places of lines on which anything was found, in their order. */
  #marked: number[] = [];
  readonly #rows = new Map<string, Map<number, number>>();

  constructor({ opened, counter, people }: PeopleResult<P>, lines: Line<P>[]) {
    this.lines = lines;
    this.nominees = lines.map(({ nominee }) => nominee);
    this.people = [...people];
    this.counter = counter;
    this.#checkedAt = new Int32Array(lines.length);
    for (const [at, { nominee, found }] of lines.entries()) {
      const { table, line } = nominee;
      const rows = this.#rows.get(table.sheet.name) ?? new Map<number, number>();
      this.#rows.set(table.sheet.name, rows.set(line.row + 1, at));
      if (found !== NOTHING) this.#marked.push(at);
    }
    this.#assessAnew();
    this.opened = { ...opened, plan: { ...opened.plan, nominees: this.nominees }, assessed: this.#assessed };
  }

  #assessAnew(): void {
    const assessed: Assessed<P>[] = [];
    for (const [at, line] of this.lines.entries()) this.#checkedAt[at] = line.assessed ? assessed.push(line.assessed) - 1 : -1;
    this.#assessed = assessed;
  }

  /** Puts lines in place, with the plan they are of. */
  put(lines: ReadonlyMap<number, Line<P>>, plan: Opened<P>["plan"]): void {
    let others = false;
    for (const [at, line] of lines) {
      this.lines[at] = line;
      this.nominees[at] = line.nominee;
      const checked = this.#checkedAt[at] ?? -1;
      if (line.assessed && checked >= 0) this.#assessed[checked] = line.assessed;
      else if (line.assessed || checked >= 0) others = true;
    }
    if (others) this.#assessAnew();
    this.opened = { ...this.opened, plan: { ...plan, nominees: this.nominees }, assessed: this.#assessed };
  }

  /** Tells what was found on lines. */
  mark(lines: ReadonlyMap<number, readonly Finding[]>): void {
    for (const [at, found] of lines) {
      const line = this.lines[at];
      if (line) this.lines[at] = { ...line, found };
    }
    const kept = this.#marked.filter((at) => !lines.has(at));
    const now = [...lines].flatMap(([at, found]) => (found === NOTHING ? [] : [at]));
    this.#marked = [...kept, ...now].sort((a, b) => a - b);
  }

  /** Everything that was found on lines, in their order. */
  found(): Finding[] {
    const all: Finding[] = [];
    for (const at of this.#marked) for (const finding of this.lines[at]?.found ?? NOTHING) all.push(finding);
    return all;
  }

  /** The place of the line on a row (1-based). */
  placeOf(sheet: string, row: number | null): number {
    return row === null ? -1 : (this.#rows.get(sheet)?.get(row) ?? -1);
  }
}

/** As many findings as a list names one by one. */
const LISTED = 30_000;
const MORE_CODES: ReadonlySet<string> = new Set(Object.values(MORE).map(({ code }) => code));

/** A list that was cut short, or that a rule failed on, is not taken up. */
export function canBeTakenUp(findings: readonly Finding[]): boolean {
  return findings.length <= LISTED && findings.every(({ code }) => code !== RuleFailed.code && !MORE_CODES.has(code));
}

/** In the order in which they were found, each line once. */
export function blockedBy(found: readonly Finding[]): (readonly [sheet: string, row: number])[] {
  const sheets = new Map<string, Set<number>>();
  for (const { severity, sheet, row } of found) {
    if (severity !== "block" || row === null) continue;
    const rows = sheets.get(sheet);
    if (rows) rows.add(row);
    else sheets.set(sheet, new Set([row]));
  }
  return [...sheets].flatMap(([sheet, rows]) => [...rows].map((row) => [sheet, row] as const));
}
