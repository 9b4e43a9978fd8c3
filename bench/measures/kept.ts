/** One text written into a workbook that holds one of everything: how much of it is still there in what each writer gives back. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { richWorkbook } from "../../tests/support/rich-workbook.ts";
import { WRITERS } from "../contenders.ts";
import { FEATURES, lostOf } from "../features.ts";
import { touchFileInChild } from "../in-child.ts";
import { type Figure, type Measure, measured, type SkippedMeasure } from "../measure.ts";
import type { Peers } from "../peers.ts";
import { say } from "../say.ts";

const MEASURE = "kept-of-a-workbook";

export async function keptOfWorkbook(peers: Peers): Promise<readonly (Measure | SkippedMeasure)[]> {
  const folder = mkdtempSync(join(tmpdir(), "kehoach-bench-"));
  try {
    const file = join(folder, "rich.xlsm");
    const bytes = richWorkbook({ macros: true });
    const unseen = lostOf(bytes);
    if (unseen.length > 0) return [{ measure: MEASURE, skipped: `not found before anybody wrote: ${unseen.join(", ")}` }];
    writeFileSync(file, bytes);
    const ours = await keptBy("ours", file);
    if ("skipped" in ours) return [{ measure: MEASURE, skipped: ours.skipped }];
    const others: NonNullable<Figure["peers"]>[number][] = [];
    for (const name of Object.keys(WRITERS).filter((one) => one !== "ours")) {
      const peer = peers.get(name);
      if (!peer || "skipped" in peer) others.push({ peer: name, skipped: peer?.skipped ?? "not listed" });
      else {
        const kept = await keptBy(name, file);
        others.push("skipped" in kept ? { peer: name, ...kept } : { name, version: peer.version, ...kept });
      }
    }
    return [
      measured({
        ...ours,
        measure: MEASURE,
        unit: "features",
        target: FEATURES.length,
        direction: "at least",
        rounds: 1,
        peers: others,
      }),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function keptBy(name: string, file: string): Promise<{ value: number; note: string } | { skipped: string }> {
  say(`${MEASURE}: ${name} …`);
  const outcome = await touchFileInChild(name, file);
  if (!outcome.ok) return { skipped: `fails on it: ${outcome.reason}` };
  const { kept, lost, note } = outcome.value;
  return { value: kept, note: `${note}; lost: ${lost.length === 0 ? "nothing" : lost.join(", ")}` };
}
