/**
 * Work that must end in bounded time. A busy machine may hold up any one run, so a slow one is tried again: what really takes too long
 * does so every time.
 */
import { expect } from "vitest";

const TRIES = 3;

/** The result of the quickest run; fails when none of three was quick enough. */
export function within<T>(milliseconds: number, run: () => T): T {
  let best = Number.POSITIVE_INFINITY;
  for (let turn = 1; ; turn++) {
    const start = performance.now();
    const result = run();
    best = Math.min(best, performance.now() - start);
    if (turn < TRIES && best >= milliseconds) continue;
    expect(best).toBeLessThan(milliseconds);
    return result;
  }
}
