/** Which identity numbers are sent: those that tell who somebody is. A number that two different people claim tells nobody. */
import { idOf } from "../../../plan/identity.ts";
import type { Nominee } from "../../../plan/nominee.ts";
import { areTwoPeople } from "../../../rules/common/same-person.ts";

export function numbersOut(people: readonly Nominee[]): (person: Nominee) => string | undefined {
  const first = new Map<string, Nominee>();
  const shared = new Set<string>();
  for (const person of people) {
    const id = idOf(person);
    const before = id === null ? undefined : first.get(id);
    if (id !== null && !before) first.set(id, person);
    if (id !== null && before && areTwoPeople(before, person)) shared.add(id);
  }
  return (person) => {
    const id = idOf(person);
    return id === null || shared.has(id) ? undefined : id;
  };
}
