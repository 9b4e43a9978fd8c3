/** Claims for the tests of person objects, as short as their point allows. */

import { text } from "../../../functions/columns.ts";
import type { Claim, Claimant } from "../../../functions/people/commands.ts";
import type { Storage } from "../../../functions/storage.ts";

/** Gives the work an opened storage of its own, empty. */
export type WithStorage = (work: (storage: Storage) => void) => Promise<void>;

export const LAO_CAI: Claimant = { programme: "qd-1641", period: "2024", unit: "63:10" };
export const CA_MAU: Claimant = { programme: "qd-1641", period: "2024", unit: "63:96" };
export const HA_NOI: Claimant = { programme: "ha-noi-2022", period: "2024", unit: "63:01" };

export function claim(token: string, change: Partial<Claim> = {}): Claim {
  const days = { start: "2024-05-13", end: "2024-05-26" };
  return { programme: "qd-1641", period: "2024", course: "K01", ...days, ref: `Đề cử!${token}`, token, ...change };
}

/** "2024-03-15T02:00:00.000Z" and so many seconds. */
export function instant(seconds: number): string {
  return new Date(Date.UTC(2024, 2, 15, 2) + seconds * 1_000).toISOString();
}

/** Everything that is held, as "63:10 qd-1641 2024 confirmed a K01", in order. */
export function held(storage: Storage): readonly string[] {
  return storage
    .all(
      `SELECT unit || ' ' || programme || ' ' || period || ' ' || coalesce(reservation, 'confirmed') || ' ' || token || ' ' || course AS text
       FROM holdings JOIN claims ON claims.holding = holdings.id ORDER BY text`,
    )
    .map((row) => text(row, "text"));
}
