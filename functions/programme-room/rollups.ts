/**
 * The listed roll-ups follow what counts: when a version begins or ceases to count, the difference of its leaf cells is added to every
 * listed combination, in the same transaction. Sums are of whole numbers, so nothing drifts.
 */
import type { TotalState } from "../../shared/totals/dimensions.ts";
import { jsonBatches } from "../batches.ts";
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

export function moveRollups(storage: Storage, place: Place, before: Counting, after: Counting): void {
  for (const state of ["accepted", "sent"] as const) {
    const [out, into] = [before[state], after[state]];
    if (out === into) continue;
    const cells = [
      ...(out === null ? [] : cellsOf(storage, out).map(negative)),
      ...(into === null ? [] : cellsOf(storage, into)),
    ];
    for (const batch of jsonBatches(differences(cells, place.unit)))
      storage.run(
        `INSERT INTO rollup (period, state, "by", a, b, c, people, budget)
         SELECT ?, ?, value->>0, value->>1, value->>2, value->>3, value->>4, value->>5 FROM json_each(?) WHERE true
         ON CONFLICT DO UPDATE SET people = people + excluded.people, budget = budget + excluded.budget`,
        place.period,
        state,
        batch,
      );
  }
  dropEmpty(storage);
}

/** In the words of the table's index of such cells, which finds them at once. */
function dropEmpty(storage: Storage): void {
  const below = storage.all('SELECT "by" FROM rollup WHERE people < 1 AND people < 0 LIMIT 1');
  if (below.length > 0) throw new Error("A roll-up would count fewer than nobody: it does not follow from its cells");
  storage.run("DELETE FROM rollup WHERE people < 1");
}

/** Rows of the roll-ups with what is to be added to them; what comes to nothing is left out. */
function* differences(cells: readonly Cell[], unit: string): Generator<readonly (string | number)[]> {
  const columns = columnsOf(cells, unit);
  for (const listed of LISTED) {
    const [a, b, c] = listed.map((dimension) => columns[dimension]);
    if (!a) continue;
    const sums = new Map<number, { readonly at: number; people: number; budget: number }>();
    for (const [at, { people, budget }] of cells.entries()) {
      const id = code(a, at) + a.words.length * (code(b, at) + (b?.words.length ?? 1) * code(c, at));
      const sum = sums.get(id);
      if (sum) {
        sum.people += people;
        sum.budget += budget;
      } else sums.set(id, { at, people, budget });
    }
    const by = nameOf(listed);
    for (const { at, people, budget } of sums.values())
      if (people !== 0 || budget !== 0) yield [by, word(a, at), word(b, at), word(c, at), people, budget];
  }
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

function code(column: Column | undefined, at: number): number {
  return column?.codes[at] ?? 0;
}

function word(column: Column | undefined, at: number): string {
  return column?.words[code(column, at)] ?? "";
}

function negative({ keys, people, budget }: Cell): Cell {
  return { keys, people: -people, budget: -budget };
}
