/** The figures once more for people, on stderr. */
import type { Measure, SkippedMeasure } from "./measure.ts";
import { say } from "./say.ts";

export function sayTable(measures: readonly (Measure | SkippedMeasure)[]): void {
  const lines = measures.flatMap(linesOf);
  const widths = [0, 1, 2].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  say("");
  for (const line of lines)
    say(
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    );
}

function linesOf(one: Measure | SkippedMeasure): string[][] {
  if ("skipped" in one) return [[one.measure, "skipped", one.skipped]];
  const { measure, value, unit, target, met, cold, peers } = one;
  const first = cold === undefined ? "" : `; first run ${written(cold)}`;
  const others = peers.map((peer) =>
    "skipped" in peer
      ? [`  ${peer.peer}`, "skipped", peer.skipped]
      : [`  ${peer.name} ${peer.version}`, `${written(peer.value)} ${unit}`, `ours is ${peer.ratio} times as good`],
  );
  return [[measure, `${written(value)} ${unit}`, `${met ? "reached" : "MISSED"}: ${target}${first}`], ...others];
}

function written(value: number): string {
  return value >= 1000 ? String(value).replace(/\B(?=(\d{3})+$)/g, " ") : String(value);
}
