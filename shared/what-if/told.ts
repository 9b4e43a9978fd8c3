/** Whoever an interface tells of, with facts changed. */
import type { PersonAnswer, PersonInput } from "../programmes/programme.ts";
import { addDays, type Day, isoDay, parseDay } from "../sheet/day.ts";
import type { Change } from "./what-if.ts";

/** What only an interface tells apart from the course, the post and the rating. */
export type ToldChange = Change & Pick<PersonInput, "personnel" | "managedBy" | "courseKind" | "leaderUntil" | "commitment">;

export function askOf(decide: (person: PersonInput) => PersonAnswer, person: PersonInput): (change: ToldChange) => PersonAnswer {
  return ({ course, ...facts }) => {
    const { country } = person.course;
    const content = course?.content ?? person.course.content;
    const other = course && {
      start: course.start,
      end: course.end,
      ...(content === undefined ? {} : { content }),
      ...(country === undefined ? {} : { country }),
    };
    return decide({ ...person, ...facts, ...(other ? { course: other } : {}) });
  };
}

/** The days of a course as long as this one that begins on another day; null where its own days are not known exactly. */
export function courseOn({
  start,
  end,
}: {
  readonly start: string;
  readonly end: string;
}): ((day: Day) => { start: string; end: string }) | null {
  const [first, last] = [parseDay(start), parseDay(end)];
  if (first === null || last === null || last < first) return null;
  return (day) => ({ start: isoDay(day), end: isoDay(addDays(day, last - first)) });
}
