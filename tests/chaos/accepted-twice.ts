/** Nobody sits on one course, or on two at one time, in two plans that are in force. */
import { type Attendance, conflictBetween, forbidsAccepting } from "../../shared/sending/conflict.ts";
import { numberOf } from "../../shared/sending/seal.ts";
import { PROGRAMME } from "../support/sent-plans.ts";
import type { ModelPlan } from "./model.ts";

interface Seat extends Attendance {
  readonly unit: string;
}

export function acceptedTwice(plans: readonly ModelPlan[]): string[] {
  const seats = new Map<string, Seat[]>();
  for (const { name, inForce, versions } of plans) {
    const { courses = [], people = [] } = versions[(inForce ?? 0) - 1]?.plan ?? {};
    for (const person of people) {
      const number = numberOf(person);
      const course = courses.find(({ id }) => id === person.course);
      if (number === null || !course) continue;
      const seat = { ...name, programme: PROGRAMME, course: course.code, start: course.start ?? null, end: course.end ?? null };
      seats.set(number, [...(seats.get(number) ?? []), seat]);
    }
  }
  return [...seats.values()].flatMap((own) =>
    own.flatMap((one, index) =>
      own
        .slice(index + 1)
        .filter((other) => other.unit !== one.unit && forbids(one, other))
        .map((other) => `one person in force at ${one.unit} and ${other.unit}, ${one.period}`),
    ),
  );
}

function forbids(one: Seat, other: Seat): boolean {
  const kind = conflictBetween(one, other);
  return kind !== null && forbidsAccepting(kind);
}
