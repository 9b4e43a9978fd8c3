/**
 * The listed roll-ups follow what counts: when a version begins or ceases to count, the difference of its leaf cells is added to every
 * listed combination, in the same transaction. Sums are of whole numbers, so nothing drifts.
 */
import { TOTAL_STATES, type TotalState } from "../../shared/totals/dimensions.ts";
import { jsonBatches } from "../batches.ts";
import { text, whole } from "../columns.ts";
import type { Storage } from "../storage.ts";
import { type Cell, cellsOf } from "./cells.ts";
import { type Counted, LISTED, nameOf } from "./listed.ts";
import type { StandingPlan } from "./plan-rows.ts";

/** Which version of a plan counts under which state. */
export type Counting = Readonly<Record<TotalState, number | null>>;

export const NOTHING_COUNTS: Counting = { accepted: null, sent: null };

export function countingOf(plan: StandingPlan): Counting {
  return { accepted: plan.inForce?.id ?? null, sent: plan.state === "sent" ? plan.newest.id : null };
}

interface Place {
  readonly period: string;
  readonly unit: string;
}

export function moveRollups(storage: Storage, { period, unit }: Place, before: Counting, after: Counting): void {
  for (const state of TOTAL_STATES) {
    const [out, into] = [before[state], after[state]];
    if (out === into) continue;
    const cells = [
      ...(out === null ? [] : cellsOf(storage, out).map(negative)),
      ...(into === null ? [] : cellsOf(storage, into)),
    ];
    for (const batch of jsonBatches(differences(slicesOf(storage, period, state), cells, unit)))
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

export interface Kept {
  /** In the order of the dimensions by which it is kept. */
  readonly values: readonly string[];
  readonly people: number;
  readonly budget: number;
}

/** One listed combination, whole. */
export function readRollup(storage: Storage, period: string, state: TotalState, listed: readonly Counted[]): readonly Kept[] {
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

/** Rows of the roll-ups with what is to be added to them; what comes to nothing is left out. */
function* differences(
  slices: ReadonlyMap<string, number>,
  cells: readonly Cell[],
  unit: string,
): Generator<readonly (string | number)[]> {
  const columns = columnsOf(cells, unit);
  for (const listed of LISTED) {
    const used = listed.map((dimension) => columns[dimension]);
    const sums = new Map<number, { readonly at: number; people: number; budget: number }>();
    for (const [at, { people, budget }] of cells.entries()) {
      let id = 0;
      for (const { words, codes } of used) id = id * words.length + (codes[at] ?? 0);
      const sum = sums.get(id);
      if (sum) {
        sum.people += people;
        sum.budget += budget;
      } else sums.set(id, { at, people, budget });
    }
    const slice = slices.get(nameOf(listed)) ?? 0;
    for (const { at, people, budget } of sums.values())
      if (people !== 0 || budget !== 0)
        yield [slice, keyOf(used.map(({ words, codes }) => words[codes[at] ?? 0] ?? "")), people, budget];
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

/** A dimension's values as small numbers: adding up tens of combinations must not build tens of long keys for every cell. */
interface Column {
  readonly words: readonly string[];
  readonly codes: readonly number[];
}

function columnsOf(cells: readonly Cell[], unit: string): Readonly<Record<Counted, Column>> {
  const column = (dimension: Counted): Column => {
    const known = new Map<string, number>();
    const codes = cells.map(({ keys }) => {
      const value = dimension === "unit" ? unit : keys[dimension];
      const found = known.get(value) ?? known.size;
      if (found === known.size) known.set(value, found);
      return found;
    });
    return { words: [...known.keys()], codes };
  };
  return {
    province: column("province"),
    unit: column("unit"),
    course: column("course"),
    country: column("country"),
    gender: column("gender"),
    ageBand: column("ageBand"),
    group: column("group"),
    source: column("source"),
    year: column("year"),
  };
}

function negative({ keys, people, budget }: Cell): Cell {
  return { keys, people: -people, budget: -budget };
}
