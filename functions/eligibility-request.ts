/**
 * Reads the question by the contract: the envelope first, then person by person, so that a list of any content costs no more than
 * its own size and the answer names the first errors and counts the rest.
 */
import { EligibilityEnvelope } from "../shared/api/eligibility.ts";
import { PEOPLE_PER_CALL, PREVIOUS_PER_PERSON } from "../shared/api/limits.ts";
import { PersonFacts } from "../shared/api/person.ts";
import type { CheckSettings, DecidingProgramme, PersonInput } from "../shared/programmes/programme.ts";
import { parseDay } from "../shared/sheet/day.ts";
import type { Read } from "./body.ts";
import { checkOptions, hasEndlessOptions } from "./options.ts";
import { FieldErrors, parse } from "./parse.ts";
import { invalid } from "./query.ts";

export interface EligibilityQuestion {
  readonly programme: DecidingProgramme;
  readonly people: readonly PersonInput[];
  readonly settings: CheckSettings;
}

export function readEligibility(raw: unknown, programmes: readonly DecidingProgramme[]): Read<EligibilityQuestion> {
  const errors = new FieldErrors();
  const envelope = hasEndlessOptions(raw, errors) ? null : parse(EligibilityEnvelope, raw, errors);
  const listed = envelope?.people ?? peopleOf(raw);
  if (listed.length > PEOPLE_PER_CALL) {
    return { problem: { code: "too-many-people", field: "people", values: { count: listed.length, most: PEOPLE_PER_CALL } } };
  }
  const programme = envelope && findProgramme(envelope.programme, programmes, errors);
  if (envelope && programme) checkOptions(envelope.options ?? {}, programme, errors);
  const people = readPeople(listed, errors);
  if (!envelope || !programme || errors.total > 0) return { problem: invalid(errors) };
  const asOf = envelope.asOf === undefined ? null : parseDay(envelope.asOf);
  return { value: { programme, people, settings: { asOf, options: envelope.options ?? {} } } };
}

/** The people of a question whose envelope is wrong: their errors are named in the same answer. */
function peopleOf(raw: unknown): readonly unknown[] {
  if (typeof raw !== "object" || raw === null || !("people" in raw)) return [];
  return Array.isArray(raw.people) ? raw.people : [];
}

export function findProgramme(
  id: string,
  programmes: readonly DecidingProgramme[],
  errors: FieldErrors,
): DecidingProgramme | null {
  const found = programmes.find((programme) => programme.id === id);
  if (!found) errors.add("programme", "unknown-programme");
  return found ?? null;
}

function readPeople(listed: readonly unknown[], errors: FieldErrors): PersonInput[] {
  const people: PersonInput[] = [];
  for (const [index, raw] of listed.entries()) {
    const at = `people[${index}]`;
    if (hasEndlessHistory(raw)) {
      errors.add(`${at}.previous`, "too-many", { max: PREVIOUS_PER_PERSON });
      continue;
    }
    const person = parse(PersonFacts, raw, errors, at);
    // JSON has no undefined, so an optional field is either absent or a text, as `PersonInput` wants it.
    if (person !== null) people.push(person as PersonInput);
  }
  return people;
}

/** Looked at before the schema, which would name every item of a list of millions. */
export function hasEndlessHistory(raw: unknown): boolean {
  if (typeof raw !== "object" || raw === null || !("previous" in raw)) return false;
  return Array.isArray(raw.previous) && raw.previous.length > PREVIOUS_PER_PERSON;
}
