/**
 * What the programme object is asked and what it answers: plain data, so that it can be called from afar. One object holds one programme
 * with all its years; the stateless Worker has parsed, checked and sealed everything before, and says what time it is.
 */
import type { ReceiptBody } from "../../shared/api/receipts.ts";
import type { TotalsBody } from "../../shared/api/totals.ts";
import type { Conflict } from "../../shared/sending/conflict.ts";
import type { Dimension, TotalState } from "../../shared/totals/dimensions.ts";
import type { DecisionAction, PlanState } from "../../shared/workflow/transitions.ts";

/** "2024-03-15T02:30:00.000Z". */
export type Instant = string;

/** Which plan: the programme is the object's own. */
export interface PlanId {
  readonly period: string;
  readonly unit: string;
}

/** One person's attendance at a course, of a line whose number was sent. */
export interface Attending {
  readonly ref: string;
  readonly token: string;
  readonly course: string;
  readonly start: string | null;
  readonly end: string | null;
}

/** What a line is counted under; `none` where it names nothing. */
export type RowKeys = Readonly<
  Record<"province" | "course" | "country" | "gender" | "ageBand" | "group" | "source" | "year", string>
>;

export interface RowToKeep {
  readonly ref: string;
  /** The keyed token of the identity number; null when none was sent. */
  readonly token: string | null;
  readonly keys: RowKeys;
  readonly costVnd: number;
  /** Exact days of the course, "YYYY-MM-DD"; null where they are not known. */
  readonly start: string | null;
  readonly end: string | null;
  /** The sent facts as JSON, for comparing versions; holds neither number nor token. */
  readonly facts: string;
}

/** What the unit said to findings of one kind: on these lines, or, without any, on the plan as a whole. */
export interface Reason {
  readonly code: string;
  readonly reason: string;
  readonly refs: readonly string[];
}

export interface SubmitCommand extends PlanId {
  readonly at: Instant;
  readonly account: string;
  /** The client's key and the hash of everything it sent under it. */
  readonly key: string;
  readonly bodyHash: string;
  /** `null`: the first submission (If-None-Match: *); else the tag of If-Match. */
  readonly onlyIf: string | null;
  readonly pack: string;
  /** The day whose law was chosen for the whole plan; null when each line goes by its course. */
  readonly asOf: string | null;
  readonly setAside: number;
  readonly toExplain: number;
  readonly rows: readonly RowToKeep[];
  readonly reasons: readonly Reason[];
  /** Conflicts with other programmes, as the person objects told them. */
  readonly elsewhere: readonly Conflict[];
  /** The name under which the person objects hold the people until this is confirmed or released. */
  readonly reservation: string;
  /** The draft that is used up; null when there was none. */
  readonly draft: string | null;
}

export type SubmitOutcome =
  | {
      readonly kind: "kept";
      /** The same key and content came before: nothing was done now. */
      readonly replayed: boolean;
      readonly first: boolean;
      /** The ETag after that submission. */
      readonly tag: string;
      readonly receipt: ReceiptBody;
    }
  | { readonly kind: "idempotency-key-reused" | "plan-absent" | "transition-not-allowed" }
  | { readonly kind: "plan-exists" | "plan-changed"; readonly tag: string };

export interface RememberedKey {
  readonly account: string;
  readonly key: string;
  readonly bodyHash: string;
}

export interface DecideCommand extends PlanId {
  readonly at: Instant;
  readonly account: string;
  readonly action: DecisionAction;
  readonly remarks: readonly { readonly ref: string | null; readonly text: string }[];
  /** The tag of If-Match; null decides on whatever is newest. */
  readonly onlyIf: string | null;
  /** With a key, a repeat of the call is answered as the first was. */
  readonly key: string | null;
  readonly bodyHash: string;
}

export interface Decided {
  readonly state: PlanState;
  readonly version: number;
  readonly inForce: number | null;
  readonly people: number;
  readonly budgetVnd: number;
  readonly decidedAt: Instant;
  readonly conflicts: readonly Conflict[];
}

export type DecideOutcome =
  | { readonly kind: "decided"; readonly replayed: boolean; readonly tag: string; readonly result: Decided }
  | { readonly kind: "plan-not-found" | "transition-not-allowed" | "idempotency-key-reused" }
  | { readonly kind: "plan-changed"; readonly tag: string }
  | { readonly kind: "accepted-elsewhere"; readonly conflicts: readonly Conflict[] };

export interface VersionRecord {
  readonly version: number;
  /** "superseded": a newer version took its place before it was decided, or after it was accepted. */
  readonly state: PlanState | "superseded";
  readonly receipt: string;
  readonly sentAt: Instant;
  readonly sentBy: string;
  readonly people: number;
  readonly budgetVnd: number;
  readonly setAside: number;
  readonly toExplain: number;
  readonly pack: string;
  readonly decidedAt: Instant | null;
  readonly decidedBy: string | null;
}

export interface Difference {
  readonly from: number;
  readonly to: number;
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly {
    readonly ref: string;
    readonly fields: Readonly<Record<string, { readonly before: Scalar; readonly after: Scalar }>>;
  }[];
}
export type Scalar = string | number | boolean | null;

export interface PlanRecord {
  /** `draft`: nothing has been sent. */
  readonly state: PlanState | "draft";
  readonly version: number | null;
  readonly inForce: number | null;
  /** Null while nothing has been sent. */
  readonly tag: string | null;
  /** Newest first. */
  readonly versions: readonly VersionRecord[];
  readonly remarks: readonly {
    readonly version: number;
    readonly ref: string | null;
    readonly text: string;
    readonly by: string;
    readonly at: Instant;
  }[];
  /** Of the newest version. */
  readonly reasons: readonly Reason[];
  /** With other units of this programme, and those told on sending with other programmes. */
  readonly conflicts: readonly Conflict[];
}

export interface PlanSummary {
  readonly unit: string;
  readonly state: PlanState;
  readonly version: number;
  readonly inForce: number | null;
  readonly tag: string;
  readonly sentAt: Instant;
  readonly people: number;
  readonly budgetVnd: number;
  readonly toExplain: number;
}

export interface TotalsQuestion {
  readonly period: string;
  readonly by: readonly Dimension[];
  readonly scheme: "63" | "34";
  readonly state: TotalState;
  /** Only of this unit and its departments; null: of all. */
  readonly scope: string | null;
}

/** Which draft: of its plan, and of the account that opened it. Nobody else adds to it or sends it. */
export interface DraftKey extends PlanId {
  readonly draft: string;
  readonly account: string;
}

/** One part of a draft: sealed people as JSON, with the hash of what arrived. */
export interface DraftChunk {
  readonly chunk: number;
  readonly sha256: string;
  readonly people: number;
  readonly sealed: string;
}

/** The programme object as its callers see it; every call may be repeated without harm. */
export interface ProgrammeRoomPort {
  /** What was answered under this key before; null when the key is new. */
  recall(asked: RememberedKey): Promise<SubmitOutcome | null>;
  submit(command: SubmitCommand): Promise<SubmitOutcome>;
  decide(command: DecideCommand): Promise<DecideOutcome>;
  plan(id: PlanId): Promise<PlanRecord>;
  /** Null when either version does not exist. */
  difference(id: PlanId, from: number, to: number): Promise<Difference | null>;
  /** Tokens of a version's people with their lines, for asking the person objects. */
  attendances(id: PlanId): Promise<readonly Attending[]>;
  plans(period: string, scope: string | null): Promise<readonly PlanSummary[]>;
  totals(question: TotalsQuestion): Promise<TotalsBody>;
  /** Only when the receipt's unit lies within `scope`. */
  receipt(receipt: string, scope: string | null): Promise<ReceiptBody | null>;
  openDraft(id: PlanId, at: Instant, account: string): Promise<{ readonly draft: string; readonly expiresAt: Instant }>;
  /** False when there is no such draft. */
  putChunk(draft: DraftKey, chunk: DraftChunk, at: Instant): Promise<boolean>;
  /** The parts by number; null when there is no such draft. */
  chunks(draft: DraftKey, at: Instant): Promise<readonly DraftChunk[] | null>;
}
