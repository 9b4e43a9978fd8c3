/** `npm run fuzz [-- --requests N --seed S]`: generated calls to the Worker on plain workerd. Ends 0 when every answer was as documented. */
import { parseArgs } from "node:util";
import { OwnServer } from "../support/own-server.ts";
import { wholeNumber } from "../support/whole-number.ts";
import { fuzz } from "./fuzz.ts";

const { values } = parseArgs({ options: { requests: { type: "string" }, seed: { type: "string" } } });
const requests = wholeNumber("requests", values.requests, 100_000);
const seed = wholeNumber("seed", values.seed, 1 + (Date.now() % 1_000_000));
process.stderr.write(`Seed ${seed}: the same seed makes the same calls\n`);

const server = await OwnServer.prepare();
try {
  await server.start();
  const began = performance.now();
  const result = await fuzz(server.origin, { requests, seed });
  const seconds = Math.round((performance.now() - began) / 100) / 10;
  process.stdout.write(`${JSON.stringify({ measure: "fuzz", ...result, seconds })}\n`);
  for (const offence of result.offences) process.stderr.write(`${offence}\n`);
  process.exitCode = result.offences.length === 0 ? 0 : 1;
} finally {
  await server.remove();
}
