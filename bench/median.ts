/** The median of five, and what one round is: fresh data each time, a collection of garbage before it, the time of the work alone. */

export const ROUNDS = 5;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

export interface Timed {
  /** Seconds of the very first run in this process: nothing compiled, nothing remembered. */
  readonly cold: number;
  /** Median seconds of five runs after it. */
  readonly warm: number;
}

/** `prepare` makes the data of a round (0 for the cold one) and is not timed; `work` is. */
export async function timed<T>(prepare: (round: number) => T, work: (data: T) => unknown, warmUps = 1): Promise<Timed> {
  const seconds: number[] = [];
  for (let round = 0; round < ROUNDS + Math.max(warmUps, 1); round++) {
    const data = prepare(round);
    globalThis.gc?.();
    const started = performance.now();
    await work(data);
    seconds.push((performance.now() - started) / 1000);
  }
  return { cold: seconds[0] ?? Number.NaN, warm: median(seconds.slice(-ROUNDS)) };
}
