/** Who may be sent: the groups a, b and c of QĐ 1641, and the conditions of the general law. One definition decides, explains and prints. */
import type { AllOf, AnyOf, Attested, Comparison, Condition, OneOf } from "../../conditions/condition.ts";
import type { Text } from "../../text/locale.ts";
import { GENERAL, GROUP_A, GROUP_B, GROUP_C, LATER_RETIREMENT, NO_REPEAT, PERIOD, RETIREMENT, WHO } from "./parameters.ts";

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

const HOLDS_LISTED_POST = (cite: Condition["cite"] & object): OneOf => ({ kind: "one-of", id: "listed-post", title: LISTED_POSTS, fact: "post", codes: ["listed"], cite });

const WOMAN: OneOf = { kind: "one-of", id: "woman", title: t("Là nữ", "Is a woman"), fact: "gender", codes: ["female"], cite: GROUP_B };

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

const LEADS: OneOf = {
  kind: "one-of",
  id: "leads",
  title: t("Là cán bộ, công chức lãnh đạo, quản lý", "Is a cadre or civil servant in a leading post"),
  fact: "leads",
  codes: ["yes"],
  cite: GROUP_C,
};

const PLANNED_POST: OneOf = {
  kind: "one-of",
  id: "planned-post",
  title: t("Được quy hoạch chức danh Phó Chủ tịch HĐND, Phó Chủ tịch UBND cấp tỉnh", "Is planned for vice chair of the People's Council or Committee of a province"),
  fact: "plannedPost",
  codes: ["listed"],
  cite: GROUP_C,
};

const PLANNED_TERM: OneOf = {
  kind: "one-of",
  id: "planned-term",
  title: t("Quy hoạch giai đoạn 2021 - 2026 hoặc 2026 - 2030", "Planned for the term 2021-2026 or 2026-2030"),
  fact: "plannedTerm",
  codes: ["covered"],
  cite: GROUP_C,
};

const vouched = (id: string, title: Text, cite: Condition["cite"] & object): Attested => ({ kind: "attested", id, title, cite });

export const GROUPS: readonly [AllOf, AllOf, AllOf] = [
  { kind: "all", id: "group-a", title: t("Nhóm a: trẻ, giữ chức danh", "Group a: young, in a listed post"), cite: GROUP_A, of: [UNDER_45, HOLDS_LISTED_POST(GROUP_A)] },
  {
    kind: "all",
    id: "group-b",
    title: t("Nhóm b: nữ, giữ chức danh, còn đủ tuổi công tác", "Group b: a woman in a listed post, in office until the end of the term"),
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
      vouched("outstanding", t("Năng lực nổi trội, thành tích xuất sắc, triển vọng phát triển", "Outstanding ability, excellent results, good prospects"), GROUP_C),
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

export const RATING: Condition = {
  kind: "unconfirmed",
  id: "rating-confirmed",
  title: t("Xếp loại năm trước khóa học (căn cứ cần xác minh)", "Rating of the year before the course (law to be confirmed)"),
  parameter: "generalLaw",
  of: {
    kind: "one-of",
    id: "rating",
    title: t("Năm trước khóa học hoàn thành tốt nhiệm vụ trở lên", "Rated as doing the work well or better in the year before the course"),
    fact: "rating",
    codes: ["good", "excellent"],
    cite: GENERAL,
  },
};

export const DISCIPLINE: OneOf = {
  kind: "one-of",
  id: "discipline",
  title: t("Không trong thời gian xem xét, xử lý hoặc thi hành kỷ luật", "Neither under examination for, nor serving, a disciplinary measure"),
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
  title: t("Chưa học cùng nội dung bằng ngân sách nhà nước trong giai đoạn 2023 - 2025", "Has not taken the same content on the State budget in 2023-2025"),
  fact: "repeat",
  codes: ["no"],
  cite: NO_REPEAT,
};

/** What the unit vouches for: no sheet can show it. */
export const ATTESTED: readonly Attested[] = [
  vouched("may-leave", t("Không thuộc trường hợp chưa được xuất cảnh", "Is not barred from leaving the country"), GENERAL),
  vouched("fits-work", t("Chuyên môn phù hợp với nội dung khóa bồi dưỡng", "The content fits the person's field"), GENERAL),
  vouched("healthy", t("Đủ sức khỏe để học tập", "Is in good health"), GENERAL),
  vouched("representative", t("Là cán bộ, công chức tiêu biểu, có năng lực nổi trội, có chiều hướng phát triển", "Is outstanding and promising"), NO_REPEAT),
];

export const GENERAL_CONDITIONS: readonly Condition[] = [IN_PERIOD, RATING, DISCIPLINE, SERVICE_LEFT, NOT_REPEATED];

export const ELIGIBLE: AllOf = {
  kind: "all",
  id: "eligible",
  title: t("Đủ điều kiện cử đi bồi dưỡng", "May be sent on the course"),
  of: [TARGET_GROUP, ...GENERAL_CONDITIONS, ...ATTESTED],
};
