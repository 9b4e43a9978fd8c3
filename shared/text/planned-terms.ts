/**
 * The terms for which a post is planned. Decision 1641 names 2021-2026 and 2026-2030; the people's councils call the second 2026-2031,
 * and sheets also write the Party's 2025-2030 for it. Either of two terms will do. What is no pair of years is not known.
 */
import type { Truth } from "../conditions/explanation.ts";
import { clean } from "./fold.ts";

export type TermNote = "2025-2030" | "2026-2031";

export interface TermReading {
  readonly term: Truth;
  /** The other name under which the term was found, when no name of the Decision stands there. */
  readonly termNote: TermNote | null;
  /** "2021-2026", in the order written. */
  readonly terms: readonly string[];
}

const NAMED = new Set(["2021-2026", "2026-2030"]);
const SAME: readonly TermNote[] = ["2026-2031", "2025-2030"];
const PAIR = /(?<![\d/.])(?:(20\d\d)\s*[-–—/]|((?:20)?\d\d)\s*(?:[-–—]|đến|tới|den))\s*(?:năm\s*)?((?:20)?\d\d)(?!\d|[/.]\d)/giu;
const LONGEST_TERM = 6;

/** Reads the terms anywhere in a text: "NK 21-26", "giai đoạn 2021–2026 và 2026–2030". */
export function readTerms(text: string): TermReading {
  const terms: string[] = [];
  for (const [, slashed, from = slashed ?? "", to = ""] of clean(text).matchAll(PAIR)) {
    const span = termOf(from, to);
    if (span !== null && !terms.includes(span)) terms.push(span);
  }
  if (terms.some((term) => NAMED.has(term))) return { term: "holds", termNote: null, terms };
  const termNote = SAME.find((term) => terms.includes(term)) ?? null;
  if (termNote !== null) return { term: "holds", termNote, terms };
  const known = terms.length > 0 && terms.every(isOneTerm);
  return { term: known ? "fails" : "unknown", termNote: null, terms };
}

function termOf(from: string, to: string): string | null {
  // "06/2021" and "6-2021" are a month.
  if (from.length < to.length) return null;
  const first = Number(from.length === 2 ? `20${from}` : from);
  const last = Number(to.length === 2 ? `20${to}` : to);
  return first >= 2000 && last > first && last < 2060 ? `${first}-${last}` : null;
}

/** "2021-2031" may be two terms in one breath. */
function isOneTerm(term: string): boolean {
  const [first = 0, last = 0] = term.split("-").map(Number);
  return last - first <= LONGEST_TERM;
}
