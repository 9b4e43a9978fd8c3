/**
 * What the person objects have yet to hear: one note for each plan, written in the transaction that changed it. Only how a plan stands now
 * needs telling, so a newer note takes an older one's place; it goes when exactly that revision was told, else it is tried again, ever later.
 */
import { text, whole } from "../columns.ts";
import type { Claim } from "../people/commands.ts";
import type { Storage } from "../storage.ts";
import { attending } from "./lines.ts";
import { planById } from "./plan-rows.ts";
import type { Room } from "./room.ts";

const FIRST_DELAY = 1_000;
const LONGEST_DELAY = 10 * 60_000;

export interface Note {
  readonly plan: number;
  readonly revision: number;
  readonly tries: number;
}

/** How a plan stands, as the person objects are told. */
export interface Standing {
  readonly period: string;
  readonly unit: string;
  readonly at: string;
  /** The plan's revision as it is read: calls that come late do nothing. */
  readonly order: number;
  /** Of the newest version: it ends with this. */
  readonly reservation: string;
  /** Of the version that waits and of the one in force; null when neither stands. */
  readonly claims: readonly Claim[] | null;
}

export function tellLater(storage: Storage, plan: number, revision: number): void {
  storage.run(
    `INSERT INTO outbox (plan, revision, tries, due) VALUES (?, ?, 0, 0)
     ON CONFLICT (plan) DO UPDATE SET revision = excluded.revision, tries = 0, due = 0`,
    plan,
    revision,
  );
}

/** What is due by now (milliseconds since 1970), the longest waiting first. */
export function dueNotes(storage: Storage, now: number): readonly Note[] {
  return storage
    .all("SELECT plan, revision, tries FROM outbox WHERE due <= ? ORDER BY due, plan", now)
    .map((row) => ({ plan: whole(row, "plan"), revision: whole(row, "revision"), tries: whole(row, "tries") }));
}

export function told(storage: Storage, { plan, revision }: Note): void {
  storage.run("DELETE FROM outbox WHERE plan = ? AND revision = ?", plan, revision);
}

export function notTold(storage: Storage, { plan, revision, tries }: Note, now: number): void {
  const due = now + Math.min(FIRST_DELAY * 2 ** tries, LONGEST_DELAY);
  storage.run("UPDATE outbox SET tries = ?, due = ? WHERE plan = ? AND revision = ?", tries + 1, due, plan, revision);
}

/** When the next note is due; null when nothing waits. */
export function nextNoteDue(storage: Storage): number | null {
  const [row] = storage.all("SELECT due FROM outbox ORDER BY due LIMIT 1");
  return row ? whole(row, "due") : null;
}

export function standingOf(room: Room, note: Note): Standing {
  const { storage, programme } = room;
  const plan = planById(storage, note.plan);
  if (!plan) throw new Error(`Plan ${note.plan} is missing`);
  const { period, unit, lastAt, revision, newest, inForce, state } = plan;
  const [row] = storage.all("SELECT reservation FROM version WHERE id = ?", newest.id);
  const standing = new Set([...(state === "sent" ? [newest.id] : []), ...(inForce ? [inForce.id] : [])]);
  const claims = new Map<string, Claim>();
  for (const version of standing)
    for (const { ref, token, course, start, end } of attending(storage, version)) {
      const id = JSON.stringify([token, course, start, end]);
      // The newest version comes first: its line names the claim.
      if (!claims.has(id)) claims.set(id, { programme, period, course, start, end, token, ref });
    }
  return {
    ...{ period, unit, at: lastAt, order: revision },
    reservation: row ? text(row, "reservation") : "",
    claims: standing.size > 0 ? [...claims.values()] : null,
  };
}
