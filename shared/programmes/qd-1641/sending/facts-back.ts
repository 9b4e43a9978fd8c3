/** Facts as they were sent, as the conditions see a person: what was typed is gone, what it was read as is there. */
import type { Truth } from "../../../conditions/explanation.ts";
import type { SealedPerson } from "../../../sending/sent-plan.ts";
import { type DaySpan, parseDay } from "../../../sheet/day.ts";
import type { DisciplineReading } from "../../../text/discipline.ts";
import { LISTED_POSTS } from "../../../text/listed-posts.ts";
import type { RepeatReading } from "../../../text/past-courses.ts";
import type { PlannedReading } from "../../../text/planned-posts.ts";
import type { PostReading } from "../../../text/posts.ts";
import { RATING_WORDS, type RatingReading } from "../../../text/ratings.ts";
import type { Person } from "../person.ts";

export interface CourseDays {
  readonly start: DaySpan | null;
  readonly end: DaySpan | null;
  readonly reversed: boolean;
}

export function factsBack(sent: SealedPerson, birth: DaySpan | null, { start, end, reversed }: CourseDays): Person {
  return {
    gender: sent.gender === "unknown" ? null : sent.gender,
    birth,
    courseStart: start,
    courseEnd: reversed ? null : end,
    endUntold: end === null,
    letter: sent.nominatedOn === undefined ? null : parseDay(sent.nominatedOn),
    post: postBack(sent),
    planned: plannedBack(sent),
    rating: ratingBack(sent),
    discipline: DISCIPLINES[sent.discipline],
    repeat: REPEATS[sent.repeat],
    extended: sent.extended,
  };
}

const LEADS: Readonly<Record<SealedPerson["leads"], Truth>> = { yes: "holds", no: "fails", unknown: "unknown" };
const LISTED: Readonly<Record<SealedPerson["plannedPost"], Truth>> = { listed: "holds", other: "fails", unknown: "unknown" };
const COVERED: Readonly<Record<SealedPerson["plannedTerm"], Truth>> = { covered: "holds", other: "fails", unknown: "unknown" };

function postBack({ post, leads }: SealedPerson): PostReading {
  const listedCode = LISTED_POSTS.find((code) => code === post) ?? null;
  // Whether somebody is a viên chức was weighed before `leads` was sent.
  const rest = { parts: [], listedCode, leads: LEADS[leads], publicEmployee: "fails" } as const;
  if (listedCode) return { ...rest, listed: "holds", reason: null };
  return post === "other"
    ? { ...rest, listed: "fails", reason: "other-post" }
    : { ...rest, listed: "unknown", reason: "unreadable" };
}

function plannedBack({ plannedPost, plannedTerm }: SealedPerson): PlannedReading {
  return {
    post: LISTED[plannedPost],
    term: COVERED[plannedTerm],
    termNote: null,
    terms: [],
    posts: [],
    empty: false,
  };
}

function ratingBack({ rating }: SealedPerson): RatingReading {
  if (rating === "unknown") return { level: null, year: null, kind: "empty", canonical: "" };
  return { level: rating, year: null, kind: "read", canonical: RATING_WORDS[rating] };
}

const DISCIPLINES: Readonly<Record<SealedPerson["discipline"], DisciplineReading>> = {
  none: { state: "none", form: null },
  ended: { state: "ended", form: null },
  pending: { state: "pending", form: null },
  serving: { state: "serving", form: null },
  unknown: { state: "unclear", form: null },
};

const repeat = (answer: RepeatReading["answer"]): RepeatReading => ({ answer, lacking: [], course: null });
const REPEATS: Readonly<Record<SealedPerson["repeat"], RepeatReading>> = {
  no: repeat("no"),
  repeats: repeat("repeats"),
  unknown: repeat("maybe"),
};
