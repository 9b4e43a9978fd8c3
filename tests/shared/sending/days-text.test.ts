/** Days that are sent come back as the same days, in the shortest text that says them. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { daysOfText, textOfDays } from "../../../shared/sending/days-text.ts";
import { addDays, day, exactly, wholeMonth, wholeYear } from "../../../shared/sheet/day.ts";

const span = (first: string, last: string) => ({ first: day(first), last: day(last) });

describe("a text of days", () => {
  test.each([
    ["a day", exactly(day("2024-05-13")), "2024-05-13"],
    ["a leap day", exactly(day("2024-02-29")), "2024-02-29"],
    ["a month", wholeMonth(2024, 2), "2024-02"],
    ["a year", wholeYear(1972), "1972"],
    ["a quarter", span("2024-07-01", "2024-09-30"), "2024-07-01/2024-09-30"],
    ["a month but its last day", span("2024-02-01", "2024-02-28"), "2024-02-01/2024-02-28"],
    ["two years", span("2023-01-01", "2024-12-31"), "2023-01-01/2024-12-31"],
    ["a turn of the year", span("2023-12-31", "2024-01-01"), "2023-12-31/2024-01-01"],
    ["a month of the year after", span("2023-05-01", "2024-05-31"), "2023-05-01/2024-05-31"],
  ])("%s", (_, days, text) => {
    expect(textOfDays(days)).toBe(text);
    expect(daysOfText(text)).toEqual(days);
  });

  test("of any days comes back as the same days", () => {
    const any = fc.tuple(fc.integer({ min: day("1900-01-01"), max: day("2099-12-31") }), fc.nat(800));
    fc.assert(
      fc.property(any, ([from, length]) => {
        const first = addDays(day("1970-01-01"), from);
        const days = { first, last: addDays(first, length) };
        expect(daysOfText(textOfDays(days))).toEqual(days);
      }),
    );
  });

  test.each([
    ...["", "2024-13", "2024-02-30", "13/05/2024", "0000", "0000-01", "2024-5", "24", "2024/2025", "/", "2024-05-13/"],
    ...["2024-05-14/2024-05-13", "2024-05-13/2024-05-14/2024-05-15", "2024-05-13/2024-05", " 2024", "2024-05-13T00:00"],
  ])("“%s” says no days", (text) => {
    expect(daysOfText(text)).toBeNull();
  });
});
