/** Findings on what everybody must meet whatever the group: rating, discipline, courses taken before, the years of the scheme. */
import { definerOf, generalFindingsOf } from "../../../people/rules/general-findings.ts";
import { dateText } from "../../../text/format.ts";
import type { Locale, Text } from "../../../text/locale.ts";

const t = (vi: string, en: string): Text => ({ vi, en });
const define = definerOf("qd-1641");

export const GENERAL_FINDINGS = generalFindingsOf("qd-1641");

export type Repeated = { readonly typed: string; readonly content: string };
export type Outside = { readonly start: string | null; readonly end: string | null };

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
