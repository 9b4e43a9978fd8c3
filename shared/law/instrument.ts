/** What is known of a legal instrument. Each is listed once, in `instruments.ts`; where it was seen stands in `instrument-sources.ts`. */
import type { Text } from "../text/locale.ts";

export interface Instrument {
  readonly short: Text;
  /** "YYYY-MM-DD"; null where no source that was seen tells it. */
  readonly issued: string | null;
  /** The first day in force. */
  readonly effective: string;
  /** The last day in force, or null. */
  readonly until: string | null;
  /** How sure we are of what we say of it: read in its own text, in a good secondary source, or not confirmed. */
  readonly confidence: "text" | "secondary" | "unconfirmed";
}
