/** The reason of findings that rest on no condition: both lines of a duplicate, both tables' dates, a sum beside the stated total. */
import { describe, expect, test } from "vitest";
import type { CellValue } from "../../../shared/sheet/snapshot.ts";
import { checked, courseSheet, type Line, list } from "../../programmes/qd-1641/sheets.ts";

/** The facts of the first finding of a code, as "title: value (cell)". */
function reasonOf(result: ReturnType<typeof checked>, code: string): readonly string[] {
  const index = result.findings.findIndex((finding) => finding.code === code);
  const tree = result.check.explainFinding(index);
  return tree.facts.map(({ title, value, place }) => `${title.vi}: ${value.vi}${place ? ` (${place.cell})` : ""}`);
}

const SELF: Line = { name: "Lý Công Sơn" };

test("both lines of a duplicate, with their courses", () => {
  expect(
    reasonOf(
      checked([
        list([
          { ...SELF, course: "K01" },
          { ...SELF, course: "K01" },
        ]).sheet,
      ]),
      "common/twice-in-course",
    ),
  ).toEqual(["Họ và tên: Lý Công Sơn (B3)", "Họ và tên: Lý Công Sơn (B4)", "Khóa ở dòng này: K01", "Khóa ở dòng kia: K01"]);
});

test("the dates of both tables", () => {
  const people = list([{ course: "K01", start: 45_425, end: "25/05/2024" }]);
  const courses = courseSheet([["K01", "Cải cách hành chính", "Nhật Bản", 45_425, "26/05/2024", 16, 182]]);
  expect(reasonOf(checked([people.sheet, courses]), "qd-1641/course-dates-differ")).toEqual([
    "Ngày kết thúc: 26/05/2024 (E2)",
    "Đến ngày: 25/05/2024 (N3)",
  ]);
});

test("a serial number is shown as the day that people see", () => {
  const people = list([{ start: 45_425, end: 45_420 }]);
  expect(reasonOf(checked([people.sheet]), "common/course-dates-reversed")).toEqual([
    "Đến ngày: 08/5/2024 (N3)",
    "Từ ngày: 13/5/2024 (M3)",
  ]);
});

test("a sum beside the stated total", () => {
  const total: CellValue[] = Array.from({ length: 17 }, () => null);
  total[1] = "Tổng cộng";
  total[16] = 365;
  expect(reasonOf(checked([list([{}, {}], { below: [total] }).sheet]), "common/total-differs")).toEqual([
    "Kinh phí: 365 (Q5)",
    "Cộng các dòng: 364",
  ]);
});

test("a cost as the column's unit makes it", () => {
  expect(reasonOf(checked([list([{ cost: 182_000_000 }]).sheet]), "common/cost-unit-slip")).toEqual([
    "Kinh phí: 182.000.000 (Q3)",
    "Đọc theo đơn vị của cột: 182.000 tỷ đồng",
    "Có thể là: 182 triệu đồng",
  ]);
});

test("an identity number is pointed at and never shown", () => {
  const result = checked([list([{ personId: "010186000001" }]).sheet]);
  expect(reasonOf(result, "common/id-contradicts")).toEqual([
    "Số định danh cá nhân: (không hiển thị) (E3)",
    "Giới tính: Nam (D3)",
    "Ngày sinh: 20/05/1985 (C3)",
  ]);
  expect(JSON.stringify(result.check.explainFinding(0))).not.toContain("010186");
});

test("a sheet without a cell to point at is named", () => {
  expect(reasonOf(checked([list([{}], { without: ["rating"] }).sheet]), "common/rating-column-missing")).toEqual([
    "Trang tính: Đề cử",
  ]);
});

describe("the outcome follows the severity", () => {
  test.each<[Line, string, string]>([
    [{ birth: "31/02/1985" }, "common/date-impossible", "fails"],
    [{ personId: "010185000001" }, "common/id-contradicts", "unknown"],
    [{ personId: 10_085_000_001 }, "common/id-lost-zero", "holds"],
  ])("%o: %s %s", (line, code, truth) => {
    const { check, findings } = checked([list([line]).sheet]);
    expect(check.explainFinding(findings.findIndex((finding) => finding.code === code)).truth).toBe(truth);
  });
});

test("there is no reason for a finding that is not there", () => {
  expect(() => checked([list([{}]).sheet]).check.explainFinding(99)).toThrow(RangeError);
});
