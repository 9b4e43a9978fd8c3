/** What some Excel cannot tell of a workbook: said beside the findings, so that nobody takes silence for a clean sheet. */
import type { Text } from "../../../shared/text/locale.ts";

export const CAVEATS = {
  merges: {
    vi: "Excel này không cho biết hết các ô gộp: tên đơn vị, khóa gộp nhiều dòng có thể chỉ được đọc ở dòng đầu.",
    en: "This Excel does not tell all merged cells: a unit or course merged over several rows may be read on its first row only.",
  },
  fonts: {
    vi: "Excel này không cho biết phông chữ: chữ TCVN3, VNI và dòng gạch ngang có thể không được nhận ra.",
    en: "This Excel does not tell the fonts: TCVN3 or VNI text and struck-through rows may go unnoticed.",
  },
  formats: {
    vi: "Excel này không cho biết định dạng số: ngày chỉ ghi tháng hoặc năm có thể được đọc là ngày đầu tháng, đầu năm.",
    en: "This Excel does not tell number formats: a date shown by month or year may be read as the first day of it.",
  },
  hidden: {
    vi: "Excel này không cho biết dòng và cột ẩn: các dòng ẩn vẫn được kiểm tra nhưng không được nhắc đến.",
    en: "This Excel does not tell hidden rows and columns: they are checked, but not pointed out.",
  },
  kept: {
    vi: "Excel này không cho đọc phần ghi nhớ trong tệp: thiết lập và giải trình đã lưu có thể không được áp dụng.",
    en: "This Excel does not let what is remembered in the file be read: saved settings and explanations may not be applied.",
  },
} as const satisfies Record<string, Text>;
