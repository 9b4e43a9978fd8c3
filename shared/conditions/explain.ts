/** Builds the tree of a condition for one set of facts: the same walk as `evaluate.ts`, with words, cells and clauses. */
import type { Law } from "../findings/finding.ts";
import type { Citation } from "../law/citation.ts";
import { LOCALES, type Locale, type Text } from "../text/locale.ts";
import { ownLaw } from "./clauses.ts";
import type { Comparison, Condition, Facts } from "./condition.ts";
import { evaluate, type ParametersInForce } from "./evaluate.ts";
import type { Explanation, FactUsed } from "./explanation.ts";

/** What a programme knows of its facts beside their values. */
export interface FactSource {
  /** The fact with its cell and words. */
  use(fact: string): FactUsed;
  /** A parameter's value in words: "45 tuổi", "30/9/2030". */
  parameterText(name: string): Text;
  /** The dates of a clause that no parameter carries. */
  lawOf(citation: Citation): Law;
}

const OPERATOR: Readonly<Record<Comparison["op"], string>> = { "<": "<", "<=": "≤", ">=": "≥", ">": ">" };

export function explain(condition: Condition, facts: Facts, law: ParametersInForce, source: FactSource): Explanation {
  const truth = evaluate(condition, facts, law);
  const base = { id: condition.id, title: condition.title, truth, compared: null, facts: [], children: [] };
  const clauses = ownLaw(condition, law, source.lawOf);
  switch (condition.kind) {
    case "all":
    case "any":
      return {
        ...base,
        kind: condition.kind,
        law: clauses,
        children: condition.of.map((child) => explain(child, facts, law, source)),
      };
    case "attested":
      return { ...base, kind: "attested", law: clauses };
    case "one-of":
      return { ...base, kind: "fact", law: clauses, facts: [source.use(condition.fact)] };
    case "compare":
      return { ...base, ...comparison(condition, source), kind: "fact", law: clauses };
    case "unconfirmed": {
      const inner = explain(condition.of, facts, law, source);
      return law[condition.parameter]?.value === true ? inner : { ...base, kind: "all", law: clauses, children: [inner] };
    }
  }
}

function comparison({ fact, op, to }: Comparison, source: FactSource): Pick<Explanation, "compared" | "facts"> {
  const left = source.use(fact);
  const other = "fact" in to ? source.use(to.fact) : null;
  const right = "fact" in to ? source.use(to.fact).value : source.parameterText(to.parameter);
  return {
    compared: inBoth((locale) => `${left.value[locale]} ${OPERATOR[op]} ${right[locale]}`),
    facts: other ? [left, other] : [left],
  };
}

/** A text made the same way in every language. */
export function inBoth(write: (locale: Locale) => string): Text {
  const [vi, en] = LOCALES;
  return { vi: write(vi), en: write(en) };
}
