/** What keeps a workbook from being read or shown, and what befalls any talk with Excel. */
import type { Words } from "./words.ts";

export const READING = {
  "cell-being-edited": {
    vi: () => "Ô đang nhập dở, dữ liệu đã nhập vẫn còn nguyên. Nhấn Enter để hoàn tất, rồi thực hiện lại.",
    en: () => "A cell is being edited; nothing is lost. Press Enter to finish it, then try again.",
  },
  "access-denied": {
    vi: () =>
      "Excel không cho phép thao tác này vì tệp đang được bảo vệ hoặc chỉ cho đọc. Dữ liệu không bị thay đổi. Bỏ bảo vệ trang tính hoặc bật chỉnh sửa, rồi thực hiện lại.",
    en: () =>
      "Excel refuses this: the file is protected or read-only. Nothing was changed. Unprotect the sheet or enable editing, then try again.",
  },
  "workbook-inactive": {
    vi: () => "Một tệp Excel khác đang được chọn. Dữ liệu không bị thay đổi. Bấm vào cửa sổ của tệp này, rồi thực hiện lại.",
    en: () => "Another workbook is active. Nothing was changed. Click the window of this workbook, then try again.",
  },
  "sheet-not-found": {
    vi: (name) => `Không còn trang tính “${name}”: có thể đã đổi tên hoặc xóa. Bấm Kiểm tra lại để đọc tên mới.`,
    en: (name) => `The sheet “${name}” is gone: it may have been renamed or deleted. Check again to read its new name.`,
  },
  "sheet-hidden": {
    vi: (name) => `Trang tính “${name}” đang ẩn. Bấm chuột phải vào tên trang tính, chọn Bỏ ẩn, rồi thực hiện lại.`,
    en: (name) => `The sheet “${name}” is hidden. Right-click a sheet's name, choose Unhide, then try again.`,
  },
  "cell-not-found": {
    vi: (name) => `Không có ô “${name}”. Bấm Kiểm tra lại để đọc lại bảng.`,
    en: (name) => `There is no cell “${name}”. Check again to read the sheet anew.`,
  },
  "excel-too-old": {
    vi: () =>
      "Phiên bản Excel này chưa hỗ trợ thao tác này. Dữ liệu không bị thay đổi. Lưu tệp, rồi thả vào trang web để kiểm tra.",
    en: () => "This version of Excel cannot do this. Nothing was changed. Save the file, then drop it on the web page.",
  },
  "excel-aborted": {
    vi: () => "Excel đã dừng thao tác này giữa chừng. Dữ liệu không bị thay đổi. Thực hiện lại.",
    en: () => "Excel stopped this half way. Nothing was changed. Try again.",
  },
  "range-gone": {
    vi: (name) =>
      `Vùng ô cần dùng không còn như lúc kiểm tra${name === "" ? "" : ` (trang tính “${name}”)`}: có thể đã xóa dòng, cột hoặc tên. Dữ liệu không bị thay đổi. Bấm Kiểm tra lại, rồi thực hiện lại.`,
    en: (name) =>
      `The cells are not what they were when checked${name === "" ? "" : ` (sheet “${name}”)`}: rows, columns or names may have been deleted. Nothing was changed. Check again, then try again.`,
  },
  "sheet-unsupported": {
    vi: (name) =>
      `Trang tính “${name}” là loại không đọc, ghi được (biểu đồ hoặc macro). Dữ liệu không bị thay đổi. Chuyển bảng sang trang tính thường, rồi thực hiện lại.`,
    en: (name) =>
      `The sheet “${name}” is of a kind that cannot be read or written (a chart or a macro sheet). Nothing was changed. Move the table to a plain worksheet, then try again.`,
  },
  "excel-busy": {
    vi: () => "Excel đang bận nên chưa trả lời. Dữ liệu không bị thay đổi. Chờ ít phút, rồi thực hiện lại.",
    en: () => "Excel is busy and has not answered. Nothing was changed. Wait a few minutes, then try again.",
  },
  "answer-too-large": {
    vi: () => "Có dòng quá lớn, Excel không gửi được. Dữ liệu không bị thay đổi. Lưu tệp, rồi thả vào trang web để kiểm tra.",
    en: () => "A row is too large for Excel to hand over. Nothing was changed. Save the file, then drop it on the web page.",
  },
  "sheet-too-large": {
    vi: (name) =>
      `Trang tính “${name}” có vùng dữ liệu hơn 5 triệu ô. Dữ liệu không bị thay đổi. Xóa các dòng, cột trống ở cuối trang tính, lưu tệp, rồi thực hiện lại.`,
    en: (name) =>
      `The sheet “${name}” spans more than 5 million cells. Nothing was changed. Delete the empty rows and columns at its end, save, then try again.`,
  },
  "host-failed": {
    vi: (name) =>
      `Excel báo lỗi${name === "" ? "" : ` (${name})`}. Dữ liệu không bị thay đổi. Thực hiện lại; nếu vẫn lỗi, lưu tệp rồi thả vào trang web.`,
    en: (name) =>
      `Excel reported an error${name === "" ? "" : ` (${name})`}. Nothing was changed. Try again; if it persists, save the file and drop it on the web page.`,
  },
} as const satisfies Readonly<Record<string, Words>>;
