import { describe, expect, it } from "vitest";
import { day, serialOf } from "../../../shared/sheet/day.ts";
import { isFormulaTyped, typedValue } from "../../../shared/sheet/typed-value.ts";

const value = (text: string) => typedValue(text, false).value;

describe("what is typed into a cell", () => {
  it.each([
    ["", null],
    ["64", 64],
    ["182,5", 182.5],
    ["1.234.567", 1234567],
    ["-3", -3],
    ["20,5%", 0.205],
    ["TRUE", true],
    ["Nam", "Nam"],
    [" Lý Văn An ", " Lý Văn An "],
    ["'123", "123"],
    ["'", null],
  ])("“%s” becomes %s", (text, expected) => expect(value(text)).toBe(expected));

  it.each([
    ["05/7/1981", "1981-07-05"],
    ["5-7-1981", "1981-07-05"],
    ["13/5/24", "2024-05-13"],
    ["1/1/30", "1930-01-01"],
  ])("“%s” is the day %s, shown as a day", (text, iso) =>
    expect(typedValue(text, false)).toEqual({ value: serialOf(day(iso), false), format: "dd/mm/yyyy" }),
  );

  it.each(["31/02/1985", "012345678901", "1234567890123456", "1.5", "5/1981", "13/5/1884", "K01", "13-26/5/2024"])(
    "“%s” stays as it was typed",
    (text) => expect(value(text)).toBe(text),
  );

  it.each([
    ["=SUM(A1:A3)", true],
    ["+A1", true],
    ["-3", false],
    ["=", false],
    ["- nt -", false],
  ])("“%s” begins a formula: %s", (text, expected) => expect(isFormulaTyped(text)).toBe(expected));
});
