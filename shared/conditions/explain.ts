/** Builds the tree of a condition for one set of facts: the same walk as `compile.ts`, with words, cells and clauses. */
import type { Law } from "../findings/finding.ts";
import type { Citation } from "../law/citation.ts";
import { LOCALES, type Locale, type Text, type Words } from "../text/locale.ts";
import { ownLaw } from "./clauses.ts";
import { compile } from "./compile.ts";
import type { AllOf, AnyOf, Comparison, Condition, Facts, OneOf, Unconfirmed } from "./condition.ts";
import type { ParametersInForce } from "./evaluate.ts";
import type { Explanation, FactUsed, Truth } from "./explanation.ts";

/** What a programme knows of its facts beside their values. */
export interface FactSource {
  /** The fact with its cell and words. */
  use(fact: string): FactUsed;
  /** A parameter's value in words: "45 tuổi", "30/9/2030". */
  parameterText(name: string): Text;
  /** The dates of a clause that no parameter carries. */
  lawOf(citation: Citation): Law;
}

/** What the condition asks of the value, said so that a value that fails reads as true: "46 tuổi, cần dưới 45 tuổi". */
const NEEDED: Readonly<Record<Comparison["op"], Words<string>>> = {
  "<": { vi: (limit) => `cần dưới ${limit}`, en: (limit) => `must be under ${limit}` },
  "<=": { vi: (limit) => `không sau ${limit}`, en: (limit) => `must be ${limit} or earlier` },
  ">=": { vi: (limit) => `cần từ ${limit} trở đi`, en: (limit) => `must be ${limit} or later` },
  ">": { vi: (limit) => `cần sau ${limit}`, en: (limit) => `must be after ${limit}` },
};

export function explain(condition: Condition, facts: Facts, law: ParametersInForce, source: FactSource): Explanation {
  return explainerOf(condition)(facts, law, source);
}

type Explain = (facts: Facts, law: ParametersInForce, source: FactSource) => Explanation;

const explainers = new WeakMap<Condition, Explain>();

/** Made once for a condition: thousands of people are explained by the same few. */
function explainerOf(condition: Condition): Explain {
  let explainer = explainers.get(condition);
  if (!explainer) {
    explainer = made(condition);
    explainers.set(condition, explainer);
  }
  return explainer;
}

function made(condition: Condition): Explain {
  switch (condition.kind) {
    case "all":
    case "any":
      return branch(condition);
    case "attested":
      return byLaw((law, source) => node(condition, "attested", "holds", ownLaw(condition, law, source.lawOf), NOTHING));
    case "one-of":
      return membership(condition);
    case "compare":
      return comparison(condition);
    case "unconfirmed":
      return unconfirmed(condition);
  }
}

const NOTHING: readonly never[] = [];

/** What depends on the law alone, and people under one law share. */
function byLaw<T>(make: (law: ParametersInForce, source: FactSource) => T): (...asked: Parameters<Explain>) => T {
  let latest: { readonly law: ParametersInForce; readonly made: T } | null = null;
  return (_facts, law, source) => {
    if (latest?.law !== law) latest = { law, made: make(law, source) };
    return latest.made;
  };
}

const clausesOf = (condition: Condition): ((...asked: Parameters<Explain>) => readonly Law[]) =>
  byLaw((law, source) => ownLaw(condition, law, source.lawOf));

/** The truth of a branch follows from its parts, as in `evaluate.ts`; every part is explained, also where the first would decide. */
function branch(condition: AllOf | AnyOf): Explain {
  const decisive: Truth = condition.kind === "all" ? "fails" : "holds";
  const otherwise: Truth = condition.kind === "all" ? "holds" : "fails";
  const clauses = clausesOf(condition);
  const parts = condition.of.map(explainerOf);
  return (facts, law, source) => {
    let truth: Truth = otherwise;
    const children: Explanation[] = [];
    for (const part of parts) {
      const child = part(facts, law, source);
      children.push(child);
      if (child.truth === decisive) truth = decisive;
      else if (child.truth === "unknown" && truth !== decisive) truth = "unknown";
    }
    return node(condition, condition.kind, truth, clauses(facts, law, source), children);
  };
}

function membership(condition: OneOf): Explain {
  const decide = compile(condition);
  const clauses = clausesOf(condition);
  return (facts, law, source) => {
    const used = [source.use(condition.fact)];
    return node(condition, "fact", decide(facts, law), clauses(facts, law, source), NOTHING, used);
  };
}

function comparison(condition: Comparison): Explain {
  const { fact, op, to } = condition;
  const decide = compile(condition);
  const clauses = clausesOf(condition);
  const needed = NEEDED[op];
  return (facts, law, source) => {
    const left = source.use(fact);
    const other = "fact" in to ? source.use(to.fact) : null;
    const right = "fact" in to ? source.use(to.fact).value : source.parameterText(to.parameter);
    const compared = { vi: `${left.value.vi}, ${needed.vi(right.vi)}`, en: `${left.value.en}, ${needed.en(right.en)}` };
    const used = other ? [left, other] : [left];
    return node(condition, "fact", decide(facts, law), clauses(facts, law, source), NOTHING, used, compared);
  };
}

function unconfirmed(condition: Unconfirmed): Explain {
  const explainInner = explainerOf(condition.of);
  const clauses = clausesOf(condition);
  return (facts, law, source) => {
    const inner = explainInner(facts, law, source);
    if (law[condition.parameter]?.value === true) return inner;
    return node(condition, "all", inner.truth === "fails" ? "unknown" : inner.truth, clauses(facts, law, source), [inner]);
  };
}

function node(
  { id, title }: Condition,
  kind: Explanation["kind"],
  truth: Truth,
  law: readonly Law[],
  children: readonly Explanation[],
  facts: readonly FactUsed[] = NOTHING,
  compared: Text | null = null,
): Explanation {
  return { id, kind, title, truth, compared, facts, law, children };
}

/** A text made the same way in every language. */
export function inBoth(write: (locale: Locale) => string): Text {
  const [vi, en] = LOCALES;
  return { vi: write(vi), en: write(en) };
}
