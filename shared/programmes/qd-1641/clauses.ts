/**
 * The clauses behind findings that no rule of the scheme raises: why a date, a post or a number must be right for this decision. What
 * no clause asks for (untidy names, hidden rows) has none.
 */
import type { Finding } from "../../findings/finding.ts";
import { lawOf } from "../../findings/law-of.ts";
import { type Citation, cite } from "../../law/citation.ts";
import { GENERAL } from "../../people/general-law.ts";
import { FORM, FUNDS, NO_REPEAT, ONLINE, PERIOD, SENDING, TARGETS, WHO } from "./parameters.ts";

const PERSON_NUMBER = cite("nd-137-2015", { article: "13" });

const CLAUSES: Readonly<Record<string, Citation | undefined>> = {
  "common/name-missing": SENDING,
  // Ages and retirement are counted from the birth, groups from the post.
  "common/birth-missing": WHO,
  "common/birth-impossible": WHO,
  "common/post-missing": WHO,
  "common/column-missing": WHO,
  "common/course-missing": PERIOD,
  "common/course-dates-missing": PERIOD,
  "common/course-dates-reversed": FORM,
  "common/rating-column-missing": GENERAL,
  // Courses count people, each once; a course is attended in person.
  "common/twice-in-course": TARGETS,
  "common/courses-overlap": ONLINE,
  "common/overlap-unsure": ONLINE,
  "common/twice-in-year": TARGETS,
  "common/people-count-differs": TARGETS,
  "common/cost-unit-slip": FUNDS,
  "common/total-differs": FUNDS,
  "common/line-withdrawn": SENDING,
  "common/line-replaces": SENDING,
  "common/id-contradicts": PERSON_NUMBER,
  "common/id-lost-zero": PERSON_NUMBER,
  "common/id-unclear": PERSON_NUMBER,
  "common/id-old": PERSON_NUMBER,
  "common/same-name-and-birth": PERSON_NUMBER,
  "common/shared-id": PERSON_NUMBER,
  "common/legacy-text": cite("nd-30-2020", { annex: "Phụ lục I" }),
};

/** The finding with the clause of the table, when its rule gave none. */
export function withClause(finding: Finding): Finding {
  const clause = finding.law.length > 0 ? undefined : clauseOf(finding);
  return clause ? { ...finding, law: [lawOf(clause)] } : finding;
}

/** Dates are of a birth or of a course; the column that a sheet lacks is of discipline or of earlier courses. */
function clauseOf({ code, values }: Finding): Citation | undefined {
  if (code === "common/date-impossible" || code === "common/date-unclear") return values.about === "birth" ? WHO : PERIOD;
  if (code === "common/vouched-column-missing") return values.fieldEn === "discipline" ? GENERAL : NO_REPEAT;
  return CLAUSES[code];
}
