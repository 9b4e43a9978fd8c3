/** Texts of a sheet whose cells could be read either way: the rest of the sheet decides. */
import { describe, expect, it } from "vitest";
import { encodingOf, unicodeText } from "../../../shared/sheet/sheet-text.ts";
import { cellKey, plainSheet } from "../../../shared/sheet/snapshot.ts";

const TCVN3 = [
  ["Sè c¨n c­íc", "Hä vµ tªn", "§¬n vÞ c«ng t¸c"],
  ["N÷", "Hoµng ThÞ Lan", "UBND tØnh Lµo Cai"],
];

describe("the encoding of a sheet", () => {
  it("is TCVN3 where most of its texts are, and 'Sè' is then Số", () => {
    const sheet = plainSheet("a", TCVN3);
    expect(encodingOf(sheet)).toBe("tcvn3");
    expect([unicodeText(sheet, 0, 0), unicodeText(sheet, 1, 0)]).toEqual(["Số căn cước", "Nữ"]);
  });

  it("is Unicode where one text is not, and only that text is converted", () => {
    const sheet = plainSheet("a", [
      ["Họ và tên", "Đơn vị"],
      ["Nguyễn Văn An", "Sở Nội vụ"],
      ["Lý Kh¾c Quý", "Sở Y tế"],
    ]);
    expect(encodingOf(sheet)).toBeUndefined();
    expect([unicodeText(sheet, 2, 0), unicodeText(sheet, 1, 1)]).toEqual(["Lý Khắc Quý", "Sở Nội vụ"]);
  });

  it("a cell's own font speaks for it alone", () => {
    const sheet = plainSheet("a", [["Sè", "Sè"]], { marks: new Map([[cellKey(0, 0), { font: "tcvn3" }]]) });
    expect([unicodeText(sheet, 0, 0), unicodeText(sheet, 0, 1)]).toEqual(["Số", "Sè"]);
  });
});
