/**
 * Which course a line means is read from all codes and names of the lists of courses. A formula knows the one that was meant; these tests
 * tell whether another one may be meant by now: a second course of the same code, a name that was changed.
 */
import { quoted } from "../../formulas/formula.ts";
import type { Course } from "../../plan/course.ts";
import type { Plan } from "../../plan/plan.ts";
import { unicodeText } from "../../sheet/sheet-text.ts";
import type { CellValue } from "../../sheet/snapshot.ts";
import { columnOf, type ReadTable } from "../../sheet/table.ts";
import { fold } from "../../text/fold.ts";
import { COURSE_HEADS_NAME, COURSES_NAME } from "./names.ts";
import { rawAt } from "./row-shape.ts";
import { areaOf, referenceTo, says, type Watched } from "./watched-cells.ts";

/** The last row of a sheet. */
const LAST_ROW = 1_048_575;

/** A list of courses as far as it goes: lines that are added below belong to it. */
interface CourseTable {
  readonly table: ReadTable;
  /** Null where the code is all there is: then it is the name. */
  readonly code: number | null;
  readonly name: number;
  readonly bottom: number;
}

export class CourseNames {
  readonly #tables: readonly CourseTable[];

  constructor(plan: Plan) {
    this.#tables = courseTables(plan).map((table) => {
      const below = plan.tables.filter(({ sheet, headerFirst }) => sheet === table.sheet && headerFirst > table.headerFirst);
      const [code, name] = ["code", "name"].map((field) => columnOf(table, field)?.column ?? null);
      const bottom = Math.min(LAST_ROW, ...below.map(({ headerFirst }) => headerFirst - 1));
      return { table, code: name === null || name === undefined ? null : (code ?? null), name: name ?? code ?? -1, bottom };
    });
  }

  get none(): boolean {
    return this.#tables.length === 0;
  }

  /** Every course that is listed: its name, or its code where the list has no names. */
  rows(): readonly Watched[] {
    return this.#tables.flatMap(({ table, name }) =>
      table.rows.filter(({ kind }) => kind === "record").map(({ row }) => ({ sheet: table.sheet, row, column: name })),
    );
  }

  /** No name was added or taken away. */
  countTest(): string {
    const areas = this.#tables.map((table) => areaWith(table, table.name, table.bottom));
    const parts = areas.map(({ name }) => `ROWS(${name})-COUNTBLANK(${name})`);
    const count = areas.flatMap(({ values }) => values).filter((value) => value !== null && value !== "").length;
    return `${parts.join("+")}=${count}`;
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
    const areas = this.#tables.flatMap((table) =>
      [table.code, table.name].flatMap((column) => (column === null ? [] : [areaWith(table, column, table.bottom)])),
    );
    const count = areas
      .flatMap(({ values }) => values)
      .filter((value) => typeof value === "string" && holds(words, value)).length;
    return [`${areas.map(({ name }) => `COUNTIF(${name},"*${words}*")`).join("+")}=${count}`];
  }

  /** Names may be spelled in many ways: none was touched. Codes have one spelling: as many stand in the words as before. */
  #sameNames(words: string): string[] {
    const areas = this.#tables.flatMap((table) =>
      table.code === null ? [] : [areaWith(table, table.code, Math.min(table.bottom, table.table.last + MORE_LINES))],
    );
    const said = words.length > LONGEST_WORDS ? [] : areas;
    const count = said.flatMap(({ values }) => values).filter((value) => isText(value) && holds(String(value), words)).length;
    const parts = said.map(({ name }) => `SUMPRODUCT((${name}<>"")*ISNUMBER(SEARCH(${name},${quoted(words)})))`);
    return [`${COURSES_NAME}=1`, ...(parts.length === 0 ? [] : [`${parts.join("+")}=${count}`])];
  }

  /** The same course on another unit's sheet is the same only while its days are. */
  #twins(words: string, { table, line, columns }: Course): string[] {
    return this.#tables.flatMap((other) => {
      const { sheet } = other.table;
      return range(other.table.headerLast + 1, Math.min(other.bottom, sheet.rows.length - 1)).flatMap((row) => {
        const isTwin = [other.code, other.name].some(
          (column) => column !== null && fold(unicodeText(sheet, row, column)) === fold(words),
        );
        if (!isTwin || (other.table === table && row === line.row)) return [];
        return (["start", "end"] as const).flatMap((field) => {
          const column = (columnOf(other.table, field) ?? columnOf(other.table, "period"))?.column;
          if (column === undefined || columns[field] < 0) return ["1=0"];
          const own = referenceTo({ sheet: table.sheet, row: line.row, column: columns[field] });
          return [`${referenceTo({ sheet, row, column })}=${own}`];
        });
      });
    });
  }
}

function areaWith({ table }: CourseTable, column: number, bottom: number): { name: string; values: readonly CellValue[] } {
  return {
    name: areaOf(table.sheet, { top: table.headerFirst, left: column, bottom, right: column }),
    values: range(table.headerFirst, Math.min(bottom, table.sheet.rows.length - 1)).map((row) => rawAt(table, row, column)),
  };
}

export function courseTables(plan: Plan): readonly ReadTable[] {
  return plan.tables.filter(({ spec }) => spec.kind === "courses");
}

const holds = (part: string, text: string): boolean => text.toLowerCase().includes(part.toLowerCase());
const isText = (value: CellValue): boolean => value !== null && value !== "" && typeof value !== "object";

/** "K04": read alike however it is spelled, and found inside whatever else it is written in. */
const CODE = /^(?=.*[A-Za-z])[A-Za-z0-9]+$/;
/** Room for lines that are added: every one of them is searched in every label. */
const MORE_LINES = 200;
const LONGEST_WORDS = 250;

const range = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
