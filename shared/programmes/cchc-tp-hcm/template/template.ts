/** The ready workbook of the city's ten targets: the targets by year, and the lists that three of them are counted from. */
import { PEOPLE_CHOICES } from "../../../people/template/choices.ts";
import { ADDED_TO_NOMINEES, nomineeColumns } from "../../../people/template/columns.ts";
import { NOMINEE_SHEET, nomineeSheet } from "../../../people/template/nominee-sheet.ts";
import { choicesSheet } from "../../../template/choices.ts";
import { checkGuide, columnsGuide, guidePage, keptGuide } from "../../../template/guide.ts";
import { lineSheet } from "../../../template/line-sheet.ts";
import type { WorkbookTemplate } from "../../../template/template.ts";
import { quantityText } from "../../../text/quantity/words.ts";
import { CODES, type Code, isShare, PARAMETERS } from "../parameters.ts";
import { levelOf } from "../tracking/verdict.ts";
import { CHOICES, CLASSES, REPORTED, TARGETS, VISITS } from "./columns.ts";

export const EDITION = "cchc-tp-hcm/2026-12";
export const SHEETS = {
  guide: "Hướng dẫn",
  targets: "Chỉ tiêu",
  classes: "Lớp bồi dưỡng",
  visits: "Đoàn nghiên cứu",
  choices: "Danh mục",
} as const;

const LINES = 30;
const SENDER = ["UBND THÀNH PHỐ HỒ CHÍ MINH", "SỞ NỘI VỤ"] as const;
const REFERENCE = "(Kèm theo Báo cáo số ……/BC-SNV ngày …… tháng …… năm ……)";

const UNITS: Readonly<Record<string, string>> = { nguoi: "người", lop: "lớp", lan: "lần", doan: "đoàn" };

function targetLine(code: Code): Readonly<Record<string, string | null>> {
  const asked = REPORTED.map((year) => levelOf(code, year)?.value);
  const unit = asked.at(-1)?.unit ?? "";
  return {
    code,
    target: PARAMETERS[code].title.vi.replace(/^T\d+[ab]?\. /, ""),
    unit: isShare(code) ? "%" : (UNITS[unit] ?? unit),
    ...Object.fromEntries(REPORTED.map((year, index) => [`plan${year}`, planText(asked[index])])),
  };
}

function planText(level: Parameters<typeof quantityText>[0] | undefined): string | null {
  return level ? quantityText(level, "vi") : null;
}

export function template(): WorkbookTemplate {
  const choices = choicesSheet(SHEETS.choices, [...Object.values(CHOICES), ...Object.values(PEOPLE_CHOICES)]);
  const common = { sender: SENDER, reference: REFERENCE, signer: "GIÁM ĐỐC", formulas: {} } as const;
  const targets = lineSheet({
    ...common,
    name: SHEETS.targets,
    title: "THEO DÕI MƯỜI CHỈ TIÊU VỀ ĐỘI NGŨ LÀM CÔNG TÁC CẢI CÁCH HÀNH CHÍNH GIAI ĐOẠN 2022 - 2025",
    columns: TARGETS,
    lines: CODES.length,
    naming: "target",
    given: CODES.map(targetLine),
    sums: [],
  });
  const classes = lineSheet({
    ...common,
    name: SHEETS.classes,
    title: "DANH MỤC LỚP BỒI DƯỠNG VỀ CẢI CÁCH HÀNH CHÍNH",
    columns: CLASSES,
    lines: LINES,
    naming: "name",
    sums: ["size", "totalCost"],
  });
  const visits = lineSheet({
    ...common,
    name: SHEETS.visits,
    title: "DANH MỤC ĐOÀN NGHIÊN CỨU, TRAO ĐỔI KINH NGHIỆM VỀ CẢI CÁCH HÀNH CHÍNH",
    columns: VISITS,
    lines: LINES,
    naming: "province",
    sums: ["people"],
  });
  const nominees = nomineeSheet({
    sender: SENDER,
    title: "DANH SÁCH CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC LÀM CÔNG TÁC CẢI CÁCH HÀNH CHÍNH ĐỀ NGHỊ CỬ ĐI BỒI DƯỠNG Ở NƯỚC NGOÀI",
    reference: "(Kèm theo Công văn số ……/…… ngày …… tháng …… năm ……)",
    signer: "GIÁM ĐỐC",
    years: { from: 2022, to: 2025 },
    own: ["reformWork"],
  });
  const guide = guidePage(
    SHEETS.guide,
    "HƯỚNG DẪN THEO DÕI MƯỜI CHỈ TIÊU VỀ ĐỘI NGŨ LÀM CÔNG TÁC CẢI CÁCH HÀNH CHÍNH",
    [
      [
        "1. Thứ tự thực hiện",
        [
          [
            "Bước 1",
            `Ghi số thực hiện từng năm ở trang tính ${SHEETS.targets}; chỉ tiêu tính theo % phải ghi cả tổng số của năm đó.`,
          ],
          ["Bước 2", `Ghi lớp ở nước ngoài (T7) và lớp trong nước (T8) ở trang tính ${SHEETS.classes}.`],
          ["Bước 3", `Ghi đoàn đi các tỉnh, thành phố (T10) và chỉ số CCHC ở trang tính ${SHEETS.visits}.`],
          [
            "Bước 4",
            "“Trên 80%” là lớn hơn 80%: đúng 80% là chưa đạt. Kiểm tra, giải trình các nội dung được nêu rồi in, trình ký.",
          ],
        ],
      ],
      columnsGuide(`2. Cách ghi trang tính ${SHEETS.targets}`, TARGETS),
      columnsGuide(`3. Cách ghi trang tính ${SHEETS.classes}`, CLASSES),
      columnsGuide(`4. Cách ghi trang tính ${SHEETS.visits}`, VISITS),
      columnsGuide(`5. Cách ghi trang tính ${NOMINEE_SHEET}`, nomineeColumns({ from: 2022, to: 2025 }, ["reformWork"])),
      keptGuide("6. Những phần giữ nguyên"),
      checkGuide("7. Kiểm tra ở đâu"),
    ],
    EDITION,
  );
  return {
    sheets: [guide, targets, classes, visits, nominees, choices.sheet],
    names: choices.names,
    edition: EDITION,
    added: ADDED_TO_NOMINEES,
  };
}
