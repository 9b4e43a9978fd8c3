/** Everybody works at once while the server is killed and started again, a given number of times; then what was begun is brought to its end. */
import { setTimeout as sleep } from "node:timers/promises";
import type { OwnServer } from "../support/own-server.ts";
import { type Clients, centre, planner, signIn } from "./clients.ts";
import type { PlanName } from "./model.ts";

export const PERIODS = ["2023", "2024", "2025"];
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

/** How long each start took, in milliseconds; afterwards the server runs, and was killed once more than it was told to. */
export async function storm(server: OwnServer, world: Omit<Clients, "over">, cycles: number): Promise<readonly number[]> {
  await server.start();
  let over = false;
  const clients: Clients = { ...world, over: () => over };
  const work = Promise.all(await everybody(clients));
  // A client that fails ends the storm; its reason is thrown below.
  work.catch(() => {
    over = true;
  });
  const restarts: number[] = [];
  while (restarts.length < cycles && !over) restarts.push(await killInTheMidst(server, clients));
  over = true;
  await work;
  await server.end("SIGKILL");
  return [...restarts, await server.start()];
}

async function everybody(clients: Clients): Promise<Promise<void>[]> {
  const names: PlanName[] = Object.values(PLANNERS).flatMap((units) =>
    units.flatMap((unit) => PERIODS.map((period) => ({ period, unit }))),
  );
  const work: Promise<void>[] = [];
  for (const [account, units] of Object.entries(PLANNERS)) {
    const token = await signIn(clients.caller, account);
    for (const [index, name] of names.entries()) {
      if (!units.includes(name.unit)) continue;
      work.push(planner(clients, token, name));
      if (index % SHARED === 0) work.push(planner(clients, token, name));
    }
  }
  const token = await signIn(clients.caller, "centre");
  for (let n = 0; n < CENTRES; n++) work.push(centre(clients, token, names));
  return work;
}

/** Soon after some reply: a slow machine gets as far as a quick one. */
async function killInTheMidst(server: OwnServer, { caller: { counts }, random }: Clients): Promise<number> {
  const until = counts.replies + random.below(REPLIES_A_LIFE);
  const began = performance.now();
  while (counts.replies < until && performance.now() - began < LONGEST_LIFE_MS) await sleep(2);
  await sleep(random.below(40));
  await server.end("SIGKILL");
  return server.start();
}
