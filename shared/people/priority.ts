/**
 * A priority that a programme gives: an order among people who all may be sent, never a condition. It stands in a person's tree under a
 * heading of its own and changes no decision.
 */
import type { Condition } from "../conditions/condition.ts";
import { explain, type FactSource } from "../conditions/explain.ts";
import type { Explanation, Truth } from "../conditions/explanation.ts";
import type { Text } from "../text/locale.ts";
import type { Assessment } from "./person.ts";

const t = (vi: string, en: string): Text => ({ vi, en });

export const PRIORITY_TITLE = t("Thứ tự ưu tiên (không phải điều kiện)", "Order of priority (no condition)");

export const LEVEL_WORDS: Readonly<Record<Truth, Text>> = {
  holds: t("Ưu tiên", "Priority"),
  unknown: t("Chưa rõ", "Not known"),
  fails: t("Không thuộc diện ưu tiên", "No priority"),
};

/** The tree with the priority below it; its truth stays that of the conditions. */
export function withPriority(
  tree: Explanation,
  priority: Condition | undefined,
  { facts, law }: Assessment,
  source: FactSource,
): Explanation {
  if (!priority) return tree;
  const child = { ...explain(priority, facts, law, source), title: PRIORITY_TITLE };
  const said = { ...child, compared: { vi: LEVEL_WORDS[child.truth].vi, en: LEVEL_WORDS[child.truth].en } };
  return { ...tree, children: [...tree.children, said] };
}
