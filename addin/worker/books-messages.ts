/** What the page asks of a worker about several workbooks: comparing two, merging many. The workbook that is open is not touched by it. */
import type { Comparison, FigureDifference, ReadUnder } from "../../shared/compare/difference.ts";
import type { Severity } from "../../shared/findings/finding.ts";
import type { OtherTotal } from "../../shared/merge/other-totals.ts";
import type { Locale, Text } from "../../shared/text/locale.ts";
import type { Figure } from "../../shared/totals/figures.ts";
import type { Source } from "./messages.ts";

export interface ComparedFinding {
  readonly kind: "new" | "gone";
  readonly severity: Severity;
  readonly sheet: string;
  readonly cell: string | null;
  readonly row: number | null;
  readonly message: string;
}

export interface ComparisonView extends Comparison {
  readonly before: string;
  readonly after: string;
  readonly programme: Text | null;
  readonly readUnder: ReadUnder;
  readonly same: boolean;
  readonly figures: readonly FigureDifference[];
  readonly findings: readonly ComparedFinding[];
}

/** Words of the comparison's table that is saved; the rest are those of the comparison itself. */
export interface ComparisonWords {
  readonly sheet: string;
  readonly title: string;
  readonly headers: readonly string[];
  readonly column: string;
}

export interface MergeFileView {
  readonly file: string;
  readonly programme: Text | null;
  readonly lines: number;
  readonly blocks: number;
  /** Why it cannot be merged; null where it can. */
  readonly problem: Text | null;
}

/** A file to be merged; or why its bytes did not come. */
export type MergeFile = { readonly name: string } & ({ readonly bytes: ArrayBuffer } | { readonly problem: Text });

export interface MergePlace {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  /** The course or the post, to tell the lines apart. */
  readonly about: string;
}

export interface DuplicateView {
  readonly id: string;
  readonly name: string;
  readonly by: "identity-number" | "name-and-birth-date" | "content";
  readonly sameCourse: boolean;
  readonly places: readonly MergePlace[];
}

export interface MergePlanView {
  readonly files: readonly MergeFileView[];
  /** Why nothing can be merged yet; null where it can. */
  readonly problem: Text | null;
  readonly lines: number;
  readonly duplicates: readonly DuplicateView[];
  readonly sameCourses: number;
  readonly conflicts: readonly {
    readonly course: string;
    readonly said: readonly { readonly file: string; readonly value: string }[];
  }[];
  readonly renamed: readonly { readonly file: string; readonly before: string; readonly after: string; readonly name: string }[];
}

export interface MergedView {
  readonly bytes: ArrayBuffer;
  readonly lines: { readonly before: number; readonly after: number };
  readonly figures: readonly Figure[];
  readonly blocks: number;
  /** Totals of the files added up that the merged plan does not have. */
  readonly others: readonly OtherTotal[];
}

export interface BooksCalls {
  compare: { ask: { before: Source; after: Source; locale: Locale }; answer: ComparisonView };
  /** What was compared last, as a workbook to keep. */
  comparisonList: { ask: { locale: Locale; words: ComparisonWords }; answer: ArrayBuffer };
  mergePlan: { ask: { files: readonly MergeFile[] }; answer: MergePlanView };
  /** `choices`: by a duplicate's id the place that stays. */
  merge: { ask: { choices: Readonly<Record<string, number>> }; answer: MergedView };
}
