/** How much changed and how much did not: what a summary says before anything else. */
import type { Counts, LineDifference, LineKind } from "./difference.ts";
import type { LinePair } from "./pair-lines.ts";
import type { PairedKind } from "./paired-kind.ts";

export function countsOf(kinds: readonly PairedKind[], lines: readonly LineDifference[]): Counts {
  const sum = (of: (kind: PairedKind) => number): number => kinds.reduce((all, kind) => all + of(kind), 0);
  const told = (kind: LineKind): number => lines.filter((line) => line.kind === kind).length;
  const changed = told("changed");
  const cells = lines.filter(({ kind }) => kind === "changed").flatMap((line) => line.cells);
  return {
    lines: {
      before: sum(({ pairs, removed }) => pairs.length + removed.length),
      after: sum(({ pairs, added }) => pairs.length + added.length),
    },
    added: told("added"),
    removed: told("removed"),
    changed,
    moved: told("moved"),
    same: sum(({ pairs }) => pairs.length) - changed,
    unsure: lines.filter(({ sure }) => !sure).length,
    renumbered: sum(({ pairs }) => pairs.filter(isRenumbered).length),
    form: cells.filter(({ kind }) => kind === "form").length,
    computed: cells.filter(({ kind }) => kind === "computed").length,
    cells: cells.length,
  };
}

function isRenumbered({ before, after }: LinePair): boolean {
  return String(before.field("number") ?? "") !== String(after.field("number") ?? "");
}
