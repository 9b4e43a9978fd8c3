/** Plans as a client sends them, with people who may all go: for tests and measures of sending itself, not of the rules. */
import type { Random } from "../../bench/rows/random.ts";
import type { SentCourse, SentPerson } from "../../shared/sending/sent-plan.ts";
import { FUNDING_SOURCES } from "../../shared/text/funding.ts";
import { LISTED_POSTS } from "../../shared/text/listed-posts.ts";

export const PROGRAMME = "qd-1641";

/** Where the plan of a unit stands in the service. */
export function planPath(period: string, unit: string): string {
  return `/api/plans/${PROGRAMME}/${period}/${encodeURIComponent(unit)}`;
}

/** A man who meets every condition, on the course "k1". */
export const VICE_CHAIR: SentPerson = {
  ref: "Đề cử!4",
  course: "k1",
  gender: "male",
  birthDate: "1985-05-20",
  post: "vice-chair-people-committee",
  leads: "yes",
  plannedPost: "other",
  plannedTerm: "unknown",
  rating: "good",
  discipline: "none",
  repeat: "no",
  extended: false,
};

export interface MadePlan {
  readonly courses: readonly SentCourse[];
  readonly people: readonly SentPerson[];
}

const COUNTRIES = ["Xin-ga-po", "Ô-xtrây-li-a", "Nhật Bản", "Hàn Quốc", "Pháp"];
const COURSES_A_YEAR = 4;

/** The same four courses for everybody in a year: two weeks each, none at the time of another. */
export function coursesOf(period: string): SentCourse[] {
  return Array.from({ length: COURSES_A_YEAR }, (_, index) => ({
    id: String(index + 1),
    code: `K0${index + 1}`,
    country: COUNTRIES[index] ?? "",
    start: `${period}-0${index + 4}-10`,
    end: `${period}-0${index + 4}-23`,
  }));
}

/** Twelve digits of a woman born in 1985 or a man, told apart by the last six. */
export function personNumber(gender: "male" | "female", year: number, serial: number): string {
  return `001${gender === "female" ? 1 : 0}${String(year % 100).padStart(2, "0")}${String(serial % 1_000_000).padStart(6, "0")}`;
}

export function makePerson(random: Random, row: number, serial: number | null): SentPerson {
  const gender = random.one(["male", "female"] as const);
  const year = random.between(1981, 1990);
  return {
    ref: `Đề cử!${row}`,
    ...(serial === null ? {} : { personId: personNumber(gender, year, serial) }),
    gender,
    birthDate: `${year}-0${random.between(1, 9)}-1${random.below(10)}`,
    post: random.one([...LISTED_POSTS, "other"] as const),
    leads: "yes",
    plannedPost: "listed",
    plannedTerm: "covered",
    rating: random.one(["excellent", "good"] as const),
    discipline: "none",
    repeat: "no",
    extended: false,
    course: String(random.between(1, COURSES_A_YEAR)),
    cost: random.between(100, 250) * 1_000_000,
    source: random.one(FUNDING_SOURCES),
  };
}

/** `serial` numbers the people apart from those of every other plan; every fourth person's number is not sent. */
export function makePlan(random: Random, period: string, people: number, serial: number): MadePlan {
  return {
    courses: coursesOf(period),
    people: Array.from({ length: people }, (_, index) => makePerson(random, index + 7, index % 4 === 3 ? null : serial + index)),
  };
}
