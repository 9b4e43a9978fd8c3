/**
 * The people of every measure: who they are in truth, before anybody writes them into cells or facts. Made from a seed, so that every
 * peer sees the same ones. One in twenty has a fault; the faults take turns.
 */
import { addDays, addMonths, type Day, day, partsOf } from "../../shared/sheet/day.ts";
import { Random } from "./random.ts";
import * as words from "./words.ts";

/** As many as Hồ Chí Minh City trained at home in 2023. */
export const PEOPLE = 19_963;
const A_COURSE = 16;
const ONE_FAULTY_IN = 20;

export const FAULTS = [
  "old",
  "no-rating",
  "poor-rating",
  "impossible-birth",
  "discipline",
  "wrong-plan",
  "retires-early",
  "repeat",
  "low-post",
  "wrong-id",
] as const;
export type Fault = (typeof FAULTS)[number];

export interface CourseMade {
  readonly code: string;
  readonly content: string;
  readonly country: string;
  readonly start: Day;
  readonly end: Day;
  readonly people: number;
}

export interface PersonMade {
  readonly index: number;
  readonly fault: Fault | null;
  readonly name: string;
  readonly gender: "male" | "female";
  readonly birth: Day;
  readonly personId: string;
  readonly position: string;
  readonly post: "listed" | "leading" | "low";
  readonly unit: string;
  /** Empty where the post itself is one of the listed ones. */
  readonly plannedPost: string;
  readonly plannedTerm: string;
  readonly rating: string;
  readonly ratingMeans: words.Rating;
  readonly discipline: string;
  readonly language: string;
  readonly course: CourseMade;
  readonly previous: string;
  readonly source: string;
  readonly cost: number;
  /** The row is typed with dates as text; with its name in decomposed Unicode. */
  readonly textDates: boolean;
  readonly decomposed: boolean;
}

export interface Made {
  readonly people: readonly PersonMade[];
  readonly courses: readonly CourseMade[];
}

export function makePeople(seed: number, count = PEOPLE): Made {
  const random = new Random(seed);
  const courses = makeCourses(random, count);
  const people: PersonMade[] = [];
  for (const course of courses)
    for (let seat = 0; seat < course.people; seat++) people.push(makePerson(random, people.length, course));
  return { people, courses };
}

/** Courses of two weeks over the three years of the scheme: "A001" to "A999", "B001" … */
function makeCourses(random: Random, count: number): CourseMade[] {
  const courses: CourseMade[] = [];
  for (let seated = 0; seated < count; seated += A_COURSE) {
    const index = courses.length;
    const start = addDays(day("2023-01-09"), random.below(1060));
    courses.push({
      code: `${String.fromCharCode(65 + Math.floor(index / 999))}${String((index % 999) + 1).padStart(3, "0")}`,
      content: random.one(words.CONTENTS),
      country: random.one(words.COUNTRIES),
      start,
      end: addDays(start, 13),
      people: Math.min(A_COURSE, count - seated),
    });
  }
  return courses;
}

function makePerson(random: Random, index: number, course: CourseMade): PersonMade {
  const fault = index % ONE_FAULTY_IN === 7 ? (FAULTS[Math.floor(index / ONE_FAULTY_IN) % FAULTS.length] ?? null) : null;
  const gender = fault === "retires-early" || (fault !== "old" && random.below(5) < 2) ? "female" : "male";
  const listed = fault === "retires-early" || (fault !== "wrong-plan" && fault !== "low-post" && random.below(2) === 0);
  const birth = birthOf(random, course.start, fault, listed && gender === "female");
  const [province, code] = random.one(words.PROVINCES);
  const rating = ratingOf(random, fault);
  return {
    index,
    fault,
    name: nameOf(random, gender),
    gender,
    birth,
    personId: personIdOf(index, code, gender, fault === "wrong-id" ? partsOf(birth).year - 3 : partsOf(birth).year),
    position: fault === "low-post" ? "Chuyên viên" : random.one(listed ? words.LISTED_POSTS : words.LEADING_POSTS),
    post: fault === "low-post" ? "low" : listed ? "listed" : "leading",
    unit: `UBND tỉnh ${province}`,
    plannedPost: fault === "wrong-plan" ? "Phó Trưởng đoàn ĐBQH tỉnh" : listed ? "" : random.one(words.PLANNED_POSTS),
    plannedTerm: listed ? "" : random.one(words.PLANNED_TERMS),
    rating: rating[0],
    ratingMeans: rating[1],
    discipline: fault === "discipline" ? "Đang xem xét kỷ luật" : "Không",
    language: random.one(words.LANGUAGES),
    course,
    previous: fault === "repeat" ? `${course.content} (2023, NSNN)` : "Chưa",
    source: random.one(words.SOURCES),
    cost: 180 + random.below(9) / 2,
    textDates: random.below(3) === 0,
    decomposed: random.below(8) === 0,
  };
}

/** Under 45 on the course's first day, but for the faults about age and for women in listed posts, who may be older (group b). */
function birthOf(random: Random, start: Day, fault: Fault | null, mayBeOlder: boolean): Day {
  if (fault === "retires-early") return addDays(day("1968-01-01"), random.below(365));
  const years = fault === "old" ? random.between(46, 50) : random.between(33, mayBeOlder ? 47 : 43);
  return addDays(addMonths(start, -12 * years), -random.below(360));
}

function ratingOf(random: Random, fault: Fault | null): readonly [string, words.Rating] {
  if (fault === "no-rating") return ["", "unknown"];
  return fault === "poor-rating" ? ["Hoàn thành nhiệm vụ", "done"] : random.one(words.GOOD_RATINGS);
}

function nameOf(random: Random, gender: "male" | "female"): string {
  const man = gender === "male";
  const middle = random.one(man ? words.MIDDLE_MEN : words.MIDDLE_WOMEN);
  return `${random.one(words.SURNAMES)} ${middle} ${random.one(man ? words.GIVEN_MEN : words.GIVEN_WOMEN)}`;
}

/** Province, century and gender, year, and six digits that nobody shares. */
function personIdOf(index: number, province: string, gender: "male" | "female", year: number): string {
  const century = (year < 2000 ? 0 : 2) + (gender === "male" ? 0 : 1);
  const own = (index * 7919 + 104_729) % 1_000_000;
  return `${province}${century}${String(year % 100).padStart(2, "0")}${String(own).padStart(6, "0")}`;
}
