/**
 * The findings that were explained, as the part of the workbook keeps them: each reason once, with who and when, and the findings for which
 * it was given. Neither names nor facts stand here, only hashes of them. An entry that cannot be read confirms nothing.
 */
import type { Confirmed } from "../findings/finding.ts";
import { escapeAttribute } from "../xlsx/write/xml-escape.ts";
import { elementOf, type XmlElement } from "../xlsx/xml-element.ts";
import { dayOfInstant } from "./instant.ts";
import { readName, readReason } from "./reason.ts";

export const CONFIRMED = "confirmed";

/** A finding as it can be found again: its code, the line that it is about, and the facts that it rests on. */
export interface FindingKey {
  readonly code: string;
  readonly line: string;
  readonly facts: string;
}

export interface Entry extends Confirmed {
  readonly on: readonly FindingKey[];
}

/** One and a half for each person of the largest list there is: as many findings as are ever listed. */
const MOST_KEYS = 30_000;

export function readConfirmed(xml: string | null): readonly Entry[] {
  if (xml === null) return [];
  let spare = MOST_KEYS;
  return elementOf(xml).children.flatMap(({ name, attributes, children }) => {
    const reason = readReason(attributes.get("text") ?? "");
    const by = readName(attributes.get("by") ?? "");
    const at = attributes.get("at") ?? "";
    if (name !== "reason" || reason === null || by === null || dayOfInstant(at) === null) return [];
    const on = children.flatMap(keysIn).slice(0, spare);
    spare -= on.length;
    return on.length === 0 ? [] : [{ reason, by, at, on }];
  });
}

const CODE = /^[a-z0-9-]{1,60}\/[a-z0-9-]{1,80}$/;
const KEY = /^([0-9a-z]{1,12})\.([0-9a-z]{1,12})$/;

function keysIn({ name, attributes }: XmlElement): FindingKey[] {
  const code = attributes.get("code") ?? "";
  if (name !== "on" || !CODE.test(code)) return [];
  const found: FindingKey[] = [];
  for (const key of (attributes.get("keys") ?? "").split(/\s+/)) {
    const [, line, facts] = KEY.exec(key) ?? [];
    if (line !== undefined && facts !== undefined) found.push({ code, line, facts });
  }
  return found;
}

/** Null where nothing is explained: the section is then not there at all. */
export function confirmedXml(entries: readonly Entry[]): string | null {
  const written = entries.filter(({ on }) => on.length > 0);
  return written.length === 0 ? null : `<${CONFIRMED}>${written.map(entryXml).join("")}</${CONFIRMED}>`;
}

function entryXml({ reason, by, at, on }: Entry): string {
  const byCode = new Map<string, string[]>();
  for (const { code, line, facts } of on) {
    const keys = byCode.get(code);
    if (keys) keys.push(`${line}.${facts}`);
    else byCode.set(code, [`${line}.${facts}`]);
  }
  const lists = [...byCode].map(([code, keys]) => `<on code="${escapeAttribute(code)}" keys="${keys.join(" ")}"/>`);
  return `<reason text="${escapeAttribute(reason)}" by="${escapeAttribute(by)}" at="${escapeAttribute(at)}">${lists.join("")}</reason>`;
}
