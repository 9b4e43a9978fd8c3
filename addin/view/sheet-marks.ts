/** Which cells and rows of a sheet carry findings, and how grave the gravest is. */
import { RANKS, type Rank, rankOf } from "../../shared/findings/rank.ts";
import { parseRange } from "../../shared/sheet/address.ts";
import { SHEET_COLUMNS } from "../../shared/sheet/snapshot.ts";
import type { FindingView } from "../worker/messages.ts";

export interface Marks {
  /** Findings of a cell, and of a row as a whole, by `cellMarkKey`. Gravest first. */
  readonly at: ReadonlyMap<number, readonly FindingView[]>;
  /** The gravest of each row. */
  readonly rows: ReadonlyMap<number, Rank>;
  /** Those in which any cell has one. */
  readonly columns: ReadonlySet<number>;
}

/** One number for one cell (0-based), or for a row as a whole: thirty thousand of them are made in no time. */
export function cellMarkKey(row: number, column: number | null): number {
  return row * (SHEET_COLUMNS + 1) + (column === null ? SHEET_COLUMNS : column);
}

export function marksOf(findings: readonly FindingView[], sheet: string): Marks {
  const at = new Map<number, FindingView[]>();
  const rows = new Map<number, Rank>();
  const columns = new Set<number>();
  const own = findings.filter((finding) => finding.sheet === sheet);
  for (const rank of RANKS) {
    for (const finding of own) {
      if (rankOf(finding) !== rank) continue;
      const cell = finding.cell ? parseRange(finding.cell) : null;
      const row = cell?.top ?? (finding.row === null ? null : finding.row - 1);
      if (row === null) continue;
      const key = cellMarkKey(row, cell?.left ?? null);
      const there = at.get(key);
      if (there) there.push(finding);
      else at.set(key, [finding]);
      if (cell) columns.add(cell.left);
      if (!rows.has(row)) rows.set(row, rank);
    }
  }
  return { at, rows, columns };
}

/** A column with marks has room for them beside its text. */
export function widthsWithMarks(widths: readonly number[], { columns }: Marks): number[] {
  return widths.map((width, column) => (columns.has(column) ? width + 18 : width));
}

/** What stands in a cell, and then what concerns its whole row. */
export function findingsAt(marks: Marks, row: number, column: number): readonly FindingView[] {
  return [...(marks.at.get(cellMarkKey(row, column)) ?? []), ...(marks.at.get(cellMarkKey(row, null)) ?? [])];
}
