/** What a check says of one workbook: the same data for the pane, the page, the command line and the tests. */
import type { Explanation } from "./conditions/explanation.ts";
import type { FillPlan, FillWish } from "./fill/fill.ts";
import type { AnyFinding, CellFix, Confirmed, Finding, Law, Place, Severity, Values } from "./findings/finding.ts";
import type { Fix } from "./fixes/fix.ts";
import type { MendedPlan } from "./fixes/settled-findings.ts";
import type { KeptSettings } from "./kept/settings.ts";
import type { Identity } from "./plan/identity.ts";
import type { Because } from "./programmes/choose.ts";
import type { ProgrammeCheck, WhatIfLine } from "./programmes/programme.ts";
import type { Outgoing } from "./sending/sending.ts";
import type { ReadTable } from "./sheet/table.ts";
import type { Locale, Text } from "./text/locale.ts";
import type { Figure } from "./totals/figures.ts";

export type Certainty = "certain" | "likely" | "guess";

/** One of our fields and the column it was found in. */
export interface ColumnFound {
  readonly field: string;
  readonly title: Text;
  /** "D". */
  readonly column: string;
  /** The header as the sheet has it, its lines joined by " / ". */
  readonly header: string;
  /** "chosen": somebody said so. */
  readonly certainty: Certainty | "chosen";
  /** False for what is recognised but never used or sent (Dân tộc, Đảng viên …). */
  readonly used: boolean;
}

/** One table that was recognised. Rows are 1-based. */
export interface TableFound {
  readonly sheet: string;
  readonly kind: string;
  readonly title: Text;
  readonly headerFirst: number;
  readonly headerLast: number;
  /** Somebody said that this is the header. */
  readonly headerChosen?: true;
  readonly first: number;
  readonly last: number;
  readonly columns: readonly ColumnFound[];
  /** `chosen`: somebody said that it is none of ours. */
  readonly unused: readonly { readonly column: string; readonly header: string; readonly chosen?: true }[];
  /** People or courses counted / lines in hidden rows / reserve and withdrawn lines / lines passed over (groups, totals, signatures). */
  readonly rows: { readonly read: number; readonly hidden: number; readonly setAside: number; readonly passedOver: number };
}

export type Decision = "eligible" | "ineligible" | "undetermined";

/** One person of the plan, for lists and for "the row around a finding". */
export interface PersonDecision {
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  /** As typed, cleaned of stray spaces; never leaves the machine. */
  readonly name: string;
  readonly decision: Decision;
  readonly group: string | null;
  /** False for reserve, withdrawn and delegation lines: checked, not counted. */
  readonly counted: boolean;
}

export type Totals = Readonly<Record<string, unknown>>;

/** The programme whose rules were applied, and why it was this one. */
export interface ProgrammeChecked {
  readonly id: string;
  readonly title: Text;
  readonly short: Text;
  readonly because: Because;
  /** Programmes that could be meant as well, the likeliest first. */
  readonly alternatives: readonly { readonly id: string; readonly title: Text; readonly short: Text }[];
}

export interface Report {
  readonly programme: ProgrammeChecked | null;
  /** The rule pack's hash: the same in every door. */
  readonly pack: string;
  readonly asOf: string | null;
  /** Settings that count because the workbook keeps them, and nobody said otherwise; null without any. */
  readonly kept: KeptSettings | null;
  readonly tables: readonly TableFound[];
  readonly findings: readonly Finding[];
  readonly people: readonly PersonDecision[];
  readonly totals: Totals;
  /** The totals that a summary shows first. */
  readonly figures: readonly Figure[];
  /** What the unit vouches for when it sends the plan: said once, changes nothing. */
  readonly attestations: readonly Text[];
}

/** A finding with its words, as `check --json`, the page and the API print it. */
export interface WordedFinding extends Place {
  readonly code: string;
  readonly severity: Severity;
  readonly title: string;
  readonly message: string;
  readonly todo: string;
  readonly law: readonly { readonly cite: string; readonly from: string; readonly to: string | null }[];
  readonly values: Values;
  readonly fix: readonly CellFix[] | null;
  readonly related: readonly Place[];
  readonly confirmed?: Confirmed;
}

/** A check with its words and with what further questions rest on; what answers those is only needed once somebody asks. */
export interface ChosenCheck extends Pick<ProgrammeCheck, "askPerson" | "restsOnPerson" | "again"> {
  readonly report: Report;
  /** All findings in words, or those at some places of the list. */
  worded(locale: Locale, places?: readonly number[]): readonly WordedFinding[];
  /** Who the people are that count: for comparing workbooks on the machine that reads them, never for sending. */
  identities(): readonly Identity[];
  /** What filling would write; nothing is written here. */
  fill(wish: FillWish): Promise<FillPlan>;
  /** What sending would send of it; worked out when somebody sends. */
  outgoing(): Promise<Outgoing>;
  /** What is looked through for what can be mended. */
  fixable(): readonly Fixable[];
  definitionOf(code: string): AnyFinding | undefined;
  readonly tables: readonly ReadTable[];
  readonly date1904: boolean;
}

/** A check that can be asked why, what would be, and what can be mended. Trees are built when asked for. */
export interface Check extends ChosenCheck {
  /** The tree of the person on a line (1-based row), or null when no person stands there. */
  explainRow(sheet: string, row: number): Explanation | null;
  /** The tree behind one of `report.findings`: every finding has one. */
  explainFinding(index: number): Explanation;
  /** The person on a line (1-based row), to be asked about with other facts; null where no person stands. */
  whatIf(sheet: string, row: number): WhatIfLine | null;
  /** Everything that can be mended at a click, by kind; worked out once, when first asked for. */
  fixes(): readonly Fix[];
}

/** A plan with what was found in it, for whoever looks for what can be mended. */
export interface Fixable {
  readonly plan: MendedPlan;
  readonly findings: readonly Finding[];
}

export type { Law };
