/** The clauses behind a condition, with their dates: found without building any words. */
import type { Law } from "../findings/finding.ts";
import type { Citation } from "../law/citation.ts";
import type { InForce } from "../law/dated.ts";
import { isoDay } from "../sheet/day.ts";
import type { Condition } from "./condition.ts";
import type { ParametersInForce } from "./evaluate.ts";

/** A clause with the dates of its instrument: for clauses that no parameter carries. */
export type LawOf = (citation: Citation) => Law;

const known = new WeakMap<InForce<unknown>, Law>();

/** One object for an entry: a thousand findings share it. */
export function lawInForce(entry: InForce<unknown>): Law {
  let law = known.get(entry);
  if (!law) {
    law = { cite: entry.cite, from: isoDay(entry.from), to: entry.to === null ? null : isoDay(entry.to) };
    known.set(entry, law);
  }
  return law;
}

const ownOf = new WeakMap<ParametersInForce, Map<Condition, readonly Law[]>>();

/** What the condition itself rests on, without its parts. People under the same law share the list. */
export function ownLaw(condition: Condition, law: ParametersInForce, lawOf: LawOf): readonly Law[] {
  let byCondition = ownOf.get(law);
  if (!byCondition) {
    byCondition = new Map();
    ownOf.set(law, byCondition);
  }
  let own = byCondition.get(condition);
  if (!own) {
    own = findOwnLaw(condition, law, lawOf);
    byCondition.set(condition, own);
  }
  return own;
}

function findOwnLaw(condition: Condition, law: ParametersInForce, lawOf: LawOf): readonly Law[] {
  const cited = [condition.cite, condition.also].flatMap((cite) => (cite ? [lawOf(cite)] : []));
  const entry = law[parameterOf(condition) ?? ""];
  return entry ? distinctLaw([lawInForce(entry), ...cited]) : distinctLaw(cited);
}

function parameterOf(condition: Condition): string | null {
  if (condition.kind === "unconfirmed") return condition.parameter;
  return condition.kind === "compare" && "parameter" in condition.to ? condition.to.parameter : null;
}

/** All clauses of a condition and its parts, each once, in the order of the tree. */
export function lawBehind(condition: Condition, law: ParametersInForce, lawOf: LawOf): readonly Law[] {
  const all: Law[] = [];
  const walk = (one: Condition): void => {
    const stands = one.kind === "unconfirmed" && law[one.parameter]?.value === true;
    if (!stands) all.push(...ownLaw(one, law, lawOf));
    if (one.kind === "all" || one.kind === "any") one.of.forEach(walk);
    if (one.kind === "unconfirmed") walk(one.of);
  };
  walk(condition);
  return distinctLaw(all);
}

/** Each clause once; the first entry stays. */
export function distinctLaw(laws: readonly Law[]): readonly Law[] {
  return laws.filter((law, index) => laws.findIndex(({ cite }) => sameClause(cite, law.cite)) === index);
}

const PARTS = ["instrument", "article", "section", "clause", "point", "annex"] as const;

function sameClause(a: Citation, b: Citation): boolean {
  return a === b || PARTS.every((part) => a[part] === b[part]);
}
