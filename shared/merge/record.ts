/** A line that goes into the merged plan: what it says by field, what else its columns say, and where it came from. */

import type { Report } from "../report.ts";
import type { CellValue, WorkbookSnapshot } from "../sheet/snapshot.ts";
import type { ReadTable } from "../sheet/table.ts";

/** One of the workbooks that are merged, as it was checked. */
export interface MergeSource {
  readonly file: string;
  readonly workbook: WorkbookSnapshot;
  readonly tables: readonly ReadTable[];
  readonly report: Report;
}

export interface MergeRecord {
  /** The position of its file among the sources. */
  readonly source: number;
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  /** What people call it. */
  readonly name: string;
  readonly table: ReadTable;
  /** As typed, resolved where the merged list would lose what stood around it: merged cells, "nt", headings, titles. */
  readonly fields: ReadonlyMap<string, CellValue>;
  /** Columns that are nobody's, and second columns of one field, by their header. */
  readonly extras: ReadonlyMap<string, CellValue>;
  /** The headings above it, outermost first. */
  readonly heading: string;
}
