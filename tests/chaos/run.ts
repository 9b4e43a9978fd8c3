/**
 * `npm run chaos [-- --cycles N] [--seed S]`: plain workerd is killed outright, again and again, under clients that lose one reply in five
 * and ask again with the same key. Afterwards nothing that was answered may be missing, nothing may be there twice, and the totals must
 * be the sums of the lines. One JSON line; exit 0 when all that holds, else 1.
 */
import { parseArgs } from "node:util";
import { Random } from "../../bench/rows/random.ts";
import { percentile } from "../../bench/service/percentile.ts";
import { OwnServer } from "../support/own-server.ts";
import { wholeNumber } from "../support/whole-number.ts";
import { Caller } from "./caller.ts";
import { Model } from "./model.ts";
import { PERIODS, storm } from "./storm.ts";
import { type Verdict, verdictOn } from "./verdict.ts";

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { cycles: { type: "string" }, seed: { type: "string" } } });
  const cycles = wholeNumber("cycles", values.cycles, 200);
  const seed = wholeNumber("seed", values.seed, 1 + (Date.now() % 1_000_000));
  const began = performance.now();
  const server = await OwnServer.prepare();
  try {
    const random = new Random(seed);
    const [caller, model] = [new Caller(server, random), new Model()];
    const restarts = await storm(server, { caller, model, random }, cycles);
    const verdict = await verdictOn(server, model, caller, PERIODS);
    const wrong = [...verdict.lost, ...verdict.doubled, ...verdict.mismatches];
    const report = {
      kills: restarts.length,
      seed,
      ...figuresOf(verdict, caller),
      restartMs: { median: Math.round(percentile(restarts, 50)), max: Math.round(Math.max(...restarts)) },
      ...(wrong.length > 0 ? { first: wrong.slice(0, 10) } : {}),
      seconds: Math.round((performance.now() - began) / 100) / 10,
    };
    process.stdout.write(`${JSON.stringify(report)}\n`);
    return wrong.length === 0 ? 0 : 1;
  } finally {
    await server.remove();
  }
}

function figuresOf({ plans, lost, doubled, mismatches, rollups, toldAfterMs }: Verdict, { counts }: Caller): object {
  const receipts = plans.flatMap(({ versions }) => versions.map(({ receipt }) => receipt));
  return {
    plans: plans.length,
    steps: plans.reduce((all, { revision }) => all + revision, 0),
    versions: receipts.length,
    people: receipts.reduce((all, { people }) => all + people, 0),
    answered: counts.answered,
    repliesDropped: counts.dropped,
    unanswered: counts.silent,
    replayed: counts.replayed,
    refused: counts.refused,
    lost: lost.length,
    doubled: doubled.length,
    rollupsCompared: rollups,
    mismatches: mismatches.length,
    toldAfterMs,
  };
}

// Stopped from outside, it leaves no server behind.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));
process.exitCode = await main();
