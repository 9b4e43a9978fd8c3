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
  const held = new Set(check.report.findings.flatMap((finding) => (finding.confirmed ? [nameOf(keyOf(finding))] : [])));
  const change = (entries: readonly Entry[]): readonly Entry[] => [
    ...outlived(entries, open, held),
    { reason, by, at: said.at, on: open },
  ];
  return written(kept, change, open.length);
}

/** Without what was said of these findings before their facts changed: a reason that holds for nothing any more is not kept for ever. */
function outlived(entries: readonly Entry[], now: readonly FindingKey[], held: ReadonlySet<string>): readonly Entry[] {
  const lines = new Set(now.map(({ code, line }) => `${code} ${line}`));
  const stays = (key: FindingKey): boolean => held.has(nameOf(key)) || !lines.has(`${key.code} ${key.line}`);
  return entries.map((entry) => ({ ...entry, on: entry.on.filter(stays) }));
}

/** The findings ask for a reason again. */
export function reopen({ check, kept }: Workplace, findings: readonly number[]): Kept | null {
  const keyOf = findingKeys(check);
  const closed = [...new Set(findings)].flatMap((index) => {
    const finding = check.report.findings[index];
    return finding?.confirmed ? [{ name: nameOf(keyOf(finding)), ...finding.confirmed }] : [];
  });
  if (closed.length === 0) return null;
  return written(kept, (entries) => entries.map((entry) => without(entry, closed)), closed.length);
}

/** An entry without the first of each of these that it holds; each is taken away once, wherever it stands. */
function without(entry: Entry, closed: ({ readonly name: string } & Confirmed)[]): Entry {
  const on = entry.on.filter((key) => {
    const at = closed.findIndex((one) => one.name === nameOf(key) && one.reason === entry.reason && one.at === entry.at);
    if (at >= 0) closed.splice(at, 1);
    return at < 0;
  });
  return { ...entry, on };
}

function written(before: string | null, change: (entries: readonly Entry[]) => readonly Entry[], findings: number): Kept | null {
  const kept = readKept(before);
  const entries = change(readConfirmed(sectionOf(kept, CONFIRMED)));
  const xml = writeKept(withSection(kept, CONFIRMED, confirmedXml(entries)));
  return xml === null ? null : { edits: { ...NO_EDITS, customXml: { namespace: KEPT_NAMESPACE, xml } }, findings };
}
