import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day, exactly, wholeMonth, wholeYear } from "../../../shared/sheet/day.ts";
import {
  dateText,
  moneyText,
  numberText,
  percentText,
  sheetDate,
  sortByGivenName,
  spanText,
} from "../../../shared/text/format.ts";
import { readNumber } from "../../../shared/text/read-number.ts";

describe("dateText", () => {
  it.each([
    ["2024-03-05", "05/3/2024", "5 March 2024"],
    ["2024-02-12", "12/02/2024", "12 February 2024"],
    ["2024-01-09", "09/01/2024", "9 January 2024"],
    ["2024-10-10", "10/10/2024", "10 October 2024"],
  ])("writes %s as %s", (iso, vi, en) => {
    expect([dateText(iso, "vi"), dateText(day(iso), "vi"), dateText(iso, "en")]).toEqual([vi, vi, en]);
  });
  it("writes two digits in sheets", () => {
    expect(sheetDate(day("2024-03-05"))).toBe("05/03/2024");
  });
});

describe("spanText", () => {
  it("names the year, the month, the day, or both ends", () => {
    expect(spanText(wholeYear(1979), "vi")).toBe("năm 1979");
    expect(spanText(wholeMonth(1972, 5), "vi")).toBe("tháng 5/1972");
    expect(spanText(wholeMonth(1972, 2), "vi")).toBe("tháng 02/1972");
    expect(spanText(wholeMonth(1972, 5), "en")).toBe("May 1972");
    expect(spanText(exactly(day("1972-05-20")), "vi")).toBe("20/5/1972");
    expect(spanText({ first: day("2024-07-01"), last: day("2024-09-30") }, "vi")).toBe("từ 01/7/2024 đến 30/9/2024");
    expect(spanText({ first: day("2024-12-01"), last: day("2025-12-31") }, "vi")).toBe("từ 01/12/2024 đến 31/12/2025");
  });
});

describe("money and numbers", () => {
  it.each([
    [182_500_000, "182,5 triệu đồng", "182.5 million đồng"],
    [183_330_000, "183,33 triệu đồng", "183.33 million đồng"],
    [87_400_000_000, "87,4 tỷ đồng", "87.4 billion đồng"],
    [1_000_000_000, "1 tỷ đồng", "1 billion đồng"],
    [999_000_000, "999 triệu đồng", "999 million đồng"],
    [1_234_567, "1.234.567 đồng", "1,234,567 đồng"],
    [500_000, "500.000 đồng", "500,000 đồng"],
    [0, "0 đồng", "0 đồng"],
    [-5_000_000, "-5 triệu đồng", "-5 million đồng"],
  ])("writes %d đồng as %s", (dong, vi, en) => {
    expect([moneyText(dong, "vi"), moneyText(dong, "en")]).toEqual([vi, en]);
  });
  it("writes numbers and percentages", () => {
    expect([
      numberText(1_234_567.891, "vi"),
      numberText(19_963, "vi"),
      numberText(19_963, "en"),
      numberText(-0.001, "vi"),
    ]).toEqual(["1.234.567,89", "19.963", "19,963", "0"]);
    expect([percentText(0.205, "vi"), percentText(0.285, "en"), percentText(1, "vi")]).toEqual(["20,5%", "28.5%", "100%"]);
  });
  it("writes numbers as they are read again", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (cents) => {
        const reading = readNumber(numberText(cents / 100, "vi"));
        expect(reading.kind === "number" && reading.value).toBe(cents / 100);
      }),
    );
  });
});

describe("sortByGivenName", () => {
  it("sorts by tên in the order of the Vietnamese alphabet, then by họ", () => {
    const sorted = ["Nguyễn An", "Trần Ánh", "Hồ Ân", "Lê Bình", "Bùi Dũng", "Đỗ Dũng", "Võ Dũng", "Phan Đức"];
    expect(sortByGivenName([...sorted].reverse())).toEqual(sorted);
  });
});
