/**
 * People who belong to none of the groups a, b, c (block), or of whom it cannot be told (confirm). A fact that is missing or impossible
 * is passed over here: the rule that reports the cell says enough.
 */
import { distinctLaw, lawBehind } from "../../../conditions/clauses.ts";
import { evaluate } from "../../../conditions/evaluate.ts";
import type { AnyFinding, Law } from "../../../findings/finding.ts";
import { lawOf } from "../../../findings/law-of.ts";
import type { PersonRule } from "../../../people/scheme.ts";
import { type FailingFact, failingFact, unknownFact } from "../failing.ts";
import { TARGET_GROUP } from "../groups.ts";
import type { Assessment, Person } from "../person.ts";
import { UNSURE } from "./target-doubts.ts";
import { FAILED, type TooOld } from "./target-findings.ts";
import { targetValues } from "./target-values.ts";

const FINDS: readonly AnyFinding[] = [...new Set<AnyFinding>([...Object.values(FAILED), ...Object.values(UNSURE)])];

export const targetGroup: PersonRule<Person> = {
  name: "qd-1641/target-group",
  finds: FINDS,
  covers: ["S002-03", "S002-04", "S002-05", "S002-06", "S004-04", "S004-05", "S004-06", "S004-07", "S004-47"],
  concerns: ({ group }) => group === null,
  *of(assessment, said) {
    const found = targetFact(assessment);
    if (!found) return;
    const { fact, definition, law } = found;
    const values = targetValues(fact, assessment, said);
    yield { fact: factOf(fact), law, at: (place, details) => definition.at(place, values, details) };
  },
};

export interface TargetFact {
  readonly fact: FailingFact;
  readonly definition: typeof TooOld;
  readonly law: readonly Law[];
}

/** The fact a person's finding stands on; null when a silent (missing) one is the only reason, or the scheme is not in force. */
export function targetFact(assessment: Assessment): TargetFact | null {
  const { facts, law } = assessment;
  if (law.youngAge === undefined) return null;
  const truth = evaluate(TARGET_GROUP, facts, law);
  const fact = truth === "fails" ? failingFact(assessment) : unknownFact(assessment);
  if (!fact || (truth === "unknown" && isSilent(factOf(fact), assessment))) return null;
  const definition = (truth === "fails" ? FAILED : UNSURE)[fact.leaf.id];
  return definition ? { fact, definition, law: clausesOf(fact, assessment) } : null;
}

export function factOf({ leaf }: FailingFact): string {
  return leaf.kind === "attested" ? "" : leaf.fact;
}

/** The group's clause first, then those of the fact. */
function clausesOf({ leaf, group }: FailingFact, { law }: Assessment): readonly Law[] {
  return distinctLaw([...(group.cite ? [lawOf(group.cite)] : []), ...lawBehind(leaf, law, lawOf)]);
}

/** Missing births, posts and course days are reported where they are missing. */
function isSilent(fact: string, { person }: Assessment): boolean {
  if (fact === "age") return !person.birth || !person.courseStart;
  if (fact === "retirement") return !person.birth;
  return (fact === "post" || fact === "leads") && person.post.reason === "empty";
}
