/** Where a table begins and ends, and which rows are its header. */
import { describe, expect, it } from "vitest";
import { plainSheet } from "../../../shared/sheet/snapshot.ts";
import { columnsIn, type Rows, tablesIn } from "../../support/plan-of.ts";

const HEADER = ["STT", "Họ và tên", "Ngày sinh", "Chức vụ", "Đơn vị"];
const AN = [1, "Nguyễn Văn An", "1/1/1985", "Phó Chủ tịch UBND tỉnh", "UBND tỉnh Lào Cai"];
const BINH = [2, "Trần Thị Bình", "2/3/1984", "Phó Chủ tịch HĐND tỉnh", "HĐND tỉnh Lào Cai"];

function shape(rows: Rows, rest = {}): unknown {
  return tablesIn(plainSheet("a", rows, rest)).map(({ headerFirst, headerLast, last, rows: lines }) => [
    headerFirst,
    headerLast,
    last,
    lines.map(({ row, kind }) => `${row} ${kind}`),
  ]);
}

describe("the header", () => {
  it("stands below a letterhead and a title", () => {
    expect(
      shape([["UBND TỈNH LÀO CAI", null, null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"], [], ["DANH SÁCH ĐỀ CỬ"], HEADER, AN]),
    ).toEqual([[3, 3, 4, ["4 record"]]]);
  });

  it("has a lower row where parents are merged, and a row of column numbers below is no person", () => {
    const rows = [
      ["TT", "Họ và tên", "Năm sinh", null, "Chức vụ", "Đơn vị"],
      [null, null, "Nam", "Nữ"],
      ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"],
      [1, "Nguyễn Văn An", 1985, null, "Giám đốc Sở Nội vụ", "Sở Nội vụ"],
      [2, "Trần Thị Bình", null, 1984, "Phó Giám đốc Sở Y tế", "Sở Y tế"],
    ];
    expect(shape(rows, { merges: [{ top: 0, left: 2, bottom: 0, right: 3 }] })).toEqual([[0, 1, 4, ["3 record", "4 record"]]]);
    expect(columnsIn(rows)).toEqual(["A: number", "B: name", "C: birthMale", "D: birthFemale", "E: position", "F: unit"]);
  });

  it("has three rows, with and without merged cells", () => {
    const rows = [
      ["STT", "Họ và tên", "Thông tin cá nhân", null, null, "Khóa"],
      [null, null, "Ngày sinh", null, "Chức vụ"],
      [null, null, "Nam", "Nữ"],
      [1, "Nguyễn Văn An", "1/1/1985", null, "Giám đốc Sở Nội vụ", "K01"],
    ];
    const merges = [
      { top: 0, left: 2, bottom: 0, right: 4 },
      { top: 1, left: 2, bottom: 1, right: 3 },
      { top: 0, left: 0, bottom: 2, right: 0 },
    ];
    for (const rest of [{}, { merges }]) {
      expect(shape(rows, rest)).toEqual([[0, 2, 3, ["3 record"]]]);
      expect(columnsIn(rows, rest)).toEqual([
        "A: number",
        "B: name",
        "C: birthMale",
        "D: birthFemale",
        "E: position",
        "F: course",
      ]);
    }
  });

  it("that is repeated on a later page begins no second table", () => {
    expect(shape([HEADER, AN, HEADER, BINH])).toEqual([[0, 0, 3, ["1 record", "3 record"]]]);
  });

  it("of another wording begins a second table", () => {
    const courses = [
      ["Mã khóa", "Tên khóa", "Nước", "Từ ngày", "Đến ngày"],
      ["K01", "Quản lý công", "Pháp", "1/7/2024", "14/7/2024"],
    ];
    expect(tablesIn(plainSheet("a", [HEADER, AN, [], ...courses])).map(({ spec, last }) => [spec.kind, last])).toEqual([
      ["nominees", 1],
      ["courses", 4],
    ]);
  });

  it("of họ đệm and tên under one heading is split, and not where the next column holds something else", () => {
    const split = [
      ["STT", "Họ và tên", null, "Ngày sinh", "Chức vụ"],
      [1, "Nguyễn Văn", "An", "1/1/1985", "Giám đốc"],
      [2, "Trần Thị", "Bình", "2/3/1984", "Giám đốc"],
    ];
    expect(columnsIn(split)).toEqual(["A: number", "B: name", "C: givenName", "D: birth", "E: position"]);
    const apart = split.map(([a, b, c, ...rest]) => [a ?? null, `${b} ${c ?? ""}`, c === null ? null : 5, ...rest]);
    expect(columnsIn(apart)).toEqual(["A: number", "B: name", "D: birth", "E: position"]);
  });
});

describe("columns", () => {
  it("that add up the cost are meant, not its parts", () => {
    const rows = [
      [...HEADER, "Kinh phí (triệu đồng)", null, null],
      [null, null, null, null, null, "Học phí", "Vé máy bay", "Tổng cộng"],
      [...AN, 100, 80, 180],
    ];
    expect(columnsIn(rows, { merges: [{ top: 0, left: 5, bottom: 0, right: 7 }] })).toContain("H: cost");
  });

  it.each([
    ["Ngày sinh Nam", "Ngày sinh Nữ"],
    ["Ngày sinh\n(Nam)", "Ngày sinh\n(Nữ)"],
    ["Sinh năm (nam)", "Sinh năm (nữ)"],
    ["Nam sinh ngày", "Nữ sinh ngày"],
    ["Nam", "Nữ"],
  ])("'%s' and '%s' in one header row are birth dates by gender", (male, female) => {
    const rows = [
      ["STT", "Họ và tên", male, female, "Chức vụ"],
      [1, "Nguyễn Văn An", "1/1/1985", null, "Giám đốc"],
      [2, "Trần Thị Bình", null, "2/3/1984", "Giám đốc"],
    ];
    expect(columnsIn(rows)).toEqual(["A: number", "B: name", "C: birthMale", "D: birthFemale", "E: position"]);
  });

  it.each(["Ngày sinh (nam/nữ)", "Ngày, tháng, năm sinh (nam, nữ)", "Năm sinh nam và nữ"])(
    "'%s' is one column for everybody",
    (header) => {
      const rows = [
        ["STT", "Họ và tên", header, "Chức vụ"],
        [1, "Nguyễn Văn An", "1/1/1985", "Giám đốc"],
      ];
      expect(columnsIn(rows)).toEqual(["A: number", "B: name", "C: birth", "D: position"]);
    },
  );

  it("for crosses are known by their words when nobody is crossed", () => {
    expect(
      columnsIn([
        ["STT", "Họ và tên", "Nữ", "Ngày sinh"],
        [1, "Nguyễn Văn An", null, "1/1/1985"],
      ]),
    ).toContain("C: femaleMark");
  });

  it("'Nam' is a gender, 'Năm' is not, and without diacritics the values tell", () => {
    expect(
      columnsIn([
        ["Họ và tên", "Ngày sinh", "Nam"],
        ["Nguyễn Văn An", "1/1/1985", "x"],
      ]),
    ).toContain("C: maleMark");
    expect(
      columnsIn([
        ["Họ và tên", "Ngày sinh", "Năm"],
        ["Nguyễn Văn An", "1/1/1985", "x"],
      ]),
    ).not.toContain("C: maleMark");
    expect(
      columnsIn([
        ["Ho va ten", "Ngay sinh", "Nam"],
        ["Nguyễn Văn An", "1/1/1985", 2024],
      ]),
    ).not.toContain("C: maleMark");
  });
});
