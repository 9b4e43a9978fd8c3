/** A plan as it stands in a workbook: its people, its courses, who sends it, with which letter. */
import type { WorkbookSnapshot } from "../sheet/snapshot.ts";
import type { ReadTable } from "../sheet/table.ts";
import { type CopiedList, copiedLists } from "./copies.ts";
import type { Course } from "./course.ts";
import type { Nominee } from "./nominee.ts";
import { readCourses } from "./read-courses.ts";
import { type NomineeContext, readNominees } from "./read-nominees.ts";
import { commonYear, senderOf, type TitleFacts, titleCourse, titleFacts } from "./title-facts.ts";

export type { TitleFacts, TitleLine } from "./title-facts.ts";

export interface Plan {
  readonly workbook: WorkbookSnapshot;
  /** The tables that count: copies are left out. */
  readonly tables: readonly ReadTable[];
  readonly titles: ReadonlyMap<ReadTable, TitleFacts>;
  readonly nominees: readonly Nominee[];
  readonly courses: readonly Course[];
  /** The letterheads of all lists, as one text for each. */
  readonly senders: readonly string[];
  /** Lists that repeat other lists; their people are not among `nominees`. */
  readonly copies: readonly CopiedList[];
}

export function readPlan(workbook: WorkbookSnapshot, tables: readonly ReadTable[]): Plan {
  const titles = new Map(tables.map((table) => [table, titleFacts(table, tables)]));
  const { date1904 } = workbook;
  const of = (kind: string): readonly ReadTable[] => tables.filter(({ spec }) => spec.kind === kind);
  const courses = distinct(of("courses").flatMap((table) => readCourses(table, date1904, planYearOf(table, titles))));
  const lists = new Map(
    of("nominees").map((table) => [table, readNominees(table, contextOf(table, { workbook, titles, courses }))] as const),
  );
  const copies = copiedLists(lists);
  const copied = new Set(copies.map(({ table }) => table));
  return {
    workbook,
    tables: tables.filter((table) => !copied.has(table)),
    titles,
    nominees: [...lists].flatMap(([table, nominees]) => (copied.has(table) ? [] : nominees)),
    courses,
    senders: of("nominees").map((table) => senderOf(titles.get(table))),
    copies,
  };
}

/** The year that a table's plan is for: its own title's, or the one that all titles agree on. */
export function planYearOf(table: ReadTable, titles: Plan["titles"]): number | null {
  return titles.get(table)?.year ?? commonYear([...titles.values()]);
}

/** What the lines of a list lean on beyond their own cells. */
export function contextOf(
  table: ReadTable,
  { workbook: { date1904 }, titles, courses }: Pick<Plan, "workbook" | "titles" | "courses">,
): NomineeContext {
  const title = titles.get(table);
  const planYear = planYearOf(table, titles);
  const named = title ? titleCourse(title, { date1904, planYear }) : null;
  return { date1904, courses, planYear, titleCourse: named, moneyFactor: title?.moneyFactor ?? null };
}

/** Every unit's sheet may carry the same course table: a course is one, however often it is listed in the same words and days. */
export function distinct(courses: readonly Course[]): Course[] {
  const seen = new Map<string, Course>();
  return courses.filter((course) => {
    const key = `${course.key}|${course.name}|${course.start?.first}|${course.end?.last}`;
    const before = seen.get(key);
    if (!before) seen.set(key, course);
    return before === undefined || before.table === course.table;
  });
}
