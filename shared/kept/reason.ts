/** What people write when they explain a finding: one sentence, and their name. Cleaned the same way wherever it comes from. */
import { clean } from "../text/fold.ts";

/** One long sentence. The interface takes as much, and no more. */
export const MOST_REASON = 500;
export const MOST_NAME = 100;

/** Null for what is blank or too long: neither is a reason. */
export function readReason(text: string): string | null {
  return within(text, MOST_REASON);
}

export function readName(text: string): string | null {
  return within(text, MOST_NAME);
}

function within(text: string, most: number): string | null {
  // Far beyond it nobody means a sentence, and cleaning would only cost time.
  if (text.length > 4 * most) return null;
  const cleaned = clean(text.replaceAll(UNPRINTABLE, " ").normalize("NFC"));
  return cleaned === "" || cleaned.length > most ? null : cleaned;
}

const UNPRINTABLE = /\p{Cc}|[\ufffe\uffff]|\p{Surrogate}/gu;
