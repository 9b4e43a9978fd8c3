/**
 * The conditions that decide, as formulas: 2 when a condition holds, 0 when it fails, 1 when it cannot be told. `all` is then the least
 * of its parts and `any` the greatest. A part that gives an error cannot be told.
 */
import type { Comparison, Condition, OneOf } from "../conditions/condition.ts";
import { binary, call, choose, type Expression, value } from "./expression.ts";

/** What formulas know of the facts and parameters that conditions name. */
export interface FactFormulas {
  /** The fact's least and greatest possible number; the same expression when it is known exactly. Null: never known. */
  span(fact: string): SpanFormula | null;
  /** Whether the fact's code is one of these, as 0, 1 or 2. */
  code(condition: OneOf): Expression;
  /** Null: the programme has no such number, so that nothing can be told. */
  parameter(name: string): SpanFormula | null;
  /** Whether the law is confirmed (1) for the row. */
  confirmed(parameter: string): Expression;
  /** A condition whose answer already stands in a cell. */
  answered?(condition: Condition): Expression | null;
}

export interface SpanFormula {
  readonly first: Expression;
  readonly last: Expression;
  /** Tells whether the cells hold what `first` and `last` count with; null when they always do. */
  readonly known: Expression | null;
  /** Tells whether it may also be anything greater; null when it never may. */
  readonly orMore?: Expression | null;
}

export const HOLDS = value(2);
export const OPEN = value(1);
export const FAILS = value(0);

/** Null for what the unit vouches for: it changes nothing. */
export function conditionFormula(condition: Condition, facts: FactFormulas): Expression | null {
  const answered = facts.answered?.(condition);
  if (answered) return answered;
  switch (condition.kind) {
    case "attested":
      return null;
    case "all":
    case "any": {
      const parts = condition.of.flatMap((part) => conditionFormula(part, facts) ?? []);
      const [only] = parts;
      if (parts.length <= 1) return only ?? null;
      return call(condition.kind === "all" ? "MIN" : "MAX", ...parts);
    }
    case "one-of":
      return open(facts.code(condition));
    case "compare":
      return open(comparison(condition, facts));
    case "unconfirmed": {
      const part = conditionFormula(condition.of, facts);
      if (part === null) return null;
      // Where the law is not confirmed, a failure is not known.
      return open(call("MAX", choose(binary(facts.confirmed(condition.parameter), "=", value(1)), FAILS, OPEN), part));
    }
  }
}

/** Constants give no errors. */
export function open(expression: Expression): Expression {
  return expression.kind === "value" ? expression : call("IFERROR", expression, OPEN);
}

const OPPOSITE = { "<": ">=", "<=": ">", ">=": "<", ">": "<=" } as const;

/** Holds when every possible pair holds, fails when none does. */
function comparison({ fact, op, to }: Comparison, facts: FactFormulas): Expression {
  const left = facts.span(fact);
  const right = "fact" in to ? facts.span(to.fact) : facts.parameter(to.parameter);
  if (left === null || right === null) return OPEN;
  const upward = op === ">" || op === ">=";
  const [surely, hardly] = upward ? [left.first, left.last] : [left.last, left.first];
  const [strict, loose] = upward ? [right.last, right.first] : [right.first, right.last];
  const holds = binary(surely, op, strict);
  const exact = surely === hardly && strict === loose;
  const answer = choose(holds, HOLDS, exact ? FAILS : choose(binary(hardly, OPPOSITE[op], loose), FAILS, OPEN));
  const tests = [left.known, right.known].flatMap((test) => test ?? []);
  const [only] = tests;
  const told = only ? choose(tests.length === 1 ? only : call("AND", ...tests), answer, OPEN) : answer;
  return upward && left.orMore ? call("MAX", told, choose(left.orMore, OPEN, FAILS)) : told;
}
