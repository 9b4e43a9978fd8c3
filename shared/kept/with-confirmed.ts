/** The findings of a check with the reasons that the workbook keeps for them. A finding whose facts have changed has none any more. */
import type { Confirmed, Finding } from "../findings/finding.ts";
import type { ChosenCheck } from "../report.ts";
import { CONFIRMED, type Entry, type FindingKey, readConfirmed } from "./confirmed.ts";
import { findingKeys } from "./finding-keys.ts";
import { readKept, sectionOf } from "./kept.ts";

/** `kept`: the part of the workbook as it stands. Without reasons in it, the check itself. */
export function withConfirmed<C extends ChosenCheck>(check: C, kept: string | null | undefined): C {
  const entries = readConfirmed(sectionOf(readKept(kept), CONFIRMED));
  if (entries.length === 0) return check;
  const given = reasonsFor(check, entries);
  if (given.size === 0) return check;
  const marked = <F extends Finding | ReturnType<C["worded"]>[number]>(finding: F, index: number): F => {
    const confirmed = given.get(index);
    return confirmed ? { ...finding, confirmed } : finding;
  };
  return {
    ...check,
    report: { ...check.report, findings: check.report.findings.map(marked) },
    worded: (locale, places) =>
      check.worded(locale, places).map((finding, at) => marked(finding, places ? (places[at] ?? -1) : at)),
  };
}

/** By the findings' indexes. As many findings as there are entries for them: two that nobody can tell apart do not share one. */
function reasonsFor(check: ChosenCheck, entries: readonly Entry[]): ReadonlyMap<number, Confirmed> {
  const waiting = new Map<string, Confirmed[]>();
  const codes = new Set<string>();
  for (const { reason, by, at, on } of entries) {
    const said: Confirmed = { reason, by, at };
    for (const key of on) {
      codes.add(key.code);
      const name = nameOf(key);
      const others = waiting.get(name);
      if (others) others.push(said);
      else waiting.set(name, [said]);
    }
  }
  const keyOf = findingKeys(check);
  const given = new Map<number, Confirmed>();
  for (const [index, finding] of check.report.findings.entries()) {
    if (finding.severity !== "confirm" || !codes.has(finding.code)) continue;
    const confirmed = waiting.get(nameOf(keyOf(finding)))?.shift();
    if (confirmed) given.set(index, confirmed);
  }
  return given;
}

export const nameOf = ({ code, line, facts }: FindingKey): string => `${code} ${line}.${facts}`;
