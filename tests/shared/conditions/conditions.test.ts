/** Three values: spans and codes at their edges, branches, law that is not confirmed; trees and clauses agree with the decision. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { distinctLaw, lawBehind } from "../../../shared/conditions/clauses.ts";
import {
  type Condition,
  codeFact,
  type Facts,
  type Operator,
  spanFact,
  UNKNOWN_CODE,
  UNKNOWN_SPAN,
} from "../../../shared/conditions/condition.ts";
import { compareSpans, evaluate, type ParametersInForce } from "../../../shared/conditions/evaluate.ts";
import { explain, type FactSource } from "../../../shared/conditions/explain.ts";
import type { Explanation } from "../../../shared/conditions/explanation.ts";
import { explanationText } from "../../../shared/conditions/explanation-text.ts";
import { cite } from "../../../shared/law/citation.ts";
import { day } from "../../../shared/sheet/day.ts";

const title = { vi: "Điều kiện", en: "Condition" };
const clause = cite("qd-1641", { article: "1" });
const other = cite("nd-135-2020", { article: "4" });
const inForce = (value: number | boolean) => ({ value, cite: clause, from: day("2022-12-28"), to: null });
const law: ParametersInForce = { limit: inForce(45), confirmed: inForce(true), open: inForce(false) };
const source: FactSource = {
  use: (name) => ({ name, title, raw: null, value: { vi: name, en: name }, place: null }),
  parameterText: (name) => ({ vi: name, en: name }),
  lawOf: (one) => ({ cite: one, from: "2021-01-01", to: null }),
};
const age: Condition = { kind: "compare", id: "age", title, fact: "age", op: "<", to: { parameter: "limit" } };
const post: Condition = { kind: "one-of", id: "post", title, fact: "post", codes: ["a", "b"], cite: clause, also: other };

describe("a comparison", () => {
  test.each<[number, number, string]>([
    [40, 44, "holds"],
    [44, 44, "holds"],
    [44, 45, "unknown"],
    [45, 45, "fails"],
    [45, 50, "fails"],
  ])("of %i-%i with < 45: %s", (first, last, truth) => {
    expect(evaluate(age, { age: spanFact(first, last) }, law)).toBe(truth);
  });

  test("cannot be told of an unknown fact or without the parameter", () => {
    expect(evaluate(age, { age: UNKNOWN_SPAN }, law)).toBe("unknown");
    expect(evaluate(age, {}, law)).toBe("unknown");
    expect(evaluate(age, { age: spanFact(40) }, {})).toBe("unknown");
  });

  test("of two spans decides only what all their pairs agree on", () => {
    const compare = {
      "<": (a: number, b: number) => a < b,
      "<=": (a: number, b: number) => a <= b,
      ">=": (a: number, b: number) => a >= b,
      ">": (a: number, b: number) => a > b,
    };
    const span = fc
      .tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 4 }))
      .map(([first, width]) => spanFact(first, first + width));
    fc.assert(
      fc.property(span, span, fc.constantFrom<Operator>("<", "<=", ">=", ">"), (left, right, op) => {
        const pairs = new Set<boolean>();
        for (let a = left.first; a <= left.last; a++)
          for (let b = right.first; b <= right.last; b++) pairs.add(compare[op](a, b));
        expect(compareSpans(left, op, right)).toBe(pairs.size === 2 ? "unknown" : pairs.has(true) ? "holds" : "fails");
      }),
      { seed: 1641, numRuns: 2_000 },
    );
  });
});

test.each([
  ["a", "holds"],
  ["c", "fails"],
])("a code %s of a, b: %s", (code, truth) => {
  expect(evaluate(post, { post: codeFact(code) }, law)).toBe(truth);
});

test("several possible codes decide only if they agree; none decides nothing", () => {
  const possible = (...codes: string[]): Facts => ({ post: { kind: "codes", possible: codes } });
  expect(evaluate(post, possible("a", "b"), law)).toBe("holds");
  expect(evaluate(post, possible("a", "c"), law)).toBe("unknown");
  expect(evaluate(post, possible("c", "d"), law)).toBe("fails");
  expect(evaluate(post, { post: UNKNOWN_CODE }, law)).toBe("unknown");
});

describe("branches", () => {
  const leaf = (truth: string): Condition => ({ kind: "one-of", id: truth, title, fact: truth, codes: ["a"] });
  const facts: Facts = { holds: codeFact("a"), fails: codeFact("b"), unknown: UNKNOWN_CODE };
  const of = (kind: "all" | "any", ...truths: string[]) => evaluate({ kind, id: "x", title, of: truths.map(leaf) }, facts, law);

  test.each<[string[], string, string]>([
    [["holds", "holds"], "holds", "holds"],
    [["holds", "unknown"], "unknown", "holds"],
    [["holds", "fails"], "fails", "holds"],
    [["unknown", "fails"], "fails", "unknown"],
    [["unknown", "unknown"], "unknown", "unknown"],
    [["fails", "fails"], "fails", "fails"],
  ])("%j: all %s, any %s", (truths, all, any) => {
    expect([of("all", ...truths), of("all", ...[...truths].reverse())]).toEqual([all, all]);
    expect([of("any", ...truths), of("any", ...[...truths].reverse())]).toEqual([any, any]);
  });

  test("what is vouched for holds", () => {
    expect(evaluate({ kind: "attested", id: "v", title }, {}, law)).toBe("holds");
  });
});

describe("law that is not confirmed", () => {
  const of = (parameter: string): Condition => ({ kind: "unconfirmed", id: "u", title, parameter, of: post });

  test.each([
    ["confirmed", "a", "holds"],
    ["confirmed", "c", "fails"],
    ["open", "a", "holds"],
    ["open", "c", "unknown"],
    ["missing", "c", "unknown"],
  ])("%s, code %s: %s", (parameter, code, truth) => {
    expect(evaluate(of(parameter), { post: codeFact(code) }, law)).toBe(truth);
  });

  test("stands in the tree only while it is open", () => {
    const facts = { post: codeFact("c") };
    expect(explain(of("confirmed"), facts, law, source).id).toBe("post");
    expect(explain(of("open"), facts, law, source)).toMatchObject({
      id: "u",
      truth: "unknown",
      children: [{ id: "post", truth: "fails" }],
    });
  });
});

describe("trees", () => {
  const whole: Condition = {
    kind: "all",
    id: "whole",
    title,
    of: [age, { kind: "any", id: "either", title, of: [post, { kind: "attested", id: "v", title, cite: other }] }],
  };

  test("say of every part what the decision says, and cite what it rests on", () => {
    const facts = { age: spanFact(44, 45), post: codeFact("c") };
    const tree = explain(whole, facts, law, source);
    expect(tree.truth).toBe(evaluate(whole, facts, law));
    expect(lawBehind(whole, law, source.lawOf)).toEqual(distinctLaw(flat(tree).flatMap((node) => node.law)));
    expect(lawBehind(post, law, source.lawOf).map(({ cite: one }) => one.instrument)).toEqual(["qd-1641", "nd-135-2020"]);
  });

  test("print as lines with a mark, a word and the clause with its dates", () => {
    expect(explanationText(explain(age, { age: spanFact(46) }, law, source), "vi")).toBe(
      "✘ Điều kiện: age, cần dưới limit: không đạt\n    Căn cứ: Điều 1 QĐ 1641/QĐ-TTg (từ 28/12/2022)",
    );
  });
});

function flat(node: Explanation): Explanation[] {
  return [node, ...node.children.flatMap(flat)];
}
