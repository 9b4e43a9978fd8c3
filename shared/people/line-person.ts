/** What a line of a list says of a person, as the conditions of any programme take it. */
import type { Nominee } from "../plan/nominee.ts";
import type { Plan } from "../plan/plan.ts";
import { isBirthImpossible } from "../rules/common/dates.ts";
import type { Day, DaySpan } from "../sheet/day.ts";
import { readDiscipline } from "../text/discipline.ts";
import { fold } from "../text/fold.ts";
import { type PostReading, readPost } from "../text/posts.ts";
import { type RatingReading, readRating } from "../text/ratings.ts";
import type { Person } from "./person.ts";
import { readPersonnel } from "./personnel.ts";
import { ratingYearFor } from "./rating-year.ts";

/** `begins`: what has no day is read as of this one. A programme with many people writes the fields out beside its own. */
export function linePerson(nominee: Nominee, plan: Plan, begins: Day): Person {
  const { start, end } = nominee.attendance;
  const letter = letterOf(nominee, plan);
  const post = postOf(nominee, start?.first ?? letter ?? begins);
  return {
    gender: nominee.gender,
    birth: possibleBirth(nominee),
    courseStart: start,
    courseEnd: possibleEnd(nominee),
    endUntold: end === null,
    letter,
    post,
    personnel: readPersonnel(nominee.personnel, post),
    rating: ratingOf(nominee, start),
    discipline: readDiscipline(nominee.discipline ?? ""),
    extended: isExtended(nominee),
  };
}

export function letterOf({ table }: Nominee, plan: Plan): Day | null {
  return plan.titles.get(table)?.letter ?? null;
}

/** A birth that cannot be true is none: the rule that reports the cell says so. */
export function possibleBirth({ birth, attendance: { start } }: Nominee): DaySpan | null {
  if (birth.kind !== "day") return null;
  return start && isBirthImpossible(birth.span, start.first) ? null : birth.span;
}

export function possibleEnd({ attendance: { start, end } }: Nominee): DaySpan | null {
  return start && end && end.last < start.first ? null : end;
}

const PUBLIC_EMPLOYEE = /^(?:la )?(?:vien chuc|vc)\b/;

/** A column or a remark may say that somebody is a viên chức where the post does not. */
export function postOf({ position, unit, personnel, notes }: Nominee, on: Day): PostReading {
  const post = readPost(position, unit, on);
  if (personnel === "" && notes === "") return post;
  const says = PUBLIC_EMPLOYEE.test(fold(personnel)) || PUBLIC_EMPLOYEE.test(fold(notes));
  return says ? { ...post, publicEmployee: "holds" } : post;
}

/** A rating column whose header names another year than the one before the course does not answer, unless the cell names the year. */
export function ratingOf({ rating, ratingYear }: Nominee, start: DaySpan | null): RatingReading {
  const wanted = ratingYearFor(start);
  const reading = readRating(rating, wanted);
  const otherYear =
    ratingYear !== null && wanted !== null && ratingYear !== wanted && reading.kind === "read" && reading.year === null;
  return otherYear ? { ...reading, kind: "other-year", level: null, year: ratingYear } : reading;
}

/** What a remark says when it is about retiring later. */
const LATER = /keo dai (thoi gian )?(cong tac|giu chuc)|nghi huu o tuoi cao hon/;

export function isExtended({ extension, notes }: Nominee): boolean {
  if (extension === "" && notes === "") return false;
  return hasDocument(extension) || (LATER.test(fold(notes)) && hasDocument(notes));
}

/** The decree that allows it is not the document about this person. */
const DECREE = /(?:nghị định|nđ)?\s*(?:số\s*)?\d+\/\d{4}\/nđ-cp(?:\s*(?:,\s*)?ngày\s+[\d/.-]+)?/giu;
const DATED = /ngày\s+\d{1,2}\s+tháng\s+\d{1,2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/giu;

/** A number and a date make a document: "QĐ 12-QĐ/TW ngày 03/02/2024". */
export function hasDocument(text: string): boolean {
  const own = text.normalize("NFC").replace(DECREE, " ");
  const numbered = /\d+\s*[-/]\s*\p{L}/u.test(own.replace(DATED, " "));
  return numbered && own.search(DATED) >= 0;
}
