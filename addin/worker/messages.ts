/**
 * What the page and the rules' web worker say to each other: plain data only. The worker holds the workbook and the check; the page
 * asks for words, reasons and rows when it shows them, so that a large workbook never lies in the page's memory twice.
 */
import type { TableChoice } from "../../shared/columns/table-choice.ts";
import type { ExplanationLine } from "../../shared/conditions/explanation-text.ts";
import type { FilledColumn, FillWish, NotFilled } from "../../shared/fill/fill.ts";
import type { Rank } from "../../shared/findings/rank.ts";
import type { Because } from "../../shared/programmes/choose.ts";
import type { OfferedCourse, ProgrammeOption, WhatIfLine } from "../../shared/programmes/programme.ts";
import type { Decision, TableFound, WordedFinding } from "../../shared/report.ts";
import type { Rect } from "../../shared/sheet/address.ts";
import type { WorkbookEdits } from "../../shared/sheet/edits.ts";
import type { WorkbookSnapshot } from "../../shared/sheet/snapshot.ts";
import type { Locale, Text } from "../../shared/text/locale.ts";
import type { Figure } from "../../shared/totals/figures.ts";
import type { Change } from "../../shared/what-if/what-if.ts";
import type { BooksCalls } from "./books-messages.ts";
import type { ColumnsView, HeaderWish } from "./column-messages.ts";
import type { WrittenCells } from "./done-messages.ts";
import type { CellLine, CellPut, CellRules, Edited } from "./edit-messages.ts";
import type { KeptWanted } from "./kept-messages.ts";
import type { OutgoingView } from "./outgoing-messages.ts";
import type { SealView, SealWanted } from "./seal-messages.ts";

export type { OutgoingLine, OutgoingView } from "./outgoing-messages.ts";

/**
 * Chosen in the settings: the programme ("" for the one that the workbook names), the day whose law is applied ("" for each course's own),
 * and the programme's options by name.
 */
export interface Settings {
  readonly programme?: string;
  readonly asOf: string;
  readonly options: Readonly<Record<string, string>>;
}

/** `typed`: put into the cells of the file since it had these bytes, in this order. */
export type Source =
  | { readonly kind: "file"; readonly name: string; readonly bytes: ArrayBuffer; readonly typed?: readonly CellPut[] }
  | { readonly kind: "snapshot"; readonly name: string; readonly snapshot: WorkbookSnapshot };

/** A finding with its words and the person on its row. */
export interface FindingView extends WordedFinding {
  readonly index: number;
  readonly person: string | null;
}

/** A sheet as the grid draws it; the rows themselves are asked for in blocks. */
export interface SheetView {
  readonly name: string;
  readonly hidden: boolean;
  readonly rowCount: number;
  /** Pixels, one for each column. */
  readonly widths: readonly number[];
  readonly merges: readonly Rect[];
  readonly hiddenRows: readonly number[];
  /** Header rows of the tables found, 0-based, both ends included. */
  readonly headers: readonly { readonly first: number; readonly last: number }[];
}

/** A cell as shown: its text, and whether it is a number (which stands right). */
export interface CellView {
  readonly text: string;
  readonly number: boolean;
  /** It is what a formula gives. */
  readonly formula?: true;
}
export type RowView = readonly (CellView | null)[];

/** A programme that can be chosen. */
export interface Choosable {
  readonly id: string;
  readonly short: Text;
}

export interface PlanView {
  /** Somebody endorsed it: what changed since can be asked for. */
  readonly sealed: boolean;
  readonly name: string;
  readonly programmeId: string | null;
  readonly programme: Text | null;
  /** Why it is this programme; null where none was recognised. */
  readonly because: Because | null;
  /** What else could be meant, the likeliest first. */
  readonly alternatives: readonly Choosable[];
  /** Every programme that can be checked. */
  readonly known: readonly Choosable[];
  /** Whether its plans are sent to the centre. */
  readonly sends: boolean;
  readonly period: string | null;
  readonly unit: string | null;
  readonly pack: string;
  /** What it was checked under. */
  readonly settings: Settings;
  readonly asOf: string | null;
  readonly figures: readonly Figure[];
  /** People who count, and how many of them may go; no people, no bar. */
  readonly people: { readonly counted: number; readonly eligible: number };
  readonly tables: readonly TableFound[];
  readonly findings: readonly FindingView[];
  readonly sheets: readonly SheetView[];
  readonly options: readonly ProgrammeOption[];
  /** What was chosen of the tables and counts. */
  readonly columns: readonly TableChoice[];
  /** The workbook itself keeps just that. */
  readonly columnsKept: boolean;
}

/** A row with its neighbours, for a pane that has no sheet beside it. Rows are 1-based. */
export interface Around {
  readonly columns: readonly { readonly column: string; readonly header: string }[];
  readonly rows: readonly { readonly row: number; readonly cells: RowView }[];
}

export interface Why {
  readonly lines: readonly ExplanationLine[];
  readonly text: string;
  readonly around: Around | null;
  /** What would mend the finding; empty where nothing is offered. */
  readonly fixes: readonly FixView[];
}

/** One cell before and after, as people see it. */
export interface ChangeView {
  readonly cell: string;
  readonly before: string;
  readonly after: string;
  /** The row is hidden; it is mended all the same. */
  readonly hidden: boolean;
}

export interface FixView {
  readonly id: string;
  readonly sheet: string;
  readonly changes: readonly ChangeView[];
}

/** What can be mended of one kind. */
export interface FixKindView {
  readonly kind: string;
  readonly title: string;
  readonly says: string;
  /** The value itself changes: it is to be compared with the papers. */
  readonly corrects: boolean;
  readonly cells: number;
  readonly ids: readonly string[];
  /** The first of them, for the preview. */
  readonly fixes: readonly FixView[];
}

/** What filling would write. */
export interface FillView {
  readonly columns: readonly FilledColumn[];
  readonly notFilled: readonly NotFilled[];
  readonly sheets: readonly string[];
  /** New columns that may be added; each once. */
  readonly offered: readonly { readonly header: string; readonly title: Text }[];
}

/** What stands in the list to mail back beside the findings' own words. */
export interface ListWords {
  /** The sheet's name. */
  readonly sheet: string;
  readonly title: string;
  readonly headers: readonly string[];
  readonly severity: Readonly<Record<Rank, string>>;
}

/** What is to be written: fixes by their ids, formulas, only what was chosen of the columns, or reasons; or nothing beside what was typed. */
export type Wanted =
  | { readonly fixes: readonly string[] }
  | { readonly fill: FillWish }
  | { readonly columns: true }
  | { readonly upgrade: true }
  | { readonly typed: true }
  | KeptWanted
  | SealWanted;

export interface VerdictView {
  readonly decision: Decision;
  readonly group: string | null;
}

/** A person with facts changed, in words. */
export interface WhatIfView {
  readonly before: VerdictView;
  readonly after: VerdictView;
  /** "Trẻ (dưới 45 tuổi): không đạt → đạt". */
  readonly changed: readonly { readonly title: string; readonly before: string; readonly after: string }[];
  /** First days of a course of as many days on which the person could be sent; null where the course has no exact days. */
  readonly days: readonly { readonly from: string; readonly to: string }[] | null;
  /** What counts now. */
  readonly now: Pick<WhatIfLine, "course" | "position" | "plannedPosition" | "plannedTerm" | "rating">;
  /** The plan's other courses, with what the change so far would make of each. */
  readonly courses: readonly (OfferedCourse & VerdictView)[];
}

/** 0-based. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Every question with its answer. */
export interface Calls extends BooksCalls {
  /** `fresh`: nothing was chosen for the workbook here, so that what the file itself says counts. */
  /** `columns`: what was chosen of them here; null where what the workbook keeps counts. */
  open: {
    ask: { source: Source; settings: Settings; fresh: boolean; locale: Locale; columns?: readonly TableChoice[] | null };
    answer: PlanView;
  };
  /** Who endorsed what is open, and what changed since; the newest first. */
  seals: { ask: object; answer: readonly SealView[] };
  /** A ready workbook of a programme; asked of a worker that has nothing open, too. */
  template: { ask: { programme: string }; answer: ArrayBuffer };
  words: { ask: { locale: Locale }; answer: readonly FindingView[] };
  why: { ask: { finding: number; locale: Locale }; answer: Why };
  /** The person on a line (1-based row) with facts changed; null where the plan names no persons, or nobody stands there. */
  whatIf: { ask: { sheet: string; row: number; change: Change; locale: Locale }; answer: WhatIfView | null };
  rows: { ask: { sheet: string; first: number; last: number }; answer: readonly RowView[] };
  cell: { ask: { sheet: string; cell: string }; answer: CellLine };
  /** What the file says of typing into cells. */
  cellRules: { ask: { sheet: string; cells: readonly string[] }; answer: CellRules };
  /** The next cell (0-based) that shows some words; null where none does. */
  find: { ask: { sheet: string; words: string; after: CellPlace }; answer: CellPlace | null };
  /** Puts cells and checks what they touch. One after the other: the answer to one is applied before the next is asked. */
  edit: { ask: { cells: readonly CellPut[]; locale: Locale }; answer: Edited };
  list: { ask: { locale: Locale; words: ListWords }; answer: ArrayBuffer };
  /** How many cells can be mended; asked after the result is shown, because finding them takes its time. */
  mendable: { ask: object; answer: number };
  fixes: { ask: { locale: Locale }; answer: readonly FixKindView[] };
  fill: { ask: { wish: FillWish }; answer: FillView };
  /** What sending would send; null where no programme was recognised. */
  outgoing: { ask: object; answer: OutgoingView | null };
  /** The template that the workbook was made from, beside that of today; null where it was made from none. */
  upgrade: { ask: { locale: Locale }; answer: UpgradeView | null };
  /** The columns of the tables that were found, and what may be chosen of them. */
  columns: { ask: { locale: Locale }; answer: ColumnsView };
  /** What a header row would be that somebody points at; null where no words stand there. */
  header: { ask: HeaderWish; answer: TableChoice | null };
  /** What stands in the way of writing into this file, or should be known before. */
  hindrances: { ask: object; answer: readonly Text[] };
  /** The same as edits, for a workbook that Excel has open. */
  edits: { ask: Wanted; answer: WantedEdits };
  /** The file with that written; what is open stays as it is. */
  write: { ask: Wanted; answer: WrittenFile };
}

/** An older template, and what bringing it up to date changes. */
export interface UpgradeView {
  readonly from: string;
  readonly to: string;
  readonly state: "older" | "current" | "newer";
  readonly steps: readonly { readonly title: string; readonly before: string; readonly after: string }[];
}

export interface WantedEdits extends WrittenCells {
  readonly edits: WorkbookEdits;
  /** What the properties of a file say with them, where they are there. */
  readonly properties?: Readonly<Record<string, string>>;
}

export interface WrittenFile extends WrittenCells {
  readonly bytes: ArrayBuffer;
}

export type CallName = keyof Calls;

export type Question = { [K in CallName]: { readonly id: number; readonly call: K; readonly ask: Calls[K]["ask"] } }[CallName];

/** What is being done, and how far: in rows where `rows` says so, else in parts of a whole. A `total` alone is of rows. */
export interface Progress {
  readonly stage: "read" | "check" | "compare" | "write";
  readonly done?: number;
  readonly total?: number;
  readonly rows?: true;
}

/** A file that cannot be read says so in its own words; anything else is a fault of ours. */
export interface Failure {
  readonly code: string;
  readonly message: Text | null;
}

/** Of a long list of findings the first ones come ahead of the answer that they belong to. */
export type Reply =
  | { readonly id: number; readonly progress: Progress }
  | { readonly id: number; readonly ahead: readonly FindingView[] }
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly failure: Failure };
