/**
 * Sending a plan to plain workerd on this machine: checked again, numbers made tokens, totals and audit kept, from the first byte to the
 * receipt. Every submission is another plan's next version; every fifth is sent twice under its key, and in the end each is there once.
 */
import { OwnServer } from "../../tests/support/own-server.ts";
import { makePlan, planPath } from "../../tests/support/sent-plans.ts";
import { type Figure, type Measure, measured, type SkippedMeasure } from "../measure.ts";
import { Random } from "../rows/random.ts";
import { say } from "../say.ts";
import { Client, parcelOf, send } from "../service/client.ts";
import { percentile } from "../service/percentile.ts";

const UNITS = ["63:10", "63:10/so-noi-vu"];
const PERIODS = ["2023", "2024", "2025"];
/** Compiled code and open files are those of a server that is in use. */
const WARM_UPS = 6;
const SENT_TWICE = 5;

interface Size {
  readonly people: number;
  readonly rounds: number;
  readonly target: number;
}

const SIZES: readonly Size[] = [
  { people: 500, rounds: 60, target: 100 },
  { people: 10_000, rounds: 20, target: 1_500 },
];

export async function submitPlans(): Promise<readonly (Measure | SkippedMeasure)[]> {
  const measures: (Measure | SkippedMeasure)[] = [];
  for (const size of SIZES) {
    const name = `submit-${size.people}`;
    say(`${name} …`);
    measures.push(await onOwnServer((server) => measureSize(name, size, server)));
  }
  return measures;
}

async function onOwnServer<T>(measure: (server: OwnServer) => Promise<T>): Promise<T> {
  const server = await OwnServer.prepare();
  try {
    await server.start();
    return await measure(server);
  } finally {
    await server.remove();
  }
}

async function measureSize(
  measure: string,
  { people, rounds, target }: Size,
  server: OwnServer,
): Promise<Measure | SkippedMeasure> {
  const client = await Client.signIn(server.origin, "planner-lao-cai");
  const paths = PERIODS.flatMap((period) => UNITS.map((unit) => ({ period, path: planPath(period, unit) })));
  const [whole, last]: [number[], number[]] = [[], []];
  let replayed = 0;
  let processor: number | null = null;
  for (let round = 0; round < WARM_UPS + rounds; round++) {
    const { period, path } = paths[round % paths.length] ?? { period: "2024", path: planPath("2024", "63:10") };
    const parcel = parcelOf(path, makePlan(new Random(1641 + round), period, people, round * people));
    const { tag } = await client.plan(path);
    if (round === WARM_UPS) processor = server.processorMs();
    const began = performance.now();
    const sent = await send(client, parcel, tag);
    if (round >= WARM_UPS) {
      whole.push(performance.now() - began);
      last.push(sent.lastMs);
    }
    if (round % SENT_TWICE === 0) replayed += Number((await client.call("PUT", path, sent.body, sent.headers)).replayed);
  }
  const spent = processor === null ? null : ((server.processorMs() ?? 0) - processor) / (rounds + rounds / SENT_TWICE);
  const versions = await Promise.all(paths.map(async ({ path }) => (await client.plan(path)).versions.length));
  const kept = versions.reduce((all, one) => all + one, 0);
  const twice = Math.ceil((WARM_UPS + rounds) / SENT_TWICE);
  if (kept !== WARM_UPS + rounds || replayed !== twice)
    return { measure, skipped: `${kept} versions of ${WARM_UPS + rounds} that were sent, ${replayed} of ${twice} repeats known` };
  const figure: Figure = {
    measure: `${measure}-p95`,
    value: percentile(whole, 95),
    unit: "ms",
    target,
    direction: "at most",
    rounds,
    note:
      `median ${Math.round(percentile(whole, 50))} ms${spent === null ? "" : `, ${Math.round(spent)} ms of processor time`}; each of ${kept} kept once, ${replayed} repeats answered alike` +
      (people > 2_000 ? `; of the last call alone p95 ${Math.round(percentile(last, 95))} ms, the rest is the parts` : ""),
  };
  return measured(figure);
}
