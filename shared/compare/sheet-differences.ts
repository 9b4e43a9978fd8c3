/** Sheets that bear another name now: nearly all lines of the one are found again on the other, and on no third. */
import type { SheetSnapshot } from "../sheet/snapshot.ts";
import type { LinePair } from "./pair-lines.ts";

export interface RenamedSheet {
  readonly before: string;
  readonly after: string;
}

/** Of the lines of both sheets at least so many belong to each other. */
const SHARE = 0.5;

export function renamedSheets(
  before: readonly SheetSnapshot[],
  after: readonly SheetSnapshot[],
  pairs: readonly LinePair[],
): RenamedSheet[] {
  const [was, is] = [new Set(before.map(({ name }) => name)), new Set(after.map(({ name }) => name))];
  const found: RenamedSheet[] = [];
  for (const { name } of before) {
    if (is.has(name)) continue;
    const own = pairs.filter((pair) => pair.before.sheet === name);
    const to = mostOf(own.map((pair) => pair.after.sheet).filter((sheet) => !was.has(sheet)));
    if (to === null || found.some((one) => one.after === to)) continue;
    const there = pairs.filter((pair) => pair.after.sheet === to);
    const both = own.filter((pair) => pair.after.sheet === to).length;
    if (both >= own.length * SHARE && both >= there.length * SHARE) found.push({ before: name, after: to });
  }
  return found;
}

function mostOf(names: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best?.[0] ?? null;
}
