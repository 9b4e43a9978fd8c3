/** The groups a, b and c of QĐ 1641 as conditions: one definition decides, explains and prints. */
import type { AllOf, AnyOf, Comparison, OneOf } from "../../conditions/condition.ts";
import type { Citation } from "../../law/citation.ts";
import { RETIREMENT, vouched } from "../../people/general-law.ts";
import type { Text } from "../../text/locale.ts";
import { GROUP_A, GROUP_B, GROUP_C, LATER_RETIREMENT, WHO } from "./parameters.ts";

const t = (vi: string, en: string): Text => ({ vi, en });

const LISTED_POSTS = t(
  "Giữ chức danh Phó Trưởng đoàn ĐBQH, Phó Chủ tịch HĐND, Phó Chủ tịch UBND cấp tỉnh",
  "Holds the post of deputy head of the National Assembly delegation, vice chair of the People's Council or of the People's Committee of a province",
);

export const UNDER_45: Comparison = {
  kind: "compare",
  id: "age-under-45",
  title: t("Trẻ (dưới 45 tuổi)", "Young (under 45)"),
  fact: "age",
  op: "<",
  to: { parameter: "youngAge" },
};

export const HOLDS_LISTED_POST = (cite: Citation): OneOf => ({
  kind: "one-of",
  id: "listed-post",
  title: LISTED_POSTS,
  fact: "post",
  codes: ["listed"],
  cite,
});

const WOMAN: OneOf = {
  kind: "one-of",
  id: "woman",
  title: t("Là nữ", "Is a woman"),
  fact: "gender",
  codes: ["female"],
  cite: GROUP_B,
};

const SERVES_TERM: Comparison = {
  kind: "compare",
  id: "serves-term",
  title: t("Còn đủ tuổi công tác đến hết nhiệm kỳ 2025 - 2030", "Retires no earlier than the end of the term 2025-2030"),
  fact: "retirement",
  op: ">=",
  to: { parameter: "termEnd" },
  cite: RETIREMENT,
};

const EXTENDED: OneOf = {
  kind: "one-of",
  id: "later-retirement",
  title: t("Có văn bản về nghỉ hưu ở tuổi cao hơn", "Has a document on retirement at a higher age"),
  fact: "extension",
  codes: ["yes"],
  cite: LATER_RETIREMENT,
};

const STAYS_IN_OFFICE: AnyOf = { kind: "any", id: "stays-in-office", title: SERVES_TERM.title, of: [SERVES_TERM, EXTENDED] };

export const LEADS: OneOf = {
  kind: "one-of",
  id: "leads",
  title: t("Là cán bộ, công chức lãnh đạo, quản lý", "Is a cadre or civil servant in a leading post"),
  fact: "leads",
  codes: ["yes"],
  cite: GROUP_C,
};

export const PLANNED_POST: OneOf = {
  kind: "one-of",
  id: "planned-post",
  title: t(
    "Được quy hoạch chức danh Phó Chủ tịch HĐND, Phó Chủ tịch UBND cấp tỉnh",
    "Is planned for vice chair of the People's Council or Committee of a province",
  ),
  fact: "plannedPost",
  codes: ["listed"],
  cite: GROUP_C,
};

export const PLANNED_TERM: OneOf = {
  kind: "one-of",
  id: "planned-term",
  title: t("Quy hoạch giai đoạn 2021 - 2026 hoặc 2026 - 2030", "Planned for the term 2021-2026 or 2026-2030"),
  fact: "plannedTerm",
  codes: ["covered"],
  cite: GROUP_C,
};

export const GROUPS: readonly [AllOf, AllOf, AllOf] = [
  {
    kind: "all",
    id: "group-a",
    title: t("Nhóm a: trẻ, giữ chức danh", "Group a: young, in a listed post"),
    cite: GROUP_A,
    of: [UNDER_45, HOLDS_LISTED_POST(GROUP_A)],
  },
  {
    kind: "all",
    id: "group-b",
    title: t(
      "Nhóm b: nữ, giữ chức danh, còn đủ tuổi công tác",
      "Group b: a woman in a listed post, in office until the end of the term",
    ),
    cite: GROUP_B,
    of: [WOMAN, HOLDS_LISTED_POST(GROUP_B), STAYS_IN_OFFICE],
  },
  {
    kind: "all",
    id: "group-c",
    title: t("Nhóm c: trẻ, lãnh đạo, quản lý, được quy hoạch", "Group c: young, in a leading post, planned for a listed post"),
    cite: GROUP_C,
    of: [
      UNDER_45,
      LEADS,
      PLANNED_POST,
      PLANNED_TERM,
      vouched(
        "outstanding",
        t(
          "Năng lực nổi trội, thành tích xuất sắc, triển vọng phát triển",
          "Outstanding ability, excellent results, good prospects",
        ),
        GROUP_C,
      ),
    ],
  },
];

export const TARGET_GROUP: AnyOf = {
  kind: "any",
  id: "target-group",
  title: t("Thuộc đối tượng của Đề án tại điểm a, b hoặc c", "Belongs to one of the groups a, b, c of the scheme"),
  cite: WHO,
  of: GROUPS,
};
