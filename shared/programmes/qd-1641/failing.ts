/**
 * Which fact a finding stands on: the first one that fails in the group that fails least (ties in the order a, b, c); for what cannot be
 * told, the first unknown fact of the group that lacks least.
 */
import type { AllOf, Condition, Leaf } from "../../conditions/condition.ts";
import { evaluate } from "../../conditions/evaluate.ts";
import type { Truth } from "../../conditions/explanation.ts";
import { GROUPS } from "./groups.ts";
import type { Assessment } from "./person.ts";

export interface FailingFact {
  readonly leaf: Leaf;
  /** The id of the condition that fails: of alternatives the whole, where `leaf` is their first. */
  readonly condition: string;
  readonly group: AllOf;
}

/** What each group lacks: for the words of the finding. */
export interface GroupGap {
  readonly group: "a" | "b" | "c";
  readonly lacks: readonly string[];
}

/** The conditions that look at facts, in the order of the text; of alternatives the first stands for all. */
function leavesOf(condition: Condition): Condition[] {
  return condition.kind === "all" ? condition.of.flatMap(leavesOf) : [condition];
}

const LEAVES = GROUPS.map((group) => ({ group, leaves: leavesOf(group) }));
const NAMES = ["a", "b", "c"] as const;

function having(truth: Truth, leaves: readonly Condition[], { facts, law }: Assessment): Condition[] {
  return leaves.filter((leaf) => evaluate(leaf, facts, law) === truth);
}

function asLeaf(condition: Condition): Leaf {
  if (condition.kind === "any" && condition.of[0]) return asLeaf(condition.of[0]);
  if (condition.kind === "all" || condition.kind === "any" || condition.kind === "unconfirmed")
    throw new TypeError(`Cannot stand a finding on "${condition.id}": it looks at no fact`);
  return condition;
}

export function failingFact(assessment: Assessment): FailingFact | null {
  const failing = LEAVES.map(({ group, leaves }) => ({ group, found: having("fails", leaves, assessment) }));
  return pick(failing);
}

export function unknownFact(assessment: Assessment): FailingFact | null {
  const open = LEAVES.filter(({ leaves }) => having("fails", leaves, assessment).length === 0);
  return pick(open.map(({ group, leaves }) => ({ group, found: having("unknown", leaves, assessment) })));
}

function pick(groups: readonly { group: AllOf; found: readonly Condition[] }[]): FailingFact | null {
  const [least] = [...groups].filter(({ found }) => found.length > 0).sort((a, b) => a.found.length - b.found.length);
  const first = least?.found[0];
  return least && first ? { group: least.group, leaf: asLeaf(first), condition: first.id } : null;
}

export function gaps(assessment: Assessment): GroupGap[] {
  return LEAVES.map(({ leaves }, index) => ({
    group: NAMES[index] ?? "a",
    lacks: having("fails", leaves, assessment).map(({ id }) => id),
  }));
}
