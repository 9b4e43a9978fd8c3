/** People are reserved before the plan is kept, so that two plans sent at one moment still learn of each other. */
import type { Conflict } from "../../shared/sending/conflict.ts";
import type { Env } from "../env.ts";
import { ask, byPeopleObject, peopleOf } from "../objects.ts";
import type { Claim, Claimant } from "../people/commands.ts";
import type { RowToKeep } from "../programme-room/commands.ts";
import { courseOf } from "../programme-room/lines.ts";

export interface Reservation {
  readonly name: string;
  /** With other units and programmes. */
  readonly conflicts: readonly Conflict[];
  /** For a plan that was not kept after all; what fails here ends by itself. */
  release(): Promise<void>;
}

export function claimsOf({ programme, period }: Claimant, rows: readonly RowToKeep[]): Claim[] {
  return rows.flatMap(({ token, ref, keys, start, end }) =>
    token === null ? [] : [{ token, ref, programme, period, course: courseOf(keys), start, end }],
  );
}

export async function reserve(env: Env, claimant: Claimant, rows: readonly RowToKeep[], at: string): Promise<Reservation> {
  const name = crypto.randomUUID();
  const shares = byPeopleObject(claimsOf(claimant, rows));
  const conflicts = await Promise.all(
    [...shares].map(([digit, claims]) => ask(peopleOf(env, digit).reserve({ ...claimant, reservation: name, at, claims }))),
  );
  return {
    name,
    conflicts: conflicts.flat(),
    async release() {
      await Promise.allSettled([...shares.keys()].map((digit) => peopleOf(env, digit).release(name)));
    },
  };
}

/** Conflicts as of now, without holding anybody. */
export async function conflictsNow(env: Env, claimant: Claimant, claims: readonly Claim[], at: string): Promise<Conflict[]> {
  const shares = byPeopleObject(claims);
  const conflicts = await Promise.all(
    [...shares].map(([digit, share]) => ask(peopleOf(env, digit).conflicts(claimant, share, at))),
  );
  return conflicts.flat();
}
