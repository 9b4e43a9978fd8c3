/** What the rules of QĐ 1641 look at: the plan, every checked person with the assessment, and whether the list is the ministry's. */
import type { ParametersInForce } from "../../conditions/evaluate.ts";
import type { Nominee } from "../../plan/nominee.ts";
import { type Plan, readPlan } from "../../plan/plan.ts";
import { type Day, day, type DaySpan } from "../../sheet/day.ts";
import type { WorkbookSnapshot } from "../../sheet/snapshot.ts";
import type { ReadTable } from "../../sheet/table.ts";
import { readDiscipline } from "../../text/discipline.ts";
import { fold } from "../../text/fold.ts";
import { type RepeatReading, readPastCourses, repeatOf } from "../../text/past-courses.ts";
import { readPlanned } from "../../text/planned-posts.ts";
import { readPost } from "../../text/posts.ts";
import { type RatingReading, readRating } from "../../text/ratings.ts";
import { provincesIn } from "../../law/provinces.ts";
import type { CheckSettings } from "../programme.ts";
import { ratingYearFor } from "./explain-person.ts";
import { type LawBook, lawBook } from "./law-book.ts";
import { type Assessment, assess, type Person } from "./person.ts";

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

export function subjectOf(workbook: WorkbookSnapshot, tables: readonly ReadTable[], settings: CheckSettings): Subject {
  const plan = readPlan(workbook, tables);
  const lawFor = lawBook(settings);
  const readRepeat = repeatReader();
  const assessed = plan.nominees.flatMap((nominee): Assessed[] => {
    if (nominee.standing !== "counted" && nominee.standing !== "reserve") return [];
    const person = personOf(nominee, plan, readRepeat);
    return [{ nominee, assessment: assess(person, lawFor(nominee.attendance.start?.first ?? null)) }];
  });
  return { plan, assessed, lawFor, asOf: settings.asOf, national: isNational(plan) };
}

type RepeatReader = (nominee: Nominee) => RepeatReading;

function personOf(nominee: Nominee, plan: Plan, readRepeat: RepeatReader): Person {
  const { attendance, birth } = nominee;
  const letter = plan.titles.get(nominee.table)?.letter ?? null;
  const on = attendance.start?.first ?? letter ?? SCHEME_BEGINS;
  const noPlanning = nominee.columns.plannedPost < 0 && nominee.columns.plannedTerm < 0;
  return {
    gender: nominee.gender,
    birth: birth.kind === "day" ? birth.span : null,
    courseStart: attendance.start,
    courseEnd: attendance.end,
    letter,
    post: readPost(nominee.position, nominee.unit, on),
    planned: noPlanning ? null : readPlanned(nominee.plannedPost, nominee.plannedTerm, on),
    rating: ratingOf(nominee, attendance.start),
    discipline: readDiscipline(nominee.discipline ?? ""),
    repeat: readRepeat(nominee),
    extended: hasDocument(nominee.extension),
  };
}

/** A rating column whose header names another year than the one before the course does not answer the question. */
function ratingOf({ rating, ratingYear }: Nominee, start: DaySpan | null): RatingReading {
  const wanted = ratingYearFor(start);
  const reading = readRating(rating, wanted);
  const otherYear = ratingYear !== null && wanted !== null && ratingYear !== wanted && reading.kind === "read";
  return otherYear ? { ...reading, kind: "other-year", level: null, year: ratingYear } : reading;
}

/** A number and a date make a document: "QĐ 12/QĐ-TTg ngày 03/02/2024". */
export function hasDocument(text: string): boolean {
  return /\d+\s*[-/]/.test(text) && /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|ngày\s+\d{1,2}\s+tháng/iu.test(text);
}

function repeatReader(): RepeatReader {
  const known = new Map<string, RepeatReading>();
  return ({ previous, attendance }) => {
    const key = `${previous ?? ""}\n${attendance.content}`;
    let reading = known.get(key);
    if (!reading) known.set(key, (reading = repeatOf(readPastCourses(previous ?? ""), { content: attendance.content }, 2023, 2025)));
    return reading;
  };
}

function isNational({ senders, nominees, titles }: Plan): boolean {
  const heads = senders.map(fold);
  if (heads.some((text) => /\bbo noi vu\b/.test(text))) return true;
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
