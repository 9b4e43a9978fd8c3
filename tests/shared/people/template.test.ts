/** The ready list of nominees of every programme with other sheets: known by its title, silent on good lines, in words that readers take. */
import { describe, expect, test } from "vitest";
import { checkWorkbook } from "../../../shared/check.ts";
import { PEOPLE_CHOICES } from "../../../shared/people/template/choices.ts";
import { NOMINEE_SHEET } from "../../../shared/people/template/nominee-sheet.ts";
import { programmeNamed } from "../../../shared/programmes/index.ts";
import type { NewSheet } from "../../../shared/sheet/edits.ts";
import { type CellValue, cellKey } from "../../../shared/sheet/snapshot.ts";
import { workbookOf } from "../../support/new-sheet-snapshot.ts";

/** A good line, by header: every cell in the form that the sheet asks for. */
const GOOD: Readonly<Record<string, CellValue>> = {
  "Họ và tên": "Nguyễn Thị Hà",
  "Ngày sinh": 29_728,
  "Giới tính": "Nữ",
  "Số định danh cá nhân": "001181000017",
  "Chức vụ hiện tại": "Phó Vụ trưởng Vụ Pháp chế",
  "Cán bộ, công chức, viên chức": "Công chức",
  "Đơn vị công tác": "Sở Nội vụ",
  "Diện quản lý": null,
  "Giữ chức vụ đến ngày": 47_483,
  "Trực tiếp làm công tác CCHC": "Có",
  "Xếp loại năm trước": "Hoàn thành xuất sắc nhiệm vụ",
  "Kỷ luật": "Không",
  "Chiều hướng phát triển": "Có",
  "Cam kết": "Đã ký",
  "Loại khóa": "Ngắn hạn",
  "Khóa đăng ký": "Quản trị công",
  Nước: "Nhật Bản",
  "Từ ngày": 45_061,
  "Đến ngày": 45_074,
  "Khóa đã tham gia": "Chưa",
  "Ghi chú": null,
};

const headerRow = ({ rows }: NewSheet): number => rows.findIndex((row) => row?.some((cell) => cell?.value === "Họ và tên"));

describe.each(["kl-39", "ha-noi-2022", "cchc-tp-hcm", "tp-hcm-2023"])("%s", (id) => {
  async function filled() {
    const programme = programmeNamed(id);
    if (!programme) throw new Error(`${id} is not registered`);
    const { sheets } = await programme.template();
    const sheet = sheets.find(({ name }) => name === NOMINEE_SHEET);
    if (!sheet) throw new Error(`The template of ${id} has no list of nominees`);
    const row = headerRow(sheet);
    const typed = new Map<number, CellValue>();
    for (const [column, cell] of (sheet.rows[row] ?? []).entries())
      if (typeof cell?.value === "string" && cell.value in GOOD) typed.set(cellKey(row + 2, column), GOOD[cell.value] ?? null);
    return { programme, sheet, sheets, row, typed };
  }

  test("alone it is known by its title, and a good line has no finding that blocks or asks", async () => {
    const { sheet, typed } = await filled();
    const { report } = checkWorkbook(workbookOf([sheet], { [NOMINEE_SHEET]: typed }));
    expect(report.programme?.id).toBe(id);
    expect(report.findings.filter(({ severity }) => severity !== "info").map(({ code }) => code)).toEqual([]);
    expect(report.people.map(({ decision }) => decision)).toEqual(["eligible"]);
  });

  test("every column is read, and read for certain", async () => {
    const { sheet, row, typed } = await filled();
    const { report } = checkWorkbook(workbookOf([sheet], { [NOMINEE_SHEET]: typed }));
    const [table] = report.tables;
    const headers = (sheet.rows[row] ?? []).flatMap((cell) => (typeof cell?.value === "string" ? [cell.value] : []));
    expect(table?.columns.map(({ header }) => header)).toEqual(headers);
    expect(table?.columns.filter(({ certainty }) => certainty !== "certain").map(({ header }) => header)).toEqual([]);
  });

  test("the whole workbook with it is still the programme's", async () => {
    const { sheets, typed } = await filled();
    const { report } = checkWorkbook(workbookOf(sheets, { [NOMINEE_SHEET]: typed }));
    expect(report.programme?.id).toBe(id);
    expect(report.people).toHaveLength(1);
    expect(report.findings.filter(({ severity, sheet }) => severity !== "info" && sheet === NOMINEE_SHEET)).toEqual([]);
  });
});

test("lists to choose from have names of their own, and nothing twice", () => {
  const lists = Object.values(PEOPLE_CHOICES);
  expect(new Set(lists.map(({ name }) => name)).size).toBe(lists.length);
  for (const { values } of lists) expect(new Set(values).size).toBe(values.length);
});
