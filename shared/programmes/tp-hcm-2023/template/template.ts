/** The ready workbook of TP.HCM's plan for 2023. */
import { PEOPLE_CHOICES } from "../../../people/template/choices.ts";
import { ADDED_TO_NOMINEES, nomineeColumns } from "../../../people/template/columns.ts";
import { NOMINEE_SHEET, nomineeSheet } from "../../../people/template/nominee-sheet.ts";
import { choicesSheet } from "../../../template/choices.ts";
import { checkGuide, columnsGuide, guidePage, keptGuide } from "../../../template/guide.ts";
import { lineSheet } from "../../../template/line-sheet.ts";
import type { WorkbookTemplate } from "../../../template/template.ts";
import { CHOICES } from "./choices.ts";
import { ABROAD, HOME } from "./columns.ts";

export const EDITION = "tp-hcm-2023/2026-12";
export const SHEETS = { guide: "Hướng dẫn", abroad: "Ngoài nước", home: "Trong nước", choices: "Danh mục" } as const;

const SENDER = ["UBND THÀNH PHỐ HỒ CHÍ MINH", "SỞ NỘI VỤ"] as const;
const REFERENCE = "(Kèm theo Tờ trình số ……/TTr-SNV ngày …… tháng …… năm ……)";
const LINES = 40;

export function template(): WorkbookTemplate {
  const choices = choicesSheet(SHEETS.choices, [...Object.values(CHOICES), ...Object.values(PEOPLE_CHOICES)]);
  const common = { sender: SENDER, reference: REFERENCE, lines: LINES, naming: "topic", signer: "GIÁM ĐỐC" } as const;
  const abroad = lineSheet({
    ...common,
    name: SHEETS.abroad,
    title: "KẾ HOẠCH ĐÀO TẠO, BỒI DƯỠNG Ở NƯỚC NGOÀI NĂM 2023",
    columns: ABROAD,
    formulas: { days: (cell) => `IF(OR(${cell("start")}="",${cell("end")}=""),"",${cell("end")}-${cell("start")}+1)` },
    sums: ["people", "totalCost"],
  });
  const home = lineSheet({
    ...common,
    name: SHEETS.home,
    title: "KẾ HOẠCH ĐÀO TẠO, BỒI DƯỠNG TRONG NƯỚC NĂM 2023",
    columns: HOME,
    formulas: {},
    sums: ["classes", "people", "totalCost"],
  });
  const nominees = nomineeSheet({
    sender: SENDER,
    title: "DANH SÁCH ĐỀ NGHỊ CỬ ĐI BỒI DƯỠNG Ở NƯỚC NGOÀI THEO KẾ HOẠCH NĂM 2023 CỦA THÀNH PHỐ HỒ CHÍ MINH",
    reference: "(Kèm theo Công văn số ……/…… ngày …… tháng …… năm ……)",
    signer: "GIÁM ĐỐC",
    years: { from: 2023, to: 2023 },
    own: [],
  });
  const guide = guidePage(
    SHEETS.guide,
    "HƯỚNG DẪN LẬP KẾ HOẠCH ĐÀO TẠO, BỒI DƯỠNG NĂM 2023 CỦA THÀNH PHỐ HỒ CHÍ MINH",
    [
      [
        "1. Thứ tự thực hiện",
        [
          ["Bước 1", `Ghi các đoàn đi nước ngoài ở trang tính ${SHEETS.abroad}, mỗi đoàn một dòng.`],
          ["Bước 2", `Ghi các lớp trong nước theo lĩnh vực ở trang tính ${SHEETS.home}; tính theo người, không theo lượt.`],
          ["Bước 3", "Đối chiếu với kế hoạch: 175 người đi nước ngoài, 19.963 người trong nước."],
          ["Bước 4", "Kiểm tra, sửa các nội dung được nêu, xóa các dòng trống còn thừa rồi in, trình ký."],
        ],
      ],
      columnsGuide(`2. Cách ghi trang tính ${SHEETS.abroad}`, ABROAD),
      columnsGuide(`3. Cách ghi trang tính ${SHEETS.home}`, HOME),
      columnsGuide(`4. Cách ghi trang tính ${NOMINEE_SHEET}`, nomineeColumns({ from: 2023, to: 2023 }, [])),
      keptGuide("5. Những phần giữ nguyên"),
      checkGuide("6. Kiểm tra ở đâu"),
    ],
    EDITION,
  );
  return {
    sheets: [guide, abroad, home, nominees, choices.sheet],
    names: choices.names,
    edition: EDITION,
    added: ADDED_TO_NOMINEES,
  };
}
