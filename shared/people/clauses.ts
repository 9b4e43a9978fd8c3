/**
 * The clauses behind findings that no rule of a programme raises: why a date, a post or a number must be right for it. What no clause
 * asks for (untidy names, hidden rows) has none.
 */
import type { Finding } from "../findings/finding.ts";
import { lawOf } from "../findings/law-of.ts";
import { type Citation, cite } from "../law/citation.ts";

/** What a programme's text says of people and courses. */
export interface ProgrammeClauses {
  /** For whom it is. */
  readonly who: Citation;
  /** Its courses: when, and that each is attended once and in person. */
  readonly courses: Citation;
  /** Who puts people forward and sends them. */
  readonly sending: Citation;
  readonly funds: Citation;
  /** Rating and discipline. */
  readonly general: Citation;
  /** Courses taken before. */
  readonly past: Citation;
}

const PERSON_NUMBER = cite("nd-137-2015", { article: "13" });

const ROLES: Readonly<Record<string, keyof ProgrammeClauses>> = {
  "common/name-missing": "sending",
  "common/birth-missing": "who",
  "common/birth-impossible": "who",
  "common/post-missing": "who",
  "common/column-missing": "who",
  "common/course-missing": "courses",
  "common/course-dates-missing": "courses",
  "common/course-dates-reversed": "courses",
  "common/rating-column-missing": "general",
  "common/twice-in-course": "courses",
  "common/courses-overlap": "courses",
  "common/overlap-unsure": "courses",
  "common/people-count-differs": "sending",
  "common/cost-unit-slip": "funds",
  "common/total-differs": "funds",
  "common/line-withdrawn": "sending",
  "common/line-replaces": "sending",
};

const EVERYWHERE: Readonly<Record<string, Citation>> = {
  "common/id-contradicts": PERSON_NUMBER,
  "common/id-lost-zero": PERSON_NUMBER,
  "common/id-unclear": PERSON_NUMBER,
  "common/id-old": PERSON_NUMBER,
  "common/same-name-and-birth": PERSON_NUMBER,
  "common/shared-id": PERSON_NUMBER,
  "common/legacy-text": cite("nd-30-2020", { annex: "Phụ lục I" }),
};

/** The finding with a clause of the programme, where its rule gave none. */
export function withClauseOf(clauses: ProgrammeClauses): (finding: Finding) => Finding {
  return (finding) => {
    if (finding.law.length > 0) return finding;
    const clause = clauseFor(finding, clauses);
    return clause ? { ...finding, law: [lawOf(clause)] } : finding;
  };
}

/** Dates are of a birth or of a course; the column that a sheet lacks is of discipline or of earlier courses. */
function clauseFor({ code, values }: Finding, clauses: ProgrammeClauses): Citation | undefined {
  if (code === "common/date-impossible" || code === "common/date-unclear")
    return values.about === "birth" ? clauses.who : clauses.courses;
  if (code === "common/vouched-column-missing") return values.fieldEn === "discipline" ? clauses.general : clauses.past;
  const role = ROLES[code];
  return role ? clauses[role] : EVERYWHERE[code];
}
