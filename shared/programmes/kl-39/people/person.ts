/** One person as the conditions under Conclusion 39 see them. */
import type { Person as AnyPerson } from "../../../people/person.ts";
import type { DaySpan } from "../../../sheet/day.ts";
import type { Commitment } from "./commitment.ts";
import type { Kind } from "./kinds.ts";
import type { PastUnder39 } from "./past.ts";

export interface Person extends AnyPerson {
  readonly kind: Kind | null;
  /** The post's words show that the kind of course is for the person. */
  readonly targeted: boolean;
  /** "vouched": the list has no column for it. Null: nothing readable is told. */
  readonly leaderUntil: DaySpan | "vouched" | null;
  readonly commitment: Commitment;
  readonly past: PastUnder39;
}
