/** Builds the tree of a condition for one set of facts: the same walk as `evaluate.ts`, with words, cells and clauses. */
import type { Law } from "../findings/finding.ts";
import type { Citation } from "../law/citation.ts";
import type { InForce } from "../law/dated.ts";
import { isoDay } from "../sheet/day.ts";
import { LOCALES, type Locale, type Text } from "../text/locale.ts";
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
  const clause = condition.cite ? [source.lawOf(condition.cite)] : [];
  switch (condition.kind) {
    case "all":
    case "any":
      return {
        ...base,
        kind: condition.kind,
        law: clause,
        children: condition.of.map((child) => explain(child, facts, law, source)),
      };
    case "attested":
      return { ...base, kind: "attested", law: clause };
    case "one-of":
      return { ...base, kind: "fact", law: clause, facts: [source.use(condition.fact)] };
    case "compare":
      return explainComparison(condition, truth, law, source, clause);
    case "unconfirmed": {
      const inner = explain(condition.of, facts, law, source);
      const stands = law[condition.parameter];
      return stands?.value === true
        ? inner
        : { ...base, kind: "all", law: stands ? [lawInForce(stands)] : [], children: [inner] };
    }
  }
}

function explainComparison(
  condition: Comparison,
  truth: Explanation["truth"],
  law: ParametersInForce,
  source: FactSource,
  clause: readonly Law[],
): Explanation {
  const left = source.use(condition.fact);
  const other = "fact" in condition.to ? source.use(condition.to.fact) : null;
  const entry = "parameter" in condition.to ? law[condition.to.parameter] : undefined;
  const right = other ? other.value : "parameter" in condition.to ? source.parameterText(condition.to.parameter) : left.value;
  return {
    id: condition.id,
    kind: "fact",
    title: condition.title,
    truth,
    compared: inBoth((locale) => `${left.value[locale]} ${OPERATOR[condition.op]} ${right[locale]}`),
    facts: other ? [left, other] : [left],
    law: entry ? [lawInForce(entry), ...clause] : clause,
    children: [],
  };
}

/** A text made the same way in every language. */
export function inBoth(write: (locale: Locale) => string): Text {
  const [vi, en] = LOCALES;
  return { vi: write(vi), en: write(en) };
}

export function lawInForce({ cite, from, to }: InForce<unknown>): Law {
  return { cite, from: isoDay(from), to: to === null ? null : isoDay(to) };
}
