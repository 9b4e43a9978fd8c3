/**
 * `npm run chaos [-- --cycles N] [--seed S]`: plain workerd is killed outright, again and again, under clients that lose one reply in five
 * and ask again with the same key. Afterwards nothing that was answered may be missing, nothing may be there twice, and the totals must
 * be the sums of the lines. One JSON line; exit 0 when all that holds, else 1.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { Random } from "../../bench/rows/random.ts";
import { OwnServer } from "../support/own-server.ts";
import { acceptedTwice } from "./accepted-twice.ts";
import { Caller } from "./caller.ts";
import { type Clients, centre, planner, signIn } from "./clients.ts";
import { compare } from "./compare.ts";
import { damagedFiles } from "./files.ts";
import { Model, type PlanName } from "./model.ts";
import { allTold, heldOtherwise } from "./people.ts";

const PERIODS = ["2023", "2024", "2025"];
const PLANNERS: Readonly<Record<string, readonly string[]>> = {
  "planner-lao-cai": ["63:10", "63:10/so-noi-vu"],
  "planner-ca-mau": ["63:96", "63:96/so-noi-vu"],
  "planner-bo-noi-vu": ["bo-noi-vu"],
};
/** On every third plan two people work, none knowing of the other. */
const SHARED = 3;
const CENTRES = 3;
/** A life of the server lasts for so many replies, or so long where it gives none. */
const REPLIES_A_LIFE = 40;
const LONGEST_LIFE_MS = 3_000;

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { cycles: { type: "string" }, seed: { type: "string" } } });
  const cycles = Number(values.cycles ?? 200);
  const seed = Number(values.seed ?? Date.now() % 1_000_000);
  const began = performance.now();
  const server = await OwnServer.prepare();
  try {
    const { report, sound } = await storm(server, cycles, seed);
    process.stdout.write(`${JSON.stringify({ ...report, seconds: Math.round((performance.now() - began) / 100) / 10 })}\n`);
    return sound ? 0 : 1;
  } finally {
    await server.remove();
  }
}

async function storm(server: OwnServer, cycles: number, seed: number): Promise<{ report: object; sound: boolean }> {
  const random = new Random(seed);
  const caller = new Caller(server, random);
  const model = new Model();
  await server.start();
  let over = false;
  const clients: Clients = { caller, model, random, over: () => over };
  const work = Promise.all(await everybody(clients));
  // A client that fails ends the storm; its reason is thrown below.
  work.catch(() => {
    over = true;
  });
  const restarts: number[] = [];
  while (restarts.length < cycles && !over) restarts.push(await killOnce(server, caller, random));
  over = true;
  await work;
  await server.end("SIGKILL");
  restarts.push(await server.start());

  const { plans, contradictions } = model.plans();
  const found = await compare(plans, PERIODS, await reader(server.origin, caller));
  const twice = acceptedTwice(plans);
  const told = await allTold(server.objects);
  await server.end("SIGTERM");
  const held = told === null ? ["the person objects were not told everything"] : heldOtherwise(server.objects, plans);
  const damaged = damagedFiles(server.objects);
  const { counts } = caller;
  const mismatches = [...contradictions, ...found.totals, ...twice, ...held, ...damaged, ...counts.faults];
  return {
    sound: found.lost.length + found.doubled.length + mismatches.length === 0,
    report: {
      kills: restarts.length,
      seed,
      plans: plans.length,
      steps: plans.reduce((all, { revision }) => all + revision, 0),
      versions: plans.reduce((all, { versions }) => all + versions.length, 0),
      people: plans.reduce((all, { versions }) => all + versions.reduce((sum, { receipt }) => sum + receipt.people, 0), 0),
      answered: counts.answered,
      repliesDropped: counts.dropped,
      unanswered: counts.silent,
      replayed: counts.replayed,
      refused: counts.refused,
      lost: found.lost.length,
      doubled: found.doubled.length,
      rollupsCompared: found.rollups,
      mismatches: mismatches.length,
      toldAfterMs: told,
      restartMs: { median: median(restarts), max: Math.round(Math.max(...restarts)) },
      ...(mismatches.length + found.lost.length + found.doubled.length > 0
        ? { first: [...found.lost, ...found.doubled, ...mismatches].slice(0, 10) }
        : {}),
    },
  };
}

async function everybody(clients: Clients): Promise<Promise<void>[]> {
  const names = Object.values(PLANNERS).flatMap((units) => units.flatMap((unit) => PERIODS.map((period) => ({ period, unit }))));
  const work: Promise<void>[] = [];
  for (const [account, units] of Object.entries(PLANNERS)) {
    const token = await signIn(clients.caller, account);
    const own = names.filter(({ unit }) => units.includes(unit));
    for (const name of own) {
      work.push(planner(clients, token, name));
      if (names.indexOf(name) % SHARED === 0) work.push(planner(clients, token, name));
    }
  }
  const token = await signIn(clients.caller, "centre");
  for (let n = 0; n < CENTRES; n++) work.push(centre(clients, token, names satisfies readonly PlanName[]));
  return work;
}

/** In the midst of work, soon after some reply: a slow machine gets as far as a quick one. */
async function killOnce(server: OwnServer, { counts }: Caller, random: Random): Promise<number> {
  const until = counts.replies + random.below(REPLIES_A_LIFE);
  const began = performance.now();
  while (counts.replies < until && performance.now() - began < LONGEST_LIFE_MS) await sleep(2);
  await sleep(random.below(40));
  await server.end("SIGKILL");
  return server.start();
}

async function reader(origin: string, caller: Caller): Promise<(path: string) => Promise<unknown>> {
  const token = await signIn(caller, "centre");
  return async (path) => {
    const response = await fetch(origin + path, { headers: { Authorization: `Bearer ${token}` } });
    return response.json();
  };
}

function median(values: readonly number[]): number {
  return Math.round(values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0);
}

// Stopped from outside, it leaves no server behind.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));
process.exitCode = await main();
