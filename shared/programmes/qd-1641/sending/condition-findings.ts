/** Findings on the conditions of the scheme, for a line that was sent: those of a sheet, with fields for cells and codes for words. */
import type { Finding } from "../../../findings/finding.ts";
import type { Said } from "../../../people/scheme.ts";
import type { SentPerson } from "../../../sending/sent-plan.ts";
import { RATING_WORDS } from "../../../text/ratings.ts";
import type { Assessment } from "../person.ts";
import { generalFindings } from "../rules/general-conditions.ts";
import { notInForce } from "../rules/in-force.ts";
import { factOf, targetFact } from "../rules/target-group.ts";
import { targetValues } from "../rules/target-values.ts";
import { NOWHERE, withField } from "./field.ts";

/** By fact. */
const FIELD: Readonly<Record<string, keyof SentPerson>> = {
  age: "birthDate",
  retirement: "birthDate",
  gender: "gender",
  post: "post",
  leads: "leads",
  plannedPost: "plannedPost",
  plannedTerm: "plannedTerm",
  rating: "rating",
  discipline: "discipline",
  courseStart: "course",
  courseEnd: "course",
  serviceUntil: "course",
  repeat: "repeat",
};

export function* conditionFindings(assessment: Assessment, sent: SentPerson, course: string): Generator<Finding> {
  for (const finding of notInForce(assessment.law, NOWHERE)) yield withField(finding, null);
  const target = assessment.group === null ? targetFact(assessment) : null;
  if (target) {
    const values = targetValues(target.fact, assessment, saidOf(sent, course));
    yield withField(target.definition.at(NOWHERE, values, { law: target.law }), FIELD[factOf(target.fact)] ?? null);
  }
  if (assessment.decision === "eligible" && sent.discipline !== "ended") return;
  for (const { fact, law, at } of generalFindings(assessment, saidOf(sent, course)))
    yield withField(at(NOWHERE, { law }), FIELD[fact] ?? null);
}

/** Stands for words that stayed with the planner: Chức vụ “…”. */
const UNSENT = "…";

/** Only a term that was read makes it certain that something was said of planning. */
const PLANNED: Readonly<Record<SentPerson["plannedTerm"], string>> = { covered: UNSENT, other: UNSENT, unknown: "" };

const DISCIPLINES: Readonly<Record<SentPerson["discipline"], string>> = {
  none: "Không",
  ended: "Đã hết thời hạn kỷ luật",
  pending: "Đang xem xét, xử lý kỷ luật",
  serving: "Đang thi hành kỷ luật",
  unknown: UNSENT,
};

function saidOf({ rating, discipline, plannedTerm }: SentPerson, course: string): Said {
  return {
    position: UNSENT,
    planned: [PLANNED[plannedTerm]],
    rating: rating === "unknown" ? "" : RATING_WORDS[rating],
    discipline: DISCIPLINES[discipline],
    previous: UNSENT,
    content: course,
    hasRating: true,
    own: () => "",
  };
}
