/** After the storm: is everything there that was answered, once, and does everything that hangs on it agree? */
import type { OwnServer } from "../support/own-server.ts";
import { acceptedTwice } from "./accepted-twice.ts";
import type { Caller } from "./caller.ts";
import { signIn } from "./clients.ts";
import { type Comparison, compare, type Get } from "./compare.ts";
import { damagedFiles } from "./files.ts";
import type { Model, ModelPlan } from "./model.ts";
import { allTold, heldOtherwise } from "./people.ts";

export interface Verdict extends Omit<Comparison, "totals"> {
  readonly plans: readonly ModelPlan[];
  /** Whatever else is not as it must be: totals, tokens, files, answers that contradict one another. */
  readonly mismatches: readonly string[];
  /** Milliseconds until the person objects had heard everything; null when they did not. */
  readonly toldAfterMs: number | null;
}

/** Ends the server: its files are looked at too. */
export async function verdictOn(server: OwnServer, model: Model, caller: Caller, periods: readonly string[]): Promise<Verdict> {
  const { plans, contradictions } = model.plans();
  const { totals, ...compared } = await compare(plans, periods, await reader(server.origin, caller));
  const toldAfterMs = await allTold(server.objects);
  await server.end("SIGTERM");
  const mismatches = [
    // Where nothing was done nothing can be lost: that is no proof.
    ...(plans.length === 0 ? ["no plan was received"] : []),
    ...contradictions,
    ...totals,
    ...acceptedTwice(plans),
    ...(toldAfterMs === null ? ["the person objects were not told everything"] : heldOtherwise(server.objects, plans)),
    ...damagedFiles(server.objects),
    ...caller.counts.faults,
  ];
  return { ...compared, plans, mismatches, toldAfterMs };
}

/** As the centre, who sees every plan. */
async function reader(origin: string, caller: Caller): Promise<Get> {
  const token = await signIn(caller, "centre");
  return async (path) => {
    const response = await fetch(origin + path, { headers: { Authorization: `Bearer ${token}` } });
    return response.json();
  };
}
