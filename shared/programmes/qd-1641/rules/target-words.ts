/** Words that the findings on the groups a, b, c share: what a group asks for, and why a post is not taken for a listed one. */
import { dateText } from "../../../text/format.ts";
import type { Locale, Text } from "../../../text/locale.ts";
import type { TargetValues } from "./target-values.ts";

const t = (vi: string, en: string): Text => ({ vi, en });

/** What a group asks for, by the condition that fails. */
const NEEDS: Readonly<Record<string, Text>> = {
  "age-under-45": t("dưới 45 tuổi", "an age under 45"),
  "listed-post": t("giữ một trong ba chức danh", "one of the three posts"),
  woman: t("là nữ", "a woman"),
  "stays-in-office": t("công tác đến hết nhiệm kỳ 2025 - 2030", "office until the end of the term 2025-2030"),
  leads: t("là lãnh đạo, quản lý", "a leading post"),
  "planned-post": t("quy hoạch Phó Chủ tịch HĐND, UBND cấp tỉnh", "planning for vice chair of a province's Council or Committee"),
  "planned-term": t("quy hoạch giai đoạn 2021 - 2026 hoặc 2026 - 2030", "planning for 2021-2026 or 2026-2030"),
};

export const POST_REASONS: Readonly<Record<string, Text>> = {
  former: t("là chức vụ đã thôi giữ", "is a post no longer held"),
  "below-province": t("không phải cấp tỉnh", "is not at the level of a province"),
  "other-post": t("không thuộc ba chức danh của Đề án", "is none of the three posts of the scheme"),
};

export const POST_DOUBTS: Readonly<Record<string, Text>> = {
  acting: t(
    "là quyền hoặc phụ trách: chưa rõ có được tính là giữ chức danh",
    "is acting: it is open whether that counts as holding the post",
  ),
  expected: t("mới là dự kiến: chưa rõ đã giữ chức danh", "is expected: it is open whether the post is held"),
  "level-unclear": t("chưa rõ cấp tỉnh hay cấp khác", "does not say at which level"),
  "body-unclear": t("chưa rõ của cơ quan nào (HĐND, UBND hay Đoàn ĐBQH)", "does not say of which body"),
};

/** "điểm b cần là nữ; điểm c cần …": the groups that lack one other thing; what lacks more is too far to help. */
export function nearGroups({ lacks, standsOn }: TargetValues, locale: Locale): string {
  const byNeed = new Map<string, string[]>();
  for (const line of lacks) {
    const [group = "", need = ""] = line.split(": ");
    if (need !== standsOn && !need.includes(",")) byNeed.set(need, [...(byNeed.get(need) ?? []), group]);
  }
  const words = [...byNeed].map(([need, groups]) => {
    const asked = NEEDS[need]?.[locale] ?? need;
    return locale === "vi" ? `điểm ${groups.join(", ")} cần ${asked}` : `point ${groups.join(", ")} asks for ${asked}`;
  });
  return words.join("; ");
}

/** "46 tuổi vào ngày khai giảng 13/5/2024, không dưới 45 tuổi; điểm b cần là nữ". */
export function withNearGroups(reason: string, values: TargetValues, locale: Locale): string {
  const near = nearGroups(values, locale);
  return near ? `${reason}; ${near}` : reason;
}

export function isoWords(iso: string | null, locale: Locale): string {
  return iso === null ? "" : dateText(iso, locale);
}

/** "44 hoặc 45 tuổi". */
export function agesWords(age: string | null, locale: Locale): string {
  if (age === null) return locale === "vi" ? "chưa rõ tuổi" : "age not known";
  const [first = 0, last = first] = age.split("-").map(Number);
  const between = last - first > 1 ? ` ${locale === "vi" ? "đến" : "to"} ` : ` ${locale === "vi" ? "hoặc" : "or"} `;
  const words = age.replace("-", between);
  return locale === "vi" ? `${words} tuổi` : `${words} years old`;
}
