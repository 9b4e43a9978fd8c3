/** Fixes: changes that can be offered, previewed, written and undone. Data with stable ids; what they say stands in `kinds.ts`. */
import type { Look } from "../sheet/edits.ts";
import type { CellValue } from "../sheet/snapshot.ts";
import type { FixKindId } from "./kinds.ts";

/** One cell before and after. Rows and columns are 0-based. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly before: CellValue;
  readonly after: CellValue;
  /** How the changed cell looks; null keeps its look. */
  readonly look: Look | null;
  /** The row is hidden: it is mended all the same, and the preview says so. */
  readonly hidden: boolean;
}

/** One cell, or cells that only make sense together. A cell belongs to one fix alone, so that their order never matters. */
export interface Fix {
  /** "date:Đề cử!C12": the kind and the first cell. The same for the same workbook, in every door. */
  readonly id: string;
  readonly kind: FixKindId;
  readonly sheet: string;
  readonly changes: readonly CellChange[];
}

/** A change before it is known which fix it belongs to. */
export interface Mended {
  readonly kind: FixKindId;
  readonly after: string | number;
  readonly look: Look | null;
}
