/** What the page and the worker say to each other of edits: which cells, as what, and what is different then. Plain data only. */
import type { CellValue } from "../../shared/sheet/snapshot.ts";
import type { FindingView, PlanView } from "./messages.ts";

/** A cell by its name, "D12", with what it is to hold: as somebody types it, or the very value. */
export type CellPut = {
  readonly sheet: string;
  readonly cell: string;
} & ({ readonly text: string } | CellHolds);

/** `formula`: without "=", English names; null or absent for a typed value. `format`: how the cell shows it if it has no format of its own. */
export interface CellHolds {
  readonly value: CellValue;
  readonly formula?: string | null;
  readonly format?: string;
}

/** Why a cell is left as it was. */
export type NotPut = "no-sheet" | "no-cell" | "merged" | "formula";

/** A cell of one's own choice as its edit line shows it: dates as d/m/yyyy, a formula with "=". */
export interface CellLine {
  readonly text: string;
  readonly formula: boolean;
  /** Why nothing can be typed there; null where it can. */
  readonly locked: NotPut | null;
}

/** What the file says of typing into a cell. */
export interface CellRules {
  /** Of the cells asked for, those that a protected sheet locks. */
  readonly locked: readonly string[];
  /** What may be chosen in the first of them; null where anything may be typed. */
  readonly list: readonly string[] | null;
}

/** What an edit changed. Findings keep their index while they stand for the same matter; nothing else is sent again. */
export interface Edited {
  /** What stood in the cells, and what stands there now: each is an edit that leads back, or here again. */
  readonly before: readonly (CellPut & CellHolds)[];
  readonly after: readonly (CellPut & CellHolds)[];
  /** What the edit lines of the cells read before, for the list of what was done: of the first of many, and not of Excel's cells. */
  readonly was: readonly string[];
  readonly refused: readonly { readonly sheet: string; readonly cell: string; readonly why: NotPut }[];
  /** Indexes of findings that are gone, or stand among `put` with other words. */
  readonly removed: readonly number[];
  /** New ones, with their place in the list as it is now; in that order. */
  readonly put: readonly { readonly at: number; readonly finding: FindingView }[];
  /** What else of the plan is different; most often nothing, or its figures. */
  readonly plan: Partial<Omit<PlanView, "findings">>;
  /** Rows (0-based) whose cells show something else, sums below them too; null where any may. */
  readonly rows: readonly { readonly sheet: string; readonly row: number }[] | null;
  /** Everything was checked again: the edit reached more than the lines that it touched. */
  readonly whole: boolean;
}
