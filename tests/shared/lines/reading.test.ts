/** How the cells of a plan's lines are read: amounts with their words of doubt, years, countries. */
import { describe, expect, test } from "vitest";
import { readCountryList } from "../../../shared/lines/country-list.ts";
import { type AmountReading, bearsOut, readCount, readDong } from "../../../shared/lines/read-amount.ts";
import { readYears } from "../../../shared/lines/read-years.ts";
import { standingOf } from "../../../shared/lines/standing.ts";

const short = (reading: AmountReading) =>
  reading.kind === "amount" ? `${reading.about ?? ""} ${reading.value} ${reading.words}`.trim() : reading.kind;

describe("amounts", () => {
  test.each([
    ["19.963", "19963"],
    [19963, "19963"],
    ["19.963 người", "19963 nguoi"],
    ["3.200 lượt", "3200 luot"],
    ["hơn 18", "over 18"],
    ["khoảng hơn 18", "over 18"],
    ["ít nhất 10", "over 10"],
    ["từ 10 trở lên", "over 10"],
    ["10 trở lên", "over 10"],
    ["gần 90", "almost 90"],
    ["khoảng 400", "about 400"],
    ["-", "empty"],
    [null, "empty"],
    ["nhiều", "unclear"],
  ])("%j is the count %s", (typed, told) => expect(short(readCount(typed))).toBe(told));

  test.each([
    ["18,4", "18400000000"],
    ["hơn 18", "over 18000000000"],
    ["khoảng hơn 18 tỷ đồng", "over 18000000000"],
    ["3,6", "3600000000"],
    ["3600 triệu", "3600000000"],
    [11, "11000000000"],
    ["gần 90", "almost 90000000000"],
  ])("%j under tỷ đồng is %s đồng", (typed, told) => expect(short(readDong(typed, 1e9))).toBe(told));

  test.each([
    ["almost", 90, 87.4, true],
    ["almost", 90, 85.5, true],
    ["almost", 90, 85.4, false],
    ["almost", 90, 90, true],
    ["almost", 90, 90.1, false],
    ["over", 18, 18, true],
    ["over", 18, 17.9, false],
    ["about", 400, 410, true],
    ["about", 400, 421, false],
    [null, 87.4, 87.4, true],
    [null, 87.4, 87.5, false],
  ] as const)("“%s %d” and a sum of %d: %s", (about, value, sum, holds) => expect(bearsOut({ about, value }, sum)).toBe(holds));
});

test.each([
  [2022, 2022, 2022],
  ["2022", 2022, 2022],
  ["2022-2025", 2022, 2025],
  ["Giai đoạn 2022 – 2025", 2022, 2025],
  ["từ năm 2022 đến hết năm 2025", 2022, 2025],
  ["2022-25", 2022, 2025],
  ["2023, 2024", 2023, 2024],
  [44927, 2023, 2023],
])("the years of %j", (typed, first, last) => expect(readYears(typed, false)).toEqual({ kind: "years", first, last }));

test.each([["hằng năm"], [7]])("%j names no year", (typed) => expect(readYears(typed, false).kind).toBe("unclear"));

test.each([
  ["Nhật Bản, Singapore, Mỹ…", "JP SG US", true],
  ["một số nước như Nhật Bản, Singapore, Mỹ", "JP SG US", false],
  ["Úc, Mỹ, Singapore, New Zealand...", "AU US SG NZ", true],
  ["Đức - Mỹ và Singapore", "DE US SG", false],
  ["Pháp\nÚc\nNew Zealand, v.v.", "FR AU NZ", true],
])("the countries of %j", (typed, codes, open) => {
  const list = readCountryList(typed);
  expect({ codes: list.countries.map(({ code }) => code).join(" "), open: list.open, unread: list.unread }).toEqual({
    codes,
    open,
    unread: [],
  });
});

test("trong nước is no country abroad", () => expect(readCountryList("Trong nước")).toMatchObject({ countries: [], home: true }));

test.each([
  ["Rút", "withdrawn"],
  ["Không tổ chức trong năm", "withdrawn"],
  ["Dự phòng", "reserve"],
  ["Bổ sung", "counted"],
  ["Nguồn dự phòng ngân sách", "counted"],
])("“%s”: %s", (words, kind) => expect(standingOf(words).kind).toBe(kind));
