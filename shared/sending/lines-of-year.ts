/** What of a checked plan is sent for one year: the people whose course may begin in it, those of them who stay behind told apart. */
import type { Outgoing } from "./sending.ts";
import type { SentCourse, SentPerson } from "./sent-plan.ts";

export interface LinesOfYear {
  /** Everybody of the year. */
  readonly people: readonly SentPerson[];
  /** Refs among them that are mended or set aside before sending. */
  readonly blocked: ReadonlySet<string>;
  /** The others, with the courses they attend. */
  readonly sendable: readonly SentPerson[];
  readonly courses: readonly SentCourse[];
  /** People of each other year: "2025" → 12. They are sent with that year's plan. */
  readonly otherYears: ReadonlyMap<string, number>;
}

export function linesOfYear(
  { plan, blocked }: Pick<Outgoing, "plan"> & { readonly blocked: Iterable<string> },
  year: string,
): LinesOfYear {
  const starts = new Map(plan.courses.map(({ id, start }) => [id, start]));
  const people = plan.people.filter(({ course }) => mayBegin(starts.get(course), year));
  const all = new Set(blocked);
  const held = new Set(people.flatMap(({ ref }) => (all.has(ref) ? [ref] : [])));
  const sendable = people.filter(({ ref }) => !held.has(ref));
  const attended = new Set(sendable.map(({ course }) => course));
  const otherYears = new Map<string, number>();
  for (const { course } of plan.people) {
    const start = starts.get(course);
    if (start === undefined || mayBegin(start, year)) continue;
    const other = start.slice(0, 4);
    otherYears.set(other, (otherYears.get(other) ?? 0) + 1);
  }
  return { people, blocked: held, sendable, courses: plan.courses.filter(({ id }) => attended.has(id)), otherYears };
}

/** "2024-05-13", "2024-05", or "2024-12-20/2025-01-10" where the day is vague: that may be either year. */
function mayBegin(start: string | undefined, year: string): boolean {
  return start === undefined || start.split("/").some((end) => end.startsWith(year));
}
