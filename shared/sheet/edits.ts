/**
 * What is to be written into a workbook: one list for the file, for Excel and for the preview. Plain data, so that it can be posted to
 * a web worker and kept until it is undone. Rows and columns are 0-based. Where nothing is said of a format, the cell keeps its own.
 */
import type { Formula } from "../formulas/formula.ts";
import type { Rect } from "./address.ts";
import type { CellValue } from "./snapshot.ts";

export interface WorkbookEdits {
  readonly sheets: readonly SheetEdits[];
  /** Written after the last sheet; one of the same name is replaced whole. */
  readonly newSheets: readonly NewSheet[];
  /** Names of the whole workbook; one of the same name is replaced. */
  readonly names: readonly DefinedName[];
  /** Our own part in the workbook, known by the namespace of its root; null leaves it as it is. */
  readonly customXml: { readonly namespace: string; readonly xml: string } | null;
}

/** Into one existing sheet. */
export interface SheetEdits {
  readonly sheet: string;
  readonly cells: readonly CellEdit[];
  readonly blocks: readonly FormulaBlock[];
  readonly widths: readonly { readonly column: number; readonly width: number }[];
  /** The print area grows to the right up to this column, where the sheet has one that holds the table; null leaves it. */
  readonly printTo: number | null;
}

/** One value into one cell; null empties it. A formula that stood there is gone. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly look: Look | null;
  /** So many cells below become one cell with it, as headers over two rows do. They are written too, and emptied. */
  readonly mergeDown?: number;
}

/** The areas that become one cell. */
export function mergesOf({ cells }: Pick<SheetEdits, "cells">): Rect[] {
  return cells.flatMap(({ row, column, mergeDown }) =>
    mergeDown === undefined ? [] : [{ top: row, left: column, bottom: row + mergeDown, right: column }],
  );
}

/** One formula for rows that follow each other. */
export interface FormulaBlock {
  readonly column: number;
  readonly firstRow: number;
  readonly formula: Formula;
  /** What it gives, one for each row: written beside it, so that readers that do not calculate see it. */
  readonly values: readonly CellValue[];
  readonly look: Look | null;
}

/** How a written cell looks: like a cell of the same sheet, changed in what is said here. */
export interface Look {
  /** The column of the same row to look like; null starts from the cell itself. */
  readonly likeColumn: number | null;
  /** A format code as files keep it: "dd/mm/yyyy", "0". */
  readonly numberFormat?: string;
  /** The same, only where the cell shows plain numbers ("General"): a format that somebody chose stays. */
  readonly plainFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly align?: "left" | "center" | "right";
  readonly wrap?: boolean;
  readonly border?: "thin";
  /** "FFF2CC". */
  readonly fill?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly locked?: boolean;
  /** How the cell looks instead where it has no format of its own, as below the end of a list. Excel itself hands formats on to such cells. */
  readonly bare?: Omit<Look, "bare">;
}

export interface NewSheet {
  readonly name: string;
  /** `rows[r]?.[c]`; missing ones are empty. */
  readonly rows: readonly (readonly (NewCell | null)[] | undefined)[];
  /** In characters, by column; null leaves the standard width. */
  readonly widths: readonly (number | null)[];
  /** In points, by row; only rows that need it. */
  readonly heights?: ReadonlyMap<number, number>;
  readonly merges: readonly Rect[];
  /** Rows and columns that stay in sight. */
  readonly frozen: { readonly rows: number; readonly columns: number } | null;
  readonly print: PrintSetUp | null;
  readonly validations: readonly Validation[];
  readonly state: "visible" | "hidden";
}

export interface NewCell {
  readonly value: CellValue;
  /** With `value` as what it gives; in A1, without "=". */
  readonly formula?: string;
  readonly look?: Look;
}

/** A4 always. */
export interface PrintSetUp {
  readonly landscape: boolean;
  /** Rows repeated on each page, 0-based, both included. */
  readonly header: { readonly first: number; readonly last: number } | null;
  readonly area: Rect | null;
  /** As wide as one page, however many pages long. */
  readonly fitWidth: boolean;
  /** "Trang &P/&N". */
  readonly footer: string | null;
}

/** What may be typed into an area. */
export interface Validation {
  readonly area: Rect;
  /** `source` of a list: a range or a name, in A1, without "=". Dates are serial numbers; a length counts letters. */
  readonly rule:
    | { readonly kind: "list"; readonly source: string }
    | { readonly kind: "date" | "whole" | "decimal" | "length"; readonly from: number; readonly to: number };
  /** Other entries are refused; else only asked about. */
  readonly strict: boolean;
  readonly prompt: { readonly title: string; readonly text: string } | null;
  readonly error: { readonly title: string; readonly text: string } | null;
}

export interface DefinedName {
  readonly name: string;
  /** "'Tham số'!$C$4", without "=". */
  readonly refersTo: string;
}

export const NO_EDITS: WorkbookEdits = { sheets: [], newSheets: [], names: [], customXml: null };
