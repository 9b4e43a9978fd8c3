/**
 * Takes the identity number out of a line before anything is kept: what it contradicts is told while it is there, a keyed token stands
 * for it afterwards. The token is made by whoever has the key.
 */
import { partsOf } from "../sheet/day.ts";
import { idContradictions, readPersonId } from "../text/read-person-id.ts";
import { birthOf } from "./sent-birth.ts";
import type { SealedPerson, SentPerson } from "./sent-plan.ts";

/** The twelve digits to make a token of, equal for one number however it was typed; null when no such number was sent. */
export function numberOf({ personId }: Pick<SentPerson, "personId">): string | null {
  const reading = readPersonId(personId ?? null);
  return reading.kind === "id" ? reading.id : null;
}

/** `token`: that of `numberOf`; null where there is no number. */
export function sealPerson(person: SentPerson, token: string | null): SealedPerson {
  const { personId: _forgotten, ...line } = person;
  return { ...line, personKey: token, idContradicts: contradictedBy(person) };
}

function contradictedBy(person: SentPerson): readonly string[] {
  const number = numberOf(person);
  if (number === null) return [];
  const birth = birthOf(person.birthDate);
  const years =
    birth.kind === "day"
      ? { firstYear: partsOf(birth.span.first).year, lastYear: partsOf(birth.span.last).year }
      : { firstYear: null, lastYear: null };
  return idContradictions(number, { gender: person.gender === "unknown" ? null : person.gender, ...years });
}
