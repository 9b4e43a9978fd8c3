/** Whom Hà Nội prefers: the young or women, rated excellent, and promising. All three together; an order, never a condition. */
import type { AllOf, AnyOf, OneOf } from "../../../conditions/condition.ts";
import type { Text } from "../../../text/locale.ts";
import { PLAN } from "./law.ts";

const t = (vi: string, en: string): Text => ({ vi, en });

const YOUNG_OR_WOMAN: AnyOf = {
  kind: "any",
  id: "young-or-woman",
  title: t("Trẻ hoặc nữ", "Young, or a woman"),
  of: [
    {
      kind: "compare",
      id: "young",
      title: t("Trẻ (theo tuổi được chọn)", "Young (by the age that was chosen)"),
      fact: "age",
      op: "<",
      to: { parameter: "youngAge" },
      cite: PLAN,
    },
    { kind: "one-of", id: "woman", title: t("Là nữ", "Is a woman"), fact: "gender", codes: ["female"], cite: PLAN },
  ],
};

export const RATED_EXCELLENT: OneOf = {
  kind: "one-of",
  id: "rated-excellent",
  title: t("Hoàn thành xuất sắc nhiệm vụ", "Rated excellent"),
  fact: "rating",
  codes: ["excellent"],
  cite: PLAN,
};

export const PROMISING: OneOf = {
  kind: "one-of",
  id: "prospects",
  title: t("Có chiều hướng phát triển", "Is promising"),
  fact: "prospects",
  codes: ["yes", "vouched"],
  cite: PLAN,
};

export const PRIORITY: AllOf = {
  kind: "all",
  id: "priority",
  title: t(
    "Ưu tiên cán bộ trẻ, cán bộ nữ được đánh giá hoàn thành xuất sắc nhiệm vụ, có chiều hướng phát triển",
    "Young staff and women who are rated excellent and promising are preferred",
  ),
  cite: PLAN,
  of: [YOUNG_OR_WOMAN, RATED_EXCELLENT, PROMISING],
};
