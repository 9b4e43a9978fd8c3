/** The ready workbook of Hà Nội's plan: its lines, and the yearly sheet of demand and funding that Sở Nội vụ sends Sở Tài chính. */
import { PEOPLE_CHOICES } from "../../../people/template/choices.ts";
import { ADDED_TO_NOMINEES, nomineeColumns } from "../../../people/template/columns.ts";
import { NOMINEE_SHEET, nomineeSheet } from "../../../people/template/nominee-sheet.ts";
import { choicesSheet } from "../../../template/choices.ts";
import { checkGuide, columnsGuide, guidePage, keptGuide } from "../../../template/guide.ts";
import { lineSheet } from "../../../template/line-sheet.ts";
import type { WorkbookTemplate } from "../../../template/template.ts";
import { CHOICES } from "./choices.ts";
import { DEMAND, LINES } from "./columns.ts";

export const EDITION = "ha-noi-2022/2026-12";
export const SHEETS = { guide: "Hướng dẫn", lines: "Chương trình", demand: "Nhu cầu hằng năm", choices: "Danh mục" } as const;

const SENDER = ["UBND THÀNH PHỐ HÀ NỘI", "SỞ NỘI VỤ"] as const;

export function template(): WorkbookTemplate {
  const choices = choicesSheet(SHEETS.choices, [...Object.values(CHOICES), ...Object.values(PEOPLE_CHOICES)]);
  const lines = lineSheet({
    name: SHEETS.lines,
    sender: SENDER,
    title: "KẾ HOẠCH CỬ CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC ĐI HỌC TẬP KINH NGHIỆM Ở NƯỚC NGOÀI GIAI ĐOẠN 2022 - 2025",
    reference: "(Kèm theo Tờ trình số ……/TTr-SNV ngày …… tháng …… năm ……)",
    columns: LINES,
    lines: 15,
    naming: "title",
    formulas: { costPerPerson: (cell) => `IF(N(${cell("people")})>0,${cell("totalCost")}/${cell("people")},"")` },
    sums: ["people", "totalCost"],
    signer: "GIÁM ĐỐC",
  });
  const demand = lineSheet({
    name: SHEETS.demand,
    sender: SENDER,
    title: "TỔNG HỢP NHU CẦU, NGUỒN KINH PHÍ ĐÀO TẠO, BỒI DƯỠNG HẰNG NĂM, GIAI ĐOẠN 2022 - 2025",
    reference: "(Kèm theo Công văn số ……/SNV-…… gửi Sở Tài chính)",
    columns: DEMAND,
    lines: 40,
    naming: "title",
    formulas: {},
    sums: ["people", "totalCost"],
    signer: "GIÁM ĐỐC",
  });
  const nominees = nomineeSheet({
    sender: SENDER,
    title:
      "DANH SÁCH CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC ĐỀ NGHỊ CỬ ĐI BỒI DƯỠNG Ở NƯỚC NGOÀI THEO KẾ HOẠCH GIAI ĐOẠN 2022 - 2025 CỦA THÀNH PHỐ HÀ NỘI",
    reference: "(Kèm theo Công văn số ……/…… ngày …… tháng …… năm ……)",
    signer: "GIÁM ĐỐC",
    years: { from: 2022, to: 2025 },
    own: ["prospects"],
  });
  const guide = guidePage(
    SHEETS.guide,
    "HƯỚNG DẪN LẬP KẾ HOẠCH CỬ ĐI HỌC TẬP Ở NƯỚC NGOÀI CỦA HÀ NỘI, GIAI ĐOẠN 2022 - 2025",
    [
      [
        "1. Thứ tự thực hiện",
        [
          ["Bước 1", `Ghi các nội dung chương trình ở trang tính ${SHEETS.lines}, mỗi nội dung một dòng.`],
          ["Bước 2", `Hằng năm ghi nhu cầu và nguồn kinh phí ở trang tính ${SHEETS.demand} để gửi Sở Tài chính.`],
          ["Bước 3", "Nhu cầu bốn năm cộng lại bằng số người và kinh phí của từng nội dung."],
          ["Bước 4", "Kiểm tra, sửa các nội dung được nêu, xóa các dòng trống còn thừa rồi in, trình ký."],
        ],
      ],
      columnsGuide(`2. Cách ghi trang tính ${SHEETS.lines}`, LINES),
      columnsGuide(`3. Cách ghi trang tính ${SHEETS.demand}`, DEMAND),
      columnsGuide(`4. Cách ghi trang tính ${NOMINEE_SHEET}`, nomineeColumns({ from: 2022, to: 2025 }, ["prospects"])),
      keptGuide("5. Những phần giữ nguyên"),
      checkGuide("6. Kiểm tra ở đâu"),
    ],
    EDITION,
  );
  return {
    sheets: [guide, lines, demand, nominees, choices.sheet],
    names: choices.names,
    edition: EDITION,
    added: ADDED_TO_NOMINEES,
  };
}
