/** What a programme is to the rest of the house: everything outside its folder works from this shape alone. */
import type { Explanation } from "../conditions/explanation.ts";
import type { FillPlan, FillWish } from "../fill/fill.ts";
import type { AnyFinding, Finding } from "../findings/finding.ts";
import type { Parameter } from "../law/dated.ts";
import type { PeopleResult, PeopleWork } from "../people/check.ts";
import type { Person } from "../people/person.ts";
import type { AskPerson } from "../people/person-asked.ts";
import type { Identity } from "../plan/identity.ts";
import type { Decision, Fixable, PersonDecision, Totals } from "../report.ts";
import type { Outgoing, SendingWords } from "../sending/sending.ts";
import type { DaysText } from "../sending/sent-plan.ts";
import type { Day } from "../sheet/day.ts";
import type { WorkbookSnapshot } from "../sheet/snapshot.ts";
import type { ReadTable } from "../sheet/table.ts";
import type { WorkbookTemplate } from "../template/template.ts";
import type { Text } from "../text/locale.ts";
import type { Figure } from "../totals/figures.ts";
import type { Answer, Change } from "../what-if/what-if.ts";
import type { ProgrammeCard } from "./card.ts";

/** One person's facts as an interface is told them: texts as people write them; an absent field is not known. */
export interface PersonInput {
  readonly ref: string;
  readonly personId?: string;
  readonly gender: "male" | "female";
  /** "1972-05-20", "1972-05" or "1972". */
  readonly birthDate: string;
  readonly position: string;
  readonly plannedPosition?: string;
  readonly plannedTerm?: string;
  readonly rating?: string;
  readonly discipline?: string;
  /** Cán bộ, công chức or viên chức. */
  readonly personnel?: string;
  /** Whose list the person is on: "Ban Bí thư". */
  readonly managedBy?: string;
  /** "Ngắn hạn", "Trung hạn", "Ngoại ngữ". */
  readonly courseKind?: string;
  /** Until when the person leads or manages. */
  readonly leaderUntil?: string;
  /** Whether the commitment is signed. */
  readonly commitment?: string;
  /** Chiều hướng phát triển, in the unit's words. */
  readonly prospects?: string;
  /** What the person does about administrative reform. */
  readonly reformWork?: string;
  /** "YYYY-MM-DD": the day of the letter that puts the person forward. */
  readonly nominatedOn?: string;
  readonly course: { readonly start: string; readonly end: string; readonly country?: string; readonly content?: string };
  readonly previous?: readonly {
    readonly programme?: string;
    readonly content: string;
    readonly year: number;
    readonly stateBudget: boolean;
  }[];
}

export interface PersonAnswer {
  readonly ref: string;
  readonly decision: Decision;
  readonly group: string | null;
  /** On this person; places name no sheet: `sheet` is "" and `cell` the field's name is in `values.field`. */
  readonly findings: readonly Finding[];
  /** Built when asked for. */
  explain(): Explanation;
}

export interface CheckSettings {
  /** Chooses the law only; without it each row is read under the law of its course's first day. */
  readonly asOf: Day | null;
  /** A programme's own settings by name, such as `termEnd`. */
  readonly options: Readonly<Record<string, string>>;
}

/** A course of the plan that somebody might take instead. */
export interface OfferedCourse {
  /** "K02 · Quản lý công". */
  readonly title: string;
  readonly start: DaysText;
  readonly end: DaysText;
  readonly content: string;
}

/** A person of the plan, to be asked about with other facts. */
export interface WhatIfLine {
  ask(change: Change): Answer;
  /** Null where the person's course has no days. */
  readonly course: { readonly start: DaysText; readonly end: DaysText } | null;
  readonly position: string;
  readonly plannedPosition: string;
  readonly plannedTerm: string;
  readonly rating: string;
  readonly courses: readonly OfferedCourse[];
}

/** Takes up a check of people where it ended. */
export type CheckAgain<T> = <P extends Person>(work: PeopleWork<P>, result: PeopleResult<P>) => T;

/** A programme's view of one workbook. */
export interface ProgrammeCheck {
  readonly findings: readonly Finding[];
  readonly people: readonly PersonDecision[];
  readonly totals: Totals;
  /** The people who count, for finding them again in other workbooks. */
  identities(): readonly Identity[];
  /** Asks of the person on a line (1-based row): why, and what would be. Who asks is loaded then. Null where nobody stands. */
  askPerson<T>(sheet: string, row: number, ask: AskPerson<T>): T | null;
  /** A finding that rests on a decision has the person's whole tree as its reason; of any other its values are the whole reason. */
  restsOnPerson(finding: Finding): boolean;
  /** What filling would write; nothing is written here. */
  fill(wish: FillWish): Promise<FillPlan>;
  /** What sending would send; worked out, and its code loaded, when somebody sends. */
  outgoing(): Promise<Outgoing>;
  /** For whoever checks again what an edit touches; absent where everything is to be checked again. */
  again?<T>(use: CheckAgain<T>): T;
  /** What is looked through for what can be mended, whether or not a finding complains of it. */
  fixable(): readonly Fixable[];
}

/** A choice a planner may make in the settings, with the first as default. */
export interface ProgrammeOption {
  readonly name: string;
  readonly title: Text;
  readonly choices: readonly { readonly value: string; readonly title: Text }[];
}

export interface Programme extends ProgrammeCard {
  readonly parameters: Readonly<Record<string, Parameter<unknown>>>;
  readonly options: readonly ProgrammeOption[];
  /** Every finding the programme can raise. */
  readonly finds: readonly AnyFinding[];
  readonly attestations: readonly Text[];
  check(workbook: WorkbookSnapshot, tables: readonly ReadTable[], settings: CheckSettings): ProgrammeCheck;
  /** The `fill` of such a check, for whoever does not ask what is wrong; absent where no rule can be left out. */
  filler?(workbook: WorkbookSnapshot, tables: readonly ReadTable[], settings: CheckSettings): ProgrammeCheck["fill"];
  /** The main figures of its totals, for a summary; without it lines and money are shown. */
  figures?(totals: Totals): readonly Figure[];
  /**
   * A ready workbook: filled in with good lines it has no finding that blocks or asks. Its words are loaded when they are asked for: who
   * only checks carries none of them.
   */
  template(): Promise<WorkbookTemplate>;
  /** What is sent and what is not, in words; loaded when they are asked for. */
  sendingWords(): Promise<SendingWords>;
}

/** A programme that also decides on whoever an interface tells of: the server's, and no page's. */
export interface DecidingProgramme extends Programme {
  /** Decides persons one by one under the same settings; keeps what it looked up between them. */
  decider(settings: CheckSettings): (person: PersonInput) => PersonAnswer;
}
