/**
 * What the person objects hold, once they have heard everything: exactly the people of the versions that stand, as of each plan's last
 * step, whatever was killed between a commit and its telling.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { numberOf } from "../../shared/sending/seal.ts";
import { objectFiles, rowsOf } from "./files.ts";
import type { ModelPlan } from "./model.ts";

const TOLD_WITHIN_MS = 120_000;

/** Milliseconds until nothing was left to tell; null when that takes too long. */
export async function allTold(folder: string): Promise<number | null> {
  const began = performance.now();
  while (performance.now() - began < TOLD_WITHIN_MS) {
    if (waiting(folder) === 0) return Math.round(performance.now() - began);
    await sleep(50);
  }
  return null;
}

function waiting(folder: string): number {
  return objectFiles(folder, "ProgrammeRoom").flatMap((file) => rowsOf(file, "SELECT plan FROM outbox")).length;
}

/** What is held otherwise than it must be. */
export function heldOtherwise(folder: string, plans: readonly ModelPlan[]): string[] {
  const held = new Map<string, number>();
  const settled = new Map<string, Set<unknown>>();
  for (const file of objectFiles(folder, "PeopleShard")) {
    for (const { period, unit, claims } of rowsOf(file, HELD)) add(held, `${period} ${unit}`, Number(claims));
    for (const { period, unit, settled: order } of rowsOf(file, "SELECT period, unit, settled FROM plans")) {
      const id = `${period} ${unit}`;
      settled.set(id, (settled.get(id) ?? new Set()).add(order));
    }
  }
  return plans.flatMap((plan) => {
    const id = `${plan.name.period} ${plan.name.unit}`;
    const wrong: string[] = [];
    const [claims, must] = [held.get(id) ?? 0, mustHold(plan)];
    if (claims !== must) wrong.push(`${id}: ${claims} people are held, and must be ${must}`);
    const orders = [...(settled.get(id) ?? [])];
    if (orders.length !== 1 || orders[0] !== plan.revision) wrong.push(`${id}: told until ${orders}, of ${plan.revision}`);
    return wrong;
  });
}

const HELD = `SELECT period, unit, count(*) AS claims FROM holdings JOIN claims ON claims.holding = holdings.id
  WHERE until IS NULL GROUP BY period, unit`;

/** A person on one course counts once, though two versions stand. */
function mustHold({ state, inForce, versions }: ModelPlan): number {
  const standing = [...(state === "sent" ? [versions.length] : []), ...(inForce === null ? [] : [inForce])];
  const claims = standing.flatMap((version) =>
    (versions[version - 1]?.plan.people ?? []).flatMap((person) => {
      const number = numberOf(person);
      return number === null ? [] : [`${number} ${person.course}`];
    }),
  );
  return new Set(claims).size;
}

function add(sums: Map<string, number>, id: string, amount: number): void {
  sums.set(id, (sums.get(id) ?? 0) + amount);
}
