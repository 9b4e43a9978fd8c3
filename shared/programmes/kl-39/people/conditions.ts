/** Who may be sent under Conclusion 39: the kind of the course, and what the Regulation asks for it. */
import type { AllOf, AnyOf, Attested, Comparison, Condition, OneOf } from "../../../conditions/condition.ts";
import { generallyVouched, noDiscipline, RETIREMENT, ratedWell, SERVICE_LEFT, vouched } from "../../../people/general-law.ts";
import type { Group } from "../../../people/person.ts";
import type { Text } from "../../../text/locale.ts";
import type { Kind } from "./kinds.ts";
import { CONCLUSION, REGULATION } from "./law.ts";

const t = (vi: string, en: string): Text => ({ vi, en });

/** The question that all conditions on the kind of course ask, with codes of their own. */
export const KINDS_ASKED: OneOf = {
  kind: "one-of",
  id: "kind",
  title: t("Loại khóa", "Kind of course"),
  fact: "kind",
  codes: [],
  cite: REGULATION,
};

const isKind = (id: string, title: Text, ...codes: readonly Kind[]): OneOf => ({ ...KINDS_ASKED, id, title, codes });

const KIND_TITLES: Readonly<Record<Kind, Text>> = {
  short: t("Khóa ngắn hạn (khoảng 02 tuần)", "A short course (about two weeks)"),
  medium: t("Khóa trung hạn (khoảng 03 tháng)", "A medium course (about three months)"),
  language: t("Khóa ngoại ngữ (04 tháng trong nước, 04 tháng ở nước ngoài)", "A language course (4 months at home, 4 abroad)"),
};

const groupOf = (kind: Kind): Group => ({
  name: kind,
  condition: {
    kind: "all",
    id: `kind-${kind}`,
    title: KIND_TITLES[kind],
    of: [isKind(`is-${kind}`, KIND_TITLES[kind], kind)],
  },
});

/** A person's group is the kind of the course; whoever is put forward for none cannot be decided on. */
export const GROUPS: readonly Group[] = [groupOf("short"), groupOf("medium"), groupOf("language")];

export const KIND: AnyOf = {
  kind: "any",
  id: "course-kind",
  title: t("Khóa ngắn hạn, trung hạn hoặc ngoại ngữ", "A short, medium or language course"),
  cite: CONCLUSION,
  of: GROUPS.map(({ condition }) => condition),
};

const OTHER_THAN = {
  language: isKind("not-language", t("Không phải khóa ngoại ngữ", "Not a language course"), "short", "medium"),
  leaders: isKind("only-language", t("Khóa ngoại ngữ", "A language course"), "language"),
  short: isKind("not-short", t("Không phải khóa ngắn hạn", "Not a short course"), "medium", "language"),
} as const;

const unless = (exempt: OneOf, condition: Condition): AnyOf => ({
  kind: "any",
  id: `${condition.id}-of-kind`,
  title: condition.title,
  of: [exempt, condition],
});

export const SHOWN_TARGET: OneOf = {
  kind: "one-of",
  id: "target",
  title: t(
    "Thuộc diện được cử: diện Bộ Chính trị, Ban Bí thư quản lý; lãnh đạo tổng cục, cục, vụ; ủy viên ban thường vụ tỉnh ủy, thành ủy; với khóa trung hạn, cả lãnh đạo cấp sở và tương đương",
    "One of those the course is for: managed by the Politburo or the Secretariat; leaders of general departments, departments and bureaux; members of a provincial standing committee; for medium courses also leaders of provincial departments and the like",
  ),
  fact: "target",
  codes: ["yes"],
  cite: CONCLUSION,
};
export const TARGET = unless(OTHER_THAN.leaders, SHOWN_TARGET);

/** Without a day for the end of the term, retirement is the last day on which anybody leads. */
const RETIRES_AFTER: Comparison = {
  kind: "compare",
  id: "retires-after",
  title: t("Chưa đến tuổi nghỉ hưu", "Not retired by then"),
  fact: "retirement",
  op: ">=",
  to: { fact: "leadsUntil" },
  cite: REGULATION,
  also: RETIREMENT,
};

const LEADS_LONG_ENOUGH: AnyOf = {
  kind: "any",
  id: "leads-long-enough",
  title: t("Thời hạn giữ chức vụ lãnh đạo, quản lý", "Term in the leading post"),
  of: [
    {
      kind: "one-of",
      id: "term-vouched",
      title: t("Đơn vị cam kết thời hạn giữ chức vụ", "The unit vouches for the term in the post"),
      fact: "leaderTerm",
      codes: ["vouched"],
      cite: REGULATION,
    },
    {
      kind: "compare",
      id: "leads-until",
      title: t("Còn giữ chức vụ đủ thời gian", "Holds the post long enough"),
      fact: "leaderUntil",
      op: ">=",
      to: { fact: "leadsUntil" },
      cite: REGULATION,
    },
  ],
};

const LEADER_TIME_OF_LEADERS: AllOf = {
  kind: "all",
  id: "leader-time",
  title: t(
    "Còn đủ thời gian giữ chức vụ lãnh đạo, quản lý: 18 tháng (ngắn hạn), 24 tháng (trung hạn), từ ngày khai giảng",
    "Has enough time left as a leader from the first day: 18 months (short), 24 months (medium)",
  ),
  of: [RETIRES_AFTER, LEADS_LONG_ENOUGH],
};
export const LEADER_TIME = unless(OTHER_THAN.leaders, LEADER_TIME_OF_LEADERS);

/** The Regulation's own conditions for language courses could not be found: the general law stands in. */
export const SERVICE = unless(OTHER_THAN.language, SERVICE_LEFT);

export const RATED = ratedWell(REGULATION);
export const UNPUNISHED = noDiscipline(REGULATION);

export const NO_SHORT_BEFORE: OneOf = {
  kind: "one-of",
  id: "short-once",
  title: t("Chưa tham gia khóa ngắn hạn (trừ trường hợp được Ban Chỉ đạo cho phép)", "No short course before (unless allowed)"),
  fact: "shortBefore",
  codes: ["none"],
  cite: REGULATION,
};
export const SHORT_ONCE = unless(OTHER_THAN.short, NO_SHORT_BEFORE);

export const YEARLY: OneOf = {
  kind: "one-of",
  id: "times-per-year",
  title: t("Không quá 02 lần trong một năm", "At most twice a year"),
  fact: "yearly",
  codes: ["within"],
  cite: REGULATION,
};

export const NOT_RUNNING: OneOf = {
  kind: "one-of",
  id: "not-running",
  title: t("Không cử hai năm liên tục bằng kinh phí của Kết luận 39", "Not in two years running on the money of Conclusion 39"),
  fact: "running",
  codes: ["no"],
  cite: REGULATION,
};

export const COMMITMENT: OneOf = {
  kind: "one-of",
  id: "commitment",
  title: t("Đã ký cam kết", "Has signed the commitment"),
  fact: "commitment",
  codes: ["signed", "vouched"],
  cite: REGULATION,
};

export const GENERAL: readonly Condition[] = [
  TARGET,
  RATED,
  UNPUNISHED,
  LEADER_TIME,
  SERVICE,
  SHORT_ONCE,
  YEARLY,
  NOT_RUNNING,
  COMMITMENT,
];

/** What the unit vouches for: no sheet can show it. */
export const ATTESTED: readonly Attested[] = [
  ...generallyVouched(REGULATION),
  vouched(
    "studies-in-language",
    t(
      "Khóa trung hạn: đủ năng lực học trực tiếp bằng ngoại ngữ, đạt phỏng vấn của cơ sở đào tạo",
      "Medium courses: able to study in the language, passes the host's interview",
    ),
    REGULATION,
  ),
  vouched(
    "uses-language",
    t("Khóa ngoại ngữ: thường xuyên sử dụng ngoại ngữ trong công tác", "Language courses: regularly uses the language at work"),
    CONCLUSION,
  ),
];

export const ELIGIBLE: AllOf = {
  kind: "all",
  id: "eligible",
  title: t("Đủ điều kiện cử đi bồi dưỡng", "May be sent on the course"),
  of: [KIND, ...GENERAL, ...ATTESTED],
};
