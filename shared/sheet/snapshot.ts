/**
 * An immutable picture of a workbook: what every door (Excel, a file, a test) hands to the core.
 * Plain data, so that it can be posted to a web worker. Rows and columns are 0-based.
 */
import type { Rect } from "./address.ts";

/** What a cell holds. A formula's cell holds its last computed value, `null` when the file keeps none. Dates are serial numbers. */
export type CellValue = string | number | boolean | CellError | null;

/** An Excel error such as "#REF!". */
export interface CellError {
  readonly error: string;
}

/** What is known of a cell beyond its value; most cells have no mark. */
export interface CellMark {
  /** Struck through (only where the whole cell is). */
  readonly struck?: true;
  /** The font says that the text is in an 8-bit Vietnamese encoding: ".VnTime", "VNI-Times". */
  readonly font?: "tcvn3" | "vni";
  /** The number format shows a date only to the month ("mm/yyyy") or the year ("yyyy"): the day in the serial is not meant. */
  readonly shows?: "month" | "year";
}

export interface SheetSnapshot {
  readonly name: string;
  readonly state: "visible" | "hidden" | "veryHidden";
  /** `rows[r]?.[c]`: missing rows and cells are empty. */
  readonly rows: readonly (readonly CellValue[] | undefined)[];
  /** Formula text by `cellKey`, without "=", English names. */
  readonly formulas: ReadonlyMap<number, string>;
  readonly marks: ReadonlyMap<number, CellMark>;
  readonly merges: readonly Rect[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** The workbook counts days from 1904, as old Excel for Mac did. */
  readonly date1904: boolean;
  /** The XML of our own part, as it stands (`shared/kept`); nothing where the workbook has none. */
  readonly kept?: string | null;
}

/** One number for one cell of a sheet: a key of `formulas` and `marks`. */
export function cellKey(row: number, column: number): number {
  return row * SHEET_COLUMNS + column;
}

/** The cell of a key. */
export function cellOf(key: number): { readonly row: number; readonly column: number } {
  return { row: Math.floor(key / SHEET_COLUMNS), column: key % SHEET_COLUMNS };
}

/** As many as a sheet has. */
export const SHEET_COLUMNS = 16_384;

export function valueAt(sheet: SheetSnapshot, row: number, column: number): CellValue {
  return sheet.rows[row]?.[column] ?? null;
}

/** A sheet of plain values: the base for tests and for adapters that know no more. */
export function plainSheet(name: string, rows: SheetSnapshot["rows"], rest: Partial<SheetSnapshot> = {}): SheetSnapshot {
  return {
    name,
    state: "visible",
    rows,
    formulas: new Map(),
    marks: new Map(),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    ...rest,
  };
}
