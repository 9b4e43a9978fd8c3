/** Which course a line means, and when it is. */
import { describe, expect, it } from "vitest";
import { namedCourse } from "../../../shared/plan/named-course.ts";
import { isoDay } from "../../../shared/sheet/day.ts";
import { plainSheet } from "../../../shared/sheet/snapshot.ts";
import { planIn, type Rows } from "../../support/plan-of.ts";

const COURSES = plainSheet("Khóa học", [
  ["Mã khóa", "Tên khóa", "Nước", "Từ ngày", "Đến ngày"],
  ["K01", "Quản lý và phát triển lãnh đạo", "Nhật Bản", "13/5/2024", "26/5/2024"],
  ["K02", "Quản lý công trên nền tảng số", "Cộng hòa Pháp", "8/7/2024", "21/7/2024"],
]);
const HEADER = ["STT", "Họ và tên", "Ngày sinh", "Chức vụ"];
const AN = [1, "Nguyễn Văn An", "1/1/1985", "Giám đốc"];

function attends(rows: Rows, sheetName = "Đề cử", courses = true): (string | null)[] {
  const [nominee] = planIn(plainSheet(sheetName, rows), ...(courses ? [COURSES] : [])).nominees;
  const { course, start, end, from } = nominee?.attendance ?? { course: null, start: null, end: null, from: "none" };
  return [course?.code ?? null, start && isoDay(start.first), end && isoDay(end.last), from];
}

const K01 = ["K01", "2024-05-13", "2024-05-26"];
const K02 = ["K02", "2024-07-08", "2024-07-21"];

describe("the course of a line", () => {
  it.each([
    ["its code", "K01", K01],
    ["a code in words", "Khóa K02 (Pháp)", K02],
    ["its name", "Quản lý công trên nền tảng số", K02],
    ["its name in a sentence", "Lớp: Quản lý và phát triển lãnh đạo tại Nhật Bản", K01],
  ])("is found by %s", (_, typed, expected) => {
    expect(
      attends([
        [...HEADER, "Khóa"],
        [...AN, typed],
      ]),
    ).toEqual([...expected, "course-table"]);
  });

  it.each([
    ["its code", "I. Khóa K01: Quản lý và phát triển lãnh đạo (Nhật Bản)", K01],
    ["its name without the word 'khóa'", "II. Quản lý công trên nền tảng số (Cộng hòa Pháp)", K02],
    ["capitals", "II - KHÓA K02: QUẢN LÝ CÔNG TRÊN NỀN TẢNG SỐ", K02],
  ])("is found by a heading with %s", (_, heading, expected) => {
    expect(attends([HEADER, [heading], AN])).toEqual([...expected, "course-table"]);
  });

  it("is found by the name of its sheet", () => {
    expect(attends([HEADER, AN], "K02")).toEqual([...K02, "course-table"]);
  });

  it("is told by the title alone", () => {
    const title = ["DANH SÁCH CÁN BỘ THAM GIA KHÓA BỒI DƯỠNG VỀ QUẢN LÝ CÔNG, từ ngày 13/5/2024 đến ngày 26/5/2024"];
    expect(attends([title, [], HEADER, AN], "Đề cử", false)).toEqual([null, "2024-05-13", "2024-05-26", "title"]);
  });

  it("has the days of its own line before all others", () => {
    expect(
      attends([
        [...HEADER, "Khóa", "Từ ngày", "Đến ngày"],
        [...AN, "K01", "14.5.2024", "27.5.2024"],
      ]),
    ).toEqual(["K01", "2024-05-14", "2024-05-27", "line"]);
  });

  it("that gives its first day alone has its last from the table", () => {
    expect(
      attends([
        [...HEADER, "Khóa", "Khai giảng"],
        [...AN, "K01", "14/5/2024"],
      ]),
    ).toEqual(["K01", "2024-05-14", "2024-05-26", "line"]);
  });

  it.each(["Thời gian", "Thời gian đi", "Từ ngày"])("is read from one cell under %s", (header) => {
    expect(
      attends(
        [
          [...HEADER, header],
          [...AN, "13-26/5/2024"],
        ],
        "Đề cử",
        false,
      ),
    ).toEqual([null, "2024-05-13", "2024-05-26", "line"]);
  });

  it("without a word anywhere is not known", () => {
    expect(attends([HEADER, AN], "Đề cử", false)).toEqual([null, null, null, "none"]);
  });
});

describe("a heading", () => {
  const context = { date1904: false, planYear: 2024 };
  it.each([
    ["I. Khóa K01: Quản lý công (Cộng hòa Pháp)", "K01", "Quản lý công"],
    ["A. Lớp 2 - Cải cách hành chính, từ ngày 13/5/2024 đến ngày 26/5/2024", "2", "Cải cách hành chính"],
    ["Khoá bồi dưỡng số 3: Xử lý khủng hoảng", "3", "Xử lý khủng hoảng"],
    ["Khoa K01: Quan ly cong", "K01", "Quan ly cong"],
  ])("%s names a course", (text, label, content) => {
    expect(namedCourse(text, context)).toMatchObject({ label, content });
  });

  it.each([
    "II. Sở Khoa học và Công nghệ",
    "1. UBND huyện Khoái Châu",
    "III. Đoàn ĐBQH tỉnh Lào Cai",
    "A. Khối Đảng",
    "Trường Đại học Bách khoa",
    "IV. Khoa Nội - Bệnh viện tỉnh",
  ])("%s names none", (text) => {
    expect(namedCourse(text, context)).toBeNull();
  });
});
