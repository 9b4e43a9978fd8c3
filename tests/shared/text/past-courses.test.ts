import { describe, expect, it } from "vitest";
import { readPastCourse, readPastCourses, repeatOf } from "../../../shared/text/past-courses.ts";
import { sameContent } from "../../../shared/text/same-content.ts";

const only = (text: string) => {
  const { courses } = readPastCourses(text);
  expect(courses).toHaveLength(1);
  return courses[0];
};

describe("past courses", () => {
  it.each([
    ["", "empty"],
    ["  ", "empty"],
    ["Chưa", "none"],
    ["Không", "none"],
    ["-", "none"],
    ["Chưa tham gia", "none"],
    ["Chưa tham gia khóa nào", "none"],
    ["Chưa được cử đi bồi dưỡng ở nước ngoài", "none"],
    ["Có", "courses"],
    ["Đã tham gia", "courses"],
    ["Chưa tham gia trước năm 2023", "courses"],
  ])("%j: %s", (text, kind) => {
    expect(readPastCourses(text).kind).toBe(kind);
  });

  it("reads content, year, programme and money out of one cell", () => {
    expect(only("Đã tham gia năm 2023: Cải cách hành chính, Đề án 1641 (NSNN)")).toEqual({
      text: "Đã tham gia năm 2023: Cải cách hành chính, Đề án 1641 (NSNN)",
      content: "Cải cách hành chính",
      years: [2023],
      programme: "Đề án 1641",
      stateBudget: "holds",
    });
  });

  it.each([
    ["Có", null, [], null, "unknown"],
    ["Đã tham gia", null, [], null, "unknown"],
    ["Năm 2019: Quản lý đô thị tại Singapore", "Quản lý đô thị", [2019], null, "unknown"],
    ["Quản lý công (2022)", "Quản lý công", [2022], null, "unknown"],
    ["Khóa bồi dưỡng Chuyển đổi số, tháng 9/2024, tự túc", "Khóa bồi dưỡng Chuyển đổi số", [2024], null, "fails"],
    ["2022: Cải cách hành chính, học bổng JICA", "Cải cách hành chính", [2022], null, "fails"],
    ["Đề án 165 năm 2018", null, [2018], "Đề án 165", "holds"],
    ["Đề án 1641 giai đoạn 2023-2025: Cải cách hành chính", "Cải cách hành chính", [2023, 2024, 2025], "Đề án 1641", "holds"],
    ["Cải cách hành chính, năm 2024, không sử dụng NSNN", "Cải cách hành chính", [2024], null, "fails"],
    ["Cải cách hành chính năm 2024, ngân sách tỉnh", "Cải cách hành chính", [2024], null, "holds"],
    ["Cải cách hành chính năm 2024 (NSNN và tài trợ nước ngoài)", "Cải cách hành chính", [2024], null, "unknown"],
  ])("%s", (text, content, years, programme, stateBudget) => {
    const course = only(text);
    expect(course?.years).toEqual(years);
    expect([course?.programme, course?.stateBudget]).toEqual([programme, stateBudget]);
    if (content === null) expect(course?.content).toBeNull();
    else expect(sameContent(course?.content ?? "", content)).toBe("holds");
  });

  it.each([
    ["2021: Quản lý công; 2023: Cải cách hành chính", [[2021], [2023]]],
    ["- Năm 2021: Quản lý công\n- Năm 2023: Cải cách hành chính", [[2021], [2023]]],
    ["năm 2021: Quản lý công, năm 2023: Cải cách hành chính", [[2021], [2023]]],
    ["1. Quản lý công (2021)\n2. Cải cách hành chính (2023)", [[2021], [2023]]],
  ])("%j are several", (text, years) => {
    expect(readPastCourses(text).courses.map((course) => course.years)).toEqual(years);
  });
});

describe("the same content", () => {
  it.each([
    ["Cải cách hành chính", "Cải cách hành chính"],
    ["CẢI CÁCH HÀNH CHÍNH", "Cải cách hành chính"],
    ["Bồi dưỡng về cải cách hành chính", "Cải cách hành chính"],
    ["Khóa bồi dưỡng Cải cách hành chính", "Cải cách hành chính"],
    ["Quản lý và phát triển lãnh đạo", "Quản lý, phát triển lãnh đạo"],
    ["Xử lý khủng hoảng", "Kỹ năng xử lý khủng hoảng"],
  ])("%s and %s are one", (a, b) => {
    expect(sameContent(a, b)).toBe("holds");
    expect(sameContent(b, a)).toBe("holds");
  });

  it.each([
    ["Cải cách hành chính", "Xử lý khủng hoảng"],
    ["Quản lý và phát triển lãnh đạo", "Quản lý công trên nền tảng số"],
    ["Y tế", "Chuyển đổi số"],
  ])("%s and %s are two", (a, b) => {
    expect(sameContent(a, b)).toBe("fails");
  });

  it.each([
    ["Cải cách", "Cải cách hành chính"],
    ["Cải cách hành chính", "Quản lý hành chính"],
    ["Cải cách hành chính", "Cải cách hành chính và chuyển đổi số ở chính quyền địa phương hai cấp"],
    ["", "Cải cách hành chính"],
    [null, "Cải cách hành chính"],
    ["Cải cách hành chính", null],
  ])("whether %s and %s are one cannot be told", (a, b) => {
    expect(sameContent(a, b)).toBe("unknown");
  });
});

describe("a repeat (State budget, the same content, a year of 2023-2025)", () => {
  const repeat = (past: string, content: string | null = "Cải cách hành chính") => {
    const { answer, lacking } = repeatOf(readPastCourses(past), { content }, 2023, 2025);
    return [answer, ...lacking];
  };

  it.each([
    ["Chưa", ["no"]],
    ["", ["no"]],
    ["Đã tham gia năm 2023: Cải cách hành chính, Đề án 1641 (NSNN)", ["repeats"]],
    ["Đã tham gia năm 2025: Cải cách hành chính (NSNN)", ["repeats"]],
    ["Đã tham gia năm 2022: Cải cách hành chính (NSNN)", ["maybe", "year"]],
    ["Đã tham gia năm 2026: Cải cách hành chính (NSNN)", ["maybe", "year"]],
    ["Cải cách hành chính (NSNN)", ["maybe", "year"]],
    ["Đã tham gia năm 2023: Cải cách hành chính", ["maybe", "money"]],
    ["Đã tham gia năm 2023: Cải cách hành chính, học bổng JICA", ["maybe", "money"]],
    ["Đã tham gia năm 2023: Xử lý khủng hoảng (NSNN)", ["maybe", "content"]],
    ["Đề án 1641 năm 2023", ["maybe", "content"]],
    ["Có", ["maybe", "money", "content", "year"]],
    ["2015: Tiếng Anh tự túc; 2023: Cải cách hành chính (NSNN)", ["repeats"]],
    ["2015: Tiếng Anh tự túc; 2023: Cải cách hành chính", ["maybe", "money"]],
  ])("%s: %j", (past, expected) => {
    expect(repeat(past)).toEqual(expected);
  });

  it("cannot be told while the planned course has no content", () => {
    expect(repeat("Đã tham gia năm 2023: Cải cách hành chính (NSNN)", null)).toEqual(["maybe", "content"]);
  });

  it("is told field by field in the same way", () => {
    const told = { content: "Cải cách hành chính", year: 2023, stateBudget: true };
    const against = (course: typeof told) =>
      repeatOf({ kind: "courses", courses: [readPastCourse(course)] }, { content: "Cải cách hành chính" }, 2023, 2025).answer;
    expect(against(told)).toBe("repeats");
    expect(against({ ...told, year: 2022 })).toBe("maybe");
    expect(against({ ...told, stateBudget: false })).toBe("maybe");
  });
});
