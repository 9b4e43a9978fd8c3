/** What a programme knows about sending: what leaves the machine, and how the other side checks it again. */
import type { Finding } from "../findings/finding.ts";
import type { CheckSettings } from "../programmes/programme.ts";
import type { Decision } from "../report.ts";
import type { Text } from "../text/locale.ts";
import type { LinePlace } from "./refs.ts";
import type { SealedPerson, SentPlan } from "./sent-plan.ts";

/** Ages on the course's first day, for totals; "unknown" where the birth date leaves it open. */
export const AGE_BANDS = ["under-35", "35-39", "40-44", "45-49", "50-54", "55-plus", "unknown"] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

/** One person as the other side sees them. */
export interface Rechecked {
  readonly ref: string;
  readonly decision: Decision;
  readonly group: string | null;
  readonly ageBand: AgeBand;
  /** Of the course's first day; null when it is not known. */
  readonly year: number | null;
  /** Places name no sheet: `values.field` names the field, as in `PersonAnswer`. Findings about two lines stand on both and name the other's ref in `values.other`. */
  readonly findings: readonly Finding[];
}

/** "Ngày sinh, giới tính": what is sent, and what is not, in words for the planner. */
export interface SendingWords {
  readonly sent: readonly Text[];
  readonly kept: readonly Text[];
}

/** With the other side's half, which no page loads (`programmes/sendings.ts`). */
export interface Sending extends SendingWords {
  /** The same rules again, on what was sent. In the order of the people. */
  recheck(plan: SentPlan<SealedPerson>, settings: CheckSettings): readonly Rechecked[];
}

/** What a check would send: the people who count. */
export interface Outgoing {
  readonly plan: SentPlan;
  /** Refs of people on whose lines anything blocks, or whose birth or course nobody can tell: mended or set aside before sending. */
  readonly blocked: ReadonlySet<string>;
  /** The stamp of secrecy that forbids sending, as typed; null when there is none. */
  readonly secrecy: string | null;
  /** Years of the courses: "2024". */
  readonly years: readonly string[];
  /** Where a line stands: for findings that come back by ref. */
  readonly places: ReadonlyMap<string, LinePlace>;
}

export const NOTHING_TO_SEND: Outgoing = {
  plan: { courses: [], people: [] },
  blocked: new Set(),
  secrecy: null,
  years: [],
  places: new Map(),
};
