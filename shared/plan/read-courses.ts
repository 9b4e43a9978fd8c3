/** Reads the course tables of a workbook. */
import { columnOf, type ReadTable, type TableRow } from "../sheet/table.ts";
import { fold } from "../text/fold.ts";
import { readCourseDay, readPeriod } from "../text/read-date.ts";
import { moneyUnitOf, readMoney } from "../text/read-money.ts";
import { readNumber } from "../text/read-number.ts";
import { Cells } from "./cells.ts";
import type { Course, CourseColumn } from "./course.ts";
import { type TimeRead, timeOf } from "./course-time.ts";

const COLUMNS: readonly CourseColumn[] = [
  "code",
  "name",
  "country",
  "start",
  "end",
  "size",
  "costPerPerson",
  "totalCost",
  "days",
  "source",
  "form",
  "teachingLanguage",
  "notes",
];

export function readCourses(table: ReadTable, date1904: boolean, planYear: number | null): Course[] {
  return table.rows.filter(({ kind }) => kind === "record").map(courseReaderOf(table, date1904, planYear));
}

/** Reads the courses of a table from the first to the last; any one of them where no cell copies another. */
export function courseReaderOf(table: ReadTable, date1904: boolean, planYear: number | null): (line: TableRow) => Course {
  const cells = new Cells(table);
  const at = Object.fromEntries(COLUMNS.map((name) => [name, cells.column(name)])) as Course["columns"]; // keys are COLUMNS
  const columns = {
    ...at,
    start: at.start < 0 ? cells.column("period") : at.start,
    end: at.end < 0 ? cells.column("period") : at.end,
  };
  return courseReader(table, cells, columns, date1904, planYear);
}

function courseReader(table: ReadTable, cells: Cells, columns: Course["columns"], date1904: boolean, planYear: number | null) {
  const factor = (field: string): number => moneyUnitOf(columnOf(table, field)?.header ?? "")?.factor ?? 1_000_000;
  const perPerson = factor("costPerPerson");
  const total = factor("totalCost");
  return (line: TableRow): Course => {
    const text = (column: number): string => cells.text(line.row, column, true);
    const number = (column: number): number | null => {
      const reading = readNumber(cells.value(line.row, column, false));
      return reading.kind === "number" ? reading.value : null;
    };
    const money = (column: number, unit: number): number | null => {
      const reading = readMoney(cells.value(line.row, column, false), unit);
      return reading.kind === "money" ? reading.dong : null;
    };
    const code = text(columns.code);
    const name = text(columns.name);
    return {
      table,
      line,
      columns,
      key: fold(code || name),
      code,
      name,
      country: text(columns.country),
      ...readTime(cells, line.row, columns, date1904, planYear),
      size: number(columns.size),
      costPerPerson: money(columns.costPerPerson, perPerson),
      totalCost: money(columns.totalCost, total),
      days: number(columns.days),
      source: text(columns.source),
      form: text(columns.form),
      teachingLanguage: text(columns.teachingLanguage),
      notes: text(columns.notes),
    };
  };
}

function readTime(cells: Cells, row: number, columns: Course["columns"], date1904: boolean, planYear: number | null): TimeRead {
  const context = { date1904, year: planYear };
  if (columns.start === columns.end) return timeOf({ period: readPeriod(cells.value(row, columns.start, true), context) });
  const start = readCourseDay(cells.value(row, columns.start, true), { ...context, shows: cells.shows(row, columns.start) });
  const end = readCourseDay(cells.value(row, columns.end, true), { ...context, shows: cells.shows(row, columns.end) });
  return timeOf({ start, end });
}
