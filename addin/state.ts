/** Everything the pane knows, in one place. Views read it; actions change it; nothing else keeps state that another part needs. */
import type { PlanStatus } from "../shared/api/plan-status.ts";
import type { TableChoice } from "../shared/columns/table-choice.ts";
import type { Locale, Text } from "../shared/text/locale.ts";
import type { Account } from "../shared/workflow/account.ts";
import type { Delivered, Step } from "./actions/service/deliver.ts";
import type { Parcel } from "./actions/service/parcel.ts";
import type { PlanName } from "./api/service.ts";
import type { DoneList } from "./worker/done-messages.ts";
import type { Edited } from "./worker/edit-messages.ts";
import type { FindingView, PlanView, Progress, Settings } from "./worker/messages.ts";

/** Where the pane runs: beside a sheet that it draws itself, or beside Excel. */
export type Host = "page" | "excel";
export type Screen = "check" | "fixes" | "fill" | "send" | "totals" | "recognition" | "settings" | "compare" | "merge" | "seal";

/** A problem in words: what happened, then what is safe and what to do. */
export interface Problem {
  readonly what: string;
  readonly after: readonly string[];
}

export interface Busy {
  readonly progress: Progress | null;
  /** Shown once it has lasted longer than people notice. */
  readonly shown: boolean;
}

/** What was written; where findings were explained, `cells` counts them. */
export interface Did {
  readonly kind: "fixes" | "fill" | "edit" | "confirm" | "reopen" | "columns" | "upgrade" | "seal" | "unseal";
  readonly cells: number;
  /** Where, one by one; missing where the finding itself shows it. */
  readonly done?: DoneList | undefined;
}

/** The work on the open file that only this page has. */
export interface Work {
  readonly steps: number;
  /** The last of them; null when there is none, or it was taken back. */
  readonly last: Did | null;
  /** Something was written since the file was last taken away. */
  readonly unsaved: boolean;
  /** What was just taken back can be done again. */
  readonly redo?: boolean;
}

/** Work that a page left behind when it was closed or crashed. */
export interface Draft {
  readonly name: string;
  readonly steps: number;
}

/** Nothing was chosen of the columns here: what the workbook keeps counts. */
export const NO_COLUMNS: Pick<State, "columns" | "columnSteps" | "pointing"> = { columns: null, columnSteps: [], pointing: null };

export const NO_WORK: Work = { steps: 0, last: null, unsaved: false };

/** A cell to bring into sight in the page's own sheet. `turn` grows with each wish, so that the same cell can be asked for twice. */
export interface Target {
  readonly sheet: string;
  readonly cell: string;
  readonly turn: number;
}

/** Answered by a button of its own dialogue. */
export interface Question {
  readonly words: string;
  readonly yes: string;
  readonly no: string;
  /** The answer that comes first; "no" where yes would lose something. */
  readonly leads?: "yes" | "no";
  answer(yes: boolean): void;
}

/** Who is signed in: an office with roles. */
export interface SignedIn extends Account {
  readonly title: Text;
  /** ISO. */
  readonly expiresAt: string;
}

/** Where a unit's plan stands with whoever receives it, as last read. */
export interface Filed {
  /** The workbook that was open then. */
  readonly file: string;
  readonly name: PlanName;
  /** Its unit in words. */
  readonly unit: Text;
  /** The ETag; null while nothing was sent. */
  readonly tag: string | null;
  readonly status: PlanStatus;
}

/** A submission under way, or how the last one ended. */
export type Delivery = { readonly kind: "running"; readonly step: Step | null } | Delivered;

/** What is known from the service; nothing of it without somebody signed in. */
export interface ServiceState {
  readonly account: SignedIn | null;
  /** The session ended by itself: signing in again goes on where one was. */
  readonly expired: boolean;
  readonly filed: Filed | null;
  readonly delivery: Delivery | null;
  /** A submission whose end is not known, from before; `null` when there is none. */
  readonly waiting: Pick<Parcel, "file" | "account" | "name" | "begun"> | null;
  /** What the other side says of lines of the open plan: remarks, and findings of a refusal. */
  readonly told: readonly FindingView[];
}

export const NO_SERVICE: ServiceState = {
  account: null,
  expired: false,
  filed: null,
  delivery: null,
  waiting: null,
  told: [],
};

/** Findings shown in the cells themselves. */
export interface ShownMarks {
  readonly shown: boolean;
  /** Which of them are not, and what could not be hidden. */
  readonly told: readonly Text[];
}

export interface State {
  readonly host: Host;
  readonly locale: Locale;
  readonly settings: Settings;
  readonly screen: Screen;
  /** On a narrow page: the sheet, or the pane. */
  readonly side: "sheet" | "pane";
  readonly plan: PlanView | null;
  /** What the host could not tell at the last reading. */
  readonly caveats: readonly Text[];
  readonly marks: ShownMarks;
  /** The finding that is open, by its index. */
  readonly detail: number | null;
  /** The finding to which the focus returns in the list. */
  readonly lastDetail: number | null;
  /** The open finding is being explained, alone or with all of its kind. */
  readonly explaining: "one" | "kind" | null;
  /** The sheet shown at the left. */
  readonly sheet: string | null;
  readonly target: Target | null;
  /** The workbook was changed in Excel in a way that was not followed. */
  readonly stale: boolean;
  /** Rows of the sheets that the last edit changed (all, where that is null); `turn` grows with each. */
  readonly changed: { readonly rows: Edited["rows"]; readonly turn: number } | null;
  readonly busy: Busy | null;
  readonly problem: Problem | null;
  readonly work: Work;
  /** How many cells the button of the open screen would write. */
  readonly wouldWrite: number;
  readonly draft: Draft | null;
  /** What was chosen of the columns here; null where what the workbook keeps counts. */
  readonly columns: readonly TableChoice[] | null;
  /** What was chosen before that, oldest first. */
  readonly columnSteps: readonly (readonly TableChoice[] | null)[];
  /** While somebody points at a header: the row pointed at (1-based), 0 before the first. */
  readonly pointing: { readonly sheet: string; readonly row: number } | null;
  readonly service: ServiceState;
  /** A newer version of the page has arrived; loading it anew shows it. */
  readonly newer: boolean;
  /** A question that must be answered before something would be lost; null when there is none. */
  readonly question: Question | null;
  /** What has just been done, for everybody; once it is no longer `shown`, for screen readers. */
  readonly toast: { readonly words: string; readonly shown: boolean } | null;
  /** What has just been done, for screen readers alone. */
  readonly heard: string | null;
}

export function initialState(host: Host, locale: Locale): State {
  return {
    host,
    locale,
    settings: { asOf: "", options: {} },
    screen: "check",
    side: "pane",
    plan: null,
    caveats: [],
    marks: { shown: host === "page", told: [] },
    detail: null,
    lastDetail: null,
    explaining: null,
    sheet: null,
    target: null,
    stale: false,
    changed: null,
    busy: null,
    problem: null,
    work: NO_WORK,
    wouldWrite: 0,
    draft: null,
    ...NO_COLUMNS,
    service: NO_SERVICE,
    newer: false,
    question: null,
    toast: null,
    heard: null,
  };
}
