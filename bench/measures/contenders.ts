/** Two measures that are told alike: rows checked a second, and people decided and explained a second. */
import type { ContenderResult } from "../child.ts";
import { PEOPLE, ROWS } from "../contenders.ts";
import { type Outcome, runContenderInChild } from "../in-child.ts";
import { type Figure, type Measure, measured, type SkippedMeasure } from "../measure.ts";
import type { Peers } from "../peers.ts";
import { say } from "../say.ts";

export function checkRows(peers: Peers): Promise<Measure | SkippedMeasure> {
  return compare("rows", Object.keys(ROWS), peers, {
    measure: "check-rows",
    unit: "rows/s",
    target: 200_000,
    direction: "at least",
    note: "19.963 people × 20 columns as cells to decisions and finding data; other people of the same kind in every run",
  });
}

export function explain(peers: Peers): Promise<Measure | SkippedMeasure> {
  return compare("people", Object.keys(PEOPLE), peers, {
    measure: "explain",
    unit: "people/s",
    target: 100_000,
    direction: "at least",
    note: "texts of one person to decision, findings and the whole explanation with clauses; other people of the same kind in every run",
  });
}

async function compare(
  kind: "rows" | "people",
  names: readonly string[],
  peers: Peers,
  about: Omit<Figure, "value">,
): Promise<Measure | SkippedMeasure> {
  const ours = await outcome(kind, "ours", about.measure);
  const others: NonNullable<Figure["peers"]>[number][] = [];
  for (const name of names.filter((one) => one !== "ours")) {
    const peer = peers.get(name);
    if (!peer || "skipped" in peer) {
      others.push({ peer: name, skipped: peer?.skipped ?? "not listed" });
      continue;
    }
    const result = await outcome(kind, name, about.measure);
    others.push(
      result.ok
        ? { name, version: peer.version, value: perSecond(result.value), note: noteOf(result.value) }
        : { peer: name, skipped: result.reason },
    );
  }
  if (!ours.ok) return { measure: about.measure, skipped: ours.reason };
  const { amount, cold } = ours.value;
  return measured({ ...about, value: perSecond(ours.value), cold: amount / cold, peers: others });
}

async function outcome(kind: "rows" | "people", name: string, measure: string): Promise<Outcome<ContenderResult>> {
  say(`${measure}: ${name} …`);
  const result = await runContenderInChild(kind, name);
  if (result.ok && result.value.agreement !== null && result.value.agreement < 1) {
    return {
      ok: false,
      reason: `decides otherwise than we do on ${percent(1 - result.value.agreement)} of the people: not the same work`,
    };
  }
  return result;
}

function perSecond({ amount, warm }: ContenderResult): number {
  return amount / warm;
}

function noteOf({ note, amount, agreement }: ContenderResult): string {
  const agrees = agreement === null ? "" : `; agrees with us on ${percent(agreement)}`;
  return `${note}; ${amount} a run${agrees}`;
}

function percent(part: number): string {
  return `${Number((part * 100).toFixed(3))} %`;
}
