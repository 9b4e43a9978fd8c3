/** Explaining findings, and taking that back: each is one writing of our own part, undone like any other. The time and the name are told. */
import type { Confirmed } from "../findings/finding.ts";
import type { ChosenCheck } from "../report.ts";
import { NO_EDITS, type WorkbookEdits } from "../sheet/edits.ts";
import { CONFIRMED, confirmedXml, type Entry, type FindingKey, readConfirmed } from "./confirmed.ts";
import { findingKeys } from "./finding-keys.ts";
import { dayOfInstant } from "./instant.ts";
import { KEPT_NAMESPACE, readKept, sectionOf, withSection, writeKept } from "./kept.ts";
import { readName, readReason } from "./reason.ts";
import { nameOf } from "./with-confirmed.ts";

export interface Kept {
  readonly edits: WorkbookEdits;
  /** How many findings it concerns. */
  readonly findings: number;
}

/** `check`: with what is confirmed in it (`withConfirmed`). `kept`: the part as the workbook has it. Findings by their indexes. */
export interface Workplace {
  readonly check: ChosenCheck;
  readonly kept: string | null;
}

/** Null where the reason or the name is blank or too long, none of the findings asks for a reason, or the workbook has no room for more. */
export function confirm({ check, kept }: Workplace, findings: readonly number[], said: Confirmed): Kept | null {
  const [reason, by] = [readReason(said.reason), readName(said.by)];
  const keyOf = findingKeys(check);
  const open = [...new Set(findings)].flatMap((index) => {
    const finding = check.report.findings[index];
    return finding?.severity === "confirm" && !finding.confirmed ? [keyOf(finding)] : [];
  });
  if (reason === null || by === null || dayOfInstant(said.at) === null || open.length === 0) return null;
  // Asked for where something was said of these lines before, which is seldom.
  const held = (): ReadonlySet<string> =>
    new Set(check.report.findings.flatMap((finding) => (finding.confirmed ? [nameOf(keyOf(finding))] : [])));
  const change = (entries: readonly Entry[]): readonly Entry[] => [
    ...outlived(entries, open, held),
    { reason, by, at: said.at, on: open },
  ];
  return written(kept, change, open.length);
}

/** Without what was said of these findings before their facts changed: a reason that holds for nothing any more is not kept for ever. */
function outlived(entries: readonly Entry[], now: readonly FindingKey[], held: () => ReadonlySet<string>): readonly Entry[] {
  const lines = new Set(now.map(({ code, line }) => `${code} ${line}`));
  let holds: ReadonlySet<string> | null = null;
  const stays = (key: FindingKey): boolean => {
    if (!lines.has(`${key.code} ${key.line}`)) return true;
    holds ??= held();
    return holds.has(nameOf(key));
  };
  return entries.map((entry) => ({ ...entry, on: entry.on.filter(stays) }));
}

/** The findings ask for a reason again. */
export function reopen({ check, kept }: Workplace, findings: readonly number[]): Kept | null {
  const keyOf = findingKeys(check);
  const closed = [...new Set(findings)].flatMap((index) => {
    const finding = check.report.findings[index];
    return finding?.confirmed ? [saidOf(keyOf(finding), finding.confirmed)] : [];
  });
  if (closed.length === 0) return null;
  const left = new Map<string, number>();
  for (const one of closed) left.set(one, (left.get(one) ?? 0) + 1);
  return written(kept, (entries) => entries.map((entry) => without(entry, left)), closed.length);
}

/** What was said of a finding, as one text. */
function saidOf(key: FindingKey, { reason, at }: Confirmed): string {
  return `${nameOf(key)} ${at} ${reason}`;
}

/** An entry without the first of each of these that it holds; `left`: how often each is still to be taken away, wherever it stands. */
function without(entry: Entry, left: Map<string, number>): Entry {
  const on = entry.on.filter((key) => {
    const said = saidOf(key, entry);
    const times = left.get(said) ?? 0;
    if (times > 0) left.set(said, times - 1);
    return times === 0;
  });
  return { ...entry, on };
}

function written(before: string | null, change: (entries: readonly Entry[]) => readonly Entry[], findings: number): Kept | null {
  const kept = readKept(before);
  const entries = change(readConfirmed(sectionOf(kept, CONFIRMED)));
  const xml = writeKept(withSection(kept, CONFIRMED, confirmedXml(entries)));
  return xml === null ? null : { edits: { ...NO_EDITS, customXml: { namespace: KEPT_NAMESPACE, xml } }, findings };
}
