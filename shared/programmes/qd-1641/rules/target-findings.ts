/** Findings on people who belong to none of the groups a, b, c: each names the fact it stands on. */
import { defineFinding } from "../../../findings/finding.ts";
import type { Text } from "../../../text/locale.ts";
import type { TargetValues } from "./target-values.ts";
import { agesWords, isoWords, POST_REASONS, withNearGroups } from "./target-words.ts";

const t = (vi: string, en: string): Text => ({ vi, en });

const REPLACE = t(
  "Rà soát đối tượng; thay người khác hoặc chuyển dòng này thành trường hợp đặc biệt.",
  "Review the nominee; put somebody else forward or send the line as a special case.",
);

function define(code: string, title: Text, vi: (v: TargetValues) => string, en: (v: TargetValues) => string) {
  return defineFinding<TargetValues>({
    code: `qd-1641/${code}`,
    severity: "block",
    scope: "row",
    title,
    message: { vi: (v) => withNearGroups(vi(v), v, "vi"), en: (v) => withNearGroups(en(v), v, "en") },
    todo: REPLACE,
  });
}

export const TooOld = define(
  "too-old",
  t("Không dưới 45 tuổi", "Not under 45"),
  ({ ageAtCourse, courseStart }) =>
    `${agesWords(ageAtCourse, "vi")} vào ngày khai giảng ${isoWords(courseStart, "vi")}`.trimEnd().concat(", không dưới 45 tuổi"),
  ({ ageAtCourse, courseStart }) =>
    `${agesWords(ageAtCourse, "en")} on the first day of the course ${isoWords(courseStart, "en")}`
      .trimEnd()
      .concat(", not under 45"),
);
export const PostNotListed = define(
  "post-not-listed",
  t("Chức vụ không thuộc đối tượng", "Post is not one of those listed"),
  (v) => `Chức vụ “${v.position}” ${(POST_REASONS[v.reason] ?? OTHER_POST).vi}`,
  (v) => `The post “${v.position}” ${(POST_REASONS[v.reason] ?? OTHER_POST).en}`,
);
export const RetiresEarly = define(
  "retires-before-term-end",
  t("Nghỉ hưu trước khi hết nhiệm kỳ", "Retires before the end of the term"),
  (v) => `Đủ tuổi nghỉ hưu ngày ${isoWords(v.retirement, "vi")}, chưa hết nhiệm kỳ 2025 - 2030`,
  (v) => `Retires on ${isoWords(v.retirement, "en")}, before the end of the term 2025-2030`,
);
export const PlannedPostNotListed = define(
  "planned-post-not-listed",
  t("Quy hoạch không thuộc đối tượng", "Planned post is not one of those listed"),
  (v) =>
    v.planned
      ? `Quy hoạch “${v.planned}” không thuộc hai chức danh quy hoạch của Đề án`
      : "Không có quy hoạch chức danh nêu trong Đề án",
  (v) => (v.planned ? `Planned for “${v.planned}”, none of the two posts of the scheme` : "Not planned for a post of the scheme"),
);
export const PlannedTermOutside = define(
  "planned-term-outside",
  t("Quy hoạch ngoài giai đoạn của Đề án", "Planned for a term outside the scheme"),
  (v) => `Quy hoạch “${v.planned}” ngoài giai đoạn của Đề án`,
  (v) => `Planned for “${v.planned}”, a term outside the scheme`,
);

const OTHER_POST = t("không thuộc ba chức danh của Đề án", "is none of the three posts of the scheme");

/** By the condition that fails. A man who only lacks being a woman also lacks being young: his age is what can be checked. */
export const FAILED: Readonly<Record<string, typeof TooOld>> = {
  "age-under-45": TooOld,
  "listed-post": PostNotListed,
  woman: TooOld,
  "serves-term": RetiresEarly,
  "planned-post": PlannedPostNotListed,
  "planned-term": PlannedTermOutside,
};
