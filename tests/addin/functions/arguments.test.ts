/** What a planner may hand to the functions, and what the cell says when it is wrong. */
import { describe, expect, test } from "vitest";
import type { Argument } from "../../../addin/functions/cells.ts";
import { SHEET_FUNCTIONS } from "../../../addin/functions/functions.ts";

const call = async (id: string, ...args: readonly Argument[]) => SHEET_FUNCTIONS[id]?.(false, ...args);
const HEADER = [
  "STT",
  "Họ và tên",
  "Ngày tháng năm sinh",
  "",
  "Chức vụ",
  "Đơn vị",
  "Khai giảng",
  "Bế giảng",
  "Xếp loại năm trước",
];
const TWO_LINES = [HEADER, ["", "", "Nam", "Nữ", "", "", "", "", ""]];
const LINE = [1, "Lê Văn B", "20/5/1985", "", "Phó Chủ tịch", "UBND tỉnh Lào Cai", 45425, "26/5/2024", "HTTNV"];
const without = (...columns: readonly number[]) => [LINE.map((value, column) => (columns.includes(column) ? "" : value))];

describe("the functions take", () => {
  test("a header of two lines, births of men and women apart, days as numbers or texts", async () => {
    expect(await call("NHOM", [LINE], TWO_LINES)).toBe("a");
    expect(await call("DUDIEUKIEN", [LINE], TWO_LINES)).toBe("Đủ điều kiện");
  });

  test("what the line lacks beside it, and that before what the line says", async () => {
    expect(await call("DUDIEUKIEN", without(6, 7), TWO_LINES)).toBe("Chưa rõ");
    expect(await call("DUDIEUKIEN", without(6, 7), TWO_LINES, null, "13/5/2024", "26/5/2024")).toBe("Đủ điều kiện");
    expect(await call("DUDIEUKIEN", [LINE], TWO_LINES, null, "13/5/2031", "26/5/2031")).toBe("Không đủ điều kiện");
  });

  test("a post and its unit in two cells side by side", async () => {
    expect(await call("NHOM", "20/5/1985", "Nam", [["Phó Chủ tịch", "UBND tỉnh Lào Cai"]], "13/5/2024")).toBe("a");
  });

  test("single cells as ranges of one", async () => {
    expect(await call("NHOM", [["20/5/1985"]], [["Nam"]], [["Phó Chủ tịch UBND tỉnh"]], [[45425]])).toBe("a");
  });

  test("an empty line, and a line without a name, of whom nothing can be told", async () => {
    expect(await call("DUDIEUKIEN", without(0, 1, 2, 3, 4, 5, 6, 7, 8), TWO_LINES)).toBe("Chưa rõ");
    expect(await call("DUDIEUKIEN", without(1), TWO_LINES)).toBe("Chưa rõ");
  });
});

describe("the functions refuse, and say why:", () => {
  test.each<readonly [string, readonly Argument[], RegExp]>([
    ["TUOI", ["20/5/1982"], /^Thiếu ngày tính tuổi/],
    ["TUOI", ["31/02/1989", "13/5/2024"], /không có ngày “31\/02\/1989”/],
    ["TUOI", ["mai", "13/5/2024"], /không đọc được ngày “mai”/],
    ["TUOI", ["20/5/2030", "13/5/2024"], /^Ngày sinh: sau ngày tính tuổi/],
    ["TUOI", [[["1/1/1980", "2/1/1980"]], "13/5/2024"], /chỉ chọn một ô/],
    ["NGHIHUU", ["20/5/1982", "gái trai"], /“Nam” hoặc “Nữ”/],
    ["CONLAI", ["20/5/1982", "Nữ"], /^Thiếu ngày bắt đầu tính/],
    ["NHOM", ["20/5/1982", "Nữ"], /^Thiếu chức vụ/],
    ["NHOM", ["20/5/1982", "Nữ", "Phó Chủ tịch UBND tỉnh"], /^Thiếu ngày khai giảng/],
    ["NHOM", ["20/5/1982", "Nữ", "Phó Chủ tịch UBND tỉnh", "13/5/2024", null, null, null, "2029"], /^Mốc hết nhiệm kỳ/],
    ["NHOM", [[["a", "b"]]], /^Thiếu dòng tiêu đề/],
    ["NHOM", [[["a", "b"]], [["c", "d"]]], /không nhận ra bảng danh sách/],
    ["NHOM", [[["a", "b"]], [["c", "d", "e"]]], /cần cùng các cột/],
    [
      "NHOM",
      [
        [
          ["a", "b"],
          ["c", "d"],
        ],
        [["c", "d"]],
      ],
      /chỉ chọn các ô của một dòng/,
    ],
    ["DUDIEUKIEN", ["20/5/1982", "Nữ", "Phó Chủ tịch UBND tỉnh", "13/5/2024", "12/5/2024"], /trước ngày khai giảng/],
  ])("%s of %j", async (id, args, why) => {
    await expect(call(id, ...args)).rejects.toThrow(why);
  });
});
