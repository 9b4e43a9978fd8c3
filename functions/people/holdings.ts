/** What plans hold, written and taken away. Claims travel as JSON, a thousand at a time: a text may not be longer than 2 MB. */
import { whole } from "../columns.ts";
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
      JSON.stringify(piece.map(({ token, course, start, end }) => [token, course, start, end])),
    );
  }
}

/** A reservation made again takes its own place. */
export function dropReservation(storage: Storage, claimant: Claimant, reservation: string): void {
  storage.run(`DELETE FROM holdings WHERE ${OF_CLAIMANT} AND reservation = ?`, ...keyOf(claimant), reservation);
}

/** What a confirmation takes the place of: what was confirmed, its own reservation and those made before it. */
export function dropReplaced(storage: Storage, claimant: Claimant, reservation: string): void {
  storage.run(
    `DELETE FROM holdings WHERE ${OF_CLAIMANT} AND (until IS NULL OR id <=
       (SELECT id FROM holdings WHERE ${OF_CLAIMANT} AND reservation = ?))`,
    ...keyOf(claimant),
    ...keyOf(claimant),
    reservation,
  );
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

const OF_CLAIMANT = "programme = ? AND period = ? AND unit = ?";
const keyOf = ({ programme, period, unit }: Claimant) => [programme, period, unit] as const;
