/** Findings on people put forward under Conclusion 39. */
import { definerOf, generalFindingsOf } from "../../../../people/rules/general-findings.ts";
import { serviceFindingsOf } from "../../../../people/rules/service-findings.ts";
import { dateText } from "../../../../text/format.ts";
import type { Locale, Text } from "../../../../text/locale.ts";
import { KIND_WORDS } from "../words.ts";

const t = (vi: string, en: string): Text => ({ vi, en });
const define = definerOf("kl-39");
const date = (iso: string | null, locale: Locale): string => (iso === null ? "…" : dateText(iso, locale));
const kindName = (kind: string | null, locale: Locale): string => (kind === null ? "…" : (KIND_WORDS[kind]?.[locale] ?? kind));

export const GENERAL_FINDINGS = generalFindingsOf("kl-39");
export const SERVICE_FINDINGS = serviceFindingsOf("kl-39");

export const KindUnknown = define<{ course: string }>({
  code: "course-kind-unknown",
  severity: "confirm",
  title: t("Chưa rõ loại khóa", "Kind of course not known"),
  message: {
    vi: ({ course }) =>
      `${course ? `Khóa “${course}”` : "Khóa học"} chưa rõ là ngắn hạn, trung hạn hay ngoại ngữ nên chưa xét được điều kiện riêng`,
    en: ({ course }) =>
      `${course ? `Course “${course}”` : "The course"} is not said to be short, medium or a language course, so its own conditions cannot be checked`,
  },
  todo: t("Ghi loại khóa, hoặc ghi đủ ngày khai giảng, bế giảng.", "Write the kind of course, or its first and last day."),
});

export const TargetUnclear = define<{ position: string; kind: string | null }>({
  code: "target-unclear",
  severity: "confirm",
  title: t("Chưa rõ thuộc diện được cử", "Not shown to be one of those the course is for"),
  message: {
    vi: ({ position, kind }) =>
      `Chức vụ “${position}” chưa cho thấy thuộc diện được cử đi khóa ${kindName(kind, "vi")}: ${kind === "medium" ? "lãnh đạo cấp sở và tương đương trở lên" : "diện Bộ Chính trị, Ban Bí thư quản lý, lãnh đạo tổng cục, cục, vụ, ủy viên ban thường vụ tỉnh ủy, thành ủy"}`,
    en: ({ position, kind }) => `The post “${position}” does not show that the ${kindName(kind, "en")} course is for its holder`,
  },
  todo: t("Ghi diện quản lý cán bộ hoặc giải trình.", "Write by whom the person is managed, or explain."),
});

export type LeaderTime = {
  /** "retirement" or "term". */
  readonly by: string;
  readonly until: string | null;
  readonly needed: string | null;
  readonly courseStart: string | null;
  readonly kind: string | null;
  /** 18 or 24; null while the kind of course is not known. */
  readonly months: number | null;
};

function leaderSentence({ by, until, needed, courseStart, months }: LeaderTime, locale: Locale): string {
  const count = months === null ? "" : locale === "vi" ? ` (đủ ${months} tháng)` : ` (${months} months)`;
  if (locale === "vi")
    return `${by === "retirement" ? "Nghỉ hưu" : "Giữ chức vụ lãnh đạo, quản lý đến"} ${date(until, "vi")}; khai giảng ${date(courseStart, "vi")} cần còn giữ chức vụ đến ${date(needed, "vi")}${count}`;
  return `${by === "retirement" ? "Retires" : "In the leading post until"} ${date(until, "en")}; a course from ${date(courseStart, "en")} asks for a leading post until ${date(needed, "en")}${count}`;
}

export const LeaderTimeShort = define<LeaderTime>({
  code: "leader-time-too-short",
  severity: "block",
  title: t("Không đủ thời gian giữ chức vụ lãnh đạo, quản lý còn lại", "Too little time left in a leading post"),
  message: { vi: (v) => leaderSentence(v, "vi"), en: (v) => leaderSentence(v, "en") },
  todo: t("Thay người khác hoặc kiểm tra lại thời hạn giữ chức vụ.", "Put somebody else forward, or check the term in the post."),
});

export const LeaderTimeUnsure = define<LeaderTime>({
  code: "leader-time-unsure",
  severity: "confirm",
  title: t("Chưa rõ thời gian giữ chức vụ còn lại", "Time left in a leading post not clear"),
  message: {
    vi: ({ courseStart, needed, months }) =>
      `Chưa rõ thời hạn giữ chức vụ lãnh đạo, quản lý; khai giảng ${date(courseStart, "vi")} cần còn giữ chức vụ đến ${date(needed, "vi")}${months === null ? "" : ` (đủ ${months} tháng)`}`,
    en: ({ courseStart, needed, months }) =>
      `The term in the leading post is not clear; a course from ${date(courseStart, "en")} asks for one until ${date(needed, "en")}${months === null ? "" : ` (${months} months)`}`,
  },
  todo: t("Ghi thời hạn bổ nhiệm hoặc thời điểm hết nhiệm kỳ.", "Write the end of the appointment or of the term."),
});

export const ShortBefore = define<{ typed: string }>({
  code: "short-course-before",
  severity: "confirm",
  title: t("Đã tham gia khóa ngắn hạn", "A short course was taken before"),
  message: {
    vi: ({ typed }) => `“${typed}”: khóa ngắn hạn chỉ tham gia một lần, trừ trường hợp được lãnh đạo Ban Chỉ đạo cho phép`,
    en: ({ typed }) => `“${typed}”: a short course is taken once only, unless the Steering Committee's leaders allow it`,
  },
  todo: t("Nêu văn bản cho phép của Ban Chỉ đạo, hoặc giải trình.", "Name the Steering Committee's permission, or explain."),
});

export const TooOftenBefore = define<{ typed: string; year: number | null }>({
  code: "third-time-in-year",
  severity: "block",
  title: t("Quá 02 lần trong một năm", "More than twice in a year"),
  message: {
    vi: ({ typed, year }) => `“${typed}”: khóa này là lần thứ ba trở đi trong năm ${year ?? "…"}; mỗi năm không quá 02 lần`,
    en: ({ typed, year }) => `“${typed}”: this would be a third course in ${year ?? "…"}; at most two a year are allowed`,
  },
  todo: t("Thay người khác hoặc lùi sang năm khác.", "Put somebody else forward, or choose another year."),
});

export const RunningBefore = define<{ typed: string; year: number | null }>({
  code: "two-years-running",
  severity: "block",
  title: t("Cử đi hai năm liên tục", "Sent in two years running"),
  message: {
    vi: ({ typed, year }) => `“${typed}”: khóa này (năm ${year ?? "…"}) là năm liên tục bằng kinh phí của Kết luận 39`,
    en: ({ typed, year }) => `“${typed}”: with this course (${year ?? "…"}) two years running on the money of Conclusion 39`,
  },
  todo: t("Thay người khác hoặc lùi khóa sang năm sau nữa.", "Put somebody else forward, or wait for a later year."),
});

export const PastUnclear = define<{ typed: string }>({
  code: "past-course-unclear",
  severity: "confirm",
  title: t("Khóa đã tham gia: cần làm rõ", "Earlier course to be explained"),
  message: {
    vi: ({ typed }) => `“${typed}”: làm rõ năm học và có bằng kinh phí của Kết luận 39 hay không`,
    en: ({ typed }) => `“${typed}”: its year, and whether Conclusion 39 paid for it, are to be explained`,
  },
  todo: t("Ghi năm và chương trình của khóa đã tham gia.", "Write the year and the programme of the earlier course."),
});

export const CommitmentRefused = define<{ typed: string }>({
  code: "commitment-not-signed",
  severity: "block",
  title: t("Chưa ký cam kết", "Commitment not signed"),
  message: {
    vi: ({ typed }) => `Cam kết “${typed}”: người được cử phải ký cam kết`,
    en: ({ typed }) => `Commitment “${typed}”: whoever is sent must sign one`,
  },
  todo: t("Bổ sung cam kết hoặc thay người khác.", "Have it signed, or put somebody else forward."),
});

export const CommitmentMissing = define<{ typed: string }>({
  code: "commitment-missing",
  severity: "confirm",
  title: t("Chưa có thông tin cam kết", "Nothing readable on the commitment"),
  message: {
    vi: ({ typed }) => (typed ? `“${typed}” chưa cho biết đã ký cam kết hay chưa` : "Chưa ghi đã ký cam kết hay chưa"),
    en: ({ typed }) => (typed ? `“${typed}” does not tell whether it is signed` : "Nothing is said of the commitment"),
  },
  todo: t("Ghi “Đã ký” khi đã có cam kết.", "Write “Đã ký” once it is signed."),
});
