/** What was not done, or should be looked at, though everything asked for was written. */
import type { Text } from "../../../../shared/text/locale.ts";

const hidden = new Map<string, Text>();

export const WRITE_CAVEATS = {
  /** The same text for the same sheet: it is said once. */
  hidden(sheet: string): Text {
    const known = hidden.get(sheet) ?? {
      vi: `Trang tính “${sheet}” có dòng ẩn; các dòng đó cũng đã được ghi.`,
      en: `The sheet “${sheet}” has hidden rows; they were written too.`,
    };
    hidden.set(sheet, known);
    return known;
  },
  looks: {
    vi: "Trang tính đang được bảo vệ nên giữ nguyên định dạng ô và độ rộng cột; nội dung đã được ghi đủ.",
    en: "The sheet is protected, so formats and widths stay as they are; all contents were written.",
  },
  tables: {
    vi: "Excel này không nới được bảng (Table): các cột mới nằm cạnh bảng, chưa thuộc bảng.",
    en: "This Excel cannot let the table grow: the new columns stand beside it.",
  },
  print: {
    vi: "Excel này không cho đặt vùng in và khổ giấy của trang tính mới.",
    en: "This Excel does not let the print area and paper of the new sheet be set.",
  },
  /** `count` cells in all, the first of which is named. */
  calculated: (place: Text, count: number): Text => ({
    vi: `Excel tính ra kết quả khác dự kiến ở ${count} ô, đầu tiên là ${place.vi}. Kiểm tra lại bảng để xem kết quả.`,
    en: `Excel calculates something else than expected in ${count} cell${count === 1 ? "" : "s"}, first in ${place.en}. Check again to see the results.`,
  }),
};
