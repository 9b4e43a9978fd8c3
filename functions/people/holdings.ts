/** What plans hold, written and taken away. */
import { jsonBatches } from "../batches.ts";
import { whole } from "../columns.ts";
import type { Storage } from "../storage.ts";
import type { Claim, Claimant } from "./commands.ts";

/** Under which name and until when; null: confirmed. */
export type Reservation = { readonly name: string; readonly until: number } | null;

export function hold(storage: Storage, claimant: Claimant, reservation: Reservation, claims: readonly Claim[]): void {
  const [row] = storage.all(
    "INSERT INTO holdings (programme, period, unit, reservation, until) VALUES (?, ?, ?, ?, ?) RETURNING id",
    ...keyOf(claimant),
    reservation?.name ?? null,
    reservation?.until ?? null,
  );
  if (!row) throw new Error("A holding that was just written is not there");
  const holding = whole(row, "id");
  for (const batch of jsonBatches(rowsOf(claims)))
    storage.run(
      `INSERT INTO claims (holding, line, token, course, first_day, last_day)
       SELECT ?, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4 FROM json_each(?)`,
      holding,
      batch,
    );
}

/** A reservation made again takes its own place. */
export function dropReservation(storage: Storage, claimant: Claimant, reservation: string): void {
  storage.run(`DELETE FROM holdings WHERE ${OF_CLAIMANT} AND reservation = ?`, ...keyOf(claimant), reservation);
}

/** What is confirmed, in place of what was, of its own reservation and of those made before it. */
export function confirmHolding(storage: Storage, claimant: Claimant, reservation: string, claims: readonly Claim[]): void {
  const own = storage.all(`SELECT id FROM holdings WHERE ${OF_CLAIMANT} AND reservation = ?`, ...keyOf(claimant), reservation)[0];
  const id = own ? whole(own, "id") : null;
  storage.run(`DELETE FROM holdings WHERE ${OF_CLAIMANT} AND (reservation IS NULL OR id < ?)`, ...keyOf(claimant), id);
  // Mostly nothing has changed since it was reserved, and nothing needs writing again.
  if (id !== null && holdsJust(storage, id, claims)) {
    storage.run("UPDATE holdings SET reservation = NULL, until = NULL WHERE id = ?", id);
    return;
  }
  dropReservation(storage, claimant, reservation);
  hold(storage, claimant, null, claims);
}

function holdsJust(storage: Storage, holding: number, claims: readonly Claim[]): boolean {
  const [row] = storage.all("SELECT count(*) AS claims FROM claims WHERE holding = ?", holding);
  if (!row || whole(row, "claims") !== claims.length) return false;
  for (const batch of jsonBatches(rowsOf(claims))) {
    const other = storage.all(
      `SELECT 1 FROM json_each(?) AS said WHERE NOT EXISTS (
         SELECT 1 FROM claims WHERE token = said.value ->> 1 AND holding = ? AND line = said.value ->> 0
         AND course = said.value ->> 2 AND first_day IS said.value ->> 3 AND last_day IS said.value ->> 4
       ) LIMIT 1`,
      batch,
      holding,
    );
    if (other.length > 0) return false;
  }
  return true;
}

export function dropAll(storage: Storage, claimant: Claimant): void {
  storage.run(`DELETE FROM holdings WHERE ${OF_CLAIMANT}`, ...keyOf(claimant));
}

/** False for what has come late or again: the plan has come this far already. */
export function settle(storage: Storage, claimant: Claimant, order: number): boolean {
  const settled = storage.all(
    `INSERT INTO plans (programme, period, unit, settled) VALUES (?, ?, ?, ?)
     ON CONFLICT (programme, period, unit) DO UPDATE SET settled = excluded.settled WHERE excluded.settled > settled RETURNING settled`,
    ...keyOf(claimant),
    order,
  );
  return settled.length > 0;
}

const rowsOf = (claims: readonly Claim[]) =>
  claims.map(({ token, course, start, end }, line) => [line, token, course, start, end]);

const OF_CLAIMANT = "programme = ? AND period = ? AND unit = ?";
const keyOf = ({ programme, period, unit }: Claimant) => [programme, period, unit] as const;
