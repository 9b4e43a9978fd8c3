/** One person on several lines: in one course, in two that meet, in two of a year. */
import { describe, expect, test } from "vitest";
import { checked, courseSheet, type Line, list } from "./sheets.ts";

const SELF: Line = { name: "Lý Công Sơn", birth: "20/05/1985", personId: "010085000001" };
const FIRST: Line = { ...SELF, course: "K01", start: "13/05/2024", end: "26/05/2024" };

function two(other: Line, first: Line = FIRST) {
  const people = list([first, other]);
  return { people, ...checked([people.sheet]) };
}

describe("twice in one course", () => {
  test("blocks both lines, each naming the other", () => {
    const { people, of } = two(FIRST);
    expect(of("common/twice-in-course").map(({ cell, related }) => [cell, related.map((place) => place.cell)])).toEqual([
      [people.cell(0, "name"), [people.cell(1, "name")]],
      [people.cell(1, "name"), [people.cell(0, "name")]],
    ]);
  });

  test.each<[string, Line]>([
    ["without numbers, by name and birth date", { ...FIRST, personId: null }],
    ["with the tone on another letter and more spaces", { ...FIRST, personId: null, name: "LÝ CÔNG  SƠN" }],
    ["by number, with another name form", { ...FIRST, name: "Lý C. Sơn" }],
  ])("%s", (_, other) => {
    expect(two(other, { ...FIRST, personId: other.personId ?? null }).of("common/twice-in-course")).toHaveLength(2);
  });

  test("two people of one name and birth date with two numbers are asked about", () => {
    const { told } = two({ ...FIRST, personId: "010085000002" });
    expect(told.map((text) => text.split(" ")[0])).toEqual(["common/same-name-and-birth", "common/same-name-and-birth"]);
  });

  test("a number that two different people share is asked about", () => {
    const { told } = two({ ...FIRST, name: "Trần Văn Bình", birth: "01/01/1985" });
    expect(told.map((text) => text.split(" ")[0])).toEqual(["common/shared-id", "common/shared-id"]);
  });

  test("two people of one name and two birth dates are two people", () => {
    expect(two({ ...FIRST, personId: "010085000002", birth: "21/05/1985" }).told).toEqual([]);
  });

  test("a withdrawn line is no second nomination", () => {
    expect(two({ ...FIRST, notes: "Rút" }).of("common/twice-in-course")).toEqual([]);
  });
});

describe("two courses", () => {
  test.each<[string, string, string, string | null]>([
    ["ends the day the other starts", "26/05/2024", "08/06/2024", "common/courses-overlap"],
    ["the next day", "27/05/2024", "09/06/2024", "common/twice-in-year"],
    ["one within the other", "15/05/2024", "24/05/2024", "common/courses-overlap"],
    ["half a year later", "18/11/2024", "01/12/2024", "common/twice-in-year"],
    ["the next year", "06/01/2025", "19/01/2025", null],
  ])("%s: from %s to %s: %s", (_, start, end, code) => {
    const { told, findings } = two({ ...SELF, course: "K02", start, end });
    expect([...new Set(told.map((text) => text.split(" ")[0]))]).toEqual(code === null ? [] : [code]);
    const severities = new Set(findings.filter((finding) => finding.code === code).map(({ severity }) => severity));
    expect([...severities]).toEqual(code === null ? [] : [code === "common/courses-overlap" ? "block" : "confirm"]);
  });

  test.each([
    ["khoảng tháng 5/2024", "khoảng tháng 6/2024", ["common/overlap-unsure"]],
    ["Quý II/2024", "Quý II/2024", ["common/overlap-unsure"]],
    ["Quý IV/2024", "Quý IV/2024", ["common/twice-in-year"]],
    ["tháng 3/2025", "tháng 3/2025", []],
  ])("a vague time never overlaps: from %s to %s: %j", (start, end, codes) => {
    const { told } = two({ ...SELF, course: "K02", start, end });
    expect([...new Set(told.map((text) => text.split(" ")[0]))].filter((code) => code?.startsWith("common/"))).toEqual(codes);
  });

  test("a course whose last day is not told may last into the other", () => {
    const { told } = two(
      { ...SELF, course: "K02", start: "20/05/2024", end: null },
      { ...FIRST, start: "27/05/2024", end: "09/06/2024" },
    );
    expect(told.map((text) => text.split(" ")[0])).toContain("common/overlap-unsure");
  });

  test("a last day that the course table gives by its month alone overlaps with nothing for certain", () => {
    const people = list([
      { ...SELF, course: "K01", start: "13/05/2024", end: null },
      { ...SELF, course: "K02", start: "25/05/2024", end: "08/06/2024" },
    ]);
    const { told } = checked([people.sheet, courseSheet([["K01", "Quản lý công", "Nhật Bản", null, "tháng 5/2024", 15]])]);
    expect(told.filter((text) => text.startsWith("common/")).map((text) => text.split(" ")[0])).toEqual([
      "common/overlap-unsure",
      "common/overlap-unsure",
    ]);
  });
});
