import { describe, expect, it } from "vitest";
import { RATING_WORDS, type RatingLevel, readRating } from "../../../shared/text/ratings.ts";

describe("a rating", () => {
  it.each<[string, RatingLevel]>([
    ["Hoàn thành xuất sắc nhiệm vụ", "excellent"],
    ["HTXSNV", "excellent"],
    ["HTXS", "excellent"],
    ["HTXS NV", "excellent"],
    ["HT xuất sắc NV", "excellent"],
    ["HT xuất sắc", "excellent"],
    ["Hoàn thành xuất sắc", "excellent"],
    ["Xuất sắc", "excellent"],
    ["XS", "excellent"],
    ["Hoàn thành nhiệm vụ ở mức xuất sắc", "excellent"],
    ["HOÀN THÀNH XUẤT SẮC NHIỆM VỤ".normalize("NFD"), "excellent"],
    ["Hoàn thành tốt nhiệm vụ", "good"],
    ["Hoàn thành tốt NV", "good"],
    ["HTTNV", "good"],
    ["HTT", "good"],
    ["HTT NV", "good"],
    ["HT tốt NV", "good"],
    ["Tốt", "good"],
    ["Hoàn thành tốt chức trách, nhiệm vụ", "good"],
    ["Hoàn thành tốt chức trách, nhiệm vụ được giao", "good"],
    ["Hoàn thành nhiệm vụ tốt", "good"],
    ["Hoàn thành nhiệm vụ", "done"],
    ["HTNV", "done"],
    ["HT NV", "done"],
    ["Hoàn thành", "done"],
    ["Hoàn thành chức trách nhiệm vụ", "done"],
    ["Hoàn thành nhiệm vụ nhưng còn hạn chế về năng lực", "done"],
    ["Không hoàn thành nhiệm vụ", "failed"],
    ["Không HTNV", "failed"],
    ["KHTNV", "failed"],
    ["Chưa hoàn thành nhiệm vụ", "failed"],
    ["Xếp loại: HTTNV", "good"],
    ["Năm 2023: HTTNV", "good"],
    ["HTTNV (năm 2023)", "good"],
    ["HTTNV năm 2023 (QĐ số 123/QĐ-UBND)", "good"],
  ])("%s is %s", (text, level) => {
    const reading = readRating(text, 2023);
    expect([reading.level, reading.kind, reading.canonical]).toEqual([level, "read", RATING_WORDS[level]]);
  });

  it.each([
    "",
    " ",
    "-",
    "Chưa",
    "chưa đánh giá",
    "Chưa có",
    "chưa có kết quả",
    "đang chờ",
    "Chờ kết quả đánh giá",
    "Chưa xếp loại",
  ])("%j is not known yet", (text) => {
    expect(readRating(text, 2023)).toEqual({ level: null, year: null, kind: "empty", canonical: "" });
  });

  it("of an absent field is not known", () => {
    expect(readRating(null, 2023).kind).toBe("empty");
  });

  it.each(["A", "92 điểm", "Lao động tiên tiến", "Dự kiến HTXSNV", "Tự đánh giá: HTTNV", "HTXSNV hoặc HTTNV", "abc"])(
    "%s is unclear",
    (text) => {
      expect(readRating(text, 2023)).toMatchObject({ level: null, kind: "unclear" });
    },
  );
});

describe("ratings of several years", () => {
  it.each<[string, number, RatingLevel]>([
    ["2021: HTXS; 2022: HTT", 2021, "excellent"],
    ["2021: HTXS; 2022: HTT", 2022, "good"],
    ["Năm 2021 HTXSNV, năm 2022 HTTNV, năm 2023 HTNV", 2023, "done"],
    ["HTXSNV (2021), HTTNV (2022)", 2021, "excellent"],
    ["HTXSNV (2021), HTTNV (2022)", 2022, "good"],
    ["HTTNV năm 2022; HTNV năm 2023", 2022, "good"],
    ["2020, 2021: HTXS; 2022: HTT", 2020, "excellent"],
    ["2020, 2021: HTXS; 2022: HTT", 2021, "excellent"],
    ["2020-2022: HTTNV; 2023: KHTNV", 2021, "good"],
    ["2020-2022: HTTNV; 2023: KHTNV", 2023, "failed"],
    ["2022: HTTNV\n2023: HTXSNV", 2023, "excellent"],
  ])("%j in %i: %s", (text, year, level) => {
    expect(readRating(text, year)).toMatchObject({ level, year, kind: "read" });
  });

  it("are no answer when the wanted year is not among them", () => {
    expect(readRating("2021: HTXS; 2022: HTT", 2023)).toEqual({ level: null, year: 2022, kind: "other-year", canonical: "" });
    expect(readRating("HTTNV (2021)", 2022)).toMatchObject({ kind: "other-year", year: 2021 });
  });

  it("answer without a wanted year only when they agree", () => {
    expect(readRating("2021: HTT; 2022: HTT", null)).toMatchObject({ level: "good", kind: "read" });
    expect(readRating("2021: HTXS; 2022: HTT", null)).toMatchObject({ level: null, kind: "unclear" });
  });
});

describe("two kinds of rating", () => {
  it.each<[string, RatingLevel]>([
    ["công chức: HTTNV; đảng viên: HTXSNV", "good"],
    ["Đảng viên: HTXSNV; công chức: HTNV", "done"],
    ["HTXSNV (đảng viên), HTTNV (công chức)", "good"],
    ["HTTNV; đảng viên: HTXSNV", "good"],
    ["Đảng viên HTXSNV", "excellent"],
    ["2022: công chức HTNV, đảng viên HTTNV; 2023: công chức HTTNV, đảng viên HTXSNV", "good"],
    ["Chính quyền: Hoàn thành tốt nhiệm vụ; Đảng: Hoàn thành xuất sắc nhiệm vụ", "good"],
  ])("%s: %s", (text, level) => {
    expect(readRating(text, 2023)).toMatchObject({ level, kind: "read" });
  });
});
