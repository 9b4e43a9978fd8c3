/** Somebody told to an interface, as the conditions of QĐ 1641 see them. */
import { inputPerson } from "../../people/input-person.ts";
import type { ToldDays } from "../../people/told-days.ts";
import { type RepeatReading, readPastCourse, repeatOf } from "../../text/past-courses.ts";
import type { PersonInput } from "../programme.ts";
import { FIRST_YEAR, LAST_YEAR } from "./parameters.ts";
import type { Person } from "./person.ts";
import { readPlanning } from "./planning.ts";
import { SCHEME_BEGINS } from "./subject.ts";

export function personOfInput(input: PersonInput, days: ToldDays): Person {
  const on = days.start?.first ?? SCHEME_BEGINS;
  return {
    ...inputPerson(input, days, SCHEME_BEGINS),
    planned: readPlanning(input.plannedPosition ?? null, input.plannedTerm ?? null, on),
    repeat: repeatOfInput(input),
  };
}

/** An interface that tells no past courses tells of none: the duty to name them is the unit's (docs/decisions). */
function repeatOfInput({ previous = [], course }: PersonInput): RepeatReading {
  const courses = previous.map(readPastCourse);
  return repeatOf(
    { kind: courses.length > 0 ? "courses" : "none", courses },
    { content: course.content ?? null },
    FIRST_YEAR,
    LAST_YEAR,
  );
}
