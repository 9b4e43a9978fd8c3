/** Who of the people asked about stands in another unit's plan: told only to somebody signed in, and only which unit. */

import type { PersonInput } from "../shared/programmes/programme.ts";
import type { Conflict } from "../shared/sending/conflict.ts";
import { numberOf } from "../shared/sending/seal.ts";
import type { Account } from "../shared/workflow/account.ts";
import type { Env } from "./env.ts";
import { tokenMaker } from "./identity/token.ts";
import type { Claim } from "./people/commands.ts";
import { conflictsNow } from "./submission/reservation.ts";

export async function eligibilityConflicts(
  env: Env,
  account: Account,
  programme: string,
  people: readonly PersonInput[],
  at: string,
): Promise<readonly Conflict[]> {
  const numbered = people.flatMap((person) => {
    const number = numberOf(person.personId === undefined ? {} : { personId: person.personId });
    return number === null ? [] : [{ person, number }];
  });
  if (numbered.length === 0) return [];
  const tokens = await tokenMaker(env.TOKEN_KEY)(numbered.map(({ number }) => number));
  const byPeriod = new Map<string, Claim[]>();
  for (const [index, { person }] of numbered.entries()) {
    const period = person.course.start.slice(0, 4);
    const claim = claimOf(person, tokens[index] ?? "", programme, period);
    const claims = byPeriod.get(period);
    if (claims) claims.push(claim);
    else byPeriod.set(period, [claim]);
  }
  const found = await Promise.all(
    [...byPeriod].map(([period, claims]) => conflictsNow(env, { programme, period, unit: account.unit }, claims, at)),
  );
  return found.flat();
}

/** The interface names no course by code: courses are told apart by their days. */
function claimOf({ ref, course }: PersonInput, token: string, programme: string, period: string): Claim {
  return { token, ref, programme, period, course: "", start: course.start, end: course.end };
}
