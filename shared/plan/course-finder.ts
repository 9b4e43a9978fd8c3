/** Finds the course of the plan's course table that a cell or a heading means. */
import { fold } from "../text/fold.ts";
import type { Course } from "./course.ts";

export type CourseFinder = (label: string) => Course | null;

/** Shorter names stand by chance inside other words. */
const LEAST_NAME = 8;

export function courseFinder(courses: readonly Course[]): CourseFinder {
  const byKey = new Map<string, Course>();
  for (const course of courses) for (const name of [course.code, course.name]) if (name) byKey.set(fold(name), course);
  const known = new Map<string, Course | null>();
  return (label) => {
    let course = known.get(label);
    if (course === undefined) {
      course = courses.length === 0 ? null : lookUp(fold(label), courses, byKey);
      known.set(label, course);
    }
    return course;
  };
}

/** By its whole name first, then by a code that stands as a word in the label, then by a name inside it. */
function lookUp(label: string, courses: readonly Course[], byKey: ReadonlyMap<string, Course>): Course | null {
  const whole = byKey.get(label) ?? byKey.get(label.replace(/^(khoa|lop)( so)? /, ""));
  if (whole) return whole;
  const words = ` ${label} `;
  const byCode = courses.filter(({ code }) => code && words.includes(` ${fold(code)} `));
  if (byCode.length === 1) return byCode[0] ?? null;
  const byName = courses.filter(({ name }) => fold(name).length > LEAST_NAME && words.includes(` ${fold(name)} `));
  return byName.length === 1 ? (byName[0] ?? null) : null;
}
