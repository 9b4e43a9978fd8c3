/** The short form of `npm run fuzz`: generated calls to the real Worker are all answered as documented, and reach everything there is. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { OwnServer } from "../support/own-server.ts";
import { fuzz } from "./fuzz.ts";

let server: OwnServer;

beforeAll(async () => {
  server = await OwnServer.prepare();
  await server.start();
}, 60_000);

afterAll(() => server?.remove());

test("whatever is sent, every answer is as documented and none is a fault", { timeout: 120_000 }, async () => {
  const { answers, offences, seed } = await fuzz(server.origin, { requests: 1_200, seed: Number(process.env.SEED ?? 7) });
  console.info(`fuzz: seed ${seed}`);
  expect(offences).toEqual([]);
  const reached = Object.keys(answers);
  for (const kind of ["submitPlan 201", "submitPlan 422", "decideOnPlan 200", "putChunk 200", "readTotals 200", "readPlan 200"])
    expect(reached).toContain(kind);
});
