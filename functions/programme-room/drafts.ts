/**
 * Drafts: a large plan arrives by parts before it is sent. A part sent again takes its old place; what was opened and never sent ends by itself.
 */
import { DRAFT_HOURS, DRAFTS_PER_UNIT } from "../../shared/api/limits.ts";
import { pieces } from "../batches.ts";
import { text, whole } from "../columns.ts";
import type { Storage } from "../storage.ts";
import type { DraftChunk, DraftKey, PlanId } from "./commands.ts";

const HOUR = 3_600_000;

/** A unit that has many open already loses the oldest: what was given up must not stand in the way for a day. */
export function openDraft(
  storage: Storage,
  { period, unit }: PlanId,
  { at, account, draft }: { readonly at: string; readonly account: string; readonly draft: string },
): { readonly draft: string; readonly expiresAt: string } {
  const expiresAt = new Date(Date.parse(at) + DRAFT_HOURS * HOUR).toISOString();
  return storage.transaction(() => {
    const newest = storage.all("SELECT id FROM draft WHERE unit = ? ORDER BY expires_at DESC, id", unit);
    for (const row of newest.slice(DRAFTS_PER_UNIT - 1)) dropDraft(storage, text(row, "id"));
    storage.run(
      "INSERT INTO draft (id, period, unit, account, expires_at) VALUES (?, ?, ?, ?, ?)",
      ...[draft, period, unit, account, expiresAt],
    );
    return { draft, expiresAt };
  });
}

/** False when there is no such draft. */
export function putChunk(storage: Storage, key: DraftKey, { chunk, sha256, people, sealed }: DraftChunk, at: string): boolean {
  const { draft } = key;
  return storage.transaction(() => {
    if (!isOpen(storage, key, at)) return false;
    storage.run("DELETE FROM draft_piece WHERE draft = ? AND chunk = ?", draft, chunk);
    storage.run(
      "INSERT OR REPLACE INTO draft_chunk (draft, chunk, sha256, people) VALUES (?, ?, ?, ?)",
      ...[draft, chunk, sha256, people],
    );
    for (const [number, piece] of pieces(sealed).entries())
      storage.run("INSERT INTO draft_piece (draft, chunk, piece, sealed) VALUES (?, ?, ?, ?)", ...[draft, chunk, number, piece]);
    return true;
  });
}

/** The parts by number; null when there is no such draft. */
export function chunksOf(storage: Storage, key: DraftKey, at: string): readonly DraftChunk[] | null {
  const { draft } = key;
  if (!isOpen(storage, key, at)) return null;
  const sealed = new Map<number, string>();
  for (const row of storage.all("SELECT chunk, sealed FROM draft_piece WHERE draft = ? ORDER BY chunk, piece", draft)) {
    const chunk = whole(row, "chunk");
    sealed.set(chunk, (sealed.get(chunk) ?? "") + text(row, "sealed"));
  }
  return storage.all("SELECT chunk, sha256, people FROM draft_chunk WHERE draft = ? ORDER BY chunk", draft).map((row) => ({
    chunk: whole(row, "chunk"),
    sha256: text(row, "sha256"),
    people: whole(row, "people"),
    sealed: sealed.get(whole(row, "chunk")) ?? "",
  }));
}

/** Within the caller's transaction: the draft was sent. */
export function dropDraft(storage: Storage, draft: string): void {
  for (const [table, column] of [
    ["draft_piece", "draft"],
    ["draft_chunk", "draft"],
    ["draft", "id"],
  ])
    storage.run(`DELETE FROM ${table} WHERE ${column} = ?`, draft);
}

export function dropExpired(storage: Storage, at: string): void {
  storage.transaction(() => {
    for (const row of storage.all("SELECT id FROM draft WHERE expires_at <= ?", at)) dropDraft(storage, text(row, "id"));
  });
}

/** When the next draft ends, in milliseconds since 1970; null when none is open. */
export function nextDraftEnd(storage: Storage): number | null {
  const [row] = storage.all("SELECT expires_at FROM draft ORDER BY expires_at LIMIT 1");
  return row ? Date.parse(text(row, "expires_at")) : null;
}

function isOpen(storage: Storage, { period, unit, draft, account }: DraftKey, at: string): boolean {
  const found = storage.all(
    "SELECT id FROM draft WHERE id = ? AND period = ? AND unit = ? AND account = ? AND expires_at > ?",
    ...[draft, period, unit, account, at],
  );
  return found.length > 0;
}
