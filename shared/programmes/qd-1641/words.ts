/** The facts of QĐ 1641 in words, for explanations. */
import type { FactWords } from "../../people/scheme.ts";
import type { Text } from "../../text/locale.ts";

const t = (vi: string, en: string): Text => ({ vi, en });

export const FACT_WORDS: FactWords = {
  titles: {
    post: t("Chức vụ hiện tại", "Present post"),
    leads: t("Chức vụ hiện tại", "Present post"),
    extension: t("Văn bản nghỉ hưu ở tuổi cao hơn", "Document on later retirement"),
    plannedPost: t("Chức danh quy hoạch", "Post planned for"),
    plannedTerm: t("Giai đoạn quy hoạch", "Term planned for"),
    repeat: t("Khóa đã tham gia", "Courses taken before"),
  },
  codes: {
    post: {
      listed: t("thuộc ba chức danh của Đề án", "one of the three posts"),
      other: t("không thuộc ba chức danh của Đề án", "none of the three posts"),
    },
    leads: {
      yes: t("giữ chức vụ lãnh đạo, quản lý", "a leading post"),
      no: t("không giữ chức vụ lãnh đạo, quản lý", "no leading post"),
    },
    extension: { yes: t("có", "yes"), no: t("không có", "none") },
    plannedPost: {
      listed: t("thuộc hai chức danh quy hoạch của Đề án", "one of the two planned posts"),
      other: t("không thuộc hai chức danh quy hoạch của Đề án", "none of the two planned posts"),
    },
    plannedTerm: {
      covered: t("thuộc giai đoạn của Đề án", "a term of the scheme"),
      other: t("ngoài giai đoạn của Đề án", "no term of the scheme"),
    },
    repeat: {
      no: t("chưa học cùng nội dung", "none with the same content"),
      repeats: t("đã học cùng nội dung bằng ngân sách nhà nước", "the same content on the State budget"),
    },
  },
  parameterText: (name, value) => (name === "youngAge" ? t(`${value} tuổi`, `${value} years`) : null),
};
