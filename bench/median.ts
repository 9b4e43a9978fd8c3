/** The median of five, and what one round is: fresh data each time, a collection of garbage before it, the time of the work alone. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

export const ROUNDS = 5;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

export interface Timed<T> {
  /** Seconds of the very first run in this process: nothing compiled, nothing remembered. */
  readonly cold: number;
  /** Median seconds of five runs after the warm-ups. */
  readonly warm: number;
  /** What the last run gave. */
  readonly last: T;
}

/** `prepare` makes the work of a round ready (0 for the cold one) and is not timed; the function it returns is. */
export async function timed<T>(prepare: (round: number) => () => T | Promise<T>, warmUps: number): Promise<Timed<T>> {
  const collect = garbageCollector();
  const seconds: number[] = [];
  for (let round = 0; ; round++) {
    const work = prepare(round);
    collect();
    const started = performance.now();
    const last = await work();
    seconds.push((performance.now() - started) / 1000);
    if (round === warmUps + ROUNDS - 1) return { cold: seconds[0] ?? Number.NaN, warm: median(seconds.slice(-ROUNDS)), last };
  }
}

function garbageCollector(): () => void {
  setFlagsFromString("--expose-gc");
  return runInNewContext("gc");
}
