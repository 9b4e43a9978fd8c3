/** Lines that may be about one person: with one identity number, or with one name and birth date. */
import { idOf, nameAndBirthOf } from "./identity.ts";
import type { Nominee } from "./nominee.ts";

export interface SameLines {
  /** With one number. */
  readonly byId: readonly (readonly Nominee[])[];
  /** With one name and birth date, whatever the numbers. */
  readonly byName: readonly (readonly Nominee[])[];
}

/** Those who are checked. */
export function sameLines(nominees: readonly Nominee[]): SameLines {
  const checked = nominees.filter(({ standing }) => standing === "counted" || standing === "reserve");
  return { byId: groups(checked, idOf), byName: groups(checked, nameAndBirthOf) };
}

function groups(nominees: readonly Nominee[], keyOf: (nominee: Nominee) => string | null): Nominee[][] {
  const first = new Map<string, Nominee>();
  const several = new Map<string, Nominee[]>();
  for (const nominee of nominees) {
    const key = keyOf(nominee);
    if (key === null) continue;
    const before = first.get(key);
    if (!before) {
      first.set(key, nominee);
      continue;
    }
    const list = several.get(key);
    // A value copied down a whole column is no sign of one person; a few lines are.
    if (!list) several.set(key, [before, nominee]);
    else if (list.length < 20) list.push(nominee);
  }
  return [...several.values()];
}
