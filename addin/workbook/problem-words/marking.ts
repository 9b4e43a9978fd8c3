/** Which cells carry no mark though they have findings: why, and where they are seen. */
import type { Text } from "../../../shared/text/locale.ts";

const LIST = { vi: "Các ô đó vẫn có trong danh sách của ngăn này.", en: "They are in the list of this pane all the same." };

export const MARKING = {
  own: (count: number): Text => ({
    vi: `${count} ô đã có ghi chú hoặc nhận xét của người lập bảng nên không đánh dấu. ${LIST.vi}`,
    en: `${count} cell(s) carry somebody's own note or comment and were not marked. ${LIST.en}`,
  }),
  printed: (sheet: string, count: number): Text => ({
    vi: `Trang tính “${sheet}” đang đặt in cả ghi chú, nên ${count} ô không được đánh dấu để bản in không đổi. Vào Bố trí trang › Tiêu đề in › Ghi chú, chọn (Không có), rồi đánh dấu lại.`,
    en: `The sheet “${sheet}” prints its notes, so ${count} cell(s) were not marked. Choose Page Layout › Print Titles › Notes: (None), then show the marks again.`,
  }),
  locked: (sheet: string, count: number): Text => ({
    vi: `Trang tính “${sheet}” đang được bảo vệ nên ${count} ô không được đánh dấu. Bảo vệ vẫn giữ nguyên. ${LIST.vi}`,
    en: `The sheet “${sheet}” is protected, so ${count} cell(s) were not marked. The protection stays. ${LIST.en}`,
  }),
  many: (most: number, count: number): Text => ({
    vi: `Chỉ đánh dấu ${most} ô đầu, nặng trước nhẹ sau; còn ${count} ô. ${LIST.vi}`,
    en: `Only the first ${most} cells are marked, the gravest first; ${count} more are not. ${LIST.en}`,
  }),
  refused: (count: number): Text => ({
    vi: `Excel không nhận đánh dấu ở ${count} ô. ${LIST.vi}`,
    en: `Excel took no mark in ${count} cell(s). ${LIST.en}`,
  }),
  selected: (sheet: string): Text => ({
    vi: `Các ô chưa được đánh dấu ở trang tính “${sheet}” đang được chọn.`,
    en: `The cells that are not marked on the sheet “${sheet}” are selected.`,
  }),
  stays: (count: number): Text => ({
    vi: `Còn ${count} đánh dấu ở trang tính đang được bảo vệ. Bỏ bảo vệ trang tính, rồi ẩn đánh dấu lần nữa.`,
    en: `${count} mark(s) stay on a protected sheet. Unprotect it, then hide the marks once more.`,
  }),
} as const;
