/**
 * The listed roll-ups follow what counts: when a version begins or ceases to count, the difference of its leaf cells is added to every
 * listed combination, in the same transaction. Sums are of whole numbers, so nothing drifts.
 */
import { TOTAL_STATES, type TotalState } from "../../shared/totals/dimensions.ts";
import { jsonBatches } from "../batches.ts";
import { text, whole } from "../columns.ts";
import type { Storage } from "../storage.ts";
import { type Cells, cellsOf, type Sum, sumBy } from "./cells.ts";
import { type Counted, LISTED, nameOf } from "./listed.ts";
import type { StandingPlan } from "./plan-rows.ts";

/** Which version of a plan counts under which state. */
export type Counting = Readonly<Record<TotalState, number | null>>;

export const NOTHING_COUNTS: Counting = { accepted: null, sent: null };

export function countingOf(plan: StandingPlan): Counting {
  return { accepted: plan.inForce?.id ?? null, sent: plan.state === "sent" ? plan.newest.id : null };
}

export function moveRollups(storage: Storage, period: string, before: Counting, after: Counting): void {
  for (const state of TOTAL_STATES) {
    const [out, into] = [before[state], after[state]];
    if (out === into) continue;
    const moved = [
      ...(out === null ? [] : [{ sign: -1, cells: cellsOf(storage, out) }]),
      ...(into === null ? [] : [{ sign: 1, cells: cellsOf(storage, into) }]),
    ];
    for (const batch of jsonBatches(differences(slicesOf(storage, period, state), moved)))
      storage.run(
        `INSERT INTO rollup (slice, key, people, budget)
         SELECT value->>0, value->>1, value->>2, value->>3 FROM json_each(?) WHERE true
         ON CONFLICT DO UPDATE SET people = people + excluded.people, budget = budget + excluded.budget`,
        batch,
      );
  }
  dropEmpty(storage);
}

/** In the words of the table's index of such cells, which finds them at once. */
function dropEmpty(storage: Storage): void {
  const below = storage.all("SELECT slice FROM rollup WHERE people < 1 AND people < 0 LIMIT 1");
  if (below.length > 0) throw new Error("A roll-up would count fewer than nobody: it does not follow from its cells");
  storage.run("DELETE FROM rollup WHERE people < 1");
}

/** One listed combination, whole. */
export function readRollup(storage: Storage, period: string, state: TotalState, listed: readonly Counted[]): readonly Sum[] {
  const rows = storage.all(
    `SELECT r.key, r.people, r.budget FROM slice s JOIN rollup r ON r.slice = s.id
     WHERE s.period = ? AND s.state = ? AND s."by" = ?`,
    ...[period, state, nameOf(listed)],
  );
  return rows.map((row) => ({ values: valuesIn(text(row, "key")), people: whole(row, "people"), budget: whole(row, "budget") }));
}

/** The slices of a year and state, by the name of their combination. A number for each: keys are compared millions of times. */
function slicesOf(storage: Storage, period: string, state: TotalState): ReadonlyMap<string, number> {
  const names = JSON.stringify(LISTED.map(nameOf));
  storage.run(
    'INSERT OR IGNORE INTO slice (period, state, "by") SELECT ?, ?, value FROM json_each(?)',
    ...[period, state, names],
  );
  const rows = storage.all('SELECT id, "by" FROM slice WHERE period = ? AND state = ?', period, state);
  return new Map(rows.map((row) => [text(row, "by"), whole(row, "id")]));
}

interface Moved {
  readonly sign: number;
  readonly cells: Cells;
}

/** Rows of the roll-ups with what is to be added to them; what comes to nothing is left out. */
function* differences(slices: ReadonlyMap<string, number>, moved: readonly Moved[]): Generator<readonly (string | number)[]> {
  for (const listed of LISTED) {
    const changes = new Map<string, { people: number; budget: number }>();
    for (const { sign, cells } of moved)
      for (const { values, people, budget } of sumBy(cells, "", listed)) {
        const key = keyOf(values);
        const known = changes.get(key);
        if (known) {
          known.people += sign * people;
          known.budget += sign * budget;
        } else changes.set(key, { people: sign * people, budget: sign * budget });
      }
    const slice = slices.get(nameOf(listed)) ?? 0;
    for (const [key, { people, budget }] of changes) if (people !== 0 || budget !== 0) yield [slice, key, people, budget];
  }
}

/** Values hold any character, so the key is their JSON. */
function keyOf(values: readonly string[]): string {
  return JSON.stringify(values);
}

function valuesIn(key: string): readonly string[] {
  const values: unknown = JSON.parse(key);
  if (!Array.isArray(values)) throw new TypeError("The key of a roll-up is not a list");
  return values.map(String);
}
