/**
 * How long a reservation lasts, by clocks that may be wrong. Time is the later of what is told and what was told before, so that a
 * clock behind the others keeps nothing longer. One that was far ahead ends reservations too early, which is harmless, because
 * confirming says everything again; once the others are back at the right time it is no longer believed, or time would stand still.
 */
import { whole } from "../columns.ts";
import type { Storage } from "../storage.ts";

export const LEASE_MS = 120_000;

/** Clocks that are kept right differ by less. */
const DRIFT_MS = 600_000;

/** The time to go by, in milliseconds. */
export function timeBy(storage: Storage, at: string): number {
  const told = Date.parse(at);
  if (Number.isNaN(told)) throw new RangeError("Cannot tell the time: it must be an instant such as 2024-03-15T02:30:00.000Z");
  const [before] = storage.all("SELECT seen FROM clock");
  const seen = before ? whole(before, "seen") : null;
  return seen === null || seen - told > DRIFT_MS ? told : Math.max(seen, told);
}

/** What has ended by then is gone. Within a transaction. */
export function passTo(storage: Storage, at: string): number {
  const now = timeBy(storage, at);
  storage.run("INSERT INTO clock (id, seen) VALUES (1, ?) ON CONFLICT (id) DO UPDATE SET seen = excluded.seen", now);
  // A lease that ends later than one made now was made under the clock that is no longer believed.
  storage.run("DELETE FROM holdings WHERE until <= ? OR until > ?", now, now + LEASE_MS);
  return now;
}
