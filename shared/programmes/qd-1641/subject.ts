/** What the rules of QĐ 1641 look at: the plan, every checked person with the assessment, and whether the list is the ministry's. */
import type { ParametersInForce } from "../../conditions/evaluate.ts";
import { provincesIn } from "../../law/provinces.ts";
import type { Nominee, NomineeColumns } from "../../plan/nominee.ts";
import { type Plan, readPlan } from "../../plan/plan.ts";
import { isBirthImpossible } from "../../rules/common/dates.ts";
import { type Day, type DaySpan, day } from "../../sheet/day.ts";
import type { WorkbookSnapshot } from "../../sheet/snapshot.ts";
import { columnOf, type ReadTable } from "../../sheet/table.ts";
import { readDiscipline } from "../../text/discipline.ts";
import { fold } from "../../text/fold.ts";
import { type RepeatReading, readPastCourses, repeatOf } from "../../text/past-courses.ts";
import { type PlannedReading, readPlanned } from "../../text/planned-posts.ts";
import { type PostReading, readPost } from "../../text/posts.ts";
import { type RatingReading, readRating } from "../../text/ratings.ts";
import { rememberPair } from "../../text/remember.ts";
import type { CheckSettings } from "../programme.ts";
import { ratingYearFor } from "./explain-person.ts";
import { type LawBook, lawBook } from "./law-book.ts";
import { type Assessment, assess, type Person } from "./person.ts";
import { readPlanning } from "./planning.ts";

export interface Assessed {
  readonly nominee: Nominee;
  readonly assessment: Assessment;
}

export interface Subject {
  readonly plan: Plan;
  /** Everybody who is checked, in the order of the sheets: counted and reserve. */
  readonly assessed: readonly Assessed[];
  readonly lawFor: LawBook;
  readonly asOf: Day | null;
  /** The ministry's list, or one of several provinces: where sizes of courses are counted. */
  readonly national: boolean;
}

/** Provincial lists name one province, or two where a list was copied from a neighbour's. */
const SEVERAL_PROVINCES = 3;
export const SCHEME_BEGINS = day("2023-01-01");

/** A subject whose people are assessed one by one, as the walk over the lines comes to them. */
export interface Opened extends Subject {
  /** Null for lines that are not checked: withdrawn ones and people of the delegation. */
  assessLine(nominee: Nominee): Assessed | null;
}

export function subjectOf(workbook: WorkbookSnapshot, tables: readonly ReadTable[], settings: CheckSettings): Opened {
  const plan = readPlan(workbook, tables);
  const lawFor = lawBook(settings);
  const readRepeat = repeatReader();
  const assessed: Assessed[] = [];
  return {
    plan,
    assessed,
    lawFor,
    asOf: settings.asOf,
    national: isNational(plan),
    assessLine(nominee) {
      if (nominee.standing !== "counted" && nominee.standing !== "reserve") return null;
      const person = personOf(nominee, plan, readRepeat);
      const one = { nominee, assessment: assess(person, lawFor(nominee.attendance.start?.first ?? null)) };
      assessed.push(one);
      return one;
    },
  };
}

export type RepeatReader = (nominee: Nominee) => RepeatReading;

export function personOf(nominee: Nominee, plan: Plan, readRepeat: RepeatReader): Person {
  const { attendance } = nominee;
  const { start, end } = attendance;
  const letter = plan.titles.get(nominee.table)?.letter ?? null;
  const on = start?.first ?? letter ?? SCHEME_BEGINS;
  return {
    gender: nominee.gender,
    birth: possibleBirth(nominee),
    courseStart: start,
    courseEnd: start && end && end.last < start.first ? null : end,
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

function isExtended({ extension, notes }: Nominee): boolean {
  if (extension === "" && notes === "") return false;
  return hasDocument(extension) || (LATER.test(fold(notes)) && hasDocument(notes));
}

const PUBLIC_EMPLOYEE = /^(?:la )?(?:vien chuc|vc)\b/;

/** A column or a remark may say that somebody is a viên chức where the post does not. */
function postOf({ position, unit, personnel, notes }: Nominee, on: Day): PostReading {
  const post = readPost(position, unit, on);
  if (personnel === "" && notes === "") return post;
  const says = PUBLIC_EMPLOYEE.test(fold(personnel)) || PUBLIC_EMPLOYEE.test(fold(notes));
  return says ? { ...post, publicEmployee: "holds" } : post;
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

/** A birth that cannot be true is none: the rule that reports the cell says so. */
function possibleBirth({ birth, attendance: { start } }: Nominee): DaySpan | null {
  if (birth.kind !== "day") return null;
  return start && isBirthImpossible(birth.span, start.first) ? null : birth.span;
}

/** What a remark says when it is about retiring later. */
const LATER = /keo dai (thoi gian )?(cong tac|giu chuc)|nghi huu o tuoi cao hon/;

/** A rating column whose header names another year than the one before the course does not answer, unless the cell names the year. */
function ratingOf({ rating, ratingYear }: Nominee, start: DaySpan | null): RatingReading {
  const wanted = ratingYearFor(start);
  const reading = readRating(rating, wanted);
  const otherYear =
    ratingYear !== null && wanted !== null && ratingYear !== wanted && reading.kind === "read" && reading.year === null;
  return otherYear ? { ...reading, kind: "other-year", level: null, year: ratingYear } : reading;
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

export function repeatReader(): RepeatReader {
  const read = rememberPair((previous, content) => repeatOf(readPastCourses(previous), { content }, 2023, 2025));
  return ({ previous, attendance }) => read(previous ?? "", attendance.content);
}

function isNational({ senders, nominees, titles }: Plan): boolean {
  const heads = senders.flatMap((text) => text.split("\n"));
  // A line of its own names the sender; "Kính gửi: Bộ Nội vụ" and "… của Bộ Nội vụ" do not.
  if (heads.some((text) => /^bo noi vu\b/.test(fold(text)))) return true;
  const on = [...titles.values()].find(({ letter }) => letter)?.letter ?? SCHEME_BEGINS;
  if (senders.some((text) => provincesIn(text, on).length > 0)) return false;
  const provinces = new Set<string>();
  for (const { unit, attendance } of nominees) {
    for (const province of provincesIn(unit, attendance.start?.first ?? on)) provinces.add(province.code);
    if (provinces.size >= SEVERAL_PROVINCES) return true;
  }
  return false;
}

/** The parameters for a course itself. */
export function lawForStart(subject: Subject, start: DaySpan | null): ParametersInForce {
  return subject.lawFor(start?.first ?? null);
}
