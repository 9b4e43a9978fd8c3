/** Numbers become tokens here, and are forgotten: nothing behind this file ever sees one. */
import { numberOf, sealPerson } from "../../shared/sending/seal.ts";
import type { SealedPerson, SentPerson } from "../../shared/sending/sent-plan.ts";
import type { Env } from "../env.ts";
import { tokenMaker } from "../identity/token.ts";

export async function sealPeople(env: Env, people: readonly SentPerson[]): Promise<SealedPerson[]> {
  const numbers = people.map(numberOf);
  const known = numbers.flatMap((number) => number ?? []);
  const tokens = (await tokenMaker(env.TOKEN_KEY)(known)).values();
  return people.map((person, index) => sealPerson(person, numbers[index] === null ? null : (tokens.next().value ?? null)));
}
