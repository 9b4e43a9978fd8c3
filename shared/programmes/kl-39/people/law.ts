/** What the Regulation under Conclusion 39 asks of people and their courses, with its clauses. Its articles could not be read, so none is named. */
import { cite } from "../../../law/citation.ts";
import type { Parameter, Unit } from "../../../law/dated.ts";
import { GENERAL_PARAMETERS } from "../../../people/general-law.ts";
import type { Text } from "../../../text/locale.ts";

const CHECKED = "2026-11-22";
const FROM = "2022-10-31";

export const CONCLUSION = cite("kl-39");
export const REGULATION = cite("qd-02-bcd");

const t = (vi: string, en: string): Text => ({ vi, en });

function fixed(title: Text, unit: Unit, value: number, basis: Parameter<number>["basis"] = "law"): Parameter<number> {
  return { title, unit, checkedOn: CHECKED, basis, history: [{ from: FROM, value, cite: REGULATION }] };
}

export const PARAMETERS = {
  leaderShort: fixed(
    t("Thời gian giữ chức vụ lãnh đạo, quản lý còn lại, khóa ngắn hạn", "Time left in a leading post, short courses"),
    "months",
    18,
  ),
  leaderMedium: fixed(
    t("Thời gian giữ chức vụ lãnh đạo, quản lý còn lại, khóa trung hạn", "Time left in a leading post, medium courses"),
    "months",
    24,
  ),
  timesPerYear: fixed(t("Số lần cử một người trong năm, không quá", "Times a person is sent in a year, at most"), "courses", 2),
  groupLeast: fixed(t("Đoàn ngắn hạn, từ khoảng (người)", "A short course's group, from about"), "people", 15),
  groupMost: fixed(t("Đoàn ngắn hạn, đến khoảng (người)", "A short course's group, to about"), "people", 20),
  shortDaysLeast: fixed(t("Khóa ngắn hạn khoảng 02 tuần: từ (ngày)", "Short courses: from (days)"), "days", 10, "reading"),
  shortDaysMost: fixed(t("Khóa ngắn hạn khoảng 02 tuần: đến (ngày)", "Short courses: to (days)"), "days", 16, "reading"),
  mediumDaysLeast: fixed(t("Khóa trung hạn khoảng 03 tháng: từ (ngày)", "Medium courses: from (days)"), "days", 75, "reading"),
  mediumDaysMost: fixed(t("Khóa trung hạn khoảng 03 tháng: đến (ngày)", "Medium courses: to (days)"), "days", 105, "reading"),
  ...GENERAL_PARAMETERS,
} as const;
