/** Each condition under Conclusion 39 that does not hold for a person, with its finding: on sheets and for the interface alike. */
import { evaluate } from "../../../../conditions/evaluate.ts";
import { exactIso, lastIso } from "../../../../people/fact-days.ts";
import { wholeNumber } from "../../../../people/law-book.ts";
import type { Assessment as AnyAssessment } from "../../../../people/person.ts";
import { disciplineFindings, onCondition, ratingFindings, serviceFindings } from "../../../../people/rules/general-conditions.ts";
import type { PersonFinding, PersonRule, Said } from "../../../../people/scheme.ts";
import {
  COMMITMENT,
  KIND,
  LEADER_TIME,
  NOT_RUNNING,
  RATED,
  SERVICE,
  SHORT_ONCE,
  TARGET,
  UNPUNISHED,
  YEARLY,
} from "../conditions.ts";
import { yearOf } from "../past.ts";
import type { Person } from "../person.ts";
import * as found from "./findings.ts";

type Assessment = AnyAssessment<Person>;

export const onPersons: PersonRule<Person> = {
  name: "kl-39/conditions",
  finds: [
    ...Object.values(found.GENERAL_FINDINGS),
    ...Object.values(found.SERVICE_FINDINGS),
    ...[found.KindUnknown, found.TargetUnclear, found.LeaderTimeShort, found.LeaderTimeUnsure],
    ...[found.ShortBefore, found.TooOftenBefore, found.RunningBefore, found.PastUnclear],
    ...[found.CommitmentRefused, found.CommitmentMissing],
  ],
  covers: [],
  concerns: ({ decision, person }) => decision !== "eligible" || person.discipline?.state === "ended",
  *of(assessment, said) {
    yield* aboutCourse(assessment, said);
    yield* ratingFindings(assessment, said, found.GENERAL_FINDINGS, RATED);
    yield* disciplineFindings(assessment, said, found.GENERAL_FINDINGS, UNPUNISHED);
    yield* leaderFindings(assessment);
    yield* serviceFindings(assessment, found.SERVICE_FINDINGS, SERVICE);
    yield* pastFindings(assessment, said);
    yield* commitmentFindings(assessment, said);
  },
};

function* aboutCourse(assessment: Assessment, { content, position }: Said): Generator<PersonFinding> {
  const { facts, law, person } = assessment;
  if (evaluate(KIND, facts, law) === "unknown" && (person.courseStart || content))
    yield onCondition(KIND, "kind", assessment, found.KindUnknown, { course: content });
  // A missing post is reported where it is missing.
  if (person.kind && person.post.reason !== "empty" && evaluate(TARGET, facts, law) !== "holds")
    yield onCondition(TARGET, "target", assessment, found.TargetUnclear, { position, kind: person.kind });
}

function* leaderFindings(assessment: Assessment): Generator<PersonFinding> {
  const { facts, law, person } = assessment;
  const truth = evaluate(LEADER_TIME, facts, law);
  if (truth === "holds" || !person.birth || !person.courseStart || person.kind === null) return;
  const retires = lastIso(facts.retirement);
  const needed = lastIso(facts.leadsUntil);
  const byAge = retires !== null && needed !== null && retires < needed;
  const values: found.LeaderTime = {
    by: byAge ? "retirement" : "term",
    until: byAge ? retires : lastIso(facts.leaderUntil),
    needed,
    courseStart: exactIso(person.courseStart),
    kind: person.kind,
    months: wholeNumber(law, person.kind === "short" ? "leaderShort" : "leaderMedium"),
  };
  const definition = truth === "fails" ? found.LeaderTimeShort : found.LeaderTimeUnsure;
  yield onCondition(LEADER_TIME, byAge ? "retirement" : "leaderUntil", assessment, definition, values);
}

function* pastFindings(assessment: Assessment, { previous: typed }: Said): Generator<PersonFinding> {
  const { facts, law, person } = assessment;
  const year = yearOf(person.courseStart);
  if (evaluate(SHORT_ONCE, facts, law) !== "holds" && typed)
    yield onCondition(SHORT_ONCE, "shortBefore", assessment, found.ShortBefore, { typed });
  const [yearly, running] = [evaluate(YEARLY, facts, law), evaluate(NOT_RUNNING, facts, law)];
  if (yearly === "fails") yield onCondition(YEARLY, "yearly", assessment, found.TooOftenBefore, { typed, year });
  if (running === "fails") yield onCondition(NOT_RUNNING, "running", assessment, found.RunningBefore, { typed, year });
  // One question about the earlier courses is enough.
  const open = [yearly, running].includes("unknown");
  if (open && typed && yearly !== "fails" && running !== "fails")
    yield onCondition(running === "unknown" ? NOT_RUNNING : YEARLY, "running", assessment, found.PastUnclear, { typed });
}

function* commitmentFindings(assessment: Assessment, said: Said): Generator<PersonFinding> {
  const truth = evaluate(COMMITMENT, assessment.facts, assessment.law);
  if (truth === "holds") return;
  const definition = truth === "fails" ? found.CommitmentRefused : found.CommitmentMissing;
  yield onCondition(COMMITMENT, "commitment", assessment, definition, { typed: said.own("commitment") });
}
