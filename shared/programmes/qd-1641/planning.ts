/** What is known of somebody's planning (quy hoạch) when the post, the term or both may not be told at all. */
import type { Day } from "../../sheet/day.ts";
import { type PlannedReading, readPlanned } from "../../text/planned-posts.ts";
import { readTerms } from "../../text/planned-terms.ts";

/** `null` is not told, "" is told to be nothing. Null when neither is told. A term alone may already lie outside the scheme. */
export function readPlanning(post: string | null, term: string | null, on: Day): PlannedReading | null {
  if (post !== null) return readPlanned(post, term ?? "", on);
  if (term === null) return null;
  const both = readPlanned("", term, on);
  return both.empty ? { ...readTerms(term), post: "unknown", empty: false, posts: [] } : both;
}
