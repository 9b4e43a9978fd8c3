/** The dates of a clause that no parameter carries: it counts while its instrument does. */
import type { Citation } from "../law/citation.ts";
import { INSTRUMENTS } from "../law/instruments.ts";
import type { Law } from "./finding.ts";

const known = new Map<Citation, Law>();

export function lawOf(cite: Citation): Law {
  let law = known.get(cite);
  if (!law) {
    const { effective, until } = INSTRUMENTS[cite.instrument];
    law = { cite, from: effective, to: until };
    known.set(cite, law);
  }
  return law;
}
