/** Sheets that came, went or bear another name now: one whose lines are found again on another, and on no third, is that other. */
import type { WorkbookSnapshot } from "../sheet/snapshot.ts";
import type { Comparison } from "./difference.ts";
import type { LinePair } from "./pair-lines.ts";

type SheetDifferences = Comparison["sheets"];

export function sheetDifferences(
  before: WorkbookSnapshot,
  after: WorkbookSnapshot,
  pairs: readonly LinePair[],
): SheetDifferences {
  const [was, is] = [namesOf(before), namesOf(after)];
  const renamed = renamedSheets(was, is, pairs);
  return {
    removed: was.filter((name) => !is.includes(name) && !renamed.some((one) => one.before === name)),
    added: is.filter((name) => !was.includes(name) && !renamed.some((one) => one.after === name)),
    renamed,
  };
}

const namesOf = ({ sheets }: WorkbookSnapshot): string[] => sheets.map(({ name }) => name);

/** Of the lines of both sheets at least so many belong to each other. */
const SHARE = 0.5;

function renamedSheets(was: readonly string[], is: readonly string[], pairs: readonly LinePair[]): SheetDifferences["renamed"] {
  const found: { before: string; after: string }[] = [];
  for (const name of was) {
    if (is.includes(name)) continue;
    const own = pairs.filter((pair) => pair.before.sheet === name);
    const to = mostOf(own.map((pair) => pair.after.sheet).filter((sheet) => !was.includes(sheet)));
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
