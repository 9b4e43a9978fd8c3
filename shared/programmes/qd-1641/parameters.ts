/** The numbers of QĐ 1641 and of the law around it, each with its date and clause. What is our reading says so. */
import { type Citation, cite } from "../../law/citation.ts";
import type { Parameter, Unit } from "../../law/dated.ts";
import { GENERAL_PARAMETERS } from "../../people/general-law.ts";
import { type Day, day } from "../../sheet/day.ts";
import type { Text } from "../../text/locale.ts";

const CHECKED = "2026-11-22";
const DECISION = "2022-12-28";

export const WHO = cite("qd-1641", { article: "1", section: "I", clause: "1" });
export const GROUP_A = cite("qd-1641", { article: "1", section: "I", clause: "1", point: "a" });
export const GROUP_B = cite("qd-1641", { article: "1", section: "I", clause: "1", point: "b" });
export const GROUP_C = cite("qd-1641", { article: "1", section: "I", clause: "1", point: "c" });
export const SCOPE = cite("qd-1641", { article: "1", section: "I", clause: "2" });
export const PERIOD = cite("qd-1641", { article: "1", section: "I", clause: "3" });
export const NO_REPEAT = cite("qd-1641", { article: "1", section: "II", clause: "2" });
export const TARGETS = cite("qd-1641", { article: "1", section: "III", clause: "2" });
export const CONTENT = cite("qd-1641", { article: "1", section: "IV", clause: "1", point: "b" });
export const FORM = cite("qd-1641", { article: "1", section: "IV", clause: "2", point: "a" });
export const ENGLISH = cite("qd-1641", { article: "1", section: "IV", clause: "2", point: "b" });
export const ONLINE = cite("qd-1641", { article: "1", section: "IV", clause: "2", point: "c" });
export const FUNDS = cite("qd-1641", { article: "1", section: "V", clause: "2" });
export const SENDING = cite("qd-1641", { article: "1", section: "VI", clause: "5", point: "b" });
export const LATER_RETIREMENT = cite("nd-83-2022");

const t = (vi: string, en: string): Text => ({ vi, en });

/** "từ năm 2023 đến hết năm 2025". */
export const FIRST_YEAR = 2023;
export const LAST_YEAR = 2025;
export const YEARS: readonly number[] = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);

function fixed<T>(
  title: Text,
  unit: Unit,
  value: T,
  citation: Citation,
  basis: Parameter<T>["basis"] = "law",
  from = DECISION,
): Parameter<T> {
  return { title, unit, checkedOn: CHECKED, basis, history: [{ from, value, cite: citation }] };
}

export interface DaySpanValue {
  readonly first: Day;
  readonly last: Day;
}

/** What a planner may choose for the end of the term 2025-2030: from 01/01/2030 until that day nobody can tell. */
export const TERM_ENDS = { default: "2030-09-30", strict: "2031-03-31" } as const;

export function termEnd(last: string): Parameter<DaySpanValue> {
  return fixed(
    t("Hết nhiệm kỳ 2025 - 2030", "End of the term 2025-2030"),
    "date",
    { first: day("2030-01-01"), last: day(last) },
    GROUP_B,
    "reading",
  );
}

export const PARAMETERS = {
  youngAge: fixed(t("Trẻ: dưới (tuổi)", "Young: under (years)"), "years", 45, WHO),
  termEnd: termEnd(TERM_ENDS.default),
  periodStart: fixed(t("Ngày đầu của Đề án", "First day of the scheme"), "date", day(`${FIRST_YEAR}-01-01`), PERIOD),
  periodEnd: fixed(t("Ngày cuối của Đề án", "Last day of the scheme"), "date", day(`${LAST_YEAR}-12-31`), PERIOD),
  ...GENERAL_PARAMETERS,
  courseSizeLeast: fixed(t("Học viên một khóa, ít nhất khoảng", "People in a course, at least about"), "people", 15, TARGETS),
  courseSizeMost: fixed(t("Học viên một khóa, nhiều nhất khoảng", "People in a course, at most about"), "people", 17, TARGETS),
  coursesPerYear: fixed(t("Khóa bồi dưỡng một năm, khoảng", "Courses a year, about"), "courses", 4, TARGETS),
  peopleLeast: fixed(
    t("Người của cả Đề án, ít nhất khoảng", "People in the whole scheme, at least about"),
    "people",
    180,
    TARGETS,
  ),
  peopleMost: fixed(
    t("Người của cả Đề án, nhiều nhất khoảng", "People in the whole scheme, at most about"),
    "people",
    200,
    TARGETS,
  ),
  courseDaysLeast: fixed(t("Khóa 02 tuần: từ (ngày)", "Two weeks: from (days)"), "days", 10, FORM, "reading"),
  courseDaysMost: fixed(t("Khóa 02 tuần: đến (ngày)", "Two weeks: to (days)"), "days", 16, FORM, "reading"),
} as const;

export type ParameterName = keyof typeof PARAMETERS;
