/** What keeps a workbook from being written. Each says what happened, what is safe, what to do. */
import type { Words } from "./words.ts";

const UNTOUCHED = { vi: "Chưa ghi gì vào tệp.", en: "Nothing was written." };

export const WRITING = {
  "workbook-read-only": {
    vi: () => `Tệp đang mở ở chế độ chỉ đọc. ${UNTOUCHED.vi} Bấm Bật chỉnh sửa, hoặc lưu thành tệp khác, rồi thực hiện lại.`,
    en: () => `The workbook is open read-only. ${UNTOUCHED.en} Enable editing or save a copy, then try again.`,
  },
  "cell-locked": {
    vi: (name) =>
      `Trang tính đang được bảo vệ và có ô bị khóa: ${name}. ${UNTOUCHED.vi} Vào Xem lại › Bỏ bảo vệ trang tính, rồi thực hiện lại; hoặc đề nghị người lập tệp mở khóa.`,
    en: (name) =>
      `The sheet is protected and cells are locked: ${name}. ${UNTOUCHED.en} Choose Review › Unprotect Sheet, then try again; or ask whoever made the file to unlock it.`,
  },
  "structure-locked": {
    vi: (name) =>
      `Cấu trúc của tệp đang được bảo vệ nên không thêm được trang tính “${name}”. ${UNTOUCHED.vi} Vào Xem lại › Bảo vệ sổ làm việc để bỏ bảo vệ, rồi thực hiện lại.`,
    en: (name) =>
      `The structure of the workbook is protected, so the sheet “${name}” cannot be added. ${UNTOUCHED.en} Choose Review › Protect Workbook to take the protection off, then try again.`,
  },
  "cell-merged": {
    vi: (name) =>
      `Có ô cần ghi nằm trong vùng ô đã gộp nên nội dung sẽ không hiện ra: ${name}. ${UNTOUCHED.vi} Bỏ gộp các ô đó, rồi thực hiện lại.`,
    en: (name) =>
      `A cell lies inside merged cells, where its content would not show: ${name}. ${UNTOUCHED.en} Unmerge the cells, then try again.`,
  },
  "range-taken": {
    vi: (name) =>
      `Vùng cần ghi ở trang tính “${name}” thuộc bảng tổng hợp PivotTable hoặc một bảng khác. ${UNTOUCHED.vi} Dời bảng đó sang chỗ khác, rồi thực hiện lại.`,
    en: (name) =>
      `The cells to be written on the sheet “${name}” belong to a PivotTable or another table. ${UNTOUCHED.en} Move that table, then try again.`,
  },
  "name-taken": {
    vi: () =>
      `Trong tệp vừa có thêm trang tính hoặc tên trùng với nội dung cần ghi. ${UNTOUCHED.vi} Bấm Kiểm tra lại, rồi thực hiện lại.`,
    en: () => `A sheet or a name like the one to be written has just been added. ${UNTOUCHED.en} Check again, then try again.`,
  },
  "formula-too-long": {
    vi: () =>
      `Công thức cần ghi dài hơn mức Excel cho phép. ${UNTOUCHED.vi} Rút ngắn tên trang tính trong công thức, rồi thực hiện lại.`,
    en: () => `A formula is longer than Excel allows. ${UNTOUCHED.en} Shorten the names of the sheets in it, then try again.`,
  },
  "undo-refused": {
    vi: () =>
      `Excel không cho thực hiện thao tác này khi còn hoàn tác được. ${UNTOUCHED.vi} Lưu tệp thành tệp khác để giữ bản trước, rồi thực hiện lại.`,
    en: () => `Excel refuses this while it can be undone. ${UNTOUCHED.en} Save a copy to keep what was before, then try again.`,
  },
  "changed-before": {
    vi: (name) =>
      `Nội dung đã thay đổi từ lần kiểm tra trước: ${name}. ${UNTOUCHED.vi} Bấm Kiểm tra lại để đọc nội dung mới, rồi thực hiện lại.`,
    en: (name) =>
      `What stands there has changed since the check: ${name}. ${UNTOUCHED.en} Check again to read what is new, then try again.`,
  },
  "other-workbook": {
    vi: (name) =>
      `Excel đang mở tệp “${name}”, không phải tệp đã kiểm tra. ${UNTOUCHED.vi} Bấm vào cửa sổ của tệp đã kiểm tra; nếu đã đổi tên tệp, bấm Kiểm tra lại.`,
    en: (name) =>
      `Excel has “${name}” open, which is not the workbook that was checked. ${UNTOUCHED.en} Click the window of the one that was; if it was renamed, check again.`,
  },
  "rows-filtered": {
    vi: (name) =>
      `Trang tính “${name}” đang lọc dữ liệu, Excel sẽ bỏ qua hoặc ghi nhầm các dòng bị ẩn. ${UNTOUCHED.vi} Vào Dữ liệu › Xóa bộ lọc, rồi thực hiện lại.`,
    en: (name) =>
      `The sheet “${name}” is filtered: Excel would skip the hidden rows or write into wrong ones. ${UNTOUCHED.en} Choose Data › Clear the filter, then try again.`,
  },
  "sheet-full": {
    vi: (name) =>
      `Trang tính “${name}” đã hết dòng hoặc hết cột để ghi. ${UNTOUCHED.vi} Xóa các cột trống bên phải bảng, rồi thực hiện lại.`,
    en: (name) =>
      `The sheet “${name}” has no row or column left to write to. ${UNTOUCHED.en} Delete the empty columns right of the table, then try again.`,
  },
  "written-otherwise": {
    vi: (name) =>
      `Excel đã lưu khác với nội dung cần ghi: ${name}. Nội dung vừa ghi đã được gỡ bỏ, tệp như trước khi ghi. Kiểm tra định dạng và công thức quanh ô đó, rồi thực hiện lại.`,
    en: (name) =>
      `Excel kept something else than what was written: ${name}. The writing was taken back, and the workbook is as it was. Look at the format and the formulas around that cell, then try again.`,
  },
  "written-in-part": {
    vi: (name) =>
      `Excel ngừng giữa chừng khi đang ghi và chưa gỡ lại được. Các nơi có thể đã ghi: ${name}. Các ô khác không thay đổi. Bấm Ctrl+Z trong Excel, hoặc đóng tệp không lưu.`,
    en: (name) =>
      `Excel stopped while writing, and it could not be taken back. What may have been written: ${name}. No other cell was changed. Press Ctrl+Z in Excel, or close the file without saving.`,
  },
  "written-since": {
    vi: () => "Sau lần ghi này còn có lần ghi khác. Tệp không thay đổi. Hoàn tác lần ghi sau trước.",
    en: () => "Something else was written after this. Nothing was changed. Undo the later writing first.",
  },
  "changed-since": {
    vi: (name) =>
      `Nội dung đã ghi vừa được sửa: ${name}. Chưa hoàn tác ô nào, để nội dung sửa còn nguyên. Sửa lại ô đó như lúc ghi, hoặc xóa các cột vừa điền.`,
    en: (name) =>
      `What was written has been changed since: ${name}. Nothing was undone, so that the change is safe. Put that cell back as it was written, or delete what was filled by hand.`,
  },
} as const satisfies Readonly<Record<string, Words>>;
