/** The ready workbook of Kết luận 39-KL/TW: people of each year by kind, and the courses. It is a paper of the Party. */
import { PEOPLE_CHOICES } from "../../../people/template/choices.ts";
import { ADDED_TO_NOMINEES, nomineeColumns } from "../../../people/template/columns.ts";
import { NOMINEE_SHEET, nomineeSheet } from "../../../people/template/nominee-sheet.ts";
import { choicesSheet } from "../../../template/choices.ts";
import { checkGuide, columnsGuide, guidePage, keptGuide } from "../../../template/guide.ts";
import { lineSheet } from "../../../template/line-sheet.ts";
import type { WorkbookTemplate } from "../../../template/template.ts";
import { targetOf } from "../rules/year-targets.ts";
import { CHOICES, COURSES, YEARS } from "./columns.ts";

export const EDITION = "kl-39/2026-12";
export const SHEETS = { guide: "Hướng dẫn", years: "Chỉ tiêu", courses: "Khóa bồi dưỡng", choices: "Danh mục" } as const;

const FIRST_YEAR = 2023;
const LAST_YEAR = 2030;
const COURSE_LINES = 40;
const SENDER = ["BAN TỔ CHỨC TRUNG ƯƠNG", "……………………………"] as const;
const REFERENCE = "(Kèm theo Tờ trình số ……-TTr/…… ngày …… tháng …… năm ……)";

export function template(): WorkbookTemplate {
  const choices = choicesSheet(SHEETS.choices, [...Object.values(CHOICES), ...Object.values(PEOPLE_CHOICES)]);
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
  const common = { sender: SENDER, reference: REFERENCE, party: true, signer: "TRƯỞNG BAN" } as const;
  const counts = lineSheet({
    ...common,
    name: SHEETS.years,
    title: "TỔNG HỢP CHỈ TIÊU BỒI DƯỠNG Ở NƯỚC NGOÀI BẰNG NGÂN SÁCH NHÀ NƯỚC THEO KẾT LUẬN SỐ 39-KL/TW",
    columns: YEARS,
    lines: years.length,
    naming: "year",
    given: years.map((year) => ({ year, goal: targetOf("peopleAYear", year)?.value ?? null })),
    formulas: {
      total: (cell) => `IF(COUNT(${cell("medium")}:${cell("language")})=0,"",SUM(${cell("medium")}:${cell("language")}))`,
    },
    sums: ["medium", "short", "language", "total", "speakers"],
  });
  const courses = lineSheet({
    ...common,
    name: SHEETS.courses,
    title: "DANH MỤC KHÓA BỒI DƯỠNG Ở NƯỚC NGOÀI THEO KẾT LUẬN SỐ 39-KL/TW",
    columns: COURSES,
    lines: COURSE_LINES,
    naming: "name",
    formulas: {},
    sums: ["size", "totalCost"],
  });
  const nominees = nomineeSheet({
    // Units put people forward; whoever runs the programme counts the groups.
    sender: ["TỈNH ỦY (THÀNH ỦY, ĐẢNG ỦY) ……………", "BAN TỔ CHỨC"],
    title: "DANH SÁCH ĐỀ NGHỊ CỬ ĐI BỒI DƯỠNG Ở NƯỚC NGOÀI THEO KẾT LUẬN SỐ 39-KL/TW",
    reference: REFERENCE,
    signer: "TRƯỞNG BAN",
    party: true,
    years: { from: FIRST_YEAR, to: LAST_YEAR },
    own: ["managedBy", "leaderUntil", "commitment", "courseKind"],
  });
  const guide = guidePage(
    SHEETS.guide,
    "HƯỚNG DẪN LẬP CHỈ TIÊU BỒI DƯỠNG Ở NƯỚC NGOÀI THEO KẾT LUẬN SỐ 39-KL/TW",
    [
      [
        "1. Thứ tự thực hiện",
        [
          ["Bước 1", `Ghi số người từng năm theo loại hình ở trang tính ${SHEETS.years}.`],
          ["Bước 2", `Ghi các khóa ở trang tính ${SHEETS.courses}, mỗi khóa một dòng.`],
          ["Bước 3", "Đối chiếu với Kết luận: khoảng 400 người mỗi năm đến năm 2025, khoảng 500 người mỗi năm từ năm 2026."],
          ["Bước 4", "Kiểm tra, sửa các nội dung được nêu, xóa các dòng trống còn thừa rồi in, trình ký."],
        ],
      ],
      columnsGuide(`2. Cách ghi trang tính ${SHEETS.years}`, YEARS),
      columnsGuide(`3. Cách ghi trang tính ${SHEETS.courses}`, COURSES),
      columnsGuide(
        `4. Cách ghi trang tính ${NOMINEE_SHEET}`,
        nomineeColumns({ from: FIRST_YEAR, to: LAST_YEAR }, ["managedBy", "leaderUntil", "commitment", "courseKind"]),
      ),
      keptGuide("5. Những phần giữ nguyên"),
      checkGuide("6. Kiểm tra ở đâu"),
    ],
    EDITION,
  );
  return {
    sheets: [guide, counts, courses, nominees, choices.sheet],
    names: choices.names,
    edition: EDITION,
    added: ADDED_TO_NOMINEES,
  };
}
