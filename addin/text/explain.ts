/** The words for explaining a finding; loaded with its form. */
import type { Locale } from "../../shared/text/locale.ts";

const number = (value: number): string => value.toLocaleString("vi-VN");

const vi = {
  explain: "Giải trình",
  explained: "Đã giải trình",
  reason: "Lý do, trong một câu",
  name: "Họ và tên người giải trình",
  kind: (count: number, title: string) => `Dùng lý do này cho cả ${number(count)} nội dung “${title}”`,
  save: "Lưu giải trình",
  saveAll: (count: number) => `Lưu giải trình ${number(count)} nội dung`,
  cancel: "Thôi",
  needed: "Cần một câu lý do và họ tên.",
  kept: "Lý do lưu trong tệp, đi cùng kế hoạch khi gửi, và còn hiệu lực đến khi dữ kiện thay đổi.",
  takeBack: "Hủy giải trình",
  takeAllBack: (count: number) => `Hủy cả ${number(count)} nội dung cùng loại`,
};

const en: typeof vi = {
  explain: "Explain",
  explained: "Explained",
  reason: "The reason, in one sentence",
  name: "Your full name",
  kind: (count, title) => `Give this reason for all ${count.toLocaleString("en")} findings “${title}”`,
  save: "Keep the reason",
  saveAll: (count) => `Keep the reason for ${count.toLocaleString("en")} findings`,
  cancel: "Cancel",
  needed: "A reason and a name are needed.",
  kept: "The reason is kept in the file, goes with the plan when it is sent, and holds until the facts change.",
  takeBack: "Take it back",
  takeAllBack: (count) => `Take back all ${count.toLocaleString("en")} of this kind`,
};

export function explainTextFor(locale: Locale): typeof vi {
  return locale === "vi" ? vi : en;
}
