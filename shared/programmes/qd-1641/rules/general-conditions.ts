/**
 * The conditions of the general law and of the scheme that everybody meets whatever the group: rating, discipline, service left, no
 * repeat, a course within the scheme's years. Since 01/07/2025 the general law is not confirmed: what failed then is asked, not blocked.
 */
import { lawBehind } from "../../../conditions/clauses.ts";
import type { Condition } from "../../../conditions/condition.ts";
import { evaluate } from "../../../conditions/evaluate.ts";
import type { Truth } from "../../../conditions/explanation.ts";
import type { DefinedFinding, Details, Finding, Place, Values } from "../../../findings/finding.ts";
import { placeAt } from "../../../plan/nominee.ts";
import type { Rule } from "../../../rules/rule.ts";
import { DISCIPLINE, IN_PERIOD, NOT_REPEATED, RATING, SERVICE_LEFT } from "../conditions.ts";
import { lawOf, ratingYearFor } from "../explain-person.ts";
import { isoOrNull, lastIso } from "../fact-days.ts";
import { monthsNeeded } from "../facts.ts";
import type { Assessment } from "../person.ts";
import type { Assessed, Subject } from "../subject.ts";
import { columnOfFact } from "../told.ts";
import * as found from "./general-findings.ts";
import { type Service, ServiceTooShort, ServiceUnconfirmed, ServiceUnsure } from "./service-findings.ts";

export const generalConditions: Rule<Subject, Assessed> = {
  name: "qd-1641/general-conditions",
  finds: [
    ...[found.RatingTooLow, found.RatingMissing, found.RatingUnclear, found.RatingUnconfirmed],
    ...[found.DisciplineRunning, found.DisciplineUndated, found.DisciplineUnknown, found.DisciplineEnded],
    ...[ServiceTooShort, ServiceUnsure, ServiceUnconfirmed],
    ...[found.CourseRepeated, found.PastCourseUnclear, found.CourseOutside],
  ],
  covers: ["S002-02", "S002-03", "S004-02", "S004-03", "S004-04", "S004-09", "S004-11"],
  line(one, report) {
    const { assessment, nominee } = one;
    if (assessment.decision === "eligible" && assessment.person.discipline?.state !== "ended") return;
    for (const { fact, law, at } of generalFindings(assessment, textsOf(one))) {
      const column = columnOfFact(nominee, fact);
      report(at(placeAt(nominee, column >= 0 ? column : nominee.columns.name), { law }));
    }
  },
};

/** The texts a finding quotes. */
export interface GeneralTexts {
  readonly rating: string;
  readonly discipline: string;
  readonly previous: string;
  readonly content: string;
  /** Whether anything could have been said of a rating: without the column one finding for the sheet says so. */
  readonly hasRating: boolean;
}

function textsOf({ nominee }: Assessed): GeneralTexts {
  const { rating, discipline, previous, attendance, ratingColumn } = nominee;
  return {
    rating,
    discipline: discipline ?? "",
    previous: previous ?? "",
    content: attendance.content,
    hasRating: ratingColumn >= 0,
  };
}

export interface GeneralFinding {
  readonly fact: string;
  readonly law: Finding["law"];
  at(place: Place, details: Details): Finding;
}

/** Every condition that does not hold, with its finding; shared by sheets and the interface. */
export function* generalFindings(assessment: Assessment, texts: GeneralTexts): Generator<GeneralFinding> {
  const { facts, law } = assessment;
  const finding = <V extends Values>(
    condition: Condition,
    fact: string,
    definition: DefinedFinding<V>,
    values: V,
  ): GeneralFinding => ({
    fact,
    law: lawBehind(condition, law, lawOf),
    at: (place, details) => definition.at(place, values, details),
  });
  const rating = evaluate(RATING, facts, law);
  if (rating !== "holds" && (texts.hasRating || texts.rating)) {
    const year = ratingYearFor(assessment.person.courseStart);
    yield finding(RATING, "rating", ratingFinding(rating, assessment), { typed: texts.rating, year });
  }
  const discipline = disciplineFinding(evaluate(DISCIPLINE, facts, law), assessment);
  if (discipline) yield finding(DISCIPLINE, "discipline", discipline, { typed: texts.discipline });
  const service = evaluate(SERVICE_LEFT, facts, law);
  if (service !== "holds" && assessment.person.birth && assessment.person.courseStart) {
    yield finding(SERVICE_LEFT, "retirement", serviceFinding(service, assessment), serviceValues(assessment));
  }
  const repeated = evaluate(NOT_REPEATED, facts, law);
  if (repeated !== "holds") {
    const definition = repeated === "fails" ? found.CourseRepeated : found.PastCourseUnclear;
    yield finding(NOT_REPEATED, "repeat", definition, { typed: texts.previous, content: texts.content });
  }
  if (evaluate(IN_PERIOD, facts, law) === "fails") {
    const { courseStart, courseEnd } = assessment.person;
    const values = { start: isoOrNull(courseStart?.first), end: isoOrNull(courseEnd?.last) };
    yield finding(IN_PERIOD, "courseStart", found.CourseOutside, values);
  }
}

function ratingFinding(truth: Truth, { person: { rating } }: Assessment): DefinedFinding<found.Rated> {
  if (truth === "fails") return found.RatingTooLow;
  if (rating.level) return found.RatingUnconfirmed;
  return rating.kind === "empty" ? found.RatingMissing : found.RatingUnclear;
}

function disciplineFinding(truth: Truth, { person: { discipline } }: Assessment): DefinedFinding<found.Typed> | null {
  if (truth === "fails") return found.DisciplineRunning;
  if (truth === "unknown") return discipline ? found.DisciplineUndated : found.DisciplineUnknown;
  return discipline?.state === "ended" ? found.DisciplineEnded : null;
}

function serviceFinding(truth: Truth, { facts, law }: Assessment): DefinedFinding<Service> {
  if (truth === "fails") return ServiceTooShort;
  const inner = SERVICE_LEFT.kind === "unconfirmed" ? evaluate(SERVICE_LEFT.of, facts, law) : truth;
  return inner === "fails" ? ServiceUnconfirmed : ServiceUnsure;
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
