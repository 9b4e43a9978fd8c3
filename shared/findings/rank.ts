/** What is left to do about a finding: its severity, until it was explained. In the order in which findings are read. */
import type { Confirmed, Severity } from "./finding.ts";

export const RANKS = ["block", "confirm", "confirmed", "info"] as const;
export type Rank = (typeof RANKS)[number];

export function rankOf({ severity, confirmed }: { readonly severity: Severity; readonly confirmed?: Confirmed }): Rank {
  return confirmed ? "confirmed" : severity;
}
