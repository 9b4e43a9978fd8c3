/**
 * The port between the pane and a workbook, wherever it lies: open in Excel, dropped as a file, or made up by a test. The rest of the pane
 * knows this and nothing of Excel. Whatever cannot be done is a `WorkbookProblem`, in words that can be shown as they are.
 */
import type { WorkbookEdits } from "../../shared/sheet/edits.ts";
import type { WorkbookSnapshot } from "../../shared/sheet/snapshot.ts";
import type { Text } from "../../shared/text/locale.ts";
import type { Hint } from "./excel/events.ts";
import type { CellArea, CellNow } from "./excel/read-cells.ts";
import type { Mark, Marked, MarkOptions, Unmarked } from "./mark.ts";

export type { CellArea, CellNow, Hint };

export interface ReadOptions {
  /** The share done, 0 to 1; may be called many times, always growing. */
  readonly onProgress?: ((share: number) => void) | undefined;
  /** What the reading waits for, in words; null once it goes on. Without it, whatever would be waited for is a problem. */
  readonly onWait?: ((why: Text | null) => void) | undefined;
  /** Stops the reading between two steps; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** A cell as findings name it: "D12" on a sheet. */
export interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
}

export interface WriteOptions {
  /** The share done, 0 to 1; may be called many times, always growing. */
  readonly onProgress?: ((share: number) => void) | undefined;
  /** What the writing waits for, in words; null once it goes on. */
  readonly onWait?: ((why: Text | null) => void) | undefined;
  /** Stops the writing between two steps: what was written by then is taken back, and the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Writes a digitally signed file too, which then is signed no more. */
  readonly allowSigned?: boolean | undefined;
}

export interface WrittenPlace {
  readonly sheet: string;
  /** "U4:U67", "AA4". */
  readonly ranges: readonly string[];
  readonly cells: number;
  /** What became of the sheet. */
  readonly kind: "edited" | "added" | "replaced";
}

/** Undoing can be stopped only before it changes anything. */
export type UndoOptions = Pick<WriteOptions, "onWait" | "signal">;

/** What stands in the workbook now. */
export interface Written {
  readonly places: readonly WrittenPlace[];
  /** What this workbook could not do, or what should be looked at. */
  readonly caveats: readonly Text[];
  /**
   * Brings back what stood in the touched cells, and the sheets and names as they were. The last writing is undone first; once undone,
   * nothing happens any more. Rejects with a `WorkbookProblem`, and then has changed nothing but for "written-in-part".
   */
  undo(options?: UndoOptions): Promise<void>;
}

export interface WorkbookPort {
  /** The file's name, "Kế hoạch 2024.xlsx"; null when it has none, or before the first reading in Excel. */
  readonly name: string | null;
  /** What this workbook could not tell at the last reading; empty where everything was read. */
  readonly caveats: readonly Text[];
  /** Rejects with a `WorkbookProblem`, or with the reason of an aborted signal. */
  read(options?: ReadOptions): Promise<WorkbookSnapshot>;
  /** Goes to a cell and shows it. Rejects with a `WorkbookProblem` where there is no such visible sheet or cell. */
  select(place: CellPlace): Promise<void>;
  /** The cell that is selected; null where none is. Rejects with a `WorkbookProblem`. */
  selection(): Promise<CellPlace | null>;
  /**
   * Writes all of the edits or none. Rejects with a `WorkbookProblem` that says what stood in the way, or with the reason of an aborted
   * signal; only the problem "written-in-part" leaves something behind, and it says what.
   */
  write(edits: WorkbookEdits, options?: WriteOptions): Promise<Written>;
  /** Whether findings can be shown in the cells at all without spoiling colours, notes or prints. */
  readonly canMark: boolean;
  /** Shows marks in place of any of ours. No value, formula, colour or note of anybody else changes. Rejects as `write` does. */
  mark(marks: readonly Mark[], options: MarkOptions): Promise<Marked>;
  /** Takes all marks of ours away, also those of an earlier session. */
  unmark(options?: Omit<MarkOptions, "locale">): Promise<Unmarked>;
  /** Whether the workbook carries marks of ours. */
  isMarked(): Promise<boolean>;
  /** Tells of what people change, until what it resolves with is called; absent where nobody tells. */
  watch?(tell: (hint: Hint) => void): Promise<() => Promise<void>>;
  /** What cells hold now: only reads. Rejects with a `WorkbookProblem`. */
  cells?(areas: readonly CellArea[]): Promise<readonly CellNow[]>;
}
