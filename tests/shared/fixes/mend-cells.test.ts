/** What one cell may become, and where nothing is offered: as sentences, at their borders. */
import { describe, expect, test } from "vitest";
import { mendDate } from "../../../shared/fixes/mend-date.ts";
import { mendId } from "../../../shared/fixes/mend-id.ts";
import { mendPlannedPost, mendPost } from "../../../shared/fixes/mend-post.ts";
import { mendRating } from "../../../shared/fixes/mend-rating.ts";
import { day, serialOf } from "../../../shared/sheet/day.ts";
import type { CellValue } from "../../../shared/sheet/snapshot.ts";
import type { About } from "../../../shared/text/date-parts.ts";

describe("a date typed as text", () => {
  test.each<[string, About, string]>([
    ["20/5/1972", "birth", "1972-05-20"],
    ["20.05.72", "birth", "1972-05-20"],
    ["ngày 20 tháng 5 năm 1972", "birth", "1972-05-20"],
    ["Sinh ngày 20/5/1972", "birth", "1972-05-20"],
    ["20 / 05 / 1972", "birth", "1972-05-20"],
    ["20/5/1972.", "birth", "1972-05-20"],
    ["1972-05-20", "birth", "1972-05-20"],
    ["1972-05-20 00:00:00", "birth", "1972-05-20"],
    ["20051972", "birth", "1972-05-20"],
    ["20 May 1972", "birth", "1972-05-20"],
    ["13/5/2024", "course", "2024-05-13"],
    ["13-5-24", "course", "2024-05-13"],
    ["ngày 13 tháng 5 năm 2024", "course", "2024-05-13"],
  ])("“%s” of a %s is the day %s, shown dd/mm/yyyy", (text, about, iso) => {
    for (const date1904 of [false, true])
      expect(mendDate(text, about, date1904)).toEqual({
        kind: "text-date",
        after: serialOf(day(iso), date1904),
        look: { likeColumn: null, numberFormat: "dd/mm/yyyy" },
      });
  });

  test.each<[string, About, string]>([
    ["5/1972", "birth", "names no day"],
    ["1972", "birth", "is a year"],
    ["Quý III/2024", "course", "is a quarter"],
    ["khoảng tháng 9/2024", "course", "is vague"],
    ["13-26/5/2024", "course", "is a whole period"],
    ["từ 13/5/2024", "course", "says that an end is meant"],
    ["9-10/2024", "course", "may be two months"],
    ["20/5-1972", "birth", "has two kinds of signs"],
    ["05.06.07", "birth", "has a year that may be a day"],
    ["20/5/1972 tại Lào Cai", "birth", "says more than the day"],
    ["8h30 ngày 13/5/2024", "course", "says the hour too"],
    ["13/5/2024 (dự kiến)", "course", "has a remark"],
    ["31/02/1981", "birth", "does not exist"],
    ["20/5/1901", "birth", "would be a number that is read as a year"],
    ["nt", "course", "copies from above"],
  ])("“%s” of a %s stays: it %s", (text, about) => {
    expect(mendDate(text, about, false)).toBeNull();
  });
});

describe("an identity number", () => {
  test.each<[CellValue, string]>([
    [10_085_000_001, "010085000001"],
    [1_085_000_001, "001085000001"],
    [100_085_000_001, "100085000001"],
    ["010 085 000 001", "010085000001"],
    ["010.085.000.001", "010085000001"],
    ["10085000001", "010085000001"],
    [163_123_456, "163123456"],
    [63_123_456, "063123456"],
  ])("%s is the text %s", (value, after) => {
    expect(mendId(value)).toEqual({ kind: "person-id", after, look: { likeColumn: null, numberFormat: "@" } });
  });

  test.each<[CellValue, string]>([
    ["010085000001", "it is right"],
    ["163123456", "nine digits as text are right"],
    ["0100850000", "two digits are missing somewhere"],
    [10_085_000_001.5, "it is no number of a person"],
    ["CCCD 010085000001", "it says more"],
    ["", "it is empty"],
  ])("%s stays: %s", (value) => {
    expect(mendId(value)).toBeNull();
  });
});

describe("a rating", () => {
  test.each([
    ["HTTNV", "Hoàn thành tốt nhiệm vụ"],
    ["htxs", "Hoàn thành xuất sắc nhiệm vụ"],
    ["KHTNV", "Không hoàn thành nhiệm vụ"],
    ["K HTNV", "Không hoàn thành nhiệm vụ"],
    ["HTNV", "Hoàn thành nhiệm vụ"],
    ["HTNV tốt", "Hoàn thành nhiệm vụ tốt"],
    ["Hoàn thành tốt NV", "Hoàn thành tốt nhiệm vụ"],
    ["HT tốt nhiệm vụ", "Hoàn thành tốt nhiệm vụ"],
    ["2021: HTXS; 2022: HTT", "2021: Hoàn thành xuất sắc nhiệm vụ; 2022: Hoàn thành tốt nhiệm vụ"],
    ["Công chức: HTTNV\nĐảng viên: HTXS", "Công chức: Hoàn thành tốt nhiệm vụ\nĐảng viên: Hoàn thành xuất sắc nhiệm vụ"],
    ["Được xếp loại HTTNV", "Được xếp loại hoàn thành tốt nhiệm vụ"],
  ])("“%s” is “%s”", (text, after) => {
    expect(mendRating(text)).toEqual({ kind: "rating-words", after, look: null });
  });

  test.each([
    ["Hoàn thành tốt nhiệm vụ", "is spelt out"],
    ["Tốt", "is no abbreviation"],
    ["Dự kiến HTT", "is no rating yet"],
    ["HTT hoặc HTXS", "is two"],
    ["Chưa đánh giá", "says none"],
    ["nt", "copies from above"],
  ])("“%s” stays: it %s", (text) => {
    expect(mendRating(text)).toBeNull();
  });
});

describe("a post", () => {
  const unit = "UBND tỉnh Lào Cai";
  test.each([
    ["PCT UBND tỉnh", "Phó Chủ tịch UBND tỉnh"],
    ["P. Chủ tịch UBND tỉnh", "Phó Chủ tịch UBND tỉnh"],
    ["P.CT HĐND tỉnh", "Phó Chủ tịch HĐND tỉnh"],
    ["P. GĐ Sở Nội vụ", "Phó Giám đốc Sở Nội vụ"],
    ["GĐ Sở Nội vụ", "Giám đốc Sở Nội vụ"],
    ["Quyền GĐ Sở Y tế", "Quyền Giám đốc Sở Y tế"],
    ["Nguyên PCT UBND tỉnh", "Nguyên Phó Chủ tịch UBND tỉnh"],
    ["UVBTV Tỉnh ủy, PCT UBND tỉnh", "Ủy viên Ban Thường vụ Tỉnh ủy, Phó Chủ tịch UBND tỉnh"],
    ["PTĐ ĐBQH tỉnh", "Phó Trưởng đoàn ĐBQH tỉnh"],
    ["Bí thư Huyện ủy, CT UBND huyện", "Bí thư Huyện ủy, Chủ tịch UBND huyện"],
    ["P. Trưởng phòng", "Phó Trưởng phòng"],
  ])("“%s” is “%s”", (text, after) => {
    expect(mendPost(text, unit)).toEqual({ kind: "post-words", after, look: null });
  });

  test.each([
    ["Phó Chủ tịch UBND tỉnh", "is spelt out"],
    ["Phòng Trẻ em và GĐ", "has a GĐ that is no Giám đốc"],
    ["P. Tổ chức cán bộ", "has a P. that is Phòng"],
    ["TP. Tổ chức", "may be a city or a Trưởng phòng"],
    ["CT Công đoàn", "is a CT that the reader does not know"],
    ["PCT H§ND tØnh", "is in an old font that was not recognised"],
  ])("“%s” stays: it %s", (text) => {
    expect(mendPost(text, unit)).toBeNull();
  });

  test("planned posts too, with their terms", () => {
    expect(mendPlannedPost("PCT UBND tỉnh (2021-2026)", "", unit)?.after).toBe("Phó Chủ tịch UBND tỉnh (2021-2026)");
    expect(mendPlannedPost("Không", "", unit)).toBeNull();
  });
});
