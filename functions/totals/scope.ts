/** What an account may see of the country: the centre all of it, everybody else their own unit and what lies under it. */

import { z } from "@hono/zod-openapi";
import { PeriodParam, ProgrammeParam } from "../../shared/api/ids.ts";
import { type Account, scopeOf } from "../../shared/workflow/account.ts";
import type { Read } from "../body.ts";
import type { Call, Core } from "../env.ts";
import { signedIn } from "../identity/signed-in.ts";
import { readParams } from "../query.ts";
import { findPeriod } from "../submission/plan-address.ts";

/** An address may end in ".csv" or ".xlsx". */
const Params = z.object({
  programme: ProgrammeParam,
  period: z.preprocess((text) => (typeof text === "string" ? text.replace(/\.(?:csv|xlsx)$/, "") : text), PeriodParam),
});

export interface Asked {
  readonly account: Account;
  readonly programme: string;
  readonly period: string;
  /** Null: everything. */
  readonly scope: string | null;
}

export async function askedTotals(c: Call, core: Core): Promise<Read<Asked>> {
  const who = await signedIn(c, core);
  if ("problem" in who) return who;
  const params = readParams(c, Params);
  if ("problem" in params) return params;
  const found = findPeriod(core, params.value);
  if ("problem" in found) return found;
  const { account } = who.value;
  return { value: { account, ...params.value, scope: scopeOf(account) } };
}
