/** A pointer to a clause of a legal instrument, and the days between which it is in force. */
import type { Text } from "../text/locale.ts";
import { INSTRUMENTS, type InstrumentId } from "./instruments.ts";

/** Where in the instrument: the Vietnamese order is điểm, khoản, mục, Điều. */
export interface Clause {
  readonly article?: string;
  readonly section?: string;
  readonly clause?: string;
  readonly point?: string;
  /** An annex or a table, when the number stands there. */
  readonly annex?: string;
}

export interface Citation extends Clause {
  readonly instrument: InstrumentId;
}

export function cite(instrument: InstrumentId, clause: Clause = {}): Citation {
  return { instrument, ...clause };
}

const VI = { point: "điểm", clause: "khoản", section: "mục", article: "Điều" } as const;
const EN = { point: "point", clause: "clause", section: "section", article: "Article" } as const;

/** "điểm b khoản 1 mục I Điều 1 QĐ 1641/QĐ-TTg" and "point b, clause 1, section I, Article 1, Decision 1641/QĐ-TTg". */
export function citationText(citation: Citation): Text {
  const instrument = INSTRUMENTS[citation.instrument];
  const parts = (words: Readonly<Record<keyof typeof VI, string>>): string[] =>
    (["point", "clause", "section", "article"] as const).flatMap((key) =>
      citation[key] ? [`${words[key]} ${citation[key]}`] : [],
    );
  const annex = citation.annex ? [citation.annex] : [];
  return {
    vi: [...annex, ...parts(VI), instrument.short.vi].join(" "),
    en: [...annex, ...parts(EN), instrument.short.en].join(", "),
  };
}
