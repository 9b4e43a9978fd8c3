/**
 * Conditions as functions, for deciding many people: the same answers as `evaluate.ts`, without asking each condition for each person
 * what kind it is.
 */
import type { AllOf, AnyOf, Comparison, Condition, Facts, FactValue, OneOf, Unconfirmed } from "./condition.ts";
import { asSpan, compareSpans, memberOf, type ParametersInForce, rightSide } from "./evaluate.ts";
import type { Truth } from "./explanation.ts";

export type Decide = (facts: Facts, law: ParametersInForce) => Truth;

export function compile(condition: Condition): Decide {
  switch (condition.kind) {
    case "all":
      return branch(condition, "holds", "fails");
    case "any":
      return branch(condition, "fails", "holds");
    case "compare":
      return comparison(condition);
    case "one-of":
      return membership(condition);
    case "attested":
      return () => "holds";
    case "unconfirmed":
      return unconfirmed(condition);
  }
}

/** `decisive`: what one part alone decides. */
function branch({ of }: AllOf | AnyOf, otherwise: Truth, decisive: Truth): Decide {
  const parts = of.map(compile);
  return (facts, law) => {
    let truth = otherwise;
    for (const part of parts) {
      const one = part(facts, law);
      if (one === decisive) return decisive;
      if (one === "unknown") truth = "unknown";
    }
    return truth;
  };
}

function comparison(condition: Comparison): Decide {
  const { fact, op, to } = condition;
  const other = "fact" in to ? to.fact : null;
  let latest: ParametersInForce | null = null;
  let limit = rightSide(condition, {}, {});
  return (facts, law) => {
    // People under one law are compared with one number.
    if (other === null && latest !== law) {
      limit = rightSide(condition, facts, law);
      latest = law;
    }
    const left = asSpan(facts[fact]);
    const right = other === null ? limit : asSpan(facts[other]);
    return left && right ? compareSpans(left, op, right) : "unknown";
  };
}

/** Codes are few and shared: a fact that is the very one of the person before has the same answer. */
function membership(condition: OneOf): Decide {
  let latest: FactValue | undefined;
  let truth: Truth = "unknown";
  return (facts) => {
    const value = facts[condition.fact];
    if (value !== latest) {
      truth = memberOf(condition, facts);
      latest = value;
    }
    return truth;
  };
}

function unconfirmed({ of, parameter }: Unconfirmed): Decide {
  const part = compile(of);
  return (facts, law) => {
    const truth = part(facts, law);
    return truth === "fails" && law[parameter]?.value !== true ? "unknown" : truth;
  };
}
