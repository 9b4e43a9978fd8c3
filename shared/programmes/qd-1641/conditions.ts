/** Who may be sent: one of the groups, and the conditions of the scheme and of the general law that everybody meets. */
import type { AllOf, Attested, Comparison, Condition, OneOf } from "../../conditions/condition.ts";
import type { Text } from "../../text/locale.ts";
import { TARGET_GROUP, vouched } from "./groups.ts";
import { GENERAL, NO_REPEAT, PERIOD, RETIREMENT } from "./parameters.ts";

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

export const RATED_WELL: OneOf = {
  kind: "one-of",
  id: "rating",
  title: t(
    "Năm trước khóa học hoàn thành tốt nhiệm vụ trở lên",
    "Rated as doing the work well or better in the year before the course",
  ),
  fact: "rating",
  codes: ["good", "excellent"],
  cite: GENERAL,
};

export const RATING: Condition = {
  kind: "unconfirmed",
  id: "rating-confirmed",
  title: t("Xếp loại năm trước khóa học (căn cứ cần xác minh)", "Rating of the year before the course (law to be confirmed)"),
  parameter: "generalLaw",
  of: RATED_WELL,
};

export const DISCIPLINE: OneOf = {
  kind: "one-of",
  id: "discipline",
  title: t(
    "Không trong thời gian xem xét, xử lý hoặc thi hành kỷ luật",
    "Neither under examination for, nor serving, a disciplinary measure",
  ),
  fact: "discipline",
  codes: ["none", "ended"],
  cite: GENERAL,
};

export const SERVICE_LEFT: Condition = {
  kind: "unconfirmed",
  id: "service-left-confirmed",
  title: t("Thời gian công tác còn lại (căn cứ cần xác minh)", "Service left (law to be confirmed)"),
  parameter: "generalLaw",
  of: {
    kind: "compare",
    id: "service-left",
    title: t("Còn đủ thời gian công tác tính từ ngày khai giảng", "Has enough service left from the first day of the course"),
    fact: "retirement",
    op: ">=",
    to: { fact: "serviceUntil" },
    cite: GENERAL,
    also: RETIREMENT,
  },
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
  vouched("may-leave", t("Không thuộc trường hợp chưa được xuất cảnh", "Is not barred from leaving the country"), GENERAL),
  vouched("fits-work", t("Chuyên môn phù hợp với nội dung khóa bồi dưỡng", "The content fits the person's field"), GENERAL),
  vouched("healthy", t("Đủ sức khỏe để học tập", "Is in good health"), GENERAL),
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
