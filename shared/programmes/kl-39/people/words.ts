/** The facts under Conclusion 39 in words, for explanations. */
import type { FactWords } from "../../../people/scheme.ts";
import type { Text } from "../../../text/locale.ts";

const t = (vi: string, en: string): Text => ({ vi, en });

export const KIND_WORDS: Readonly<Record<string, Text>> = {
  short: t("ngắn hạn", "short"),
  medium: t("trung hạn", "medium"),
  language: t("ngoại ngữ", "language"),
};

export const FACT_WORDS: FactWords = {
  titles: {
    kind: t("Loại khóa", "Kind of course"),
    target: t("Chức vụ hiện tại", "Present post"),
    leaderTerm: t("Thời hạn giữ chức vụ", "Term in the post"),
    leaderUntil: t("Giữ chức vụ lãnh đạo, quản lý đến", "In a leading post until"),
    leadsUntil: t("Phải còn giữ chức vụ đến", "Must lead until"),
    commitment: t("Cam kết", "Commitment"),
    shortBefore: t("Khóa ngắn hạn đã tham gia", "Short courses taken before"),
    yearly: t("Số lần trong năm", "Times in the year"),
    running: t("Khóa ở năm liền kề", "Course in a neighbouring year"),
  },
  codes: {
    kind: KIND_WORDS,
    target: { yes: t("thuộc diện được cử", "one of those the course is for") },
    leaderTerm: {
      vouched: t("đơn vị cam kết khi gửi", "vouched for when sending"),
      told: t("xét theo ngày đã ghi", "told by its day"),
    },
    commitment: {
      signed: t("đã ký", "signed"),
      refused: t("chưa ký", "not signed"),
      vouched: t("đơn vị cam kết khi gửi", "vouched for when sending"),
    },
    shortBefore: { none: t("chưa tham gia", "none"), taken: t("đã hoặc có thể đã tham gia", "taken, or perhaps taken") },
    yearly: { within: t("không quá 02 lần", "at most twice"), over: t("quá 02 lần", "more than twice") },
    running: { yes: t("có", "yes"), no: t("không có", "none") },
  },
  parameterText: () => null,
};
