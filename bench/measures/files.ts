/** The workbook of 19.963 people from bytes to findings: seconds and peak memory, each run in a fresh process, as a command is. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildXlsx } from "../../tests/support/xlsx-builder.ts";
import type { FileResult } from "../child.ts";
import { FILES } from "../contenders.ts";
import { readFileInChild } from "../in-child.ts";
import { type Figure, type Measure, measured, type SkippedMeasure } from "../measure.ts";
import { median, ROUNDS } from "../median.ts";
import type { Peers } from "../peers.ts";
import { makePeople } from "../rows/people.ts";
import { COURSES, courseRows, LIST, listRows } from "../rows/sheet.ts";
import { say } from "../say.ts";

interface Runs {
  readonly seconds: number;
  /** Seconds of reading alone. */
  readonly reading: number;
  readonly megabytes: number;
  readonly note: string;
}

type Ran =
  | { readonly name: string; readonly version: string; readonly runs: Runs }
  | { readonly peer: string; readonly skipped: string };

export async function xlsxToFindings(peers: Peers): Promise<readonly (Measure | SkippedMeasure)[]> {
  const folder = mkdtempSync(join(tmpdir(), "kehoach-bench-"));
  try {
    const file = join(folder, "bench.xlsx");
    const bytes = buildXlsx(workbook());
    writeFileSync(file, bytes);
    const ours = await runsOf("ours", file);
    if (typeof ours === "string") return ["xlsx-to-findings", "xlsx-memory"].map((measure) => ({ measure, skipped: ours }));
    const others: Ran[] = [];
    for (const name of Object.keys(FILES).filter((one) => one !== "ours")) others.push(await peerRuns(name, peers, file));
    return figures(
      ours,
      others,
      `${Math.round(bytes.length / 1024)} KiB of xlsx; a fresh process each run, nothing warm; reading alone, as the peers do, ${ours.reading.toFixed(2)} s`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function workbook(): Parameters<typeof buildXlsx>[0] {
  const made = makePeople(1641);
  return {
    sheets: [
      { name: LIST, rows: listRows(made) },
      { name: COURSES, rows: courseRows(made) },
    ],
  };
}

function figures(ours: Runs, others: readonly Ran[], note: string): Measure[] {
  const peersBy = (value: (runs: Runs) => number): NonNullable<Figure["peers"]> =>
    others.map((one) =>
      "skipped" in one ? one : { name: one.name, version: one.version, value: value(one.runs), note: one.runs.note },
    );
  return [
    measured({
      measure: "xlsx-to-findings",
      value: ours.seconds,
      unit: "s",
      target: 1,
      direction: "at most",
      peers: peersBy(({ seconds }) => seconds),
      note,
    }),
    measured({
      measure: "xlsx-memory",
      value: ours.megabytes,
      unit: "MB",
      target: 300,
      direction: "at most",
      peers: peersBy(({ megabytes }) => megabytes),
      note: "peak resident memory of the whole process, Node itself (about 45 MB) included",
    }),
  ];
}

async function peerRuns(name: string, peers: Peers, file: string): Promise<Ran> {
  const peer = peers.get(name);
  if (!peer || "skipped" in peer) return { peer: name, skipped: peer?.skipped ?? "not listed" };
  const runs = await runsOf(name, file);
  return typeof runs === "string" ? { peer: name, skipped: runs } : { name, version: peer.version, runs };
}

/** The medians, or why there are none. */
async function runsOf(name: string, file: string): Promise<Runs | string> {
  say(`xlsx-to-findings: ${name} …`);
  const results: FileResult[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const one = await readFileInChild(name, file);
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
