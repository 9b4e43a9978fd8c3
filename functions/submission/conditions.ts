/** The headers of a submission: the key under which it may be repeated, and what must still be so for it to count. */
import { IdempotencyKey, PlanTag } from "../../shared/api/ids.ts";
import type { Read } from "../body.ts";
import type { Call } from "../env.ts";

export function readKey(c: Call): Read<string | null> {
  const header = c.req.header("Idempotency-Key");
  if (header === undefined) return { value: null };
  const read = IdempotencyKey.safeParse(header);
  return read.success ? { value: read.data } : { problem: { code: "idempotency-key-missing" } };
}

/** What no plan's tag is. */
const NO_TAG = "";

/** The tag of If-Match; null without one. A weak tag, or several, match nothing. */
export function readTag(c: Call): string | null {
  const header = c.req.header("If-Match");
  if (header === undefined) return null;
  const read = PlanTag.safeParse(header.trim());
  return read.success ? read.data : NO_TAG;
}

/** Null for the first submission; 428 when neither header is there. Both at once cannot be: nothing is absent and bears a tag. */
export function readCondition(c: Call): Read<string | null> {
  const tag = readTag(c);
  const first = c.req.header("If-None-Match")?.trim() === "*";
  if (tag !== null) return { value: first ? NO_TAG : tag };
  return first ? { value: null } : { problem: { code: "condition-missing" } };
}
