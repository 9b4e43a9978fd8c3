/**
 * The chain of everything that was done: each link's hash covers the one before, h(n) = SHA-256(h(n-1) + entry), so that nothing can be
 * changed, dropped or slipped in without every later receipt ceasing to fit. Links are made inside the transaction, from the head found there: two
 * calls cannot fork the chain.
 */

import { sha256Hex } from "../../shared/xlsx/sha256.ts";
import { canonicalJson } from "../canonical-json.ts";
import { text, whole } from "../columns.ts";
import type { Storage } from "../storage.ts";

/** Plain facts about what happened; nothing about a person. */
export type AuditEntry = Readonly<Record<string, string | number | null>>;

export interface Link {
  readonly sequence: number;
  readonly hash: string;
}

const ROOT: Link = { sequence: 0, hash: "" };

export function appendLink(storage: Storage, entry: AuditEntry): Link {
  const head = headOf(storage);
  const sequence = head.sequence + 1;
  const said = canonicalJson({ ...entry, sequence });
  const hash = sha256Hex(head.hash + said);
  storage.run("INSERT INTO audit (sequence, entry, hash) VALUES (?, ?, ?)", sequence, said, hash);
  return { sequence, hash };
}

export function headOf(storage: Storage): Link {
  const [row] = storage.all("SELECT sequence, hash FROM audit ORDER BY sequence DESC LIMIT 1");
  return row ? { sequence: whole(row, "sequence"), hash: text(row, "hash") } : ROOT;
}

/** The first link that does not follow from the one before it; null when the chain is whole. */
export function firstBrokenLink(storage: Storage): number | null {
  let last = ROOT;
  for (const row of storage.all("SELECT sequence, entry, hash FROM audit ORDER BY sequence")) {
    const link = { sequence: whole(row, "sequence"), hash: text(row, "hash") };
    if (link.sequence !== last.sequence + 1 || link.hash !== sha256Hex(last.hash + text(row, "entry"))) return last.sequence + 1;
    last = link;
  }
  return null;
}
