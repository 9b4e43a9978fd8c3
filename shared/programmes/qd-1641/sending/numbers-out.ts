/** Which identity numbers are sent: those that tell who somebody is. A number that two different people claim tells nobody. */
import { areTwoPeople, idOf } from "../../../plan/identity.ts";
import type { Nominee } from "../../../plan/nominee.ts";

/** A number copied down a whole column is known as such from its first lines. */
const COMPARED = 20;

export function numbersOut(people: readonly Nominee[]): (person: Nominee) => string | undefined {
  const claimants = new Map<string, Nominee[]>();
  const shared = new Set<string>();
  for (const person of people) {
    const id = idOf(person);
    if (id === null) continue;
    const before = claimants.get(id);
    if (!before) {
      claimants.set(id, [person]);
      continue;
    }
    if (before.some((one) => areTwoPeople(one, person))) shared.add(id);
    if (before.length < COMPARED) before.push(person);
  }
  return (person) => {
    const id = idOf(person);
    return id === null || shared.has(id) ? undefined : id;
  };
}
