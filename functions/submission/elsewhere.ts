/** Conflicts with other programmes as of now: the programme object knows its own, the person objects those of all. */
import type { Conflict } from "../../shared/sending/conflict.ts";
import type { Core, Env } from "../env.ts";
import { ask, roomOf } from "../objects.ts";
import type { PlanAddress } from "./plan-address.ts";
import { conflictsNow } from "./reservation.ts";

/** `own`: what the programme object says; what it was told of others on sending gives way to what is so now. */
export async function elsewhereOf(
  env: Env,
  core: Core,
  { programme: { id: programme }, period, unit }: PlanAddress,
  own: readonly Conflict[],
): Promise<readonly Conflict[]> {
  const within = own.filter((conflict) => conflict.programme === programme);
  // With one programme there is no other one to be in.
  if (core.programmes.length < 2) return within;
  const attendances = await ask(roomOf(env, programme).attendances({ period, unit }));
  const claims = attendances.map((attendance) => ({ ...attendance, programme, period }));
  const all = await conflictsNow(env, { programme, period, unit }, claims, core.now().toISOString());
  return [...within, ...all.filter((conflict) => conflict.programme !== programme)];
}
