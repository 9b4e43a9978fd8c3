/**
 * `npm run bench`: the figures of the design beside those of the peers, on the same rows in the same run. One JSON line a measure on
 * stdout, progress and a table on stderr. Exit code 1 when a contender decides otherwise than we do or a measure could not be made for
 * another reason than a missing tool; a missed target is a figure, not a failure.
 */
import { availableParallelism, cpus, loadavg } from "node:os";
import type { Measure, SkippedMeasure } from "./measure.ts";
import { checkRows, explain } from "./measures/contenders.ts";
import { editToFinding } from "./measures/edits.ts";
import { xlsxToFindings, xlsxWriteBack } from "./measures/files.ts";
import { keptOfWorkbook } from "./measures/kept.ts";
import { pageLarge } from "./measures/page-large.ts";
import { pageLoad } from "./measures/page-load.ts";
import { submitPlans } from "./measures/submit.ts";
import { totalsOfMany } from "./measures/totals.ts";
import { installedPeers, type Peers } from "./peers.ts";
import { say } from "./say.ts";
import { sayTable } from "./table.ts";

type Printed = Measure | SkippedMeasure;

const MEASURES: Readonly<Record<string, (peers: Peers) => Promise<readonly Printed[]>>> = {
  "check-rows": async (peers) => [await checkRows(peers)],
  explain: async (peers) => [await explain(peers)],
  "edit-to-finding": editToFinding,
  "xlsx-to-findings": xlsxToFindings,
  "xlsx-filled-and-written": xlsxWriteBack,
  "kept-of-a-workbook": keptOfWorkbook,
  "page-load": pageLoad,
  "page-20000": pageLarge,
  submit: submitPlans,
  totals: totalsOfMany,
};

async function main(chosen: readonly string[]): Promise<number> {
  const unknown = chosen.filter((name) => !(name in MEASURES));
  if (unknown.length > 0)
    throw new RangeError(`No such measure: ${unknown.join(", ")}. There are: ${Object.keys(MEASURES).join(", ")}`);
  const peers = await installedPeers();
  sayMachine();
  const printed: Printed[] = [];
  for (const [name, measure] of Object.entries(MEASURES)) {
    if (chosen.length > 0 && !chosen.includes(name)) continue;
    for (const one of await measure(peers)) {
      process.stdout.write(`${JSON.stringify(one)}\n`);
      printed.push(one);
    }
  }
  sayTable(printed);
  return printed.some(isFault) ? 1 : 0;
}

/** A browser may be missing; our own work, and the peers' agreement with it, may not. */
function isFault(one: Printed): boolean {
  if ("skipped" in one) return !one.skipped.startsWith("no Chromium");
  return one.peers.some((peer) => "skipped" in peer && peer.skipped.startsWith("decides otherwise"));
}

function sayMachine(): void {
  const [load = 0] = loadavg();
  say(
    `Node ${process.versions.node}, ${availableParallelism()} × ${cpus()[0]?.model ?? "unknown processor"}, load ${load.toFixed(1)}`,
  );
  if (load > 0.7) say("The machine is busy with other work: the figures will be worse than they are.");
}

process.exitCode = await main(process.argv.slice(2));
