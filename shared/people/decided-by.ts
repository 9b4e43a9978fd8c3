/**
 * What the decision on a person rests on, where the whole tree is not asked for: what the person was taken to be, and the clauses that it
 * was held against. Which facts and clauses those are, the law alone says: one tree is built for everybody under it.
 */
import type { ParametersInForce } from "../conditions/evaluate.ts";
import type { Explanation } from "../conditions/explanation.ts";
import type { Law } from "../findings/finding.ts";
import { explainConditions } from "./explain-decision.ts";
import { factText } from "./explain-person.ts";
import type { Person } from "./person.ts";
import type { PersonAsked } from "./person-asked.ts";

interface LookedAt {
  /** The names of the facts, each once. */
  readonly facts: readonly string[];
  /** One list for all people under one law. */
  readonly law: readonly Law[];
}

export interface DecidedBy {
  /** In words, in the order of the conditions. */
  readonly facts: readonly string[];
  readonly law: readonly Law[];
  readonly named: boolean;
}

export function decidedBy<P extends Person>(asked: PersonAsked<P>): DecidedBy {
  const { scheme, nominee, assessment } = asked;
  const { facts, law } = lookedAt(asked);
  return { facts: facts.map((name) => factText(scheme.words, assessment, name).vi), law, named: nominee.name !== "" };
}

const known = new WeakMap<object, WeakMap<ParametersInForce, LookedAt>>();

function lookedAt<P extends Person>(asked: PersonAsked<P>): LookedAt {
  const { scheme, assessment } = asked;
  const byLaw = known.get(scheme) ?? new WeakMap<ParametersInForce, LookedAt>();
  known.set(scheme, byLaw);
  const found = byLaw.get(assessment.law) ?? gathered(explainConditions(asked));
  byLaw.set(assessment.law, found);
  return found;
}

function gathered(tree: Explanation): LookedAt {
  const facts = new Set<string>();
  const law: Law[] = [];
  const walk = (node: Explanation): void => {
    for (const { name } of node.facts) facts.add(name);
    law.push(...node.law);
    node.children.forEach(walk);
  };
  walk(tree);
  return { facts: [...facts], law };
}
