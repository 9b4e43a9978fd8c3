import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  ageText,
  type Gender,
  retirementAge,
  retirementBands,
  retirementDay,
  retirementSpan,
} from "../../../shared/law/retirement.ts";
import { day, exactly, isoDay, wholeMonth, wholeYear } from "../../../shared/sheet/day.ts";

const ANNEX = readFileSync(new URL("../../fixtures/law/retirement-annex1.csv", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => line.trim().split(","));

const genderOf = (word: string | undefined): Gender => (word === "nam" ? "male" : "female");

describe("retirement age (Decree 135/2020)", () => {
  it("has the annex's 295 rows to compare with, of both sexes", () => {
    expect(ANNEX).toHaveLength(295);
    expect(new Set(ANNEX.map((row) => row[0]))).toEqual(new Set(["nam", "nữ"]));
  });

  it.each(ANNEX)("%s born %s-%s retires at %s years %s months on %s", (sex, year, month, years, months, last) => {
    expect(retirementAge(genderOf(sex), Number(year), Number(month))).toBe(Number(years) * 12 + Number(months));
    expect(isoDay(retirementDay(genderOf(sex), Number(year), Number(month)))).toBe(last);
  });

  it.each([
    ["male", 1964, 1, "61 tuổi 3 tháng", "2025-04-30"],
    ["male", 1966, 3, "61 tuổi 9 tháng", "2027-12-31"],
    ["male", 1966, 4, "62 tuổi", "2028-04-30"],
    ["female", 1969, 1, "56 tuổi 8 tháng", "2025-09-30"],
    ["female", 1970, 8, "57 tuổi 4 tháng", "2027-12-31"],
    ["female", 1970, 9, "57 tuổi 8 tháng", "2028-05-31"],
    ["female", 1972, 7, "58 tuổi 4 tháng", "2030-11-30"],
    ["female", 1976, 1, "60 tuổi", "2036-01-31"],
    ["male", 1955, 6, "60 tuổi", "2015-06-30"],
    ["female", 1960, 2, "55 tuổi", "2015-02-28"],
    ["male", 1990, 2, "62 tuổi", "2052-02-29"],
    ["female", 2001, 12, "60 tuổi", "2061-12-31"],
  ] as const)("%s born %i-%i: %s, %s", (gender, year, month, age, last) => {
    expect(ageText(retirementAge(gender, year, month)).vi).toBe(age);
    expect(isoDay(retirementDay(gender, year, month))).toBe(last);
  });

  it("lets the earliest birth month that serves until 30/09/2030 pass, and not the month before", () => {
    expect(retirementDay("female", 1972, 5)).toBeGreaterThanOrEqual(day("2030-09-30"));
    expect(retirementDay("female", 1972, 4)).toBeLessThan(day("2030-09-30"));
    expect(retirementDay("male", 1968, 9)).toBeGreaterThanOrEqual(day("2030-09-30"));
    expect(retirementDay("male", 1968, 8)).toBeLessThan(day("2030-09-30"));
  });

  it("does not depend on the day of birth, and spans the year when only the year is known", () => {
    expect(retirementSpan("female", exactly(day("1972-05-01")))).toEqual(retirementSpan("female", wholeMonth(1972, 5)));
    const span = retirementSpan("female", wholeYear(1972));
    expect([isoDay(span.first), isoDay(span.last)]).toEqual(["2030-05-31", "2031-08-31"]);
  });

  it("never lets a later birth retire earlier, and always at the age of its own year", () => {
    const month = fc.integer({ min: 1930 * 12, max: 2010 * 12 });
    const gender = fc.constantFrom<Gender>("male", "female");
    fc.assert(
      fc.property(gender, month, (sex, born) => {
        const at = (index: number) => retirementDay(sex, Math.floor(index / 12), (index % 12) + 1);
        expect(at(born + 1)).toBeGreaterThan(at(born));
      }),
      { seed: 135, numRuns: 500 },
    );
  });

  it("prints the annex's bands: 9 for men, 16 for women", () => {
    const men = retirementBands("male");
    const women = retirementBands("female");
    expect([men.length, women.length]).toEqual([9, 16]);
    expect(men.at(-1)).toEqual({ bornFrom: { year: 1966, month: 4 }, ageMonths: 744 });
    expect(women.at(-1)).toEqual({ bornFrom: { year: 1975, month: 5 }, ageMonths: 720 });
  });

  it("says years alone when there are no months", () => {
    expect(ageText(744)).toEqual({ vi: "62 tuổi", en: "62 years" });
    expect(ageText(692)).toEqual({ vi: "57 tuổi 8 tháng", en: "57 years 8 months" });
  });
});
