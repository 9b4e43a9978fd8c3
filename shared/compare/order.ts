/** Which lines moved among those that stay: everything that is not in the longest run of lines that kept their order. */

/** `places`: of lines in their order before, where each stands after. True where a line moved. */
export function movedOf(places: readonly number[]): boolean[] {
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
