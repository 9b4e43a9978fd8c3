/** What plans hold, written and taken away. Claims travel as JSON, a thousand at a time: a text may not be longer than 2 MB. */
import { text, whole } from "../columns.ts";
import type { Storage } from "../storage.ts";
import type { Claim, Claimant } from "./commands.ts";

const AT_ONCE = 1_000;

/** A list in pieces that one binding can carry, each with the number of its first member. */
export function* pieces<Item>(items: readonly Item[]): Generator<readonly [first: number, piece: readonly Item[]]> {
  for (let first = 0; first < items.length; first += AT_ONCE) yield [first, items.slice(first, first + AT_ONCE)];
}

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
  for (const [first, piece] of pieces(claims)) {
    storage.run(
      `INSERT INTO claims (holding, line, token, course, first_day, last_day)
       SELECT ?, ? + key, value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM json_each(?)`,
      holding,
      first,
      jsonOf(piece),
    );
  }
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
  for (const [first, piece] of pieces(claims)) {
    const [kept] = storage.all(
      `SELECT json_group_array(json_array(token, course, first_day, last_day) ORDER BY line) AS claims
       FROM claims WHERE holding = ? AND line >= ? AND line < ?`,
      holding,
      first,
      first + piece.length,
    );
    if (!kept || text(kept, "claims") !== jsonOf(piece)) return false;
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

const jsonOf = (claims: readonly Claim[]): string =>
  JSON.stringify(claims.map(({ token, course, start, end }) => [token, course, start, end]));

const OF_CLAIMANT = "programme = ? AND period = ? AND unit = ?";
const keyOf = ({ programme, period, unit }: Claimant) => [programme, period, unit] as const;
