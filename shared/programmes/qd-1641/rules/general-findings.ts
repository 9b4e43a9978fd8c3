/** Findings on what everybody must meet whatever the group: rating, discipline, courses taken before, the years of the scheme. */
import { type DefinedFinding, defineFinding, type FindingDefinition, type Values } from "../../../findings/finding.ts";
import { dateText } from "../../../text/format.ts";
import type { Locale, Text } from "../../../text/locale.ts";

const t = (vi: string, en: string): Text => ({ vi, en });

type RowDefinition<V extends Values> = Omit<FindingDefinition<V>, "scope" | "code"> & { readonly code: string };

function define<V extends Values>({ code, ...rest }: RowDefinition<V>): DefinedFinding<V> {
  return defineFinding<V>({ code: `qd-1641/${code}`, scope: "row", ...rest });
}

/** What was typed, and the year before the course; null while the course has no one year. */
export type Rated = { readonly typed: string; readonly year: number | null };
export type Typed = { readonly typed: string };
export type Repeated = { readonly typed: string; readonly content: string };
export type Outside = { readonly start: string | null; readonly end: string | null };

const yearVi = (year: number | null): string => (year === null ? "năm trước khóa học" : `năm ${year}`);
const yearEn = (year: number | null): string => (year === null ? "the year before the course" : String(year));

export const RatingTooLow = define<Rated>({
  code: "rating-too-low",
  severity: "block",
  title: t("Xếp loại chưa đạt", "Rating too low"),
  message: {
    vi: ({ typed, year }) => `Xếp loại ${yearVi(year)} là “${typed}”: cần hoàn thành tốt nhiệm vụ trở lên`,
    en: ({ typed, year }) => `Rated “${typed}” for ${yearEn(year)}: “good” or better is required`,
  },
  todo: t("Kiểm tra lại xếp loại hoặc thay người khác.", "Check the rating, or put somebody else forward."),
});
export const RatingMissing = define<Rated>({
  code: "rating-missing",
  severity: "confirm",
  title: t("Chưa có xếp loại", "No rating yet"),
  message: {
    vi: ({ year }) => `Chưa có xếp loại ${yearVi(year)}: bổ sung trước khi quyết định cử`,
    en: ({ year }) => `No rating for ${yearEn(year)}: add it before the decision to send`,
  },
  todo: t("Bổ sung xếp loại trước khi quyết định cử.", "Add the rating before the decision to send."),
});
export const RatingUnclear = define<Rated>({
  code: "rating-unclear",
  severity: "confirm",
  title: t("Chưa rõ xếp loại", "Rating is not clear"),
  message: {
    vi: ({ typed, year }) => `“${typed}” chưa cho biết xếp loại ${yearVi(year)}`,
    en: ({ typed, year }) => `“${typed}” does not tell the rating for ${yearEn(year)}`,
  },
  todo: t(
    "Ghi một trong bốn mức xếp loại của năm trước khóa học.",
    "Write one of the four ratings for the year before the course.",
  ),
});
export const RatingUnconfirmed = define<Rated>({
  code: "rating-unconfirmed-law",
  severity: "confirm",
  title: t("Xếp loại: căn cứ cần xác minh", "Rating: law to be confirmed"),
  message: {
    vi: ({ typed, year }) => `Xếp loại ${yearVi(year)} là “${typed}”: từ 01/7/2025, căn cứ về xếp loại cần xác minh`,
    en: ({ typed, year }) => `Rated “${typed}” for ${yearEn(year)}: since 1 July 2025 the law on ratings is to be confirmed`,
  },
  todo: t("Giải trình căn cứ áp dụng.", "Explain which law applies."),
});
export const DisciplineRunning = define<Typed>({
  code: "discipline-running",
  severity: "block",
  title: t("Đang bị xem xét hoặc thi hành kỷ luật", "Under disciplinary measures"),
  message: {
    vi: ({ typed }) => `Kỷ luật “${typed}”: chưa được cử đi bồi dưỡng ở nước ngoài`,
    en: ({ typed }) => `Discipline “${typed}”: may not be sent abroad yet`,
  },
  todo: t("Thay người khác hoặc chờ hết thời hạn kỷ luật.", "Put somebody else forward, or wait for the end of the measure."),
});
export const DisciplineUndated = define<Typed>({
  code: "discipline-undated",
  severity: "confirm",
  title: t("Chưa rõ thời hạn kỷ luật", "Term of discipline not clear"),
  message: {
    vi: ({ typed }) => `Kỷ luật “${typed}” chưa cho biết đã hết thời hạn hay chưa`,
    en: ({ typed }) => `Discipline “${typed}” does not tell whether it has ended`,
  },
  todo: t("Ghi số, ngày quyết định và thời điểm chấm dứt hiệu lực.", "Write the decision's number and date, and when it ended."),
});
export const DisciplineUnknown = define<Typed>({
  code: "discipline-unknown",
  severity: "confirm",
  title: t("Chưa có thông tin kỷ luật", "Nothing is said of discipline"),
  message: { vi: () => "Chưa có thông tin về kỷ luật", en: () => "Nothing is said of disciplinary measures" },
  todo: t("Ghi “Không” nếu không có.", "Write “Không” when there is none."),
});
export const DisciplineEnded = define<Typed>({
  code: "discipline-ended",
  severity: "info",
  title: t("Kỷ luật đã hết thời hạn", "Discipline has ended"),
  message: { vi: ({ typed }) => `Kỷ luật “${typed}” đã hết thời hạn`, en: ({ typed }) => `Discipline “${typed}” has ended` },
  todo: t("Không cần xử lý.", "Nothing to do."),
});
export const CourseRepeated = define<Repeated>({
  code: "course-repeated",
  severity: "block",
  title: t("Đã học cùng nội dung bằng ngân sách nhà nước", "Same content taken before on the State budget"),
  message: {
    vi: ({ typed, content }) =>
      `“${typed}” cùng nội dung với khóa này${content ? ` (“${content}”)` : ""}, bằng ngân sách nhà nước, trong giai đoạn 2023 - 2025`,
    en: ({ typed, content }) =>
      `“${typed}” had the content of this course${content ? ` (“${content}”)` : ""}, on the State budget, within 2023-2025`,
  },
  todo: t(
    "Chọn khóa có nội dung khác hoặc thay người khác.",
    "Choose a course with other content, or put somebody else forward.",
  ),
});
export const PastCourseUnclear = define<Repeated>({
  code: "past-course-unclear",
  severity: "confirm",
  title: t("Đã tham gia khóa khác: cần làm rõ", "Earlier course to be explained"),
  message: {
    vi: ({ typed }) => `“${typed}”: làm rõ nội dung, năm và nguồn kinh phí của khóa đã tham gia`,
    en: ({ typed }) => `“${typed}”: content, year and source of funds of the earlier course are to be explained`,
  },
  todo: t("Giải trình khóa đã tham gia không trùng nội dung.", "Explain that the earlier course had other content."),
});

const words = (iso: string | null, locale: Locale): string => (iso === null ? "…" : dateText(iso, locale));

export const CourseOutside = define<Outside>({
  code: "course-outside-period",
  severity: "block",
  title: t("Khóa bồi dưỡng ngoài thời gian của Đề án", "Course outside the scheme's years"),
  message: {
    vi: ({ start, end }) => `Khóa từ ${words(start, "vi")} đến ${words(end, "vi")}; Đề án thực hiện từ năm 2023 đến hết năm 2025`,
    en: ({ start, end }) =>
      `Course from ${words(start, "en")} to ${words(end, "en")}; the scheme runs from 2023 to the end of 2025`,
  },
  todo: t("Kiểm tra lại thời gian của khóa.", "Check the days of the course."),
  compares: () => [
    {
      title: t("Thời gian của Đề án", "The scheme's time"),
      value: t("01/01/2023 - 31/12/2025", "1 January 2023 - 31 December 2025"),
    },
  ],
});
