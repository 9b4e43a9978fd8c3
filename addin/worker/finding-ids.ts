/**
 * Findings as the page knows them: each has a number that stays while it stands for the same matter, however the list around it changes. The
 * difference between two lists is told in those numbers, so that an edit sends the few findings that it changed and not twenty thousand.
 */
import type { Finding } from "../../shared/findings/finding.ts";
import type { Edited } from "./edit-messages.ts";

/** The findings of a check with their numbers, in the same order. */
export interface Numbered {
  readonly findings: readonly Finding[];
  readonly ids: readonly number[];
  /** The first number that nobody had yet. */
  readonly next: number;
}

export function numbered(findings: readonly Finding[]): Numbered {
  return { findings, ids: findings.map((_, index) => index), next: findings.length };
}

export interface Renumbered {
  readonly now: Numbered;
  readonly removed: Edited["removed"];
  /** Places (in the new list) of those that are to be told. */
  readonly told: readonly number[];
}

/** `personChanged`: the name that a finding is told with is another one, whatever the finding says. */
export function renumbered(
  before: Numbered,
  findings: readonly Finding[],
  personChanged: (finding: Finding) => boolean,
): Renumbered {
  const known = new Map(before.findings.map((finding, at) => [finding, at]));
  const kept = new Set<Finding>();
  for (const finding of findings) if (known.has(finding)) kept.add(finding);
  const left = new Map<string, number[]>();
  for (const [at, finding] of before.findings.entries()) if (!kept.has(finding)) push(left, placeKey(finding), at);
  const ids: number[] = [];
  const told: number[] = [];
  const removed = new Set<number>();
  let next = before.next;
  let last = -1;
  for (const [at, finding] of findings.entries()) {
    const own = known.get(finding) ?? takeLike(left, finding, before.findings);
    const id = own === undefined ? next++ : (before.ids[own] ?? next++);
    ids.push(id);
    const said = own === undefined ? undefined : before.findings[own];
    const same = said !== undefined && (said === finding || sameFinding(said, finding)) && !personChanged(finding);
    // What stands in another order is told again, at its place.
    if (same && own !== undefined && own > last) last = own;
    else {
      told.push(at);
      if (own !== undefined) removed.add(id);
    }
  }
  for (const places of left.values()) for (const at of places) removed.add(before.ids[at] ?? -1);
  return { now: { findings, ids, next }, removed: [...removed], told };
}

const placeKey = ({ code, sheet, cell, row }: Finding): string => `${code}|${sheet}|${cell ?? ""}|${row ?? ""}`;

const sameFinding = (one: Finding, other: Finding): boolean => JSON.stringify(one) === JSON.stringify(other);

function push(map: Map<string, number[]>, key: string, at: number): void {
  const list = map.get(key);
  if (list) list.push(at);
  else map.set(key, [at]);
}

/** One of the same kind at the same place: the very same if there is one, else the first. */
function takeLike(left: Map<string, number[]>, finding: Finding, before: readonly Finding[]): number | undefined {
  const places = left.get(placeKey(finding));
  if (!places || places.length === 0) return undefined;
  const same = places.length === 1 ? 0 : places.findIndex((at) => before[at] && sameFinding(before[at], finding));
  return places.splice(Math.max(same, 0), 1)[0];
}
