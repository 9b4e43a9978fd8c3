/**
 * Totals over accepted lines, asked of plain workerd over HTTP as the centre does: by what is kept ready, and by anything else; with
 * 20.000 and with 1.000.000 lines. Beside it the usual way: the same lines in one SQLite table, added up by GROUP BY. Both must agree.
 */
import { DatabaseSync } from "node:sqlite";
import { isDeepStrictEqual } from "node:util";
import { TotalsBody } from "../../shared/api/totals.ts";
import { objectFiles } from "../../tests/chaos/files.ts";
import { OwnServer } from "../../tests/support/own-server.ts";
import { PROGRAMME } from "../../tests/support/sent-plans.ts";
import { type Measure, measured, type SkippedMeasure } from "../measure.ts";
import { say } from "../say.ts";
import { PERIOD } from "../service/accepted-rows.ts";
import { Client } from "../service/client.ts";
import { fillRoom } from "../service/fill-room.ts";
import { percentile } from "../service/percentile.ts";

type By = TotalsBody["by"];

const LISTED: readonly By[] = [
  [],
  ["province"],
  ["unit"],
  ["gender"],
  ["province", "course"],
  ["unit", "gender"],
  ["course", "country"],
  ["province", "gender", "ageBand"],
  ["unit", "group", "source"],
  ["province", "course", "gender"],
  ["unit", "source", "year"],
  ["course", "gender", "group"],
];
const OTHER: readonly By[] = [
  ["province", "course", "group"],
  ["course", "group", "source"],
  ["unit", "course", "ageBand"],
  ["province", "gender", "ageBand", "group"],
  ["unit", "course", "gender", "source"],
];

const FEW = 20_000;
const MANY = 1_000_000;
const LISTED_ROUNDS = 10;
const OTHER_ROUNDS = 5;

interface Times {
  readonly listed: readonly number[];
  readonly other: readonly number[];
}

interface Timed {
  readonly ours: Times;
  readonly plain: Times;
}

export async function totalsOfMany(): Promise<readonly (Measure | SkippedMeasure)[]> {
  const few = await timesAt(FEW);
  const many = await timesAt(MANY);
  if (typeof few === "string" || typeof many === "string")
    return [{ measure: "totals", skipped: typeof few === "string" ? few : String(many) }];
  const p95 = (values: readonly number[]): number => percentile(values, 95);
  const peer = (pick: (times: Times) => readonly number[]) => [
    {
      name: "SQLite GROUP BY",
      version: process.versions.sqlite ?? "",
      value: p95(pick(many.plain)),
      note: "node:sqlite in memory, one table of the lines, no HTTP",
    },
  ];
  const figure = { unit: "ms", direction: "at most" } as const;
  return [
    measured({
      ...figure,
      measure: "totals-listed-p95",
      value: p95(many.ours.listed),
      target: 30,
      rounds: many.ours.listed.length,
      peers: peer(({ listed }) => listed),
      note: `${MANY} accepted lines, ${LISTED.length} roll-ups of up to three dimensions; with ${FEW} lines ${p95(few.ours.listed).toFixed(1)} ms, median ${percentile(many.ours.listed, 50).toFixed(1)} ms`,
    }),
    measured({
      measure: "totals-listed-slope",
      value: percentile(many.ours.listed, 50) / percentile(few.ours.listed, 50),
      unit: "times",
      direction: "at most",
      target: 1.5,
      rounds: many.ours.listed.length,
      note: `the median with ${MANY} lines, over that with ${FEW}`,
    }),
    measured({
      ...figure,
      measure: "totals-other-p95",
      value: p95(many.ours.other),
      target: 1_000,
      rounds: many.ours.other.length,
      peers: peer(({ other }) => other),
      note: `${MANY} accepted lines, ${OTHER.length} combinations that are not kept ready; with ${FEW} lines ${p95(few.ours.other).toFixed(0)} ms`,
    }),
  ];
}

/** Or why there are none. */
async function timesAt(lines: number): Promise<Timed | string> {
  say(`totals: ${lines} lines …`);
  const server = await OwnServer.prepare();
  const plain = new DatabaseSync(":memory:");
  try {
    await server.start();
    // Asked once, the object makes its file.
    await ask(await Client.signIn(server.origin, "centre"), []);
    await server.end("SIGTERM");
    const [file] = objectFiles(server.objects, "ProgrammeRoom");
    if (file === undefined) return "the programme object has no file";
    fillRoom(file, plain, lines);
    await server.start();
    return await timesOf(await Client.signIn(server.origin, "centre"), plain);
  } finally {
    plain.close();
    await server.remove();
  }
}

async function timesOf(client: Client, plain: DatabaseSync): Promise<Timed | string> {
  for (const by of [...LISTED, ...OTHER])
    if (!isDeepStrictEqual(await told(client, by), addedUp(plain, by))) return `adds up otherwise by ${by.join(", ")}`;
  const timesBy = async (questions: readonly By[], rounds: number, run: (by: By) => unknown): Promise<number[]> => {
    const times: number[] = [];
    for (let round = 0; round < rounds; round++) {
      for (const by of questions) {
        const began = performance.now();
        await run(by);
        times.push(performance.now() - began);
      }
    }
    return times;
  };
  const both = async (run: (by: By) => unknown): Promise<Times> => ({
    listed: await timesBy(LISTED, LISTED_ROUNDS, run),
    other: await timesBy(OTHER, OTHER_ROUNDS, run),
  });
  return { ours: await both((by) => ask(client, by)), plain: await both((by) => addedUp(plain, by)) };
}

async function ask(client: Client, by: By): Promise<string> {
  return (await client.call("GET", `/api/totals/${PROGRAMME}/${PERIOD}?by=${by.join(",")}`)).text;
}

type Sums = Map<string, readonly [people: number, budgetVnd: number]>;

async function told(client: Client, by: By): Promise<Sums> {
  const { rows } = TotalsBody.parse(JSON.parse(await ask(client, by)));
  return new Map(rows.map(({ key, people, budgetVnd }) => [by.map((name) => key[name]).join("|"), [people, budgetVnd]]));
}

function addedUp(plain: DatabaseSync, by: By): Sums {
  const names = by.map((name) => `"${name}"`).join(", ");
  const rows = plain
    .prepare(`SELECT ${names && `${names}, `}count(*) AS people, sum(cost) AS budget FROM people ${names && `GROUP BY ${names}`}`)
    .all();
  return new Map(rows.map((row) => [by.map((name) => row[name]).join("|"), [Number(row.people), Number(row.budget)]]));
}
