/** Who of the people asked about stands in another unit's plan: told only to somebody signed in, and only which unit. */

import type { PersonInput } from "../shared/programmes/programme.ts";
import type { Conflict } from "../shared/sending/conflict.ts";
import { numberOf } from "../shared/sending/seal.ts";
import type { Account } from "../shared/workflow/account.ts";
import type { Env } from "./env.ts";
import { groupBy } from "./group-by.ts";
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
  const claims = numbered.map(({ person }, index) => claimOf(person, tokens[index] ?? "", programme));
  const byPeriod = groupBy(claims, ({ period }) => period);
  const found = await Promise.all(
    [...byPeriod].map(([period, some]) => conflictsNow(env, { programme, period, unit: account.unit }, some, at)),
  );
  return found.flat();
}

/** The interface names no course by code: courses are told apart by their days. */
function claimOf({ ref, course }: PersonInput, token: string, programme: string): Claim {
  const { start, end } = course;
  return { token, ref, programme, period: start.slice(0, 4), course: "", start, end };
}
