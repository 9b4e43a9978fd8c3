/**
 * What changes if: one person under other facts. Whoever knows the person says how they are decided with some facts changed (`Ask`); here
 * the two answers are laid beside each other, condition by condition. Decides nothing itself.
 */
import type { Explanation, Truth } from "../conditions/explanation.ts";
import type { Decision } from "../report.ts";
import type { DaysText } from "../sending/sent-plan.ts";
import type { Text } from "../text/locale.ts";

/** Facts in place of those that are known; what is absent stays as it is. Texts as people write them. */
export interface Change {
  readonly course?: { readonly start: DaysText; readonly end: DaysText; readonly content?: string };
  readonly position?: string;
  readonly plannedPosition?: string;
  readonly plannedTerm?: string;
  readonly rating?: string;
  readonly discipline?: string;
  /** "YYYY-MM-DD". */
  readonly nominatedOn?: string;
}

export interface Answer {
  readonly decision: Decision;
  readonly group: string | null;
  /** Built when asked for. */
  explain(): Explanation;
}

export type Ask = (change: Change) => Answer;

export interface Side {
  readonly truth: Truth;
  /** "46 tuổi, cần dưới 45 tuổi"; null where nothing is compared. */
  readonly compared: Text | null;
  readonly facts: readonly Text[];
}

/** A condition that is true otherwise than before; null where one of the two answers does not ask it. */
export interface ChangedCondition {
  readonly id: string;
  readonly title: Text;
  readonly before: Side | null;
  readonly after: Side | null;
}

/** The conditions at the ends of both trees that are true otherwise, in the order of the text of the law, each once. */
export function changedConditions(before: Answer, after: Answer): ChangedCondition[] {
  const [old, now] = [leavesOf(before.explain()), leavesOf(after.explain())];
  const changed = new Map<string, ChangedCondition>();
  for (const [path, node] of [...now, ...old]) {
    const [one, other] = [old.get(path), now.get(path)];
    if (one?.truth === other?.truth || changed.has(node.id)) continue;
    changed.set(node.id, { id: node.id, title: node.title, before: sideOf(one), after: sideOf(other) });
  }
  return [...changed.values()];
}

function sideOf(node: Explanation | undefined): Side | null {
  return node ? { truth: node.truth, compared: node.compared, facts: node.facts.map(({ value }) => value) } : null;
}

/** By the way down to them: one condition may stand in several groups. What the unit vouches for never changes. */
function leavesOf(tree: Explanation): Map<string, Explanation> {
  const leaves = new Map<string, Explanation>();
  const walk = (node: Explanation, above: string): void => {
    const [only, ...others] = node.children;
    // A condition whose law is not confirmed stands around the condition itself, and softens it: one condition, as true as the outer one.
    if (only && others.length === 0 && only.children.length === 0) {
      leaves.set(`${above}/${only.id}`, { ...only, truth: node.truth });
      return;
    }
    const path = `${above}/${node.id}`;
    if (!only && node.kind !== "attested") leaves.set(path, node);
    for (const child of node.children) walk(child, path);
  };
  walk(tree, "");
  return leaves;
}
