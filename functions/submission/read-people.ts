/** The people of a plan as they arrive: parsed one by one, so that a hostile list costs no more than its own size. */
import { PEOPLE_PER_CHUNK } from "../../shared/api/limits.ts";
import type { Problem } from "../../shared/api/problems.ts";
import { SentPersonBody } from "../../shared/api/sent-plan.ts";
import { LINES_PER_PERSON } from "../../shared/sending/same-token.ts";
import type { SealedPerson, SentPerson } from "../../shared/sending/sent-plan.ts";
import { type FieldErrors, parse } from "../parse.ts";

export function tooMany(people: readonly unknown[]): Problem | null {
  if (people.length <= PEOPLE_PER_CHUNK) return null;
  return { code: "too-many-people", field: "people", values: { count: people.length, most: PEOPLE_PER_CHUNK } };
}

export function readSentPeople(listed: readonly unknown[], errors: FieldErrors): SentPerson[] {
  return listed.flatMap((raw, index) => parse(SentPersonBody, raw, errors, `people[${index}]`) ?? []);
}

/** Lines are told apart by their refs, each names a course of the plan, and nobody stands on more lines than are compared. */
export function checkLines(
  people: readonly Pick<SealedPerson, "ref" | "course" | "personKey">[],
  courses: ReadonlySet<string>,
  errors: FieldErrors,
): void {
  const seen = new Set<string>();
  const linesOf = new Map<string, number>();
  for (const [index, { ref, course, personKey }] of people.entries()) {
    if (seen.has(ref)) errors.add(`people[${index}].ref`, "not-unique");
    seen.add(ref);
    const lines = personKey === null ? 0 : (linesOf.get(personKey) ?? 0) + 1;
    if (personKey !== null) linesOf.set(personKey, lines);
    if (lines > LINES_PER_PERSON) errors.add(`people[${index}].personId`, "person-too-often", { max: LINES_PER_PERSON });
    if (!courses.has(course)) errors.add(`people[${index}].course`, "no-such-course");
  }
}
