/**
 * Totals by whatever is asked: from a listed roll-up where there is one, else added up from the leaf cells of what counts. Within a scope
 * always from the cells: they are only that unit's. The sum of the rows is the sum of the versions they rest on.
 */
import type { TotalsBody } from "../../shared/api/totals.ts";
import type { Dimension } from "../../shared/totals/dimensions.ts";
import { basisOf, countingVersions } from "./basis.ts";
import { cellsOf, sumBy } from "./cells.ts";
import type { TotalsQuestion } from "./commands.ts";
import { type Counted, isCounted, listedFor } from "./listed.ts";
import { readRollup } from "./rollups.ts";
import type { Room } from "./room.ts";
import { nameOn } from "./successors.ts";

interface Sum {
  readonly people: number;
  readonly budgetVnd: number;
}
const NOTHING: Sum = { people: 0, budgetVnd: 0 };

/** The values of the dimensions that differ, in the order they were asked in. */
interface Group extends Sum {
  readonly values: readonly string[];
}

export function totals(room: Room, question: TotalsQuestion): TotalsBody {
  const { period, state } = question;
  const by = [...new Set(question.by)];
  const basis = basisOf(room.storage, question);
  const total = basis.versions.reduce((sum, { people, budgetVnd }) => added(sum, { people, budgetVnd }), NOTHING);
  const differing = by.filter(isCounted);
  const groups = differing.length > 0 ? groupsOf(room, question, differing) : total.people > 0 ? [{ ...total, values: [] }] : [];
  const same: Partial<Record<Dimension, string>> = { programme: room.programme, period, state };
  const rows = together(question, differing, groups).map(({ values, people, budgetVnd }) => {
    const key: Partial<Record<Dimension, string>> = {};
    let next = 0;
    for (const name of by) key[name] = same[name] ?? values[next++] ?? "";
    return { key, people, budgetVnd };
  });
  return { by, rows, total, basis };
}

function groupsOf(room: Room, question: TotalsQuestion, dimensions: readonly Counted[]): readonly Group[] {
  const listed = question.scope === null ? listedFor(dimensions) : null;
  return listed ? fromRollup(room, question, dimensions, listed) : fromCells(room, question, dimensions);
}

function fromRollup(
  { storage }: Room,
  { period, state }: TotalsQuestion,
  dimensions: readonly Counted[],
  listed: readonly Counted[],
): readonly Group[] {
  const places = dimensions.map((name) => listed.indexOf(name));
  return readRollup(storage, period, state, listed).map(({ values, people, budget }) => ({
    values: places.map((place) => values[place] ?? ""),
    people,
    budgetVnd: budget,
  }));
}

function fromCells({ storage }: Room, question: TotalsQuestion, dimensions: readonly Counted[]): readonly Group[] {
  const groups: Group[] = [];
  for (const { id, unit } of countingVersions(storage, question))
    for (const { values, people, budget } of sumBy(cellsOf(storage, id), unit, dimensions))
      groups.push({ values, people, budgetVnd: budget });
  return groups;
}

/** Called as on the asked map, sorted; what falls together is added up. */
function together({ scheme }: TotalsQuestion, dimensions: readonly Counted[], groups: readonly Group[]): readonly Group[] {
  const sums = new Map<string, { readonly values: readonly string[]; people: number; budgetVnd: number }>();
  for (const group of groups) {
    const values =
      scheme === "63" ? group.values : group.values.map((value, at) => nameOn(scheme, dimensions[at] ?? "unit", value));
    // A separator below every letter: sorting the joined text sorts by one value after the other.
    const id = values.join("\u0000");
    const known = sums.get(id);
    if (known) {
      known.people += group.people;
      known.budgetVnd += group.budgetVnd;
    } else sums.set(id, { values, people: group.people, budgetVnd: group.budgetVnd });
  }
  return [...sums.keys()].sort().flatMap((id) => sums.get(id) ?? []);
}

function added(one: Sum, other: Sum): Sum {
  return { people: one.people + other.people, budgetVnd: one.budgetVnd + other.budgetVnd };
}
