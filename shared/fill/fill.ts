/**
 * Filling: which formulas go into which cells of a workbook, and what of it is left alone. Nothing typed is overwritten unasked, nothing
 * of somebody else's formulas ever; a second filling finds its own formulas and changes nothing.
 */

import type { Formula } from "../formulas/formula.ts";
import type { Calculation } from "../formulas/result.ts";
import { NO_EDITS, type WorkbookEdits } from "../sheet/edits.ts";
import type { ReadTable } from "../sheet/table.ts";
import type { Text } from "../text/locale.ts";

export interface FillWish {
  /** Which new columns and sheets are wanted: all, or those named by id, title or header. */
  readonly add: "all" | readonly string[];
  /** Typed values in the place of formulas are replaced. */
  readonly restore: boolean;
}

/** A column that can be filled, whatever the sheet calls it. */
export interface FillColumn {
  /** The field under which an existing column is found; unique. */
  readonly id: string;
  readonly title: Text;
  /** In the sheet: always Vietnamese, as the sheet is. */
  readonly header: string;
  /** In characters. */
  readonly width: number;
  /** For cells that show plain numbers: dates would be serial numbers. */
  readonly numberFormat?: string;
  /** Fields of the same kind: their cells show how this sheet writes its days. The first that shows whole days in every line is followed. */
  readonly like?: readonly string[];
  readonly align: "left" | "center" | "right";
}

export interface LineFormula {
  readonly formula: Formula;
  readonly calculate: Calculation;
}

/** A line to fill: lines of one shape have the same formulas. */
export interface FillLine {
  readonly row: number;
  readonly shape: string;
}

/** What a programme offers for one table. */
export interface FillTable {
  readonly table: ReadTable;
  readonly lines: readonly FillLine[];
  readonly columns: readonly OfferedColumn[];
}

export interface OfferedColumn {
  readonly column: FillColumn;
  /** Where it stands already; null where the table has none. */
  readonly at: number | null;
  /** Columns, by id, without which its formula cannot be written. */
  readonly needs: readonly string[];
  /** Columns, by id, that its formula asks where they are there. */
  readonly asks: readonly string[];
  /** The formula of lines of a shape; `columnOf` tells where a column of this table stands or will stand. Null for no formula. */
  formulaFor(shape: string, columnOf: (id: string) => number | null): LineFormula | null;
}

/** What filling does, or would do, with one column. Cells are A1 names. */
export interface FilledColumn {
  readonly sheet: string;
  readonly table: Text;
  readonly id: string;
  readonly title: Text;
  /** "U". */
  readonly column: string;
  readonly header: string;
  readonly added: boolean;
  /** Lines whose formula is written, also where the cell held an older one of ours. */
  readonly written: number;
  /** Lines that had the very formula. */
  readonly unchanged: number;
  /** Typed values in the place of formulas: left alone, or replaced when that was asked. */
  readonly typed: readonly string[];
  readonly restored: number;
  /** Formulas of somebody else: never touched. */
  readonly foreign: readonly string[];
  /** Lines for which the formula says "Chưa rõ". */
  readonly unclear: number;
}

/** Why a column that was asked for is not written. */
export interface NotFilled {
  readonly sheet: string;
  readonly title: Text;
  readonly why: Text;
}

export interface FillPlan {
  readonly columns: readonly FilledColumn[];
  readonly notFilled: readonly NotFilled[];
  /** Names of sheets that are written. */
  readonly sheets: readonly string[];
  readonly edits: WorkbookEdits;
  /** Columns that could be added. */
  readonly offered: readonly FillColumn[];
  /** Names that were asked for and name no column and no sheet. */
  readonly unknown: readonly string[];
}

export const NOTHING_TO_FILL: FillPlan = { columns: [], notFilled: [], sheets: [], edits: NO_EDITS, offered: [], unknown: [] };
