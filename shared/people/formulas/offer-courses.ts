/** What formulas a programme offers for its lists of courses: days, and how many people are put forward for each. */
import { Counter, summed } from "../../fill/counting.ts";
import type { FillColumn, FillTable } from "../../fill/fill.ts";
import { calculation } from "../../formulas/calculate.ts";
import { call, cell } from "../../formulas/expression.ts";
import { quoted } from "../../formulas/formula.ts";
import { printFormula } from "../../formulas/print.ts";
import type { Course } from "../../plan/course.ts";
import { columnOf, type ReadTable } from "../../sheet/table.ts";
import type { Subject } from "../subject.ts";
import { daysOfCourse } from "./columns.ts";
import type { Offer } from "./offer.ts";
import { countedIn, countedList, type LabelOf } from "./summary-lists.ts";
import { UNCLEAR } from "./verdict-words.ts";

export function offerCourses({ plan }: Pick<Subject, "plan">, { lists, law }: Offer): FillTable[] {
  // Worked out when the column is asked for, once for all courses.
  const counted = once(() => lists.map((list) => [list, countedIn(list)] as const));
  const ofCourse: LabelOf = ({ attendance: { course } }) => (course ? labelOf(course) : null);
  const counters = once(() => counted().map(([list, people]) => new Counter(countedList(list, people, ["course"], ofCourse))));
  const nominated = once(() => {
    const people = new Map<string, number>();
    for (const [, nominees] of counted())
      for (const nominee of nominees) {
        const label = ofCourse(nominee);
        if (label !== null) people.set(label, (people.get(label) ?? 0) + 1);
      }
    return people;
  });
  const byTable = new Map<ReadTable, Course[]>();
  for (const course of plan.courses) {
    const known = byTable.get(course.table);
    if (known) known.push(course);
    else byTable.set(course.table, [course]);
  }
  return [...byTable].map(([table, courses]): FillTable => {
    const byRow = new Map(courses.map((course) => [String(course.line.row), course]));
    const [first] = courses;
    const { start = -1, end = -1 } = first?.columns ?? {};
    const days = { column: DAYS, at: columnOf(table, "days")?.column ?? null, needs: [], asks: [] };
    const daysFormula = daysOfCourse(call("INT", cell(start)), call("INT", cell(end)));
    const ofDays = { formula: printFormula(daysFormula), calculate: calculation(daysFormula, law.date1904) };
    return {
      table,
      lines: courses.map(({ line }) => ({ row: line.row, shape: String(line.row) })),
      columns: [
        ...(start >= 0 && end >= 0 && start !== end ? [{ ...days, formulaFor: () => ofDays }] : []),
        {
          column: NOMINATED,
          at: columnOf(table, NOMINATED.id)?.column ?? null,
          needs: [],
          asks: [],
          formulaFor(shape) {
            const course = byRow.get(shape);
            if (!course) return null;
            const label = labelOf(course);
            const people = nominated().get(label) ?? 0;
            const parts = counters().flatMap((counter) => counter.counts(label));
            // Marked as ours, so that it is stretched over lines that are added later; and no error where a list is taken away.
            const formula = [`IFERROR(${summed(parts)},${quoted(UNCLEAR)})`];
            return { formula, calculate: () => people };
          },
        },
      ],
    };
  });
}

/** Tells the courses of a workbook apart. */
function labelOf({ table, line }: Course): string {
  return `${table.sheet.name}!${line.row}`;
}

const DAYS: FillColumn = {
  id: "days",
  title: { vi: "Số ngày", en: "Days" },
  header: "Số ngày",
  width: 8,
  align: "center",
  numberFormat: "0",
};
const NOMINATED: FillColumn = {
  id: "nominated",
  title: { vi: "Số người được đề cử", en: "People put forward" },
  header: "Số người được đề cử",
  width: 11,
  align: "center",
  numberFormat: "0",
};

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
