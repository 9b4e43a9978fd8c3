/**
 * Totals by whatever is asked: from a listed roll-up, from the versions' own sums, or added up from the leaf cells of what counts (`listed.ts`).
 * The sum of the rows is the sum of the versions they rest on.
 */
import type { TotalsBody } from "../../shared/api/totals.ts";
import type { Dimension } from "../../shared/totals/dimensions.ts";
import { text, whole } from "../columns.ts";
import { basisOf } from "./basis.ts";
import { cellsOf, type Sum, sumBy } from "./cells.ts";
import type { TotalsQuestion } from "./commands.ts";
import { countingRows } from "./counting.ts";
import { type CellDimension, type Counted, inKeptOrder, isCounted, isListed } from "./listed.ts";
import { readRollup } from "./rollups.ts";
import type { Room } from "./room.ts";
import { nameOn } from "./successors.ts";
import { sumsByUnit } from "./version-sums.ts";

interface Amount {
  readonly people: number;
  readonly budgetVnd: number;
}
const NOTHING: Amount = { people: 0, budgetVnd: 0 };

/** The values of the dimensions that differ, in the order they were asked in. */
interface Group extends Amount {
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
  const kept = inKeptOrder(dimensions);
  const byUnit = question.scope !== null || dimensions.includes("unit");
  if (!byUnit && isListed(kept)) return fromRollup(room, question, dimensions, kept);
  return byUnit && kept.length <= 2 ? fromSums(room, question, dimensions, kept) : fromCells(room, question, dimensions);
}

function fromRollup(
  { storage }: Room,
  { period, state }: TotalsQuestion,
  dimensions: readonly Counted[],
  kept: readonly CellDimension[],
): readonly Group[] {
  return readRollup(storage, period, state, kept).map((sum) => grouped(sum, dimensions, kept, ""));
}

function fromSums(
  { storage }: Room,
  question: TotalsQuestion,
  dimensions: readonly Counted[],
  kept: readonly CellDimension[],
): readonly Group[] {
  return sumsByUnit(storage, question, kept).flatMap(({ unit, sums }) => sums.map((sum) => grouped(sum, dimensions, kept, unit)));
}

function fromCells({ storage }: Room, question: TotalsQuestion, dimensions: readonly Counted[]): readonly Group[] {
  const groups: Group[] = [];
  for (const row of countingRows(storage, question, "v.id, p.unit"))
    for (const { values, people, budget } of sumBy(cellsOf(storage, whole(row, "id")), text(row, "unit"), dimensions))
      groups.push({ values, people, budgetVnd: budget });
  return groups;
}

function grouped(
  { values, people, budget }: Sum,
  dimensions: readonly Counted[],
  kept: readonly CellDimension[],
  unit: string,
): Group {
  return {
    values: dimensions.map((name) => (name === "unit" ? unit : (values[kept.indexOf(name)] ?? ""))),
    people,
    budgetVnd: budget,
  };
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

function added(one: Amount, other: Amount): Amount {
  return { people: one.people + other.people, budgetVnd: one.budgetVnd + other.budgetVnd };
}
