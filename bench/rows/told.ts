/** The same people as an interface is told of them: for the decider, texts as people write them; for the peers, facts already read. */
import { retirementDay } from "../../shared/law/retirement.ts";
import type { PersonInput } from "../../shared/programmes/programme.ts";
import { addMonths, ageOn, isoDay, partsOf } from "../../shared/sheet/day.ts";
import type { PersonMade } from "./people.ts";

export function inputOf(person: PersonMade): PersonInput {
  const { course, plannedPost, plannedTerm, fault } = person;
  return {
    ref: String(person.index),
    gender: person.gender,
    birthDate: isoDay(person.birth),
    position: person.position,
    ...(plannedPost ? { plannedPosition: plannedPost, plannedTerm } : {}),
    rating: person.rating,
    discipline: person.discipline,
    course: { start: isoDay(course.start), end: isoDay(course.end), country: course.country, content: course.content },
    ...(fault === "repeat" ? { previous: [{ content: course.content, year: 2023, stateBudget: true }] } : {}),
  };
}

/** What a general rule engine is given: every text is a code by now, every day a number. Generous: our side reads the texts. */
export interface FactsGiven {
  readonly age: number;
  readonly gender: string;
  readonly post: string;
  readonly plannedPost: string;
  readonly plannedTerm: string;
  readonly rating: string;
  readonly discipline: string;
  readonly repeat: string;
  readonly retirement: number;
  readonly serviceUntil: number;
  readonly courseStart: number;
  readonly courseEnd: number;
}

export function factsOf(person: PersonMade): FactsGiven {
  const { course, birth, gender, fault } = person;
  const { year, month } = partsOf(birth);
  return {
    age: ageOn(birth, course.start),
    gender,
    post: person.post,
    plannedPost: fault === "wrong-plan" ? "other" : person.plannedPost ? "listed" : "none",
    plannedTerm: person.plannedTerm || "none",
    rating: person.ratingMeans,
    discipline: fault === "discipline" ? "pending" : "none",
    repeat: fault === "repeat" ? "repeats" : "no",
    retirement: retirementDay(gender, year, month),
    serviceUntil: addMonths(course.start, 18),
    courseStart: course.start,
    courseEnd: course.end,
  };
}
