import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CellValue } from "../../../shared/sheet/snapshot.ts";
import { moneyUnitOf, readMoney } from "../../../shared/text/read-money.ts";
import { readNumber } from "../../../shared/text/read-number.ts";

const number = (value: CellValue): number | string => {
  const reading = readNumber(value);
  return reading.kind === "number" ? reading.value : reading.kind;
};
const dong = (value: CellValue, factor: number): number | string => {
  const reading = readMoney(value, factor);
  return reading.kind === "money" ? reading.dong : reading.kind;
};

describe("readNumber", () => {
  it.each([
    ["1.234.567,89", 1_234_567.89],
    ["19.963", 19_963],
    ["18,4", 18.4],
    ["182.5", 182.5],
    ["182 500", 182_500],
    ["1,234,567.8", 1_234_567.8],
    ["0.125", 0.125],
    ["１２", 12],
    ["-5", -5],
    ["(1.234)", -1234],
    ["60 người", 60],
    ["100.", 100],
    ["12%", 0.12],
    ["20,5 %", 0.205],
    ["", "empty"],
    ["-", "empty"],
    ["1.234.56", "unclear"],
    ["182,500", "unclear"],
    ["15-17", "unclear"],
    ["nhiều", "unclear"],
    [7.5, 7.5],
    [null, "empty"],
    [true, "unclear"],
  ])("reads %j as %s", (value, expected) => {
    expect(number(value)).toBe(expected);
  });
  it.each([
    ["hơn 18", "over"],
    ["trên 80%", "over"],
    ["khoảng 200", "about"],
    ["~ 15", "about"],
    ["gần 90", "almost"],
    ["90", null],
  ])("keeps the doubt in %j: %s", (text, about) => {
    const reading = readNumber(text);
    expect(reading.kind === "number" && reading.about).toBe(about);
  });
  it("reads what Vietnamese number formats write", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
        const grouped = String(whole).replace(/\B(?=(?:\d{3})+$)/g, ".");
        expect(number(`${grouped},${String(cents).padStart(2, "0")}`)).toBe(Number(`${whole}.${String(cents).padStart(2, "0")}`));
        expect(number(grouped)).toBe(whole);
      }),
    );
  });
  it("does not take long for long cells", () => {
    expect(number(`1${"., ".repeat(10_000)}x1`)).toBe("unclear");
    expect(dong(`1${"., ".repeat(10_000)}x1`, 1)).toBe("unclear");
  });
});

describe("moneyUnitOf", () => {
  it.each([
    ["Kinh phí (triệu đồng)", 1_000_000, true],
    ["Đơn vị tính: triệu đồng", 1_000_000, true],
    ["Kinh phí (tr.đ)", 1_000_000, true],
    ["Kinh phí\n(trđ)", 1_000_000, true],
    ["Tổng kinh phí (triệu đồng/người)", 1_000_000, true],
    ["ĐVT: 1.000.000 đồng", 1_000_000, true],
    ["ĐVT: 1.000đ", 1_000, true],
    ["Số tiền (nghìn đồng)", 1_000, true],
    ["ngàn đồng", 1_000, true],
    ["Kinh phí (tỷ đồng)", 1_000_000_000, true],
    ["Kinh phí (tỉ đồng)", 1_000_000_000, true],
    ["Kinh phí (đồng)", 1, true],
    ["KP (VNĐ)", 1, true],
    ["ĐVT: đồng", 1, true],
    ["Kinh phi (trieu dong)", 1_000_000, true],
    ["Kinh phí (triệu đồng)".normalize("NFD"), 1_000_000, true],
    ["Kinh phí (triệu)", 1_000_000, false],
    ["Kinh phí hỗ trợ (tỷ)", 1_000_000_000, false],
    ["Kinh phí đồng", 1, false],
    ["Kinh phí (triệu đồng), học phí (đồng)", 1_000_000, false],
  ])("finds the unit in %j", (header, factor, certain) => {
    expect(moneyUnitOf(header)).toEqual({ factor, certain });
  });
  it.each(
    "Kinh phí|Tỷ lệ (%)|Loại hợp đồng|Hội đồng|Giấy triệu tập|Huyện Triệu Phong|Mức đóng|Đồng chí|Đơn vị: người|Kinh phí (USD)|Số người".split(
      "|",
    ),
  )("finds none in %j", (header) => {
    expect(moneyUnitOf(header)).toBeNull();
  });
});

describe("readMoney", () => {
  it.each([
    [182.5, 1_000_000, 182_500_000],
    [18.4, 1_000_000_000, 18_400_000_000],
    ["18,4", 1_000_000_000, 18_400_000_000],
    ["182.5", 1_000_000, 182_500_000],
    ["183", 1_000_000, 183_000_000],
    ["hơn 18", 1_000_000_000, 18_000_000_000],
    ["(1.200)", 1_000_000, -1_200_000_000],
    ["18.400.000.000", 1, 18_400_000_000],
    ["182,500", 1, 182_500],
    ["182,500", 1_000_000, "unclear"],
    ["-", 1_000_000, "empty"],
    [null, 1_000_000, "empty"],
    ["chưa rõ", 1_000_000, "unclear"],
    ["5.000 USD", 1, "unclear"],
    ["$5,000", 1, "unclear"],
    ["2 người", 1_000_000, "unclear"],
    ["180 triệu x 5", 1, "unclear"],
    ["1 tỷ 2 tỷ", 1, "unclear"],
  ])("reads %j in units of %d đồng as %s", (value, factor, expected) => {
    expect(dong(value, factor)).toBe(expected);
  });
  it.each([
    ["183 triệu", 183_000_000],
    ["180tr", 180_000_000],
    ["183 tr.đ", 183_000_000],
    ["180 trđ", 180_000_000],
    ["1,2 tỷ", 1_200_000_000],
    ["1 tỷ 200 triệu đồng", 1_200_000_000],
    ["182.500.000 đồng", 182_500_000],
    ["182.500.000đ", 182_500_000],
    ["182.500.000 VNĐ", 182_500_000],
    ["500k", 500_000],
    ["183 triệu đồng/người", 183_000_000],
    ["khoảng 183 triệu (dự kiến)", 183_000_000],
  ])("takes the unit in the cell before the column's: %j", (text, expected) => {
    for (const factor of [1, 1_000_000, 1_000_000_000])
      expect(readMoney(text, factor)).toMatchObject({ dong: expected, unit: "cell" });
  });
  it("keeps the doubt: hơn 18 is over", () => {
    expect(readMoney("hơn 18", 1_000_000_000)).toMatchObject({ about: "over" });
    expect(readMoney("18", 1_000_000_000)).toMatchObject({ about: null });
  });
  it("never drifts from whole đồng", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 90_000_000 }), (thousands) => {
        const millions = (thousands / 1000).toFixed(3);
        expect(dong(Number(millions), 1_000_000)).toBe(thousands * 1000);
        expect(dong(Number((thousands / 1e6).toFixed(6)), 1_000_000_000)).toBe(thousands * 1000);
      }),
    );
  });
});
