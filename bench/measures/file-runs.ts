/** One kind of work on a file, by us and by the peers, each run in a process of its own: medians of seconds and of peak memory. */
import type { FileResult } from "../child.ts";
import type { Outcome } from "../in-child.ts";
import { type Figure, type Measure, measured, type SkippedMeasure } from "../measure.ts";
import { median, ROUNDS } from "../median.ts";
import type { Peers } from "../peers.ts";
import { say } from "../say.ts";

export interface FileWork {
  /** The measures of time and of memory, with what each should reach. */
  readonly time: Pick<Figure, "measure" | "target">;
  readonly memory: Pick<Figure, "measure" | "target">;
  /** All contenders; "ours" is one of them. */
  readonly names: readonly string[];
  readonly run: (name: string) => Promise<Outcome<FileResult>>;
  /** Said beside our time. */
  readonly note: (ours: Runs) => string;
}

export interface Runs {
  readonly seconds: number;
  /** Seconds of reading alone. */
  readonly reading: number;
  readonly megabytes: number;
  readonly note: string;
}

type Ran =
  | { readonly name: string; readonly version: string; readonly runs: Runs }
  | { readonly peer: string; readonly skipped: string };

export async function measureFiles(work: FileWork, peers: Peers): Promise<readonly (Measure | SkippedMeasure)[]> {
  const ours = await runsOf(work, "ours");
  if (typeof ours === "string") return [work.time, work.memory].map(({ measure }) => ({ measure, skipped: ours }));
  const others: Ran[] = [];
  for (const name of work.names.filter((one) => one !== "ours")) others.push(await peerRuns(work, name, peers));
  const peersBy = (value: (runs: Runs) => number): NonNullable<Figure["peers"]> =>
    others.map((one) =>
      "skipped" in one ? one : { name: one.name, version: one.version, value: value(one.runs), note: one.runs.note },
    );
  return [
    measured({
      ...work.time,
      value: ours.seconds,
      unit: "s",
      direction: "at most",
      peers: peersBy(({ seconds }) => seconds),
      note: work.note(ours),
    }),
    measured({
      ...work.memory,
      value: ours.megabytes,
      unit: "MB",
      direction: "at most",
      peers: peersBy(({ megabytes }) => megabytes),
      note: "peak resident memory of the whole process, Node itself (about 45 MB) included",
    }),
  ];
}

async function peerRuns(work: FileWork, name: string, peers: Peers): Promise<Ran> {
  const peer = peers.get(name);
  if (!peer || "skipped" in peer) return { peer: name, skipped: peer?.skipped ?? "not listed" };
  const runs = await runsOf(work, name);
  return typeof runs === "string" ? { peer: name, skipped: runs } : { name, version: peer.version, runs };
}

/** The medians, or why there are none. */
async function runsOf({ time, run }: FileWork, name: string): Promise<Runs | string> {
  say(`${time.measure}: ${name} …`);
  const results: FileResult[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const one = await run(name);
    if (!one.ok) return one.reason;
    results.push(one.value);
  }
  const [first] = results;
  return {
    seconds: median(results.map(({ seconds }) => seconds)),
    reading: median(results.map(({ reading }) => reading)),
    megabytes: median(results.map(({ peakBytes }) => peakBytes)) / 1e6,
    note: first ? `${first.note}; ${first.rows} rows` : "",
  };
}
