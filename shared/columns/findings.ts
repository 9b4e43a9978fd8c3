/** What was chosen of a table by hand and no longer fits: said once, and never applied to something else. */
import { defineFinding } from "../findings/finding.ts";

/** `header`: as it was written when it was chosen. The field is empty where the column was to be left out. */
export type ColumnGone = { readonly header: string; readonly field: string; readonly fieldVi: string; readonly fieldEn: string };

export const ColumnChoiceGone = defineFinding<ColumnGone>({
  code: "common/column-choice-gone",
  severity: "info",
  scope: "sheet",
  title: { vi: "Lựa chọn cột không còn áp dụng", en: "A choice of column that no longer applies" },
  message: {
    vi: ({ header, fieldVi }) =>
      `Bảng này không còn cột “${header}” đã được chọn ${fieldVi === "" ? "là cột không dùng" : `cho ${fieldVi}`}; bảng được đọc không có lựa chọn đó`,
    en: ({ header, fieldEn }) =>
      `The table no longer has the column “${header}” that was chosen ${fieldEn === "" ? "as one not used" : `for ${fieldEn}`}; it is read without that choice`,
  },
  todo: {
    vi: "Xem lại phần Nhận dạng: chọn cột khác, hoặc bỏ lựa chọn cũ.",
    en: "Look at the columns recognised: choose another column, or drop the old choice.",
  },
});

export const TableChoiceGone = defineFinding<{ readonly chosenOn: string; readonly titleVi: string; readonly titleEn: string }>({
  code: "common/table-choice-gone",
  severity: "info",
  scope: "file",
  title: { vi: "Lựa chọn bảng không còn áp dụng", en: "A choice of table that no longer applies" },
  message: {
    vi: ({ chosenOn, titleVi }) =>
      `Không còn bảng ${titleVi} với tiêu đề đã chọn ở trang tính “${chosenOn}”; các lựa chọn cột của bảng đó không áp dụng`,
    en: ({ chosenOn, titleEn }) =>
      `There is no table (${titleEn}) with the header that was chosen on the sheet “${chosenOn}”; what was chosen of its columns is not applied`,
  },
  todo: {
    vi: "Xem lại phần Nhận dạng: chọn lại cột nếu tiêu đề đã đổi, hoặc bỏ lựa chọn cũ.",
    en: "Look at the columns recognised: choose again where the header has changed, or drop the old choice.",
  },
});

export const COLUMN_FINDINGS = [ColumnChoiceGone, TableChoiceGone] as const;
