/** What the rules of QĐ 1641 look at, and a line of a list as its conditions see it. */
import { isExtended, letterOf, possibleBirth, possibleEnd, postOf, ratingOf } from "../../people/line-person.ts";
import { isNationalList } from "../../people/national.ts";
import type { Assessed as AnyAssessed, Subject as AnySubject } from "../../people/subject.ts";
import type { Nominee, NomineeColumns } from "../../plan/nominee.ts";
import type { Plan } from "../../plan/plan.ts";
import { type Day, day } from "../../sheet/day.ts";
import { columnOf, type ReadTable } from "../../sheet/table.ts";
import { readDiscipline } from "../../text/discipline.ts";
import { type RepeatReading, readPastCourses, repeatOf } from "../../text/past-courses.ts";
import { type PlannedReading, readPlanned } from "../../text/planned-posts.ts";
import { rememberPair } from "../../text/remember.ts";
import { FIRST_YEAR, LAST_YEAR } from "./parameters.ts";
import type { Person } from "./person.ts";
import { readPlanning } from "./planning.ts";

export { lawForStart } from "../../people/subject.ts";

export type Assessed = AnyAssessed<Person>;
export type Subject = AnySubject<Person>;

export const SCHEME_BEGINS = day("2023-01-01");

export const isNational = (plan: Plan): boolean => isNationalList(plan, /^bo noi vu\b/, SCHEME_BEGINS);

export type RepeatReader = (nominee: Nominee) => RepeatReading;

export function personOf(nominee: Nominee, plan: Plan, readRepeat: RepeatReader): Person {
  const { start, end } = nominee.attendance;
  const letter = letterOf(nominee, plan);
  const on = start?.first ?? letter ?? SCHEME_BEGINS;
  return {
    gender: nominee.gender,
    birth: possibleBirth(nominee),
    courseStart: start,
    courseEnd: possibleEnd(nominee),
    endUntold: end === null,
    letter,
    post: postOf(nominee, on),
    planned: planningOf(nominee, on),
    rating: ratingOf(nominee, start),
    discipline: readDiscipline(nominee.discipline ?? ""),
    repeat: readRepeat(nominee),
    extended: isExtended(nominee),
  };
}

/** Without a column nothing is known; an empty cell says that there is no planning. The header of the post's column may name the term. */
function planningOf({ table, columns, plannedPost, plannedTerm }: Nominee, on: Day): PlannedReading | null {
  if (columns.plannedPost >= 0) {
    const term = plannedTerm === "" && plannedPost !== "" ? termInHeader(table, columns, plannedPost) : plannedTerm;
    return readPlanned(plannedPost, term, on);
  }
  if (columns.plannedTerm < 0) return null;
  return plannedTerm === "" ? readPlanned("", "", on) : readPlanning(null, plannedTerm, on);
}

function termInHeader(table: ReadTable, columns: NomineeColumns, plannedPost: string): string {
  const hasOwnColumn = columns.plannedTerm >= 0 && columns.plannedTerm !== columns.plannedPost;
  return hasOwnColumn || /\d{2}/.test(plannedPost) ? "" : (columnOf(table, "plannedPost")?.header ?? "");
}

export function repeatReader(): RepeatReader {
  const read = rememberPair((previous, content) => repeatOf(readPastCourses(previous), { content }, FIRST_YEAR, LAST_YEAR));
  return ({ previous, attendance }) => read(previous ?? "", attendance.content);
}
