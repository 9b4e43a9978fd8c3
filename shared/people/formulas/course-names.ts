/**
 * Which course a line means is read from all codes and names of the lists of courses. A formula knows the one that was meant; these tests
 * tell whether another one may be meant by now: a second course of the same code, a name that was changed.
 */
import { quoted } from "../../formulas/formula.ts";
import type { Course } from "../../plan/course.ts";
import type { Plan } from "../../plan/plan.ts";
import { columnOf, type ReadTable } from "../../sheet/table.ts";
import { fold } from "../../text/fold.ts";
import { type CourseArea, CourseList } from "./course-list.ts";
import { COURSE_HEADS_NAME, COURSES_NAME } from "./names.ts";
import { referenceTo, says, type Watched } from "./watched-cells.ts";

export class CourseNames {
  readonly #lists: readonly CourseList[];

  constructor(plan: Plan) {
    this.#lists = courseTables(plan).map((table) => new CourseList(table, plan.tables));
  }

  get none(): boolean {
    return this.#lists.length === 0;
  }

  /** Every course that is listed: its name, or its code where the list has no names. */
  rows(): readonly Watched[] {
    return this.#lists.flatMap(({ table, name }) =>
      table.rows.filter(({ kind }) => kind === "record").map(({ row }) => ({ sheet: table.sheet, row, column: name })),
    );
  }

  /** No name was added or taken away. */
  countTest(): string {
    const areas = this.#lists.map((list) => list.area(list.name));
    const parts = areas.map(({ name }) => `ROWS(${name})-COUNTBLANK(${name})`);
    return `${parts.join("+")}=${areas.reduce((sum, { filled }) => sum + filled, 0)}`;
  }

  /** The words still mean this course, or none, and no other. */
  tests(words: string, course: Course | null): string[] {
    if (this.none) return [];
    const heads = `MIN(${COURSE_HEADS_NAME})=1`;
    if (course === null) return [heads, ...this.#sameNames(words)];
    const { table, line, columns } = course;
    const named = [columns.code, columns.name].filter((column) => column >= 0);
    const isWhole = CODE.test(words) && [course.code, course.name].some((name) => fold(name) === fold(words));
    return [
      heads,
      ...named.map((column) => says({ sheet: table.sheet, row: line.row, column })),
      ...(isWhole ? this.#sameCells(words) : this.#sameNames(words)),
      ...this.#twins(words, course),
    ];
  }

  /** A code stands in no more cells than before. */
  #sameCells(words: string): string[] {
    const areas = this.#lists.flatMap((list) =>
      [list.code, list.name].flatMap((column) => (column === null ? [] : [list.area(column)])),
    );
    const count = countOf(areas, ({ small, isTyped }) => isTyped && small.includes(words.toLowerCase()));
    return [`${areas.map(({ name }) => `COUNTIF(${name},"*${words}*")`).join("+")}=${count}`];
  }

  /** Names may be spelled in many ways: none was touched. Codes have one spelling: as many stand in the words as before. */
  #sameNames(words: string): string[] {
    const areas = this.#lists.flatMap((list) =>
      list.code === null ? [] : [list.area(list.code, Math.min(list.bottom, list.table.last + MORE_LINES))],
    );
    const said = words.length > LONGEST_WORDS ? [] : areas;
    const count = countOf(said, ({ small }) => words.toLowerCase().includes(small));
    const parts = said.map(({ name }) => `SUMPRODUCT((${name}<>"")*ISNUMBER(SEARCH(${name},${quoted(words)})))`);
    return [`${COURSES_NAME}=1`, ...(parts.length === 0 ? [] : [`${parts.join("+")}=${count}`])];
  }

  /** The same course on another unit's sheet is the same only while its days are. */
  #twins(words: string, { table, line, columns }: Course): string[] {
    return this.#lists.flatMap((list) =>
      list.rowsOf(words).flatMap((row) => {
        if (list.table === table && row === line.row) return [];
        return (["start", "end"] as const).flatMap((field) => {
          const column = (columnOf(list.table, field) ?? columnOf(list.table, "period"))?.column;
          if (column === undefined || columns[field] < 0) return ["1=0"];
          const own = referenceTo({ sheet: table.sheet, row: line.row, column: columns[field] });
          return [`${referenceTo({ sheet: list.table.sheet, row, column })}=${own}`];
        });
      }),
    );
  }
}

function countOf(areas: readonly CourseArea[], isMeant: (text: CourseArea["texts"][number]) => boolean): number {
  return areas.reduce((sum, { texts }) => sum + texts.filter(isMeant).length, 0);
}

export function courseTables(plan: Plan): readonly ReadTable[] {
  return plan.tables.filter(({ spec }) => spec.kind === "courses");
}

/** "K04": read alike however it is spelled, and found inside whatever else it is written in. */
const CODE = /^(?=.*[A-Za-z])[A-Za-z0-9]+$/;
/** Room for lines that are added: every one of them is searched in every label. */
const MORE_LINES = 200;
const LONGEST_WORDS = 250;
