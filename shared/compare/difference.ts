/**
 * What differs between two workbooks: lines that came, went and changed, cell by cell, told apart from lines that only stand elsewhere.
 * Plain data, so that it can be posted to a web worker and printed. Words come last.
 */
import type { Finding, Severity } from "../findings/finding.ts";
import type { Text } from "../text/locale.ts";
import type { Figure } from "../totals/figures.ts";

/** A cell of one of the two workbooks: "D12" on a sheet. */
export interface CellAt {
  readonly sheet: string;
  readonly cell: string;
}

/**
 * `value`: another value. `form`: the same one written otherwise ("05/03/1980" and a real date). `formula`: a formula came, went or is
 * another one. `computed`: the same formula gives another result, because of other cells. `struck` and `unstruck`: the line was struck
 * through, or is no longer: it says the same, and counts otherwise.
 */
export type ChangeKind = "value" | "form" | "formula" | "computed" | "struck" | "unstruck";

export interface CellDifference {
  readonly kind: ChangeKind;
  /** Our field; null for a column that is nobody's, and for cells outside tables. */
  readonly field: string | null;
  /** The field's title, or the header as the sheet has it; "" outside tables. */
  readonly title: Text;
  readonly before: CellAt;
  readonly after: CellAt;
  /** As the sheet shows it; a formula with its "=". */
  readonly was: string;
  readonly is: string;
}

/** A line in one of the workbooks; rows are 1-based. */
export interface LineAt {
  readonly sheet: string;
  readonly row: number;
  /** The cell that names the line, to go to. */
  readonly cell: string;
  /** The innermost heading above it; "" without one. */
  readonly heading: string;
}

/**
 * How two lines were known to be one. `content`: all cells. `id`: the identity number. `name-birth`: name and birth date. `names`: what names
 * a line that is no person's. The others are guesses, and are shown as such.
 */
export type KnownBy = "content" | "id" | "name-birth" | "names" | GuessedBy;
export type GuessedBy = "id-alone" | "name-birth-other-id" | "folded-name" | "name-unit" | "birth-unit" | "name-alone" | "alike";

export type LineKind = "added" | "removed" | "changed" | "moved";

export interface LineDifference {
  readonly kind: LineKind;
  /** The table's kind and title: "nominees", "Danh sách đề cử". */
  readonly table: string;
  readonly title: Text;
  /** What people call the line: a name, a course. */
  readonly name: string;
  readonly before: LineAt | null;
  readonly after: LineAt | null;
  readonly by: KnownBy;
  /** False where it is only likely that both lines are one. */
  readonly sure: boolean;
  /** It stands elsewhere among the others, on another sheet, or under another heading. */
  readonly moved: "order" | "sheet" | "heading" | null;
  /** Of a line that came or went: what it says, on its one side. */
  readonly cells: readonly CellDifference[];
}

export interface ColumnDifference {
  readonly kind: "added" | "removed" | "renamed";
  readonly title: Text;
  readonly before: (CellAt & { readonly header: string }) | null;
  readonly after: (CellAt & { readonly header: string }) | null;
  /** Filled cells of a column that came or went. */
  readonly filled: number;
}

/** Outside the lines of tables: letterhead and title, headings, totals, notes, signatures; and all cells of sheets without a table. */
export interface TextDifference {
  readonly kind: "added" | "removed" | "changed";
  readonly part: "head" | "within" | "foot" | "sheet";
  readonly cell: CellDifference;
}

export interface FigureDifference {
  readonly figure: Figure;
  readonly before: number | null;
  readonly after: number | null;
}

/** The rules that read both files: of one programme, of two, of one for one of them alone, or none. */
export type ReadUnder = "one" | "two" | "half" | "none";

export interface FindingDifference {
  readonly kind: "new" | "gone";
  readonly severity: Severity;
  readonly finding: Finding;
}

/** What is the same, for "1.204 dòng không đổi". */
export interface Counts {
  readonly lines: { readonly before: number; readonly after: number };
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  readonly moved: number;
  /** Those that only moved among them. */
  readonly same: number;
  /** Pairs that are guesses. */
  readonly unsure: number;
  /** Lines whose number in the list is another. */
  readonly renumbered: number;
  /** Cells of changed lines that are only written otherwise, or only came out otherwise. */
  readonly form: number;
  readonly computed: number;
  readonly cells: number;
}

export interface Comparison {
  readonly counts: Counts;
  readonly lines: readonly LineDifference[];
  readonly columns: readonly ColumnDifference[];
  readonly texts: readonly TextDifference[];
  readonly sheets: {
    readonly added: readonly string[];
    readonly removed: readonly string[];
    readonly renamed: readonly { readonly before: string; readonly after: string }[];
  };
}

/** Nothing came, went or changed; lines may stand in another order. */
export function isSame({ counts, columns, texts, sheets }: Comparison): boolean {
  const { added, removed, changed } = counts;
  const bySheet = sheets.added.length + sheets.removed.length + sheets.renamed.length;
  return added + removed + changed + columns.length + texts.length + bySheet === 0;
}
