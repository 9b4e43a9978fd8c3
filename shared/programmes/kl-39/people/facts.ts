/** The facts that the conditions under Conclusion 39 ask for. */
import {
  type CodeFact,
  codeFact,
  type Facts,
  type FactValue,
  type SpanFact,
  spanFact,
  UNKNOWN_CODE,
  UNKNOWN_SPAN,
} from "../../../conditions/condition.ts";
import type { ParametersInForce } from "../../../conditions/evaluate.ts";
import type { Truth } from "../../../conditions/explanation.ts";
import { commonFacts, NO, YES } from "../../../people/facts.ts";
import { wholeNumber } from "../../../people/law-book.ts";
import { addMonths } from "../../../sheet/day.ts";
import type { Person } from "./person.ts";

/** A short course taken before: the Steering Committee may allow a second one, so nobody can tell. */
const TAKEN: CodeFact = { kind: "codes", possible: ["taken", "none"] };

export function factsOf(person: Person, law: ParametersInForce): Facts {
  const { kind, targeted, leaderUntil, commitment, past } = person;
  return {
    ...commonFacts(person, law),
    kind: kind ? codeFact(kind) : UNKNOWN_CODE,
    target: targeted ? YES : UNKNOWN_CODE,
    leaderTerm: leaderUntil === "vouched" ? codeFact("vouched") : codeFact("told"),
    leaderUntil: leaderUntil && leaderUntil !== "vouched" ? spanFact(leaderUntil.first, leaderUntil.last) : UNKNOWN_SPAN,
    leadsUntil: leadsUntil(person, law),
    commitment: commitment === "unknown" ? UNKNOWN_CODE : codeFact(commitment),
    shortBefore: past.short === "fails" ? codeFact("none") : TAKEN,
    yearly: yearlyFact(person, law),
    running: truthCode(past.running),
  };
}

/** The day until which a person must lead, counted from the first day of the course. Language courses ask for none. */
function leadsUntil({ kind, courseStart: start }: Person, law: ParametersInForce): SpanFact {
  const short = wholeNumber(law, "leaderShort");
  const medium = wholeNumber(law, "leaderMedium");
  if (!start || short === null || medium === null || kind === "language") return UNKNOWN_SPAN;
  const least = kind === "medium" ? medium : short;
  const most = kind === "short" ? short : medium;
  return spanFact(addMonths(start.first, least), addMonths(start.last, most));
}

/** With this course itself. */
function yearlyFact({ past: { inYear } }: Person, law: ParametersInForce): FactValue {
  const most = wholeNumber(law, "timesPerYear");
  if (most === null) return UNKNOWN_CODE;
  if (inYear.most + 1 <= most) return codeFact("within");
  return inYear.least + 1 > most ? codeFact("over") : UNKNOWN_CODE;
}

function truthCode(truth: Truth): FactValue {
  return truth === "holds" ? YES : truth === "fails" ? NO : UNKNOWN_CODE;
}
