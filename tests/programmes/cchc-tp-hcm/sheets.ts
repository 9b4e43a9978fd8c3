/** The same figures of the ten targets in the layouts that offices use, as pictures of workbooks. */
import { checkWorkbook } from "../../../shared/check.ts";
import type { Rect } from "../../../shared/sheet/address.ts";
import { type CellValue, plainSheet, type SheetSnapshot, type WorkbookSnapshot } from "../../../shared/sheet/snapshot.ts";

export type Rows = readonly (readonly CellValue[])[];

export function sheetOf(name: string, rows: Rows, merges: readonly Rect[] = []): SheetSnapshot {
  return plainSheet(name, rows, { merges });
}

export function bookOf(...sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { sheets, date1904: false };
}

export const TITLE: Rows = [
  ["UBND TP HỒ CHÍ MINH", null, null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
  [null, null, null, "Độc lập - Tự do - Hạnh phúc"],
  [],
  ["THEO DÕI 10 CHỈ TIÊU KẾ HOẠCH CCHC 2022-2025"],
  [],
];

/** Of one target: what the year's plan says, what was reached, out of how many. */
export interface Figures {
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  readonly years: readonly (readonly [plan: CellValue, done: CellValue, of: CellValue])[];
}

const target = (code: string, name: string, unit: string, ...years: Figures["years"]): Figures => ({ code, name, unit, years });

/** 2023, 2024, 2025: the figures of the sample. */
export const SAMPLE: readonly Figures[] = [
  target(
    "T1",
    "Cơ quan, phòng nội vụ có vị trí việc làm CCHC",
    "%",
    ["trên 80%", 80, 100],
    ["trên 90%", 91, 100],
    ["100%", 100, 100],
  ),
  target(
    "T2",
    "Lãnh đạo được bồi dưỡng, tập huấn về CCHC",
    "%",
    ["trên 80%", 410, 500],
    ["trên 90%", 450, 500],
    ["100%", 500, 500],
  ),
  target(
    "T3",
    "Công chức, viên chức làm CCHC được cung cấp kiến thức, kỹ năng",
    "%",
    [null, null, null],
    ["trên 80%", 1201, 1500],
    ["100%", 1500, 1500],
  ),
  target(
    "T4",
    "Được tiếp cận tài liệu, bài giảng điện tử",
    "%",
    [null, null, null],
    ["trên 80%", 1200, 1500],
    ["100%", 1499, 1500],
  ),
  target("T5a", "Được quy hoạch chức danh lãnh đạo", "người/năm", [10, 10, null], [10, 12, null], [10, 9, null]),
  target("T5b", "Được luân chuyển, bổ nhiệm", "người/năm", [5, 5, null], [5, 6, null], [5, 5, null]),
  target("T6", "Chuyên gia về CCHC (lũy kế)", "người", [null, 20, null], [null, 38, null], [50, 50, null]),
  target("T7", "Lớp bồi dưỡng ở nước ngoài", "lớp/năm", [1, 1, null], [1, 1, null], [1, 1, null]),
  target("T8", "Lớp trong nước trực tiếp kết hợp trực tuyến", "lớp/năm", [1, 1, null], [1, 2, null], [1, 1, null]),
  target("T9", "Tập huấn nghiệp vụ hằng năm", "lần/năm", [1, 1, null], [1, 1, null], [1, 0, null]),
  target("T10", "Đoàn nghiên cứu tại tỉnh có chỉ số cao hơn", "đoàn/năm", [1, 1, null], [1, 1, null], [1, 1, null]),
];

export const NOT_MET = ["T1/2023", "T2/2024", "T4/2024", "T4/2025", "T5a/2025", "T9/2025"];
export const YEARS = [2023, 2024, 2025];

export function totals(workbook: WorkbookSnapshot): Readonly<Record<string, unknown>> {
  return checkWorkbook(workbook).report.totals;
}

export function findings(workbook: WorkbookSnapshot): string[] {
  return checkWorkbook(workbook).report.findings.map(
    ({ severity, code, cell, values }) =>
      `${severity} ${code.replace("cchc-tp-hcm/", "")} ${cell}${values.year ? ` ${values.code}/${values.year}` : ""}`,
  );
}
