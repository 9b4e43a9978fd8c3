/** What a rehearsal comes to: how many people change from what to what, how many findings come, go or weigh otherwise. */
import { isSame } from "./compare.ts";
import type { Rehearsed } from "./rehearse-files.ts";

export interface Summary {
  readonly files: number;
  readonly differing: number;
  /** Files that only the newer rules read. */
  readonly newly: number;
  /** "eligible > ineligible" → people. "none" stands for a line that is no person under one of the two. */
  readonly people: Readonly<Record<string, number>>;
  readonly findings: { readonly appeared: number; readonly vanished: number; readonly weighed: number };
  readonly totals: number;
}

export function summaryOf(files: readonly Rehearsed[]): Summary {
  const people: Record<string, number> = {};
  const findings = { appeared: 0, vanished: 0, weighed: 0 };
  let [differing, newly, totals] = [0, 0, 0];
  for (const one of files) {
    if (!one.ok) continue;
    if (!isSame(one.difference)) differing++;
    if (one.newly !== null) {
      newly++;
      continue;
    }
    totals += one.difference.totals.length;
    for (const { before, after } of one.difference.people) {
      const flip = `${before?.decision ?? "none"} > ${after?.decision ?? "none"}`;
      people[flip] = (people[flip] ?? 0) + 1;
    }
    for (const { before, after } of one.difference.findings) {
      findings[before === null ? "appeared" : after === null ? "vanished" : "weighed"]++;
    }
  }
  return { files: files.length, differing, newly, people, findings, totals };
}
