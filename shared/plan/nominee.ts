/** A person put forward, as read from one line: values as meant, each with the column it came from. Decides nothing. */
import type { Place } from "../findings/finding.ts";
import type { Gender } from "../law/retirement.ts";
import type { DaySpan } from "../sheet/day.ts";
import type { ReadTable, TableRow } from "../sheet/table.ts";
import type { DayReading } from "../text/read-date.ts";
import type { PersonIdReading } from "../text/read-person-id.ts";
import { placeOf } from "./cells.ts";
import type { Course } from "./course.ts";

/** `counted`: one of the plan's people. `reserve`: checked, not counted. `withdrawn`, `delegation`: neither. */
export type Standing = "counted" | "reserve" | "withdrawn" | "delegation";

/** Columns by field; -1 where the table has none. */
export interface NomineeColumns {
  readonly name: number;
  readonly birth: number;
  readonly gender: number;
  readonly personId: number;
  readonly position: number;
  readonly unit: number;
  readonly plannedPost: number;
  readonly plannedTerm: number;
  readonly discipline: number;
  readonly course: number;
  readonly start: number;
  readonly end: number;
  readonly previous: number;
  readonly cost: number;
  readonly notes: number;
}

export interface Attendance {
  /** The course of the plan's own course table, when the line names one that is there. */
  readonly course: Course | null;
  /** What tells courses apart: code, name or dates, folded; null when the line names none. */
  readonly key: string | null;
  readonly label: string;
  /** The words that say what is taught: for comparing with courses taken before. */
  readonly content: string;
  readonly start: DaySpan | null;
  readonly end: DaySpan | null;
  /** The dates are "khoảng tháng 9", "Quý III": no overlap can be told from them. */
  readonly vague: boolean;
  /** The line's own dates as read; `empty` when they come from elsewhere. */
  readonly startReading: DayReading;
  readonly endReading: DayReading;
  /** Where the dates came from: the line itself, the course table, a heading, or the title above the table. */
  readonly from: "line" | "course-table" | "heading" | "title" | "none";
}

export interface Nominee {
  readonly table: ReadTable;
  readonly line: TableRow;
  readonly columns: NomineeColumns;
  /** Without form of address and notes. */
  readonly name: string;
  /** For comparing names: blind to case, spaces and the place of the tone. */
  readonly nameKey: string;
  readonly birth: DayReading;
  /** Where the birth date stands: under "Nam", under "Nữ" or in its one column. */
  readonly birthColumn: number;
  readonly gender: Gender | null;
  readonly genderColumn: number;
  readonly personId: PersonIdReading;
  readonly position: string;
  /** "Công chức", "Viên chức": from its own column. */
  readonly personnel: string;
  readonly unit: string;
  readonly plannedPost: string;
  readonly plannedTerm: string;
  /** The rating of the year before the course, or the only one there is. */
  readonly rating: string;
  readonly ratingColumn: number;
  /** The year a rating column's header names; null when it names none. */
  readonly ratingYear: number | null;
  /** Null where the table has no such column. */
  readonly discipline: string | null;
  readonly previous: string | null;
  readonly language: string;
  readonly source: string;
  readonly extension: string;
  readonly country: string;
  /** As read, in đồng; null when empty or unreadable. */
  readonly cost: number | null;
  readonly notes: string;
  readonly standing: Standing;
  /** Why it does not stand as counted, or is questioned: the words that say so. */
  readonly standingWords: string | null;
  readonly standingReason: "struck" | "withdrawn" | "replaced" | "reserve" | "delegation" | null;
  readonly attendance: Attendance;
}

/** The place of one of a nominee's cells. */
export function placeAt({ table, line }: Nominee, column: number): Place {
  return placeOf(table, line.row, column);
}
