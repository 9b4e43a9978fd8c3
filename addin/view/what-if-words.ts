/** The words of “Nếu …”; loaded with it. */
import type { Decision } from "../../shared/report.ts";
import type { Locale } from "../../shared/text/locale.ts";

interface WhatIfWords {
  readonly heading: string;
  readonly course: string;
  readonly keep: string;
  readonly starts: string;
  readonly position: string;
  readonly planned: string;
  readonly term: string;
  readonly rating: string;
  readonly ratings: readonly string[];
  readonly now: string;
  readonly after: string;
  readonly decisions: Readonly<Record<Decision, string>>;
  readonly group: (name: string) => string;
  readonly nothing: string;
  readonly same: string;
  readonly days: string;
  readonly noDay: string;
  readonly span: (from: string, to: string) => string;
  readonly others: string;
  readonly clear: string;
  readonly note: string;
  readonly nobody: string;
}

/** A rating is typed as sheets write it, whatever the language of the page. */
const RATINGS = [
  "Hoàn thành xuất sắc nhiệm vụ",
  "Hoàn thành tốt nhiệm vụ",
  "Hoàn thành nhiệm vụ",
  "Không hoàn thành nhiệm vụ",
] as const;

export const WHAT_IF_WORDS: Readonly<Record<Locale, WhatIfWords>> = {
  vi: {
    heading: "Nếu …",
    course: "Học khóa",
    keep: "Giữ nguyên",
    starts: "Khai giảng ngày",
    position: "Chức vụ",
    planned: "Chức danh quy hoạch",
    term: "Giai đoạn quy hoạch",
    rating: "Xếp loại năm trước",
    ratings: RATINGS,
    now: "Hiện nay",
    after: "Khi đó",
    decisions: { eligible: "đủ điều kiện", ineligible: "không đủ điều kiện", undetermined: "chưa thể kết luận" },
    group: (name) => `nhóm ${name}`,
    nothing: "Chọn ít nhất một điều để thử.",
    same: "Không điều kiện nào đổi kết quả.",
    days: "Với khóa cùng số ngày, đủ điều kiện khi khai giảng",
    noDay: "Với khóa cùng số ngày, không có ngày khai giảng nào trong thời gian của chương trình mà người này đủ điều kiện.",
    span: (from, to) => `từ ${from} đến hết ${to}`,
    others: "Khóa khác của kế hoạch mà người này đủ điều kiện",
    clear: "Bỏ các thay đổi",
    note: "Chỉ để thử: bảng không bị sửa.",
    nobody: "Dòng này không có người để thử phương án khác.",
  },
  en: {
    heading: "If …",
    course: "Takes the course",
    keep: "As it is",
    starts: "Begins on",
    position: "Post",
    planned: "Post planned for",
    term: "Term planned for",
    rating: "Rating of the year before",
    ratings: RATINGS,
    now: "Now",
    after: "Then",
    decisions: { eligible: "eligible", ineligible: "not eligible", undetermined: "cannot be told" },
    group: (name) => `group ${name}`,
    nothing: "Choose at least one thing to try.",
    same: "No condition is met otherwise.",
    days: "With a course of as many days, eligible when it begins",
    noDay: "With a course of as many days, there is no first day in the programme's time on which this person is eligible.",
    span: (from, to) => `from ${from} until ${to}`,
    others: "Other courses of the plan for which this person is eligible",
    clear: "Clear the changes",
    note: "Only to try: the sheet is not changed.",
    nobody: "There is nobody on this row to try other facts for.",
  },
};
