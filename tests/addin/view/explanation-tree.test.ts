import { describe, expect, it } from "vitest";
import { treeOf } from "../../../addin/view/explanation-tree.tsx";
import type { ExplanationLine } from "../../../shared/conditions/explanation-text.ts";

const line = (id: string, depth: number): ExplanationLine => ({
  id,
  depth,
  truth: "holds",
  attested: false,
  text: id,
  cells: [],
  law: [],
});
const shape = (nodes: ReturnType<typeof treeOf>): unknown[] =>
  nodes.map(({ line: { id }, children }) => [id, ...shape(children)]);

describe("the lines of an explanation become a tree again", () => {
  it("puts each line below the last one that is less deep", () => {
    const lines = [line("root", 0), line("a", 1), line("a1", 2), line("a2", 2), line("b", 1), line("b1", 2)];
    expect(shape(treeOf(lines))).toEqual([["root", ["a", ["a1"], ["a2"]], ["b", ["b1"]]]]);
  });

  it("takes several roots, and none", () => {
    expect(shape(treeOf([line("a", 0), line("b", 0)]))).toEqual([["a"], ["b"]]);
    expect(treeOf([])).toEqual([]);
  });
});
