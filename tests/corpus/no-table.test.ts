/** What is no list gets a plain answer, and hostile shapes cost bounded time. */
import { describe, expect, it } from "vitest";
import { checkWorkbook } from "../../shared/check.ts";
import { type CellValue, plainSheet, type SheetSnapshot } from "../../shared/sheet/snapshot.ts";
import { within } from "../support/within.ts";

const tablesOf = (...sheets: SheetSnapshot[]): readonly unknown[] => checkWorkbook({ sheets, date1904: false }).report.tables;

describe("sheets without a list", () => {
  const others: Readonly<Record<string, readonly (readonly CellValue[])[]>> = {
    "an empty sheet": [],
    "a letter": [
      ["UBND TỈNH LÀO CAI"],
      [],
      ["Kính gửi: Bộ Nội vụ"],
      ["Thực hiện Công văn số 12/BNV, họ và tên cán bộ được cử như sau:"],
    ],
    instructions: [
      ["Cột", "Nội dung", "Cách ghi"],
      ["Họ và tên", "Ghi đầy đủ theo giấy khai sinh", "Nguyễn Văn A"],
      ["Ngày sinh", "Ghi theo mẫu dd/mm/yyyy", "01/01/1980"],
      ["Chức vụ", "Ghi chức vụ chính quyền", "Phó Chủ tịch UBND tỉnh"],
    ],
    "look-up lists": [
      ["Danh mục chức danh", "Danh mục xếp loại", "Nước"],
      ["Phó Chủ tịch UBND tỉnh", "HTXSNV", "Nhật Bản"],
    ],
    "a table of money": [
      ["STT", "Nội dung chi", "Đơn vị tính", "Số lượng", "Thành tiền"],
      [1, "Vé máy bay", "vé", 16, 480000000],
    ],
    numbers: [
      [1, 2, 3],
      [4, 5, 6],
    ],
  };
  it.each(Object.entries(others))("%s: no table, no programme, no finding", (_, rows) => {
    const { report } = checkWorkbook({ sheets: [plainSheet("Trang 1", rows)], date1904: false });
    expect(report).toMatchObject({ programme: null, tables: [], findings: [], people: [] });
  });

  it("a hidden sheet is not read", () => {
    const rows = [
      ["STT", "Họ và tên", "Ngày sinh", "Chức vụ"],
      [1, "Nguyễn Văn Nháp", "01/01/1950", "Chuyên viên"],
    ];
    expect(tablesOf(plainSheet("Nháp", rows, { state: "hidden" }))).toEqual([]);
    expect(tablesOf(plainSheet("Nháp", rows))).toHaveLength(1);
  });
});

describe("hostile shapes are read in bounded time", () => {
  const LIMIT = 3000;
  const HEADER = ["STT", "Họ và tên", "Ngày sinh", "Chức vụ"];
  const wide = (make: (column: number) => string): string[] => Array.from({ length: 16_384 }, (_, column) => make(column));
  const shapes: Readonly<Record<string, () => SheetSnapshot>> = {
    "a merge over the whole sheet": () =>
      plainSheet("a", [HEADER, [1, "Nguyễn Văn A", "1/1/1980", "Phó Chủ tịch UBND tỉnh"]], {
        merges: [
          { top: 1, left: 0, bottom: 1_048_575, right: 16_383 },
          { top: 0, left: 0, bottom: 0, right: 16_383 },
        ],
      }),
    "a header of 16.384 columns": () =>
      plainSheet("a", [wide((column) => (column === 5 ? "Họ và tên" : `Cột ${column}`)), wide((column) => `x${column}`)]),
    "100.000 rows of words": () =>
      plainSheet(
        "a",
        Array.from({ length: 100_000 }, (_, row) => ["Ghi chú", "Đơn vị", `x${row}`, `y${row}`, "Nước", "Lớp"]),
      ),
    "100.000 rows of names": () =>
      plainSheet(
        "a",
        Array.from({ length: 100_000 }, (_, row) => [`Nguyễn Văn ${row}`, "Trần Thị B", "Họ và tên", `y${row}`]),
      ),
    "headers on every row": () =>
      plainSheet(
        "a",
        Array.from({ length: 20_000 }, (_, row) => (row % 2 ? HEADER : [...HEADER].reverse())),
      ),
    "50.000 merges": () =>
      plainSheet(
        "a",
        [HEADER, ...Array.from({ length: 5_000 }, (_, row) => [row + 1, "Nguyễn Văn A", "1/1/1980", "Chuyên viên"])],
        {
          merges: Array.from({ length: 50_000 }, (_, row) => ({ top: row + 1, left: 1, bottom: row + 1, right: 3 })),
        },
      ),
  };
  it.each(Object.entries(shapes))("%s", (_, make) => {
    const sheet = make();
    within(LIMIT, () => tablesOf(sheet));
  });
});
