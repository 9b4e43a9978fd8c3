/** A plan with the lines that an edit touches read again: courses first, then the people who are put forward for them. */
import { copiedLists } from "../plan/copies.ts";
import type { Course } from "../plan/course.ts";
import type { Nominee } from "../plan/nominee.ts";
import { contextOf, distinct, type Plan, planYearOf } from "../plan/plan.ts";
import { courseReaderOf } from "../plan/read-courses.ts";
import { lineReaderOf } from "../plan/read-nominees.ts";
import type { ReadTable, TableRow } from "../sheet/table.ts";
import type { LineIndex, TouchedLine, Whole } from "./reach.ts";

export interface PlanRead {
  readonly plan: Plan;
  /** Places of the people whose lines were read again, in their order. */
  readonly people: readonly number[];
  readonly coursesDiffer: boolean;
}

export class PlanAgain {
  readonly #index: LineIndex;
  readonly #places: ReadonlyMap<TableRow, number>;
  /** Readers of lines, good for as long as the courses are the same. */
  #readers = new Map<ReadTable, (line: TableRow) => Nominee>();

  constructor({ nominees }: Pick<Plan, "nominees">, index: LineIndex) {
    this.#index = index;
    this.#places = new Map(nominees.map(({ line }, at) => [line, at]));
  }

  read(before: Plan, touched: readonly TouchedLine[]): PlanRead | Whole {
    const replaced = coursesAgain(before, touched);
    if (replaced === null) return "courses";
    const coursesDiffer = replaced.size > 0;
    const courses = coursesDiffer ? before.courses.map((course) => replaced.get(course) ?? course) : before.courses;
    if (coursesDiffer) {
      this.#readers = new Map();
      if (!areApart(before, courses)) return "courses";
    }
    const plan: Plan = { ...before, courses };
    const own = touched.flatMap(({ line }) => this.#places.get(line) ?? []);
    const leaning = coursesDiffer ? leaningOn(before.nominees, replaced) : [];
    if (leaning.some((at) => this.#copies(before.nominees[at]))) return "copied-cell";
    const people = [...new Set([...own, ...leaning])].sort((a, b) => a - b);
    const nominees = [...before.nominees];
    for (const at of people) {
      const old = nominees[at];
      if (old) nominees[at] = this.#reader(old.table, plan)(old.line);
    }
    const after: Plan = { ...plan, nominees };
    return copiesMayDiffer(before, after, people) ? "copied-lists" : { plan: after, people, coursesDiffer };
  }

  #copies(nominee: Nominee | undefined): boolean {
    return nominee === undefined || this.#index.copies(nominee.table, nominee.line, []);
  }

  #reader(table: ReadTable, plan: Plan): (line: TableRow) => Nominee {
    let read = this.#readers.get(table);
    if (!read) {
      read = lineReaderOf(table, contextOf(table, plan));
      this.#readers.set(table, read);
    }
    return read;
  }
}

/** The courses of touched lines, read again; null where one has another name, by which lines would find another course. */
function coursesAgain(plan: Plan, touched: readonly TouchedLine[]): ReadonlyMap<Course, Course> | null {
  const replaced = new Map<Course, Course>();
  for (const { table, line } of touched) {
    if (table.spec.kind !== "courses" || line.kind !== "record") continue;
    const old = plan.courses.find((course) => course.line === line);
    const read = courseReaderOf(table, plan.workbook.date1904, planYearOf(table, plan.titles))(line);
    if (!old || old.code !== read.code || old.name !== read.name) return null;
    replaced.set(old, read);
  }
  return replaced;
}

/** No course is listed twice, before or now. */
function areApart({ tables, courses }: Plan, now: readonly Course[]): boolean {
  const lists = tables.filter(({ spec }) => spec.kind === "courses");
  const listed = lists.reduce((sum, { rows }) => sum + rows.filter(({ kind }) => kind === "record").length, 0);
  return listed === courses.length && distinct(now).length === listed;
}

function leaningOn(nominees: readonly Nominee[], replaced: ReadonlyMap<Course, Course>): number[] {
  return nominees.flatMap(({ attendance: { course } }, at) => (course && replaced.has(course) ? [at] : []));
}

/** Lists repeat one another by who stands on them, in which course. */
function copiesMayDiffer(before: Plan, after: Plan, people: readonly number[]): boolean {
  const lists = after.tables.filter(({ spec }) => spec.kind === "nominees");
  if (lists.length < 2) return false;
  const key = (nominee: Nominee | undefined): string =>
    nominee ? JSON.stringify([nominee.personId, nominee.nameKey, nominee.birth, nominee.attendance.key]) : "";
  if (people.every((at) => key(before.nominees[at]) === key(after.nominees[at]))) return false;
  const byTable = new Map(lists.map((table): [ReadTable, Nominee[]] => [table, []]));
  for (const nominee of after.nominees) byTable.get(nominee.table)?.push(nominee);
  return copiedLists(byTable).length > 0;
}
