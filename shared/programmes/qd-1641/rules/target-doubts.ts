/** Findings on people of whom it cannot be told whether they belong to a group: each names the fact that is open. */
import { defineFinding } from "../../../findings/finding.ts";
import type { Locale, Text } from "../../../text/locale.ts";
import type { TargetValues } from "./target-values.ts";
import { agesWords, isoWords, POST_DOUBTS } from "./target-words.ts";

const t = (vi: string, en: string): Text => ({ vi, en });

function define(code: string, title: Text, vi: (v: TargetValues) => string, en: (v: TargetValues) => string, todo: Text) {
  return defineFinding<TargetValues>({
    code: `qd-1641/${code}`,
    severity: "confirm",
    scope: "row",
    title,
    message: { vi, en },
    todo,
  });
}

export const AgeUnsure = define(
  "age-unsure",
  t("Chưa thể kết luận dưới 45 tuổi", "Cannot tell whether under 45"),
  (v) => ageDoubt(v, "vi"),
  (v) => ageDoubt(v, "en"),
  t(
    "Ghi đủ ngày, tháng, năm sinh; nếu đã đủ, giải trình mốc tính tuổi.",
    "Give the full birth date; when it is full, explain which day counts.",
  ),
);

/** Which of the three is open: the birth date, the day that counts, or the day of the course. */
function ageDoubt(v: TargetValues, locale: Locale): string {
  const start = isoWords(v.courseStart, locale);
  const ages = agesWords(v.age, locale);
  if (v.birthKnown === "year" || v.birthKnown === "month") {
    const known =
      v.birthKnown === "year"
        ? t("Chỉ có năm sinh", "Only the year of birth is known")
        : t("Chỉ có tháng, năm sinh", "Only the month of birth is known");
    if (v.letter && start) {
      const letter = isoWords(v.letter, locale);
      return locale === "vi"
        ? `${known.vi}: ${ages}, tùy ngày sinh và mốc tính (ngày văn bản cử ${letter}, ngày khai giảng ${start})`
        : `${known.en}: ${ages}, depending on the birth date and the day that counts (letter of ${letter}, course from ${start})`;
    }
    return locale === "vi"
      ? `${known.vi}: ${ages} vào ngày khai giảng ${start}`.trimEnd()
      : `${known.en}: ${ages} on the first day of the course ${start}`.trimEnd();
  }
  if (v.letter && start) {
    const letter = isoWords(v.letter, locale);
    return locale === "vi"
      ? `${ages} tùy mốc tính: ngày văn bản cử ${letter} hay ngày khai giảng ${start}`
      : `${ages}, depending on the day: the letter of ${letter} or the course from ${start}`;
  }
  return locale === "vi" ? `Ngày khai giảng chưa xác định: ${ages}` : `The first day of the course is not known: ${ages}`;
}

export const RetirementUnsure = define(
  "retirement-unsure",
  t("Chưa rõ đủ tuổi công tác đến hết nhiệm kỳ", "Cannot tell whether in office until the end of the term"),
  (v) => `${retires(v, "vi")}; mốc hết nhiệm kỳ đang áp dụng là ${isoWords(v.termEnd, "vi")}, Đề án không nêu ngày`,
  (v) => `${retires(v, "en")}; the end of the term is taken as ${isoWords(v.termEnd, "en")}, the scheme names no day`,
  t(
    "Giải trình mốc hết nhiệm kỳ, hoặc ghi văn bản nghỉ hưu ở tuổi cao hơn (số, ngày).",
    "Explain the end of the term, or give the document on later retirement (number, date).",
  ),
);

function retires({ retirement, birthKnown }: TargetValues, locale: Locale): string {
  const day = isoWords(retirement, locale);
  if (birthKnown === "year")
    return locale === "vi"
      ? `Chỉ có năm sinh: nghỉ hưu muộn nhất ${day}`
      : `Only the year of birth is known: retires on ${day} at the latest`;
  return locale === "vi" ? `Đủ tuổi nghỉ hưu ngày ${day}` : `Retires on ${day}`;
}

export const PostUnsure = define(
  "post-unsure",
  t("Chưa rõ chức vụ", "Post is not clear"),
  (v) => `Chức vụ “${v.position}” ${POST_DOUBTS[v.reason]?.vi ?? "chưa rõ có thuộc ba chức danh của Đề án"}`,
  (v) => `The post “${v.position}” ${POST_DOUBTS[v.reason]?.en ?? "may or may not be one of the three"}`,
  t(
    "Ghi đầy đủ chức vụ, cơ quan và cấp (tỉnh, huyện, xã), hoặc giải trình.",
    "Write the post, its body and its level in full, or explain.",
  ),
);
export const PlannedUnsure = define(
  "planned-unsure",
  t("Chưa rõ quy hoạch", "Planning is not clear"),
  (v) =>
    v.planned
      ? `Quy hoạch “${v.planned}” chưa đủ chức danh và giai đoạn để kết luận`
      : "Chưa có thông tin quy hoạch (chức danh, giai đoạn)",
  (v) => (v.planned ? `Planned for “${v.planned}”: post and term do not both show` : "Nothing is said of planning (post, term)"),
  t(
    "Ghi chức danh và giai đoạn quy hoạch (2021 - 2026 hoặc 2026 - 2030).",
    "Write the planned post and term (2021-2026 or 2026-2030).",
  ),
);
export const LeadingUnsure = define(
  "leading-unsure",
  t("Chưa rõ là lãnh đạo, quản lý", "Leading post is not clear"),
  (v) => `Chức vụ “${v.position}” chưa cho thấy là cán bộ, công chức lãnh đạo, quản lý`,
  (v) => `“${v.position}” does not show a leading post of a cadre or civil servant`,
  t("Bổ sung chức vụ lãnh đạo, quản lý hoặc giải trình.", "Add the leading post, or explain."),
);
export const GenderUnknown = define(
  "gender-unknown",
  t("Chưa rõ giới tính", "Gender is not known"),
  () => "Chưa có giới tính nên chưa thể xét điểm b (cán bộ nữ)",
  () => "Without the gender point b (women) cannot be told",
  t("Bổ sung giới tính.", "Add the gender."),
);

/** By the condition that is open. */
export const UNSURE: Readonly<Record<string, typeof AgeUnsure>> = {
  "age-under-45": AgeUnsure,
  "listed-post": PostUnsure,
  woman: GenderUnknown,
  "serves-term": RetirementUnsure,
  leads: LeadingUnsure,
  "planned-post": PlannedUnsure,
  "planned-term": PlannedUnsure,
};
