/** A course of the plan's course table, as read from one line. */
import type { Place } from "../findings/finding.ts";
import type { DaySpan } from "../sheet/day.ts";
import type { ReadTable, TableRow } from "../sheet/table.ts";
import type { DayReading } from "../text/read-date.ts";
import { placeOf } from "./cells.ts";

export interface Course {
  readonly table: ReadTable;
  readonly line: TableRow;
  readonly columns: Readonly<
    Record<
      | "code"
      | "name"
      | "country"
      | "start"
      | "end"
      | "size"
      | "costPerPerson"
      | "totalCost"
      | "days"
      | "source"
      | "form"
      | "teachingLanguage"
      | "notes",
      number
    >
  >;
  /** Code or name, folded: what tells courses apart. */
  readonly key: string;
  readonly code: string;
  readonly name: string;
  readonly country: string;
  readonly startReading: DayReading;
  readonly endReading: DayReading;
  readonly start: DaySpan | null;
  readonly end: DaySpan | null;
  readonly vague: boolean;
  readonly size: number | null;
  readonly costPerPerson: number | null;
  readonly totalCost: number | null;
  readonly days: number | null;
  readonly source: string;
  readonly form: string;
  readonly teachingLanguage: string;
  readonly notes: string;
}

export type CourseColumn = keyof Course["columns"];

export function coursePlace({ table, line, columns }: Course, column: CourseColumn): Place {
  return placeOf(table, line.row, columns[column]);
}
