/** What formulas QĐ 1641 offers for its lists of courses: days, and how many people are put forward for each. */
import { countFormula } from "../../../fill/counting.ts";
import type { FillColumn, FillTable } from "../../../fill/fill.ts";
import { calculation } from "../../../formulas/calculate.ts";
import { cell } from "../../../formulas/expression.ts";
import { printFormula } from "../../../formulas/print.ts";
import type { Course } from "../../../plan/course.ts";
import { columnOf, type ReadTable } from "../../../sheet/table.ts";
import type { Subject } from "../subject.ts";
import { daysOfCourse } from "./columns.ts";
import type { Offer } from "./offer.ts";
import { countedIn, countedList } from "./summary-lists.ts";

export function offerCourses({ plan }: Subject, { lists, law }: Offer): FillTable[] {
  const byTable = new Map<ReadTable, Course[]>();
  for (const course of plan.courses) byTable.set(course.table, [...(byTable.get(course.table) ?? []), course]);
  return [...byTable].map(([table, courses]): FillTable => {
    const byRow = new Map(courses.map((course) => [String(course.line.row), course]));
    const [first] = courses;
    const { start = -1, end = -1 } = first?.columns ?? {};
    const days = { column: DAYS, at: columnOf(table, "days")?.column ?? null, needs: [], asks: [] };
    const daysFormula = daysOfCourse(cell(start), cell(end));
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
            const count = lists.reduce(
              (sum, list) => sum + countedIn(list).filter(({ attendance }) => attendance.course === course).length,
              0,
            );
            const counted = lists.map((list) =>
              countedList(list, ["course"], ({ attendance }) => (attendance.course === course ? COUNTS : null)),
            );
            return { formula: [countFormula(counted, COUNTS)], calculate: () => count };
          },
        },
      ],
    };
  });
}

const COUNTS = "x";

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
