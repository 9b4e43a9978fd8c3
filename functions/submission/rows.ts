/** Lines as the programme object keeps them: what they are counted under, when they attend, and the facts for comparing versions. */

import type { Rechecked } from "../../shared/sending/sending.ts";
import type { SealedPerson, SentCourse, SentPlan } from "../../shared/sending/sent-plan.ts";
import { parseDay } from "../../shared/sheet/day.ts";
import { NONE } from "../../shared/totals/dimensions.ts";
import { provinceIdOf } from "../../shared/workflow/unit.ts";
import type { RowKeys, RowToKeep } from "../programme-room/commands.ts";

/** `rechecked` stands in the order of the people. */
export function rowsToKeep(
  { courses, people }: SentPlan<SealedPerson>,
  rechecked: readonly Rechecked[],
  unit: string,
): RowToKeep[] {
  const byId = new Map(courses.map((course) => [course.id, course]));
  return people.flatMap((person, index) => {
    const seen = rechecked[index];
    const course = byId.get(person.course);
    return seen && course ? [rowOf(person, seen, course, unit)] : [];
  });
}

function rowOf(person: SealedPerson, seen: Rechecked, course: SentCourse, unit: string): RowToKeep {
  return {
    ref: person.ref,
    token: person.personKey,
    keys: keysOf(person, seen, course, unit),
    costVnd: person.cost ?? 0,
    start: exactDay(course.start),
    end: exactDay(course.end),
    facts: factsOf(person, course),
  };
}

function keysOf(person: SealedPerson, { group, ageBand, year }: Rechecked, course: SentCourse, unit: string): RowKeys {
  return {
    province: person.province ?? provinceIdOf(unit) ?? NONE,
    course: course.code || NONE,
    country: course.country || NONE,
    gender: person.gender,
    ageBand,
    group: group ?? NONE,
    source: person.source ?? NONE,
    year: year === null ? NONE : String(year),
  };
}

function exactDay(text: string | undefined): string | null {
  return text !== undefined && parseDay(text) !== null ? text : null;
}

/** What two versions are compared by: neither the token nor the plan's own numbering of courses. */
function factsOf(
  { ref: _ref, personKey: _key, idContradicts: _doubt, course: _id, ...facts }: SealedPerson,
  course: SentCourse,
): string {
  const { code, country = "", start = "", end = "" } = course;
  return JSON.stringify({ ...facts, course: code, country, start, end });
}
