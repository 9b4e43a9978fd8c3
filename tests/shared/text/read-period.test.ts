import { describe, expect, it } from "vitest";
import { type DaySpan, isoDay } from "../../../shared/sheet/day.ts";
import type { CellValue } from "../../../shared/sheet/snapshot.ts";
import { findLetterDate, readCourseDay, readPeriod } from "../../../shared/text/read-date.ts";

const span = ({ first, last }: DaySpan): string => (first === last ? isoDay(first) : `${isoDay(first)}~${isoDay(last)}`);

function period(value: CellValue, year: number | null = null): string {
  const reading = readPeriod(value, { date1904: false, year });
  return reading.kind === "period" ? `${span(reading.start)} ${span(reading.end)}${reading.vague ? " vague" : ""}` : reading.kind;
}

function courseDay(value: CellValue, year: number | null = null): string {
  const reading = readCourseDay(value, { date1904: false, year });
  return reading.kind === "day" ? `${span(reading.span)} ${reading.precision}${reading.vague ? " vague" : ""}` : reading.kind;
}

describe("readPeriod", () => {
  it.each(
    [
      "13-26/5/2024|13/5-26/5/2024|13 – 26/5/2024|13/5/2024-26/5/2024|13/5/2024 — 26/5/2024|13/5/2024 ÷ 26/5/2024|13.5.2024-26.5.2024",
      "từ 13/5 đến 26/5/2024|Từ ngày 13/5/2024 đến ngày 26/5/2024|13 đến 26 tháng 5 năm 2024|từ ngày 13 tháng 5 đến hết ngày 26 tháng 5 năm 2024",
      "13-05-2024 - 26-05-2024|2024-05-13 - 2024-05-26|13/5/2024\n26/5/2024|13/5/24-26/5/24|13/5/2024-26/5|02 tuần (từ 13/5 đến 26/5/2024)",
      "14 ngày: 13/5-26/5/2024|02 tuần từ ngày 13/5/2024|8h00 ngày 13/5/2024 đến 17h00 ngày 26/5/2024|13-26/5/2024 tại Nhật Bản",
      "Thứ Hai, 13/5/2024 - Chủ nhật, 26/5/2024|Dự kiến 13-26/5/2024",
    ].flatMap((line) => line.split("|")),
  )("reads %j", (text) => {
    expect(period(text)).toBe("2024-05-13 2024-05-26");
  });
  it("runs over the new year", () => {
    for (const text of ["28/12/2024-10/01/2025", "28/12-10/01/2025", "28/12/2024-10/01"])
      expect(period(text)).toBe("2024-12-28 2025-01-10");
    expect(period("28/12-10/01", 2024)).toBe("2024-12-28 2025-01-10");
  });
  it("takes the plan's year where none is named", () => {
    expect(period("13-26/5", 2024)).toBe("2024-05-13 2024-05-26");
    expect(period("13-26/5")).toBe("unclear");
    expect(period("tháng 9", 2024)).toBe("2024-09-01~2024-09-30 2024-09-01~2024-09-30 vague");
    expect(period("tháng 9")).toBe("unclear");
  });
  it.each([
    ["tháng 9/2024", "2024-09-01~2024-09-30 2024-09-01~2024-09-30 vague"],
    ["khoảng tháng 9/2024", "2024-09-01~2024-09-30 2024-09-01~2024-09-30 vague"],
    ["02 tuần, tháng 9/2024", "2024-09-01~2024-09-30 2024-09-01~2024-09-30 vague"],
    ["Quý III/2024", "2024-07-01~2024-09-30 2024-07-01~2024-09-30 vague"],
    ["quý 3 năm 2024", "2024-07-01~2024-09-30 2024-07-01~2024-09-30 vague"],
    ["Quý IV/2024 - Quý I/2025", "2024-10-01~2024-12-31 2025-01-01~2025-03-31 vague"],
    ["Quý III-IV/2024", "2024-07-01~2024-09-30 2024-10-01~2024-12-31 vague"],
    ["đầu tháng 9/2024", "2024-09-01~2024-09-10 2024-09-01~2024-09-30 vague"],
    ["giữa tháng 9/2024", "2024-09-11~2024-09-20 2024-09-11~2024-09-30 vague"],
    ["cuối tháng 2/2024", "2024-02-21~2024-02-29 2024-02-21~2024-02-29 vague"],
    ["tuần 2 tháng 9/2024", "2024-09-08~2024-09-14 2024-09-08~2024-09-30 vague"],
    ["Tháng 9 - 10/2024", "2024-09-01~2024-09-30 2024-10-01~2024-10-31 vague"],
    ["tháng 9 và tháng 10 năm 2024", "2024-09-01~2024-09-30 2024-10-01~2024-10-31 vague"],
    ["tháng 12 - 01/2025", "2024-12-01~2024-12-31 2025-01-01~2025-01-31 vague"],
    ["6 tháng cuối năm 2024", "2024-07-01~2024-12-31 2024-07-01~2024-12-31 vague"],
    ["năm 2024", "2024-01-01~2024-12-31 2024-01-01~2024-12-31 vague"],
    ["khoảng 13-26/5/2024", "2024-05-01~2024-05-31 2024-05-01~2024-05-31 vague"],
    ["từ 13/5/2024", "2024-05-13 2024-05-13~2024-12-31 vague"],
  ])("reads %j as every possible day", (text, expected) => {
    expect(period(text)).toBe(expected);
  });
  it("takes one day for a course of one day", () => {
    expect([period("13/5/2024"), period(45_425)]).toEqual(["2024-05-13 2024-05-13", "2024-05-13 2024-05-13"]);
  });
  it.each([
    ["31/6-10/7/2024", "impossible"],
    ["30-31/2/2024", "impossible"],
    ["26/5/2024-13/5/2024", "impossible"],
    ["13/5/2024-13/5/2024", "2024-05-13 2024-05-13"],
    ["tháng 13/2024", "impossible"],
    ["", "empty"],
    ["-", "empty"],
    ["chưa xác định", "unclear"],
    ["sau tháng 9/2024", "unclear"],
    ["Đợt 1: 13-26/5/2024", "unclear"],
    ["15-17", "unclear"],
  ])("takes %j for %s", (text, expected) => {
    expect(period(text)).toBe(expected);
  });
});

describe("readCourseDay", () => {
  it.each([
    ["13/5/2024", "2024-05-13 day"],
    [45_425, "2024-05-13 day"],
    ["13/5", "2024-05-13 day"],
    ["đến hết ngày 26 tháng 5", "2024-05-26 day"],
    ["dự kiến 13/5/2024", "2024-05-13 day"],
    ["khoảng 13/5/2024", "2024-05-01~2024-05-31 month vague"],
    ["tháng 9/2024", "2024-09-01~2024-09-30 month vague"],
    ["khoảng tháng 9", "2024-09-01~2024-09-30 month vague"],
    ["cuối tháng 9", "2024-09-21~2024-09-30 month vague"],
    ["Quý III", "2024-07-01~2024-09-30 quarter vague"],
    ["năm 2024", "2024-01-01~2024-12-31 year vague"],
    ["13-26/5/2024", "unclear"],
    ["Tháng 9-10/2024", "unclear"],
    ["31/6", "impossible"],
    ["31/6/2024", "impossible"],
    [null, "empty"],
  ])("reads %j as %s", (value, expected) => {
    expect(courseDay(value, 2024)).toBe(expected);
  });
});

describe("findLetterDate", () => {
  it.each([
    ["(Kèm theo Công văn số 123/BNV-CCVC ngày 15 tháng 3 năm 2024)", "2024-03-15 letter"],
    ["Tờ trình số 45/TTr-UBND ngày 05/3/2024", "2024-03-05 letter"],
    ["CV 12/SNV ngày 5.3.2024", "2024-03-05 letter"],
    ["(Kèm theo Quyết định số 12/QĐ-UBND ngày 5/3/2024 thực hiện QĐ 1641/QĐ-TTg ngày 28/12/2022)", "2024-03-05 letter"],
    ["Lào Cai, ngày 15 tháng 3 năm 2024", "2024-03-15 place"],
    ["Số: 12/SNV   TP. Hồ Chí Minh, ngày 05 tháng 02 năm 2024", "2024-02-05 place"],
    ["Lào Cai, ngày 15 tháng 3 năm 2024".normalize("NFD"), "2024-03-15 place"],
    ["ngày … tháng … năm 2024", null],
    ["Lào Cai, ngày    tháng 3 năm 2024", null],
    ["(Kèm theo Tờ trình số     /TTr-UBND ngày     /3/2024)", null],
    ["(Kèm theo Công văn số 1/SNV ngày 31/02/2024)", null],
    ["Căn cứ Quyết định số 1641/QĐ-TTg ngày 28/12/2022", null],
    ["Thực hiện Công văn số 12/BNV ngày 5/3/2024", null],
    ["DANH SÁCH NĂM 2024", null],
  ])("finds in %j: %s", (text, expected) => {
    const found = findLetterDate(text);
    expect(found && `${isoDay(found.day)} ${found.kind}`).toBe(expected);
  });
});
