/**
 * Totals by whatever is asked: from a listed roll-up where there is one, else added up from the leaf cells of what counts. Within a scope
 * always from the cells: they are only that unit's. The sum of the rows is the sum of the versions they rest on.
 */
import type { TotalsBody } from "../../shared/api/totals.ts";
import type { Dimension } from "../../shared/totals/dimensions.ts";
import { text, whole } from "../columns.ts";
import { basisOf, COUNTING } from "./basis.ts";
import type { TotalsQuestion } from "./commands.ts";
import { type Counted, isCounted, listedFor, quoted } from "./listed.ts";
import { readRollup } from "./rollups.ts";
import type { Room } from "./room.ts";
import { withinScope } from "./scope.ts";
import { nameOn } from "./successors.ts";

interface Sum {
  readonly people: number;
  readonly budgetVnd: number;
}
/** The values of the dimensions that differ, in the order they were asked in. */
interface Group extends Sum {
  readonly values: readonly string[];
}

export function totals(room: Room, question: TotalsQuestion): TotalsBody {
  const by = [...new Set(question.by)];
  const basis = basisOf(room.storage, question);
  const total = basis.versions.reduce((sum, { people, budgetVnd }) => added(sum, { people, budgetVnd }), {
    people: 0,
    budgetVnd: 0,
  });
  const differing = by.filter(isCounted);
  const groups = differing.length > 0 ? groupsOf(room, question, differing) : total.people > 0 ? [{ ...total, values: [] }] : [];
  const rows = onMap(question, differing, groups).map(({ values, people, budgetVnd }) => ({
    key: keyOf(room, question, by, new Map(differing.map((name, at) => [name, values[at] ?? ""]))),
    people,
    budgetVnd,
  }));
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

function fromCells(
  { storage }: Room,
  { period, state, scope }: TotalsQuestion,
  dimensions: readonly Counted[],
): readonly Group[] {
  const { condition, bindings } = withinScope(scope);
  const names = dimensions.map((name) => (name === "unit" ? "p.unit" : `c.${quoted(name)}`));
  const rows = storage.all(
    `SELECT ${names.map((name, at) => `${name} AS value${at}`).join(", ")}, sum(c.people) AS people, sum(c.budget) AS budget
     FROM ${COUNTING[state]} CROSS JOIN cell c ON c.version = v.id
     WHERE p.period = ? AND ${condition} GROUP BY ${names.join(", ")}`,
    period,
    ...bindings,
  );
  return rows.map((row) => ({
    values: names.map((_, at) => text(row, `value${at}`)),
    people: whole(row, "people"),
    budgetVnd: whole(row, "budget"),
  }));
}

/** Called as on the asked map, sorted; what falls together there is added up. */
function onMap({ scheme }: TotalsQuestion, dimensions: readonly Counted[], groups: readonly Group[]): readonly Group[] {
  const sums = new Map<string, Group>();
  for (const group of groups) {
    const values = group.values.map((value, at) => nameOn(scheme, dimensions[at] ?? "unit", value));
    const id = values.join("\u0000");
    const known = sums.get(id);
    sums.set(id, { values, ...(known ? added(known, group) : { people: group.people, budgetVnd: group.budgetVnd }) });
  }
  // A separator below every letter: sorting the joined text sorts by one value after the other.
  return [...sums].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, group]) => group);
}

function keyOf(
  { programme }: Room,
  { period, state }: TotalsQuestion,
  by: readonly Dimension[],
  values: ReadonlyMap<Dimension, string>,
): Partial<Record<Dimension, string>> {
  const same: Partial<Record<Dimension, string>> = { programme, period, state };
  return Object.fromEntries(by.map((name) => [name, values.get(name) ?? same[name] ?? ""]));
}

function added(one: Sum, other: Sum): Sum {
  return { people: one.people + other.people, budgetVnd: one.budgetVnd + other.budgetVnd };
}
