/** The formulas of lists of people under the other programmes: what they show is what the core decides, and what LibreOffice calculates. */
import { describe, expect, test } from "vitest";
import { checkWorkbook } from "../../../shared/check.ts";
import { columnIndex } from "../../../shared/sheet/address.ts";
import { addDays, addMonths, type Day, day, serialOf } from "../../../shared/sheet/day.ts";
import { type CellValue, cellOf, type SheetSnapshot, type WorkbookSnapshot } from "../../../shared/sheet/snapshot.ts";
import { readWorkbook } from "../../../shared/xlsx/read-workbook.ts";
import { patchWorkbook } from "../../../shared/xlsx/write/patch-workbook.ts";
import { fileOf } from "../../programmes/qd-1641/filling.ts";
import { throughLibreOffice, whyNoLibreOffice, withoutCachedValues } from "../../support/libreoffice.ts";
import { type Line, nomineeList } from "../../support/nominee-list.ts";

const SEED = 2026;

function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const random = randomFrom(SEED);
const pick = <T>(...list: readonly [T, ...T[]]): T => list[Math.floor(random() * list.length)] ?? list[0];
const serial = (on: Day): number => serialOf(on, false);

/** Cells that formulas can read: real dates, wordings of the workbook. */
function common(): Line {
  const start = day(pick("2023-05-15", "2024-02-29", "2024-08-31", "2025-06-30", "2025-07-01"));
  const gender = pick("Nam", "Nữ");
  // Around 18 and 24 months of service before retirement at 61 or so.
  const birth = addDays(addMonths(start, -12 * pick(59, 60, 55, 40, 34, 35)), Math.floor(random() * 900) - 450);
  return {
    "Ngày sinh": serial(birth),
    "Giới tính": gender,
    "Chức vụ hiện tại": pick("Chuyên viên", "Giám đốc Sở Nội vụ", "Vụ trưởng Vụ Pháp chế", "Trưởng phòng"),
    "Cán bộ, công chức, viên chức": pick("Công chức", "Cán bộ"),
    "Đơn vị công tác": "Sở Nội vụ",
    "Xếp loại năm trước": pick("Hoàn thành xuất sắc nhiệm vụ", "Hoàn thành tốt nhiệm vụ", "Hoàn thành nhiệm vụ", ""),
    "Kỷ luật": pick("Không", "Không", "", "Khiển trách", "Đang xem xét kỷ luật"),
    "Từ ngày": serial(start),
    "Đến ngày": serial(addDays(start, pick(13, 13, 45))),
  };
}

const LINES: Readonly<Record<string, () => Line>> = {
  "kl-39"() {
    const line = common();
    const start = Number(line["Từ ngày"]);
    return {
      ...line,
      "Giữ chức vụ đến ngày": pick<CellValue>(null, start + 549, start + 550, start + 730, start + 731, start + 900),
      "Cam kết": pick("Đã ký", "Đã ký", "Chưa ký", ""),
      "Loại khóa": pick("Ngắn hạn", "Trung hạn", "Ngoại ngữ"),
      "Khóa đăng ký": pick("Quản trị công", "Chính phủ số"),
      "Khóa đã tham gia": pick(
        "Chưa",
        "Khóa trung hạn năm 2023, KL 39",
        "Khóa ngắn hạn năm 2021, KL 39",
        "Khóa trung hạn năm 2024, Đề án 1641",
      ),
    };
  },
  "ha-noi-2022": () => ({ ...common(), "Chiều hướng phát triển": pick("Có", "Không", ""), "Khóa đăng ký": "Quản trị đô thị" }),
  "cchc-tp-hcm": () => ({
    ...common(),
    "Trực tiếp làm công tác CCHC": pick("Có", "Không", ""),
    "Khóa đăng ký": "Nền hành chính phục vụ",
    Nước: pick("Nhật Bản", "Việt Nam", "Singapore"),
  }),
  "tp-hcm-2023": () => ({ ...common(), "Khóa đăng ký": "Xúc tiến đầu tư", Nước: pick("Úc", "Việt Nam") }),
};

const OPTIONS: Readonly<Record<string, string>> = { youngAge: "35" };
const PEOPLE = 300;

function listOf(id: string): WorkbookSnapshot {
  const make = LINES[id];
  if (!make) throw new RangeError(`No lines for ${id}`);
  const lines = Array.from({ length: PEOPLE }, make);
  const names = lines.map((line, index) => ({
    ...line,
    "Họ và tên": `Nguyễn Văn Số ${"ABCDEGHIKL"[index % 10]} ${Math.floor(index / 10)}`,
  }));
  return { sheets: [nomineeList(names[0] ?? {}, names)], date1904: false };
}

const WORDS: Readonly<Record<string, string>> = {
  eligible: "Đủ điều kiện",
  ineligible: "Không đủ điều kiện",
  undetermined: "Chưa rõ",
};

function workbookOf(bytes: Uint8Array): WorkbookSnapshot {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(read.error.code);
  return read.workbook;
}

async function filled(id: string) {
  const bytes = await fileOf(listOf(id));
  const check = checkWorkbook(workbookOf(bytes), { programme: id, options: OPTIONS });
  const plan = await check.fill({ add: "all", restore: false });
  const patched = await patchWorkbook(bytes, plan.edits);
  if (!patched.ok) throw new Error(patched.error.code);
  return { check, plan, bytes: patched.bytes };
}

const at = (sheet: SheetSnapshot | undefined, row: number, column: number): unknown => sheet?.rows[row]?.[column] ?? null;

function same(a: unknown, b: unknown): boolean {
  if (typeof a === "number" && typeof b === "number") return Math.abs(a - b) <= Math.abs(a) * 1e-12;
  return a === b || (a === "" && b === null);
}

describe.each(Object.keys(LINES))(`%s: ${PEOPLE} people whose cells formulas can read (seed ${SEED})`, (id) => {
  test("the column of decisions shows what the core decides", async () => {
    const { check, plan, bytes } = await filled(id);
    const column = plan.columns.find((one) => one.id === "decision");
    const [sheet] = workbookOf(bytes).sheets;
    const different = check.report.people.flatMap(({ row, decision }) => {
      const shown = at(sheet, row - 1, columnIndex(column?.column ?? "A"));
      return shown === WORDS[decision]
        ? []
        : [`seed ${SEED}, row ${row}: ${shown}, core ${decision}: ${JSON.stringify(sheet?.rows[row - 1])}`];
    });
    expect(different.slice(0, 4)).toEqual([]);
    expect(new Set(check.report.people.map(({ decision }) => decision)).size).toBe(3);
  });

  test("filled again, nothing is written", async () => {
    const { bytes } = await filled(id);
    const again = await checkWorkbook(workbookOf(bytes), { programme: id, options: OPTIONS }).fill({
      add: "all",
      restore: false,
    });
    expect(again.columns.filter(({ written }) => written > 0).map((one) => one.id)).toEqual([]);
  });

  test.skipIf(whyNoLibreOffice())(
    "LibreOffice calculates the same, cell for cell",
    async () => {
      const { bytes } = await filled(id);
      const ours = workbookOf(bytes);
      const theirs = await throughLibreOffice(withoutCachedValues(bytes));
      const different: string[] = [];
      let formulas = 0;
      for (const sheet of ours.sheets) {
        const other = theirs.sheets.find(({ name }) => name === sheet.name);
        for (const key of sheet.formulas.keys()) {
          const { row, column } = cellOf(key);
          const [mine, calculated] = [at(sheet, row, column), at(other, row, column)];
          formulas++;
          if (!same(mine, calculated))
            different.push(`${sheet.name}!${row + 1}.${column}: ${mine} / ${JSON.stringify(calculated)}`);
        }
      }
      expect(formulas).toBeGreaterThan(PEOPLE * 6);
      expect(different.slice(0, 5)).toEqual([]);
    },
    120_000,
  );
});

test.each(["ha-noi-2022", "cchc-tp-hcm"])("%s: the column of priority shows the order that the check tells", async (id) => {
  const { check, plan, bytes } = await filled(id);
  const column = plan.columns.find((one) => one.id === "priority");
  const [sheet] = workbookOf(bytes).sheets;
  const told = check.report.findings.find(({ code }) => code === `${id}/priority-order`)?.values;
  const rowsThatShow = (word: string): string[] =>
    check.report.people
      .filter(({ row }) => at(sheet, row - 1, columnIndex(column?.column ?? "A")) === word)
      .map(({ row }) => String(row));
  expect(rowsThatShow("Ưu tiên")).toEqual(told?.first);
  expect(rowsThatShow("Chưa rõ")).toEqual(told?.open);
  expect(rowsThatShow("Không thuộc diện ưu tiên")).toEqual(told?.rest);
  expect(rowsThatShow("Ưu tiên").length).toBeGreaterThan(0);
});
