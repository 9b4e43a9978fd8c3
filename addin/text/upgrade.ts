/** Words of "Cập nhật mẫu", loaded with it. */
import type { Locale } from "../../shared/text/locale.ts";

const vi = {
  older: (from: string, to: string) => `Bảng này lập từ mẫu ${from}; mẫu hiện hành là ${to}.`,
  newer: (from: string, to: string) =>
    `Bảng này lập từ mẫu ${from}, mới hơn mẫu hiện có (${to}). Vẫn kiểm tra được; mở lại trang khi hệ thống có bản mới.`,
  what: "Cập nhật sẽ thay đổi:",
  safe: "Các dòng đã ghi giữ nguyên từng ô.",
  before: "Trước",
  after: "Sau",
  apply: "Cập nhật mẫu",
};

export type UpgradeText = typeof vi;

const en: UpgradeText = {
  older: (from, to) => `This workbook was made from the template of ${from}; that of today is ${to}.`,
  newer: (from, to) =>
    `This workbook was made from the template of ${from}, newer than the one known here (${to}). It can be checked all the same; open this page again when there is a newer version.`,
  what: "Bringing it up to date changes:",
  safe: "The rows filled in stay as they are, cell by cell.",
  before: "Before",
  after: "After",
  apply: "Update the template",
};

export const upgradeTextFor = (locale: Locale): UpgradeText => ({ vi, en })[locale];
