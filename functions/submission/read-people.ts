/** The people of a plan as they arrive: parsed one by one, so that a hostile list costs no more than its own size. */
import { PEOPLE_PER_CHUNK } from "../../shared/api/limits.ts";
import type { Problem } from "../../shared/api/problems.ts";
import { SentPersonBody } from "../../shared/api/sent-plan.ts";
import type { SentPerson } from "../../shared/sending/sent-plan.ts";
import { type FieldErrors, parse } from "../parse.ts";

export function tooMany(people: readonly unknown[]): Problem | null {
  if (people.length <= PEOPLE_PER_CHUNK) return null;
  return { code: "too-many-people", field: "people", values: { count: people.length, most: PEOPLE_PER_CHUNK } };
}

export function readSentPeople(listed: readonly unknown[], errors: FieldErrors): SentPerson[] {
  return listed.flatMap((raw, index) => parse(SentPersonBody, raw, errors, `people[${index}]`) ?? []);
}

/** Lines are told apart by their refs, and each names a course of the plan. */
export function checkLines(
  people: readonly { readonly ref: string; readonly course: string }[],
  courses: ReadonlySet<string>,
  errors: FieldErrors,
): void {
  const seen = new Set<string>();
  for (const [index, { ref, course }] of people.entries()) {
    if (seen.has(ref)) errors.add(`people[${index}].ref`, "not-unique");
    seen.add(ref);
    if (!courses.has(course)) errors.add(`people[${index}].course`, "no-such-course");
  }
}
