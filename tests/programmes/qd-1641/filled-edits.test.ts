/** A filled workbook that people go on with: what LibreOffice then calculates is what the core decides anew, or "Chưa rõ". */
import { describe, expect, test } from "vitest";
import { checkWorkbook } from "../../../shared/check.ts";
import { DECISIONS, UNCLEAR } from "../../../shared/people/formulas/verdict-words.ts";
import { columnIndex, parseRange } from "../../../shared/sheet/address.ts";
import type { SheetEdits } from "../../../shared/sheet/edits.ts";
import type { CellValue } from "../../../shared/sheet/snapshot.ts";
import { throughLibreOffice, whyNoLibreOffice, withoutCachedValues } from "../../support/libreoffice.ts";
import { patched, read, sheetEdits } from "../../support/patched.ts";
import { serial as day, FILL_ALL, fileOf } from "./filling.ts";
import { courseSheet, type Line, list, nameOf } from "./sheets.ts";

const missing = whyNoLibreOffice();
const WORDS: Readonly<Record<string, string>> = DECISIONS;

const noon = (iso: string): number => (day(iso) ?? 0) + 0.5;
const DATED: Line = { birth: day("1985-05-20"), start: day("2024-05-13"), end: day("2024-05-26") };
const PLANNED: Line = {
  ...DATED,
  position: "Trưởng phòng Sở Nội vụ",
  unit: "Sở Nội vụ tỉnh Lào Cai",
  plannedPost: "Phó Chủ tịch UBND tỉnh",
  plannedTerm: "2021-2026",
};
const WOMAN: Line = { ...DATED, birth: day("1968-01-01"), gender: "Nữ" };
const of = (course: string): Line => ({ birth: day("1985-05-20"), course, start: null, end: null });
const LETTER = "(Kèm theo Công văn số 12/UBND-NC ngày";

/** Lists by their sheets; the first line of each is left as it is. */
const LISTS: Readonly<Record<string, readonly Line[]>> = {
  "Theo khóa": [of("K04"), of("K04"), of("K04"), of("K04"), of("K01"), of("K02"), of("K03"), of("K05"), of("nt")],
  "Chưa có bế giảng": [
    { ...DATED, end: null },
    { ...DATED, end: null },
    { ...DATED, end: null, course: "K04" },
  ],
  "Ghi chú": [PLANNED, PLANNED, PLANNED, PLANNED, WOMAN, WOMAN],
  "Công văn": [DATED, { ...DATED, birth: day("1979-04-20") }],
};
const COURSES = courseSheet([
  ["K01", "Pháp luật quốc tế", "Pháp", day("2024-05-13"), day("2024-05-26"), 16],
  ["K02", "Quản lý đô thị", "Pháp", day("2024-06-10"), day("2024-06-23"), 16],
  ["K03", "Chuyển đổi số", "Pháp", "09/09/2024", "22/09/2024", 16],
  ["K04", "Tài chính công", "Pháp", noon("2024-10-07"), noon("2024-10-20"), 16],
  ["K05", "Y tế công", "Pháp", day("2024-11-04"), day("2024-11-17"), 16],
]);

const EDITS: readonly (readonly [sheet: string, cell: string, value: CellValue])[] = [
  ["Theo khóa", "M4", day("2026-05-13")],
  ["Theo khóa", "M5", "khoảng tháng 9/2026"],
  ["Theo khóa", "N6", "26/5/2026"],
  ["Khóa học", "A2", "K77"],
  ["Khóa học", "D3", day("2026-06-10")],
  ["Khóa học", "E3", day("2026-06-23")],
  ["Khóa học", "D4", "09/09/2026"],
  ["Theo khóa", "L10", "K02"],
  ["Chưa có bế giảng", "N4", day("2026-05-26")],
  ["Chưa có bế giảng", "N5", "26/5/2026"],
  ["Ghi chú", "T4", "VC"],
  ["Ghi chú", "T5", "Vien chuc"],
  ["Ghi chú", "T6", "Viên chức".normalize("NFD")],
  ["Ghi chú", "T7", "keo dai thoi gian cong tac theo QĐ số 12/QĐ-TTg ngày 01/01/2023"],
  ["Ghi chú", "T8", "kéo dài thời gian công tác theo QĐ số 12/QĐ-TTg ngày 01/01/2023".normalize("NFD")],
  ["Công văn", "A2", `${LETTER} 15 tháng 3 năm 2024)`],
];

describe.skipIf(missing)("a filled workbook that is edited", () => {
  test("decides as the core does, or says that it cannot tell", async () => {
    const sheets = Object.entries(LISTS).map(([sheet, lines], at) => {
      // A sheet of the same people would be taken for a copy.
      const people = lines.map((line, index) => ({ ...line, name: nameOf(at * 20 + index) }));
      const title = sheet === "Công văn" ? ["UBND TỈNH LÀO CAI", `${LETTER} 15 tháng 5 năm 2024)`] : ["UBND TỈNH LÀO CAI"];
      return list(people, { sheet, title }).sheet;
    });
    const bytes = await fileOf({ sheets: [...sheets, COURSES], date1904: false });
    const plan = await checkWorkbook(read(bytes)).fill(FILL_ALL);
    const filled = await patched(bytes, plan.edits);
    const edited = await patched(filled, { sheets: EDITS.map(editOf) });
    const calculated = await throughLibreOffice(withoutCachedValues(edited));
    const said = checkWorkbook(read(edited)).report.people.map(({ sheet, row, decision }) => {
      const column = plan.columns.find((one) => one.sheet === sheet && one.id === "decision")?.column ?? "";
      const shown = calculated.sheets.find(({ name }) => name === sheet)?.rows[row - 1]?.[columnIndex(column)];
      return { line: `${sheet} ${row}`, shown, decided: WORDS[decision] };
    });
    expect(said.filter(({ shown, decided }) => shown !== UNCLEAR && shown !== decided)).toEqual([]);
    // What nobody touched is decided still, and what follows the list of courses is decided anew.
    const decided = said.filter(({ shown }) => shown !== UNCLEAR).map(({ line }) => line);
    expect(decided).toEqual(expect.arrayContaining(["Theo khóa 3", "Theo khóa 8", "Chưa có bế giảng 3", "Ghi chú 3"]));
  }, 60_000);
});

function editOf([sheet, cell, value]: (typeof EDITS)[number]): SheetEdits {
  const place = parseRange(cell);
  if (place === null) throw new RangeError(cell);
  return sheetEdits(sheet, { cells: [{ row: place.top, column: place.left, value, look: null }] });
}
