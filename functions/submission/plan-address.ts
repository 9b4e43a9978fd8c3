/** Which plan a call is about, and whether the caller may do there what it wants. */
import { PlanParams } from "../../shared/api/ids.ts";
import type { Problem } from "../../shared/api/problems.ts";
import type { Programme } from "../../shared/programmes/programme.ts";
import type { Sending } from "../../shared/sending/sending.ts";
import { type Account, isInScope, scopeOf } from "../../shared/workflow/account.ts";
import { isWithin } from "../../shared/workflow/unit.ts";
import type { Read } from "../body.ts";
import type { Call, Core } from "../env.ts";
import { signedIn } from "../identity/signed-in.ts";
import { ask, directoryOf } from "../objects.ts";
import { readParams } from "../query.ts";

export interface ProgrammeAddress {
  readonly account: Account;
  readonly programme: Programme;
  readonly sending: Sending;
  readonly period: string;
}

export interface PlanAddress extends ProgrammeAddress {
  readonly unit: string;
}

/** The programme and period of an address that was already parsed. */
export function findPeriod(
  core: Core,
  { programme: id, period }: { readonly programme: string; readonly period: string },
): Read<{ readonly programme: Programme; readonly sending: Sending }> {
  const programme = core.programmes.find((known) => known.id === id);
  const sending = core.sendingOf(id);
  if (!programme || !sending) return refused("programme-not-found", "programme");
  if (!programme.periods.includes(period)) return refused("period-not-found", "period");
  return { value: { programme, sending } };
}

/** `read`: whoever sees the unit. `send`: planners of the unit, or of the one above it. */
export async function planAddress(c: Call, core: Core, purpose: "read" | "send"): Promise<Read<PlanAddress>> {
  const who = await signedIn(c, core);
  if ("problem" in who) return who;
  const params = readParams(c, PlanParams);
  if ("problem" in params) return params;
  const { period, unit } = params.value;
  const found = findPeriod(core, params.value);
  if ("problem" in found) return found;
  const { account } = who.value;
  if (!isInScope(unit, scopeOf(account))) return refused("not-your-unit", "unit");
  if ((await ask(directoryOf(c.env).unit(unit, period))) === null) return refused("unit-not-found", "unit");
  if (purpose === "send") {
    if (!account.roles.includes("planner")) return refused("role-missing");
    if (!isWithin(unit, account.unit)) return refused("not-your-unit", "unit");
  }
  return { value: { account, ...found.value, period, unit } };
}

function refused(code: Problem["code"], field?: string): { readonly problem: Problem } {
  return { problem: field === undefined ? { code } : { code, field } };
}
