/** What an interface is told of a person, as the conditions of any programme take it. */
import type { PersonInput } from "../programmes/programme.ts";
import type { Day } from "../sheet/day.ts";
import { readDiscipline } from "../text/discipline.ts";
import { readPost } from "../text/posts.ts";
import { readRating } from "../text/ratings.ts";
import type { Person } from "./person.ts";
import { readPersonnel } from "./personnel.ts";
import { ratingYearFor } from "./rating-year.ts";
import type { ToldDays } from "./told-days.ts";

export function inputPerson(input: PersonInput, { birth, start, end, letter }: ToldDays, begins: Day): Person {
  const post = readPost(input.position, "", start?.first ?? begins);
  return {
    gender: input.gender,
    birth,
    courseStart: start,
    courseEnd: end,
    endUntold: false,
    letter,
    post,
    personnel: readPersonnel(input.personnel ?? "", post),
    rating: readRating(input.rating ?? "", ratingYearFor(start)),
    discipline: input.discipline === undefined ? null : readDiscipline(input.discipline),
    extended: false,
  };
}
