/**
 * The door: two workbooks with the tables that were recognised in them go in, what differs comes out. Lines are known by what they say and
 * whom they are about, so that sorting is no change; sheets without a table are compared cell by cell.
 */
import type { WorkbookSnapshot } from "../sheet/snapshot.ts";
import type { ReadTable } from "../sheet/table.ts";
import { columnDifferences } from "./column-differences.ts";
import { countsOf } from "./counts.ts";
import type { Comparison } from "./difference.ts";
import { inOrderOf, lineDifferences } from "./line-differences.ts";
import { textsOutside } from "./outside.ts";
import type { LinePair } from "./pair-lines.ts";
import { pairKind } from "./paired-kind.ts";
import { sheetDifferences } from "./sheet-differences.ts";

export interface Side {
  readonly workbook: WorkbookSnapshot;
  readonly tables: readonly ReadTable[];
}

/** Told between kinds of tables and sheets, 0 to 1. */
export type OnProgress = (share: number) => void;

/** With the lines that were found again, for whoever follows findings from one workbook to the other. */
export interface Followed {
  readonly comparison: Comparison;
  readonly pairs: readonly LinePair[];
}

export function compareBooks(before: Side, after: Side, onProgress: OnProgress = () => {}): Followed {
  const kinds = [...new Set([...before.tables, ...after.tables].map(({ spec }) => spec.kind))];
  const paired = kinds.map((kind, at) => {
    const one = pairKind(kind, before, after);
    onProgress((at + 1) / (kinds.length + 1));
    return one;
  });
  const pairs = paired.flatMap((one) => one.pairs);
  const sheets = sheetDifferences(before.workbook, after.workbook, pairs);
  const lines = paired.flatMap((one) => lineDifferences(one, sheets)).sort(inOrderOf(before.workbook, after.workbook));
  const comparison = {
    counts: countsOf(paired, lines),
    lines,
    columns: paired.flatMap(columnDifferences),
    texts: textsOutside(before, after, sheets),
    sheets,
  };
  onProgress(1);
  return { comparison, pairs };
}
