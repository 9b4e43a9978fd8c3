import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Day, day, dayOf, isoDay, partsOf, serialOf } from "../../../shared/sheet/day.ts";
import type { CellValue } from "../../../shared/sheet/snapshot.ts";
import { type DayContext, readDay, sheetDate } from "../../../shared/text/read-date.ts";

const BIRTH: DayContext = { date1904: false, about: "birth" };
const COURSE: DayContext = { date1904: false, about: "course" };

/** "1972-05-20", "1972-05", "1972", or what else the cell was taken for. */
function read(value: CellValue, context: DayContext = BIRTH): string {
  const reading = readDay(value, context);
  if (reading.kind === "impossible") return `impossible${reading.suggestion === null ? "" : ` ${isoDay(reading.suggestion)}`}`;
  if (reading.kind !== "day") return reading.kind;
  return isoDay(reading.span.first).slice(0, { day: 10, month: 7, quarter: 7, year: 4 }[reading.precision]);
}

const anyDay = fc.tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }));
const real = ([year, month, date]: readonly [number, number, number]): Day => dayOf(year, month, date) ?? day("1900-01-01");

describe("readDay", () => {
  it.each(
    [
      "20/5/1972|20/05/1972|20.5.1972|20-5-1972|20-5-72|20/5/72|20.05.72|1972-05-20|1972-05-20T00:00:00.000Z| 20 / 05 / 1972 .|20/05/1972 (al)",
      "20/05/1972 00:00:00|20//5/1972|20 5 1972|２０/０５/１９７２|Sinh ngày 20/5/1972|ngày 20 tháng 5 năm 1972|20 tháng 5 năm 1972|20 thg 5, 1972",
      "20-May-72|May 20, 1972|20051972|19720520|'20/05/1972|20/05/1972, Lào Cai|20/05/1972\n(Nhâm Tý)|Thứ 7, 20/5/1972|7h30 ngày 20/5/1972",
      "7 giờ 30 phút, ngày 20/5/1972|26439",
    ].flatMap((line) => line.split("|")),
  )("reads %j as a day", (text) => {
    expect(read(text)).toBe("1972-05-20");
  });
  it("reads decomposed letters", () => {
    expect(read("ngày 20 tháng 5 năm 1972".normalize("NFD"))).toBe("1972-05-20");
  });
  it.each(["3/1980", "03-1980", "3.1980", "tháng 3/1980", "Tháng 3 năm 1980", "T3/1980", "00/03/1980", "../3/1980", "3/80"])(
    "reads %j as a month",
    (text) => {
      expect(read(text)).toBe("1980-03");
    },
  );
  it.each(["1980", "năm 1980", "Sinh năm 1980", "00/00/1980", "../../1980", 1980])("reads %j as a year", (value) => {
    expect(read(value)).toBe("1980");
  });
  it.each([null, "", "  ", "-", "–", "…", "/  /", 0])("takes %j for an empty cell", (value) => {
    expect(read(value)).toBe("empty");
  });
  it.each([
    "không rõ",
    "20/5",
    "20/5/197",
    "trước 20/5/1972",
    "20/5/1972 hoặc 1973",
    "3/12",
    "12345678",
    true,
    { error: "#REF!" },
    45.5,
    -4,
    12,
  ])("cannot read %j", (value) => {
    expect(read(value)).toBe("unclear");
  });
  it.each([
    ["31/02/1981", "impossible"],
    ["29/02/1981", "impossible"],
    ["29/02/1980", "1980-02-29"],
    ["31/04/1981", "impossible"],
    ["45/13/1980", "impossible"],
    ["13/1980", "impossible"],
    ["20/5/1872", "impossible"],
    ["05/20/1980", "impossible 1980-05-20"],
    ["5-20-80", "impossible 1980-05-20"],
    ["1980-20-05", "impossible 1980-05-20"],
    ["12/05/1980", "1980-05-12"],
  ])("takes %s for %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it("puts two-digit years of births into the last century, but under 10 into this one", () => {
    expect([read("1/2/10"), read("1/2/09"), read("1/2/99"), read("1/2/00")]).toEqual([
      "1910-02-01",
      "2009-02-01",
      "1999-02-01",
      "2000-02-01",
    ]);
  });
  it("puts two-digit years of courses into this century", () => {
    expect([read("13/5/24", COURSE), read("13/5/99", COURSE)]).toEqual(["2024-05-13", "2099-05-13"]);
  });

  it("reads serials of both systems", () => {
    fc.assert(
      fc.property(anyDay, fc.boolean(), (parts, date1904) => {
        const known = real(parts);
        fc.pre(serialOf(known, date1904) > 2100);
        expect(readDay(serialOf(known, date1904), { date1904, about: "birth" })).toEqual({
          kind: "day",
          span: { first: known, last: known },
          precision: "day",
          form: "serial",
          tidy: null,
        });
      }),
    );
  });
  it("takes a number from 1900 to 2100 for a year and the next for a serial", () => {
    expect([read(1900), read(2100), read(1899), read(2101)]).toEqual(["1900", "2100", "unclear", "1905-10-01"]);
  });
  it("takes no more of a serial than its format shows", () => {
    expect(read(26_439, { ...BIRTH, shows: "month" })).toBe("1972-05");
    expect(read(26_439, { ...BIRTH, shows: "year" })).toBe("1972");
  });
  it("reads digits typed without separators when they can be only one day", () => {
    expect([read(5_031_980), read(5_201_972), read(1_121_980), read(45_131_980)]).toEqual([
      "1980-03-05",
      "impossible 1972-05-20",
      "unclear",
      "impossible",
    ]);
  });

  it("says how a day typed as text should stand, unless it stands so", () => {
    const tidy = (value: CellValue): string | null => {
      const reading = readDay(value, BIRTH);
      return reading.kind === "day" ? reading.tidy : "";
    };
    expect([tidy("20/5/72"), tidy("20/05/1972"), tidy("20/05/1972 "), tidy(26_439), tidy("5/1972")]).toEqual([
      "20/05/1972",
      null,
      "20/05/1972",
      null,
      null,
    ]);
  });
  it("reads every day back from each way of writing it", () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom("/", ".", "-", " / "), fc.boolean(), (parts, sign, padded) => {
        const known = real(parts);
        const { year, month, day: date } = partsOf(known);
        const two = (value: number): string => String(value).padStart(padded ? 2 : 1, "0");
        for (const text of [
          [two(date), two(month), year].join(sign),
          `ngày ${two(date)} tháng ${two(month)} năm ${year}`,
          isoDay(known),
          sheetDate(known),
        ]) {
          const reading = readDay(text, BIRTH);
          expect(reading.kind === "day" && reading.precision === "day" && reading.span.first).toBe(known);
        }
      }),
    );
  });
  it("answers something for any text, and soon", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0123456789/.- ngàythánm()"), maxLength: 400 }), (text) => {
        expect(["empty", "day", "impossible", "unclear"]).toContain(readDay(text, BIRTH).kind);
      }),
    );
  });
});
