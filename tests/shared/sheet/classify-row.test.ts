/** What each line of a list is. */
import { describe, expect, it } from "vitest";
import { type CellValue, plainSheet } from "../../../shared/sheet/snapshot.ts";
import { tablesIn } from "../../support/plan-of.ts";

const HEADER = ["STT", "Họ và tên", "Ngày sinh", "Chức vụ", "Nước", "Kinh phí (triệu đồng)", "Ghi chú"];
const AN = [1, "Nguyễn Văn An", "1/1/1985", "Giám đốc Sở Nội vụ", "Pháp", 180, null];

/** The kind of a line below a person; "—" for what is passed over without a word. */
function kindOf(...line: CellValue[]): string {
  const [table] = tablesIn(plainSheet("a", [HEADER, AN, line]));
  return table?.rows.find(({ row }) => row === 2)?.kind ?? "—";
}

describe("a line of a list", () => {
  it.each<readonly [string, readonly CellValue[]]>([
    ["record", [2, "Trần Thị Bình", "2/3/1984", "Giám đốc", "Đức", 180]],
    ["record", [2, "Trần Thị Bình"]],
    ["record", ["02", "Trần Thị Bình", null, "Giám đốc"]],
    ["record", [null, "Trần Thị Bình", "2/3/1984", "Giám đốc"]],
    ["record", [2, null, "2/3/1984", "Giám đốc Sở Y tế", "Đức", 180]],
    ["record", [2, "Đ/c Trần Thị Bình (thay đ/c An)", "2/3/1984", "Giám đốc"]],
    ["group", ["I. Khóa K01: Quản lý công (Cộng hòa Pháp)"]],
    ["group", ["II", "Sở Nội vụ"]],
    ["group", [null, "UBND tỉnh Lào Cai"]],
    ["group", ["A. KHỐI ĐẢNG"]],
    ["group", ["DANH SÁCH DỰ BỊ"]],
    ["total", ["Tổng cộng: 1 người"]],
    ["total", ["Cộng mục I", null, null, null, null, 180]],
    ["total", [null, "Cộng", null, null, null, 180]],
    ["total", ["1 người, trong đó 0 nữ"]],
    ["note", ["Ghi chú: Cột (6) ghi theo dự toán."]],
    ["note", [null, null, null, "Lào Cai, ngày 15 tháng 3 năm 2024"]],
    ["—", [null, "NGƯỜI LẬP BIỂU", null, null, "GIÁM ĐỐC"]],
    ["—", ["Nơi nhận:", null, null, "TM. ỦY BAN NHÂN DÂN"]],
    ["—", ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)"]],
    ["—", ["A", "B", 1, 2, 3, 4, 5]],
    ["—", [null, "  ", null]],
  ])("is %s: %j", (kind, line) => {
    expect(kindOf(...line)).toBe(kind);
  });

  it("is no total because its country or unit begins with the same word", () => {
    const rows = [
      ["Nước", "Họ và tên", "Ngày sinh", "Đơn vị", "Chức vụ"],
      ["Cộng hòa Pháp", "Nguyễn Văn An", "1/1/1985", "Tổng cục Thuế", "Giám đốc"],
      ["Tổng cục Thuế", "Trần Thị Bình", "2/3/1984", "Tổng công ty Điện lực", "Giám đốc"],
    ];
    expect(tablesIn(plainSheet("a", rows))[0]?.rows.map(({ kind }) => kind)).toEqual(["record", "record"]);
  });

  it("is nobody below the signatures, unless a further list begins there", () => {
    const signed = [HEADER, AN, [null, "NGƯỜI LẬP BIỂU", null, "GIÁM ĐỐC"], [], [null, "Lê Văn Cường", null, "Phạm Quốc Bảo"]];
    const names = (rows: typeof signed): number | undefined =>
      tablesIn(plainSheet("a", rows))[0]?.rows.filter(({ kind }) => kind === "record").length;
    expect(names(signed)).toBe(1);
    expect(names([...signed, ["DANH SÁCH DỰ BỊ"], [1, "Trần Thị Bình", "2/3/1984", "Giám đốc", "Đức", 180]])).toBe(2);
  });
});
