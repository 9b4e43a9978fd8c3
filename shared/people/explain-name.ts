/** A line without a name: the tree of its person says so, because nobody can be sent without one. */
import type { Explanation } from "../conditions/explanation.ts";
import { lawOf } from "../findings/law-of.ts";
import type { Citation } from "../law/citation.ts";
import { type Nominee, placeAt } from "../plan/nominee.ts";

/** `sending`: the clause by which people are named. */
export function withName(tree: Explanation, nominee: Nominee, sending: Citation): Explanation {
  if (nominee.name !== "") return tree;
  const { sheet, cell } = placeAt(nominee, nominee.columns.name);
  const title = { vi: "Họ và tên", en: "Name" };
  const fact = {
    name: "name",
    title,
    raw: null,
    value: { vi: "chưa có", en: "missing" },
    place: cell === null ? null : { sheet, cell },
  };
  const leaf: Explanation = {
    id: "named",
    kind: "fact",
    title,
    truth: "unknown",
    compared: null,
    facts: [fact],
    law: [lawOf(sending)],
    children: [],
  };
  return { ...tree, truth: tree.truth === "fails" ? "fails" : "unknown", children: [leaf, ...tree.children] };
}
