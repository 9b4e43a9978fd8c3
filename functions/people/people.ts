/**
 * The commands of a person object, each one transaction over its storage. Reserving lets two plans that arrive at once see one another;
 * confirming makes a plan's claims last; both may come again, late or not at all, and nothing confirmed is lost or counted twice.
 */
import type { Conflict } from "../../shared/sending/conflict.ts";
import { migrate } from "../migrations.ts";
import type { Storage } from "../storage.ts";
import type { Claim, Claimant, Confirm, Leave, Reserve } from "./commands.ts";
import { findConflicts } from "./find-conflicts.ts";
import { confirmHolding, dropAll, dropReservation, hold, settle } from "./holdings.ts";
import { LEASE_MS, passTo, timeBy } from "./lease.ts";
import { PEOPLE_STEPS } from "./schema.ts";

export function openPeople(storage: Storage): void {
  migrate(storage, PEOPLE_STEPS);
}

export function reserve(storage: Storage, command: Reserve): readonly Conflict[] {
  return storage.transaction(() => {
    const now = passTo(storage, command.at);
    dropReservation(storage, command, command.reservation);
    hold(storage, command, { name: command.reservation, until: now + LEASE_MS }, command.claims);
    return findConflicts(storage, command, command.claims, now);
  });
}

export function confirm(storage: Storage, command: Confirm): void {
  storage.transaction(() => {
    passTo(storage, command.at);
    if (settle(storage, command, command.order)) confirmHolding(storage, command, command.reservation, command.claims);
  });
}

export function release(storage: Storage, reservation: string): void {
  storage.transaction(() => storage.run("DELETE FROM holdings WHERE reservation = ?", reservation));
}

export function leave(storage: Storage, command: Leave): void {
  storage.transaction(() => {
    if (settle(storage, command, command.order)) dropAll(storage, command);
  });
}

/** Writes nothing: asking goes on while the disk is full. */
export function conflicts(storage: Storage, claimant: Claimant, claims: readonly Claim[], at: string): readonly Conflict[] {
  return storage.transaction(() => findConflicts(storage, claimant, claims, timeBy(storage, at)));
}

/** Takes away what has ended; true while reservations are left to be looked at again. */
export function sweep(storage: Storage, at: string): boolean {
  return storage.transaction(() => {
    passTo(storage, at);
    return storage.all("SELECT 1 FROM holdings WHERE until IS NOT NULL LIMIT 1").length > 0;
  });
}
