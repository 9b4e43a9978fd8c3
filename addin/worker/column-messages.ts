/** What the page and the worker say to each other of columns: what each of a table is, and what it may be. Plain data only. */
import type { TableChoice } from "../../shared/columns/table-choice.ts";
import type { ColumnFound } from "../../shared/report.ts";

/** A column of a table, as it is corrected. */
export interface ColumnView {
  readonly key: string;
  /** "G". */
  readonly column: string;
  /** "" where it has no words. */
  readonly header: string;
  /** The field that it is; null for none. */
  readonly field: string | null;
  /** What it would be if nobody had chosen anything. */
  readonly byWords: string | null;
  readonly certainty: ColumnFound["certainty"] | null;
  /** Somebody chose it, or chose to leave it out. */
  readonly chosen: boolean;
  /** The first values below its header. */
  readonly samples: readonly string[];
}

export interface FieldView {
  readonly name: string;
  readonly title: string;
  /** False for what is recognised but never used or sent. */
  readonly used: boolean;
  /** Several columns may hold it. */
  readonly many: boolean;
}

export interface TableColumns {
  /** What is chosen for it: what a change starts from. Its columns are empty where nothing is. */
  readonly choice: TableChoice;
  /** Which of the choices in force that is; -1 for none of this sheet's. */
  readonly at: number;
  readonly columns: readonly ColumnView[];
  readonly fields: readonly FieldView[];
}

export interface ColumnsView {
  /** In the order of the plan's tables. */
  readonly tables: readonly TableColumns[];
  /** What in the workbook may be pointed out as a table. */
  readonly kinds: readonly {
    readonly programme: string;
    readonly short: string;
    readonly kind: string;
    readonly title: string;
  }[];
}

/** A row that somebody says is a header. Rows are 1-based. */
export interface HeaderWish {
  readonly sheet: string;
  readonly row: number;
  readonly programme: string;
  readonly kind: string;
}
