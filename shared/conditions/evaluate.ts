/** Decides conditions in three values. Nothing is built but the answer: trees are made by `explain.ts` when somebody asks. */
import type { InForce } from "../law/dated.ts";
import type { Comparison, Condition, Facts, FactValue, OneOf, Operator, SpanFact } from "./condition.ts";
import type { Truth } from "./explanation.ts";

/** A parameter's value as conditions use it: a number, a day, a span of days, or a yes or no. */
export type ParameterValue = number | boolean | { readonly first: number; readonly last: number };

/** The parameters in force on the day that chooses the law. */
export type ParametersInForce = Readonly<Record<string, InForce<ParameterValue> | undefined>>;

export function evaluate(condition: Condition, facts: Facts, law: ParametersInForce): Truth {
  switch (condition.kind) {
    case "all":
      return allOf(condition.of, facts, law);
    case "any":
      return anyOf(condition.of, facts, law);
    case "compare":
      return compareFact(condition, facts, law);
    case "one-of":
      return memberOf(condition, facts);
    case "attested":
      return "holds";
    case "unconfirmed": {
      const truth = evaluate(condition.of, facts, law);
      return truth === "fails" && law[condition.parameter]?.value !== true ? "unknown" : truth;
    }
  }
}

function allOf(conditions: readonly Condition[], facts: Facts, law: ParametersInForce): Truth {
  let truth: Truth = "holds";
  for (const condition of conditions) {
    const one = evaluate(condition, facts, law);
    if (one === "fails") return "fails";
    if (one === "unknown") truth = "unknown";
  }
  return truth;
}

function anyOf(conditions: readonly Condition[], facts: Facts, law: ParametersInForce): Truth {
  let truth: Truth = "fails";
  for (const condition of conditions) {
    const one = evaluate(condition, facts, law);
    if (one === "holds") return "holds";
    if (one === "unknown") truth = "unknown";
  }
  return truth;
}

export function memberOf({ fact, codes }: OneOf, facts: Facts): Truth {
  const value = facts[fact];
  if (value?.kind !== "codes" || value.possible.length === 0) return "unknown";
  let inside = 0;
  for (const code of value.possible) if (codes.includes(code)) inside++;
  return inside === value.possible.length ? "holds" : inside === 0 ? "fails" : "unknown";
}

/** The right side of a comparison as a span; undefined when no such parameter is in force. */
export function rightSide({ to }: Comparison, facts: Facts, law: ParametersInForce): SpanFact | undefined {
  if ("fact" in to) return asSpan(facts[to.fact]);
  const value = law[to.parameter]?.value;
  if (typeof value === "number") return { kind: "span", first: value, last: value };
  return typeof value === "object" ? { kind: "span", first: value.first, last: value.last } : undefined;
}

export function asSpan(value: FactValue | undefined): SpanFact | undefined {
  return value?.kind === "span" ? value : undefined;
}

function compareFact(condition: Comparison, facts: Facts, law: ParametersInForce): Truth {
  const left = asSpan(facts[condition.fact]);
  const right = rightSide(condition, facts, law);
  return left && right ? compareSpans(left, condition.op, right) : "unknown";
}

/** Holds when every possible pair holds, fails when none does. */
export function compareSpans(left: SpanFact, op: Operator, right: SpanFact): Truth {
  switch (op) {
    case "<":
      return left.last < right.first ? "holds" : left.first >= right.last ? "fails" : "unknown";
    case "<=":
      return left.last <= right.first ? "holds" : left.first > right.last ? "fails" : "unknown";
    case ">=":
      return left.first >= right.last ? "holds" : left.last < right.first ? "fails" : "unknown";
    case ">":
      return left.first > right.last ? "holds" : left.last <= right.first ? "fails" : "unknown";
  }
}
