/**
 * The conditions of the general law that everybody meets whatever the programme: rating, discipline, service left. Where the law is not
 * confirmed, what fails is asked, not blocked.
 */
import { lawBehind } from "../../conditions/clauses.ts";
import type { Condition } from "../../conditions/condition.ts";
import { evaluate } from "../../conditions/evaluate.ts";
import type { Truth } from "../../conditions/explanation.ts";
import type { DefinedFinding, Values } from "../../findings/finding.ts";
import { lawOf } from "../../findings/law-of.ts";
import { isoDay } from "../../sheet/day.ts";
import { isoOrNull, lastIso } from "../fact-days.ts";
import { monthsNeeded } from "../facts.ts";
import { DISCIPLINE, RATING, SERVICE_LEFT } from "../general-law.ts";
import type { Assessment } from "../person.ts";
import { ratingYearFor } from "../rating-year.ts";
import type { PersonFinding, Said } from "../scheme.ts";
import type { GeneralFindings, Rated, RatedSince, Typed } from "./general-findings.ts";
import type { Service, ServiceFindings, ServiceSince } from "./service-findings.ts";

/** A finding on a condition, with the clauses behind it. */
export function onCondition<V extends Values>(
  condition: Condition,
  fact: string,
  { law }: Assessment,
  definition: DefinedFinding<V>,
  values: V,
): PersonFinding {
  return {
    fact,
    law: lawBehind(condition, law, lawOf),
    at: (place, details) => definition.at(place, values, details),
  };
}

/** `condition`: another clause than the general law's may ask for the rating. */
export function* ratingFindings(
  assessment: Assessment,
  { rating: typed, hasRating }: Said,
  found: GeneralFindings,
  condition: Condition = RATING,
): Generator<PersonFinding> {
  const { facts, law, person } = assessment;
  const truth = evaluate(condition, facts, law);
  if (truth === "holds" || (!hasRating && !typed)) return;
  const values: Rated = { typed, year: ratingYearFor(person.courseStart) };
  if (truth !== "fails" && person.rating.level) {
    const since: RatedSince = { ...values, since: unconfirmedSince(assessment) };
    yield onCondition(condition, "rating", assessment, found.RatingUnconfirmed, since);
  } else yield onCondition(condition, "rating", assessment, ratingFinding(truth, assessment, found), values);
}

function ratingFinding(truth: Truth, { person: { rating } }: Assessment, found: GeneralFindings): DefinedFinding<Rated> {
  if (truth === "fails") return found.RatingTooLow;
  return rating.kind === "empty" ? found.RatingMissing : found.RatingUnclear;
}

export function* disciplineFindings(
  assessment: Assessment,
  { discipline: typed }: Said,
  found: GeneralFindings,
  condition: Condition = DISCIPLINE,
): Generator<PersonFinding> {
  const definition = disciplineFinding(evaluate(condition, assessment.facts, assessment.law), assessment, found);
  if (definition) yield onCondition(condition, "discipline", assessment, definition, { typed });
}

function disciplineFinding(
  truth: Truth,
  { person: { discipline } }: Assessment,
  found: GeneralFindings,
): DefinedFinding<Typed> | null {
  if (truth === "fails") return found.DisciplineRunning;
  if (truth === "unknown") return discipline ? found.DisciplineUndated : found.DisciplineUnknown;
  return discipline?.state === "ended" ? found.DisciplineEnded : null;
}

/** `condition`: the service left may be asked of some only. */
export function* serviceFindings(
  assessment: Assessment,
  found: ServiceFindings,
  condition: Condition = SERVICE_LEFT,
): Generator<PersonFinding> {
  const { facts, law, person } = assessment;
  const truth = evaluate(condition, facts, law);
  if (truth === "holds" || !person.birth || !person.courseStart) return;
  const values = serviceValues(assessment);
  if (truth === "fails") yield onCondition(SERVICE_LEFT, "retirement", assessment, found.ServiceTooShort, values);
  else if (SERVICE_LEFT.kind === "unconfirmed" && evaluate(SERVICE_LEFT.of, facts, law) === "fails") {
    const since: ServiceSince = { ...values, since: unconfirmedSince(assessment) };
    yield onCondition(SERVICE_LEFT, "retirement", assessment, found.ServiceUnconfirmed, since);
  } else yield onCondition(SERVICE_LEFT, "retirement", assessment, found.ServiceUnsure, values);
}

/** The first day of the law that is not confirmed. */
function unconfirmedSince({ law }: Assessment): string {
  const entry = law.generalLaw;
  return entry ? isoDay(entry.from) : "";
}

function serviceValues({ facts, person, law }: Assessment): Service {
  const months = monthsNeeded(person.courseStart, person.courseEnd, law);
  return {
    retirement: lastIso(facts.retirement),
    until: lastIso(facts.serviceUntil),
    courseStart: isoOrNull(person.courseStart?.first),
    months: months && months.least === months.most ? months.most : null,
  };
}
