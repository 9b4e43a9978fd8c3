/** The tree of the person on a line: every condition, the name that is missing, the priority that the programme gives. */
import { explain } from "../conditions/explain.ts";
import type { Explanation } from "../conditions/explanation.ts";
import { withName } from "./explain-name.ts";
import { factSourceOf } from "./explain-person.ts";
import type { Person } from "./person.ts";
import type { PersonAsked } from "./person-asked.ts";
import { withPriority } from "./priority.ts";
import { toldBy } from "./told.ts";

export function explainDecision<P extends Person>(asked: PersonAsked<P>): Explanation {
  return withName(explainConditions(asked), asked.nominee, asked.scheme.sending);
}

/** Without what the line itself lacks: of the same conditions for everybody. */
export function explainConditions<P extends Person>({ scheme, nominee, assessment }: PersonAsked<P>): Explanation {
  const source = factSourceOf(scheme.words)(assessment, toldBy(nominee, scheme.columnOf));
  return withPriority(explain(scheme.eligible, assessment.facts, assessment.law, source), scheme.priority, assessment, source);
}
