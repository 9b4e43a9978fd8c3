/** Finds the course of the plan's course table that a cell or a heading means. */
import { fold } from "../text/fold.ts";
import type { Course } from "./course.ts";
import { PhraseIndex } from "./phrase-index.ts";

export type CourseFinder = (label: string) => Course | null;

/** Shorter names stand by chance inside other words. */
const LEAST_NAME = 8;

export function courseFinder(courses: readonly Course[]): CourseFinder {
  const byKey = new Map<string, Course>();
  const codes = new PhraseIndex<Course>();
  const names = new PhraseIndex<Course>();
  for (const course of courses) {
    const [code, name] = [fold(course.code), fold(course.name)];
    if (course.code) byKey.set(code, course);
    if (course.name) byKey.set(name, course);
    codes.add(code, course);
    if (name.length > LEAST_NAME) names.add(name, course);
  }
  const known = new Map<string, Course | null>();
  return (label) => {
    let course = known.get(label);
    if (course === undefined) {
      course = courses.length === 0 ? null : lookUp(fold(label), byKey, codes, names);
      known.set(label, course);
    }
    return course;
  };
}

/** By its whole name first, then by a code that stands as a word in the label, then by a name inside it. */
function lookUp(
  label: string,
  byKey: ReadonlyMap<string, Course>,
  codes: PhraseIndex<Course>,
  names: PhraseIndex<Course>,
): Course | null {
  const whole = byKey.get(label) ?? byKey.get(label.replace(/^(khoa|lop)( so)? /, ""));
  return whole ?? codes.onlyOneIn(label) ?? names.onlyOneIn(label);
}
