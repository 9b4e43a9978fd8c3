/** Why: the tree behind a decision or a finding, as data. Words are made from it in `explanation-text.ts`. */
import type { Law } from "../findings/finding.ts";
import type { Text } from "../text/locale.ts";

/** Holds, fails, cannot be told. */
export type Truth = "holds" | "fails" | "unknown";

/** A fact as it was used: what it is called, what it was taken to be, and the cell it came from. */
export interface FactUsed {
  readonly name: string;
  readonly title: Text;
  /** As typed; null when there is no cell or it is empty. */
  readonly raw: string | null;
  /** As read, in words. */
  readonly value: Text;
  /** "Sheet!D12" is split so that a pane can go there; null for a fact that was told, not read. */
  readonly place: { readonly sheet: string; readonly cell: string } | null;
}

export interface Explanation {
  /** The condition's name in the programme: "group-a", "age-under-45". Stable. */
  readonly id: string;
  readonly kind: "all" | "any" | "not" | "fact" | "attested";
  readonly title: Text;
  readonly truth: Truth;
  /** The comparison in words: "45 tuổi < 45 tuổi". Null on branches. */
  readonly compared: Text | null;
  readonly facts: readonly FactUsed[];
  readonly law: readonly Law[];
  readonly children: readonly Explanation[];
}
