/** Lots that fall the same for the same seed (mulberry32). */
export interface Random {
  /** From 0 to below `n`. */
  whole(n: number): number;
  pick<T>(list: readonly T[]): T;
}

export function randomFrom(seed: number): Random {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (n: number): number => Math.floor(next() * n);
  return { whole, pick: <T>(list: readonly T[]): T => list[whole(list.length)] as T }; // never empty here
}
