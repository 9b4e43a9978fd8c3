/** Builds the tree of a condition for one set of facts: the same walk as `evaluate.ts`, with words, cells and clauses. */
import type { Law } from "../findings/finding.ts";
import type { Citation } from "../law/citation.ts";
import { LOCALES, type Locale, type Text, type Words } from "../text/locale.ts";
import { ownLaw } from "./clauses.ts";
import type { AllOf, AnyOf, Comparison, Condition, Facts } from "./condition.ts";
import { evaluate, type ParametersInForce } from "./evaluate.ts";
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
  const clauses = ownLaw(condition, law, source.lawOf);
  switch (condition.kind) {
    case "all":
    case "any":
      return branch(condition, clauses, facts, law, source);
    case "attested":
      return node(condition, "attested", "holds", clauses, NOTHING);
    case "one-of":
      return node(condition, "fact", evaluate(condition, facts, law), clauses, NOTHING, [source.use(condition.fact)]);
    case "compare":
      return comparison(condition, evaluate(condition, facts, law), clauses, source);
    case "unconfirmed": {
      const inner = explain(condition.of, facts, law, source);
      if (law[condition.parameter]?.value === true) return inner;
      return node(condition, "all", inner.truth === "fails" ? "unknown" : inner.truth, clauses, [inner]);
    }
  }
}

const NOTHING: readonly never[] = [];

/** The truth of a branch follows from its parts, as in `evaluate.ts`; every part is explained, also where the first would decide. */
function branch(
  condition: AllOf | AnyOf,
  clauses: readonly Law[],
  facts: Facts,
  law: ParametersInForce,
  source: FactSource,
): Explanation {
  const decisive: Truth = condition.kind === "all" ? "fails" : "holds";
  let truth: Truth = condition.kind === "all" ? "holds" : "fails";
  const children: Explanation[] = [];
  for (const part of condition.of) {
    const child = explain(part, facts, law, source);
    children.push(child);
    if (child.truth === decisive) truth = decisive;
    else if (child.truth === "unknown" && truth !== decisive) truth = "unknown";
  }
  return node(condition, condition.kind, truth, clauses, children);
}

function comparison(condition: Comparison, truth: Truth, clauses: readonly Law[], source: FactSource): Explanation {
  const { fact, op, to } = condition;
  const left = source.use(fact);
  const other = "fact" in to ? source.use(to.fact) : null;
  const right = "fact" in to ? source.use(to.fact).value : source.parameterText(to.parameter);
  const needed = NEEDED[op];
  const compared = { vi: `${left.value.vi}, ${needed.vi(right.vi)}`, en: `${left.value.en}, ${needed.en(right.en)}` };
  return node(condition, "fact", truth, clauses, NOTHING, other ? [left, other] : [left], compared);
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
