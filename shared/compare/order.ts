/** Which lines moved among those that stay in one table: everything that is not in the longest run of lines that kept their order. */
import type { LinePair } from "./pair-lines.ts";
import type { TableLines } from "./table-lines.ts";

/** By the tables that the lines stand in now and stood in before. */
export function movedLines(pairs: readonly LinePair[]): ReadonlySet<LinePair> {
  const moved = new Set<LinePair>();
  for (const list of byTables(pairs)) {
    const sorted = list.sort((a, b) => a.before.at - b.before.at);
    const isMoved = movedOf(sorted.map(({ after }) => after.at));
    for (const [at, pair] of sorted.entries()) if (isMoved[at]) moved.add(pair);
  }
  return moved;
}

function byTables(pairs: readonly LinePair[]): LinePair[][] {
  const groups = new Map<TableLines, Map<TableLines, LinePair[]>>();
  for (const pair of pairs) {
    const of = groups.get(pair.before.of) ?? new Map<TableLines, LinePair[]>();
    groups.set(pair.before.of, of);
    const list = of.get(pair.after.of);
    if (list) list.push(pair);
    else of.set(pair.after.of, [pair]);
  }
  return [...groups.values()].flatMap((of) => [...of.values()]);
}

/** `places`: of lines in their order before, where each stands after. True where a line moved. */
function movedOf(places: readonly number[]): boolean[] {
  const tails: number[] = [];
  const before = new Int32Array(places.length).fill(-1);
  for (const [at, place] of places.entries()) {
    const length = firstNotBelow(tails, place, places);
    before[at] = tails[length - 1] ?? -1;
    tails[length] = at;
  }
  const moved = places.map(() => true);
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) moved[at] = false;
  return moved;
}

function firstNotBelow(tails: readonly number[], place: number, places: readonly number[]): number {
  let [low, high] = [0, tails.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[tails[middle] ?? 0] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
