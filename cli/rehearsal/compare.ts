/** Two sets of rules on one workbook: who is decided otherwise and why, which findings come, go or weigh otherwise, which totals move. */
import type { Severity } from "../../shared/findings/finding.ts";
import type { Decision } from "../../shared/report.ts";
import type { Text } from "../../shared/text/locale.ts";
import type { Reading } from "./rule-pack.ts";
import type { FindingStanding, LawText, PersonStanding, Reason, Standing } from "./standing.ts";

export interface Verdict {
  readonly decision: Decision;
  readonly group: string | null;
}

/** A condition that says otherwise than before; null where one of the two sets of rules does not have it. */
export interface ReasonChange {
  readonly path: string;
  readonly title: Text;
  readonly before: Reason | null;
  readonly after: Reason | null;
}

export interface PersonChange {
  readonly sheet: string;
  readonly row: number;
  readonly before: Verdict | null;
  readonly after: Verdict | null;
  readonly because: readonly ReasonChange[];
}

export interface FindingChange {
  readonly code: string;
  readonly title: Text;
  readonly sheet: string;
  readonly cell: string | null;
  readonly row: number | null;
  readonly before: Severity | null;
  readonly after: Severity | null;
  /** The clauses it rests on, newest rules first. */
  readonly law: readonly LawText[];
}

export interface TotalChange {
  readonly key: string;
  readonly before: string | null;
  readonly after: string | null;
}

export interface Difference {
  readonly programme: { readonly before: string | null; readonly after: string | null };
  readonly people: readonly PersonChange[];
  readonly findings: readonly FindingChange[];
  readonly totals: readonly TotalChange[];
}

const NOTHING: Standing = { programme: null, people: [], findings: [], totals: {} };

/** A workbook that one set of rules finds no table in is compared as an empty one. */
export function compare(before: Reading, after: Reading): Difference {
  const [old, now] = [before, after].map((reading) => (reading.ok ? reading.standing : NOTHING)) as [Standing, Standing]; // two in, two out
  return {
    programme: { before: old.programme, after: now.programme },
    people: peopleChanges(old, now, (sheet, row) => because(reasonsIn(before, sheet, row), reasonsIn(after, sheet, row))),
    findings: findingChanges(old.findings, now.findings),
    totals: totalChanges(old.totals, now.totals),
  };
}

export function isSame({ programme, people, findings, totals }: Difference): boolean {
  return programme.before === programme.after && people.length + findings.length + totals.length === 0;
}

function reasonsIn(reading: Reading, sheet: string, row: number): readonly Reason[] {
  return reading.ok ? reading.reasons(sheet, row) : [];
}

const placeOf = ({ sheet, row }: PersonStanding): string => `${row} ${sheet}`;

function peopleChanges(old: Standing, now: Standing, why: (sheet: string, row: number) => ReasonChange[]): PersonChange[] {
  const before = new Map(old.people.map((person) => [placeOf(person), person]));
  const after = new Map(now.people.map((person) => [placeOf(person), person]));
  const everybody = new Map([...before, ...after]);
  return [...everybody].flatMap(([place, { sheet, row }]) => {
    const [one, other] = [before.get(place) ?? null, after.get(place) ?? null];
    if (one?.decision === other?.decision && one?.group === other?.group) return [];
    return [{ sheet, row, before: one && verdictOf(one), after: other && verdictOf(other), because: why(sheet, row) }];
  });
}

const verdictOf = ({ decision, group }: PersonStanding): Verdict => ({ decision, group });

/** First what is true otherwise; where nothing is, what is compared with other numbers or under other clauses. */
function because(before: readonly Reason[], after: readonly Reason[]): ReasonChange[] {
  const old = new Map(before.map((reason) => [reason.path, reason]));
  const now = new Map(after.map((reason) => [reason.path, reason]));
  const both = [...new Set([...old.keys(), ...now.keys()])].flatMap((path): ReasonChange[] => {
    const [one, other] = [old.get(path) ?? null, now.get(path) ?? null];
    const either = other ?? one;
    return either ? [{ path, title: either.title, before: one, after: other }] : [];
  });
  // A person whom one side does not know at all is told by the conditions that are not met.
  if (before.length === 0 || after.length === 0) return both.filter(({ before: a, after: b }) => (b ?? a)?.truth !== "holds");
  const otherwise = both.filter(({ before: a, after: b }) => a?.truth !== b?.truth);
  return otherwise.length > 0 ? otherwise : both.filter(({ before: a, after: b }) => a && b && isComparedOtherwise(a, b));
}

/** A record keeps no words: then nothing is compared otherwise. */
function isComparedOtherwise(a: Reason, b: Reason): boolean {
  return a.compared !== null && b.compared !== null && a.compared.vi !== b.compared.vi;
}

const keyOf = ({ code, sheet, cell, row }: FindingStanding): string => JSON.stringify([code, sheet, cell, row]);

/** Findings are the same by code and place; two of one code in one place are told apart by their order. */
function findingChanges(old: readonly FindingStanding[], now: readonly FindingStanding[]): FindingChange[] {
  const waiting = byKey(old);
  const change = (finding: FindingStanding, before: Severity | null, after: Severity | null): FindingChange => {
    const { code, title, sheet, cell, row, law } = finding;
    return { code, title, sheet, cell, row, before, after, law };
  };
  const changed = now.flatMap((finding) => {
    const before = waiting.get(keyOf(finding))?.shift();
    return before?.severity === finding.severity ? [] : [change(finding, before?.severity ?? null, finding.severity)];
  });
  return [...changed, ...[...waiting.values()].flat().map((finding) => change(finding, finding.severity, null))];
}

function byKey(findings: readonly FindingStanding[]): Map<string, FindingStanding[]> {
  const groups = new Map<string, FindingStanding[]>();
  for (const finding of findings) {
    const group = groups.get(keyOf(finding));
    if (group) group.push(finding);
    else groups.set(keyOf(finding), [finding]);
  }
  return groups;
}

function totalChanges(old: Standing["totals"], now: Standing["totals"]): TotalChange[] {
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((key) => {
    const [before, after] = [old[key] ?? null, now[key] ?? null];
    return before === after ? [] : [{ key, before, after }];
  });
}
