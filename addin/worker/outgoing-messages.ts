/** What sending the open workbook would send, as the page is told. */
import type { GivenReason } from "../../shared/sending/reasons.ts";
import type { SendingWords } from "../../shared/sending/sending.ts";
import type { SentPlan } from "../../shared/sending/sent-plan.ts";
import type { Text } from "../../shared/text/locale.ts";

/** A line that would be sent. Who stands on it stays here. */
export interface OutgoingLine {
  readonly ref: string;
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  readonly person: string | null;
  /** Equal for one person wherever the line is; "" where nobody can be told. */
  readonly key: string;
}

/** What sending would send. */
export interface OutgoingView {
  readonly programme: string;
  readonly periods: readonly string[];
  readonly plan: SentPlan;
  /** Refs of lines that are mended or set aside before. */
  readonly blocked: readonly string[];
  readonly secrecy: string | null;
  readonly years: readonly string[];
  readonly lines: readonly OutgoingLine[];
  readonly words: SendingWords;
  readonly attestations: readonly Text[];
  /** What was explained, on its lines; who gave the reasons stays here. */
  readonly reasons: readonly GivenReason[];
}
