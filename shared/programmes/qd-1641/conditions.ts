/** Who may be sent: one of the groups, and the conditions of the scheme and of the general law that everybody meets. */
import type { AllOf, Attested, Comparison, Condition, OneOf } from "../../conditions/condition.ts";
import { DISCIPLINE, GENERAL, generallyVouched, RATING, SERVICE_LEFT, vouched } from "../../people/general-law.ts";
import type { Text } from "../../text/locale.ts";
import { TARGET_GROUP } from "./groups.ts";
import { NO_REPEAT, PERIOD } from "./parameters.ts";

const t = (vi: string, en: string): Text => ({ vi, en });

const STARTS_IN_PERIOD: Comparison = {
  kind: "compare",
  id: "starts-in-period",
  title: t("Khai giảng trong thời gian thực hiện Đề án", "Starts within the scheme's time"),
  fact: "courseStart",
  op: ">=",
  to: { parameter: "periodStart" },
};

const ENDS_IN_PERIOD: Comparison = {
  kind: "compare",
  id: "ends-in-period",
  title: t("Bế giảng trong thời gian thực hiện Đề án", "Ends within the scheme's time"),
  fact: "courseEnd",
  op: "<=",
  to: { parameter: "periodEnd" },
};

export const IN_PERIOD: AllOf = {
  kind: "all",
  id: "course-in-period",
  title: t("Khóa bồi dưỡng từ năm 2023 đến hết năm 2025", "The course is held from 2023 to the end of 2025"),
  cite: PERIOD,
  of: [STARTS_IN_PERIOD, ENDS_IN_PERIOD],
};

export const NOT_REPEATED: OneOf = {
  kind: "one-of",
  id: "not-repeated",
  title: t(
    "Chưa học cùng nội dung bằng ngân sách nhà nước trong giai đoạn 2023 - 2025",
    "Has not taken the same content on the State budget in 2023-2025",
  ),
  fact: "repeat",
  codes: ["no"],
  cite: NO_REPEAT,
};

/** What the unit vouches for: no sheet can show it. */
export const ATTESTED: readonly Attested[] = [
  ...generallyVouched(GENERAL),
  vouched(
    "representative",
    t("Là cán bộ, công chức tiêu biểu, có năng lực nổi trội, có chiều hướng phát triển", "Is outstanding and promising"),
    NO_REPEAT,
  ),
];

export const GENERAL_CONDITIONS: readonly Condition[] = [IN_PERIOD, RATING, DISCIPLINE, SERVICE_LEFT, NOT_REPEATED];

export const ELIGIBLE: AllOf = {
  kind: "all",
  id: "eligible",
  title: t("Đủ điều kiện cử đi bồi dưỡng", "May be sent on the course"),
  of: [TARGET_GROUP, ...GENERAL_CONDITIONS, ...ATTESTED],
};
