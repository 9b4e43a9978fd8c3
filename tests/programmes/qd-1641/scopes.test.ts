/** Sizes and lengths of courses, and the scopes in which they are counted: course table, ministry's list, one province's list. */
import { describe, expect, test } from "vitest";
import { plainSheet } from "../../../shared/sheet/snapshot.ts";
import { type CourseLine, checked, courseSheet, type Line, type ListOptions, list } from "./sheets.ts";

const MINISTRY: ListOptions = { title: ["BỘ NỘI VỤ"] };
const PROVINCES = ["Lào Cai", "Cà Mau", "Nghệ An", "Hà Giang"];

/** People of one course, of several provinces. */
function people(count: number, line: Line = {}): Line[] {
  return Array.from({ length: count }, (_, index) => ({ unit: `UBND tỉnh ${PROVINCES[index % 4]}`, ...line }));
}

const course = (code: string, start: string, end: string, size: number | null): CourseLine => [
  code,
  "Cải cách hành chính",
  "Nhật Bản",
  start,
  end,
  size,
  182,
];
const severityOf = (findings: readonly { code: string; severity: string }[], prefix: string): string | null =>
  findings.find(({ code }) => code.startsWith(prefix))?.severity ?? null;

describe("courses without a course table", () => {
  const held = (start: string, end: string) => checked([list(people(3, { course: "K01", start, end })).sheet]);

  test.each([
    ["13/05/2024", "21/05/2024", "confirm"],
    ["13/05/2024", "22/05/2024", null],
    ["13/05/2024", "28/05/2024", null],
    ["13/05/2024", "29/05/2024", "confirm"],
  ])("from %s to %s: %s, once for the course", (start, end, severity) => {
    const found = held(start, end).findings.filter(({ code }) => code === "qd-1641/course-length");
    expect(found.map((finding) => finding.severity)).toEqual(severity === null ? [] : [severity]);
  });

  test("an empty course cell is a missing course, whatever the days say", () => {
    const { told } = checked([list([{ course: "" }, {}]).sheet]);
    expect(told).toEqual([expect.stringMatching(/^common\/course-missing /)]);
  });
});

describe("15-17 people a course", () => {
  test.each([
    [13, "confirm"],
    [14, "info"],
    [15, null],
    [16, null],
    [17, null],
    [18, "info"],
    [19, "confirm"],
  ])("%i planned in the course table: %s", (size, severity) => {
    const { findings } = checked([courseSheet([course("K01", "13/05/2024", "26/05/2024", size)])]);
    expect(severityOf(findings, "qd-1641/course-size")).toBe(severity);
  });

  test.each([
    [14, "info"],
    [17, null],
    [19, "confirm"],
  ])("%i on the ministry's list: %s", (count, severity) => {
    expect(severityOf(checked([list(people(count), MINISTRY).sheet]).findings, "qd-1641/course-size")).toBe(severity);
  });

  test("a list of several provinces counts as well, one province's own never", () => {
    expect(severityOf(checked([list(people(8), { title: ["DANH SÁCH ĐỀ CỬ"] }).sheet]).findings, "qd-1641/course-size")).toBe(
      "confirm",
    );
    expect(
      severityOf(checked([list(people(3, { unit: "UBND tỉnh Lào Cai" })).sheet]).findings, "qd-1641/course-size"),
    ).toBeNull();
    expect(
      severityOf(checked([list(people(3, { unit: "UBND tỉnh Lào Cai" }), { title: [] }).sheet]).findings, "qd-1641/course-size"),
    ).toBeNull();
  });

  test.each([
    ["Trưởng đoàn", { position: "Vụ trưởng", unit: "Bộ Nội vụ" }],
    ["Cán bộ quản lý", {}],
    ["Phiên dịch", {}],
    ["Dự bị", {}],
    ["Dự phòng", {}],
  ])("“%s” is not one of the seventeen", (role, rest) => {
    const { findings, check } = checked([list([...people(17), ...people(1, { role, ...rest })], MINISTRY).sheet]);
    expect(severityOf(findings, "qd-1641/course-size")).toBeNull();
    expect(check.report.totals.people).toBe(17);
  });

  test("a leader of a province who leads the delegation is a nominee all the same", () => {
    expect(checked([list([{ role: "Trưởng đoàn" }]).sheet]).groups).toEqual(["a"]);
  });

  test("people of the delegation have no group and no findings of eligibility; a reserve is checked", () => {
    const old: Line = { birth: "20/05/1970" };
    const one = list([
      { ...old, role: "Phiên dịch" },
      { ...old, role: "Dự bị" },
    ]);
    const { told, groups, decisions } = checked([one.sheet]);
    expect(told).toEqual([`qd-1641/too-old ${one.cell(1, "birth")}`]);
    expect(groups).toEqual([null, null]);
    expect(decisions).toEqual(["undetermined", "ineligible"]);
  });

  test("“Phó Trưởng đoàn ĐBQH” under the role is a post, not a role", () => {
    expect(checked([list([{ role: "Phó Trưởng đoàn ĐBQH" }]).sheet]).check.report.totals.people).toBe(1);
  });
});

describe("about four courses a year", () => {
  const months = ["03", "04", "05", "06", "09", "10"];
  const courses = (count: number): CourseLine[] =>
    months.slice(0, count).map((month, index) => course(`K0${index + 1}`, `06/${month}/2024`, `19/${month}/2024`, 16));

  test.each([
    [2, "confirm"],
    [3, "info"],
    [4, null],
    [5, "info"],
    [6, "confirm"],
  ])("%i with the ministry's list: %s", (count, severity) => {
    const sixteen = courses(count).flatMap(([code, , , start, end]) => people(16, { course: code, start, end }));
    expect(
      severityOf(checked([list(sixteen, MINISTRY).sheet, courseSheet(courses(count))]).findings, "qd-1641/courses-per-year"),
    ).toBe(severity);
  });

  test("a province may list only the courses it takes part in, but never too many", () => {
    const own = list([{ course: "K01", start: null, end: null }]).sheet;
    expect(severityOf(checked([own, courseSheet(courses(1))]).findings, "qd-1641/courses-per-year")).toBeNull();
    expect(severityOf(checked([own, courseSheet(courses(6))]).findings, "qd-1641/courses-per-year")).toBe("confirm");
  });
});

describe("180-200 people in all", () => {
  const years = (count: number): Line[] =>
    people(count).map((line, index) => {
      const year = 2023 + (index % 3);
      return {
        ...line,
        course: `Khóa ${year}-${(index % 12) + 1}`,
        start: `06/03/${year}`,
        end: `19/03/${year}`,
        rating: `${year - 1}: HTT`,
      };
    });

  test.each([
    [179, "confirm"],
    [180, null],
    [200, null],
    [201, "confirm"],
  ])("%i over three years on the ministry's list: %s", (count, severity) => {
    expect(severityOf(checked([list(years(count), MINISTRY).sheet]).findings, "qd-1641/people-in-all")).toBe(severity);
  });

  test("a list of one year is not too short", () => {
    expect(severityOf(checked([list(people(16), MINISTRY).sheet]).findings, "qd-1641/people-in-all")).toBeNull();
  });
});

describe("about two weeks", () => {
  test.each([
    ["21/05/2024", 9, true],
    ["22/05/2024", 10, false],
    ["28/05/2024", 16, false],
    ["29/05/2024", 17, true],
  ])("13/05/2024 to %s, %i days: asked about is %s", (end, days, asked) => {
    const found = checked([courseSheet([course("K01", "13/05/2024", end, 16)])]).of("qd-1641/course-length");
    expect(found.map(({ values }) => values.days)).toEqual(asked ? [days] : []);
  });

  test("a vague course has no length", () => {
    expect(checked([courseSheet([course("K01", "tháng 5/2024", "tháng 6/2024", 16)])]).of("qd-1641/course-length")).toEqual([]);
  });
});

describe("whose list it is", () => {
  test.each<[string[], boolean]>([
    [["BỘ NỘI VỤ", "VỤ ĐÀO TẠO, BỒI DƯỠNG"], true],
    [["UBND TỈNH LÀO CAI", "Kính gửi: Bộ Nội vụ"], false],
    [["SỞ NỘI VỤ", "Thực hiện Công văn số 12/BNV của Bộ Nội vụ"], false],
  ])("%j: sizes are counted: %s", (title, counted) => {
    expect(
      severityOf(checked([list(people(3, { unit: "UBND tỉnh Lào Cai" }), { title }).sheet]).findings, "qd-1641/course-size"),
    ).toBe(counted ? "confirm" : null);
  });
});

describe("how a course is held", () => {
  const held = (form: string, notes = "") => {
    const rows = [
      ["Mã khóa", "Tên khóa bồi dưỡng", "Nước", "Từ ngày", "Đến ngày", "Số học viên", "Hình thức", "Ghi chú"],
      ["K01", "Cải cách hành chính", "Nhật Bản", "13/05/2024", "26/05/2024", 16, form, notes],
    ];
    return checked([plainSheet("Khóa học", rows)]).of("qd-1641/course-online").length;
  };

  test.each<[string, string, number]>([
    ["Trực tiếp", "", 0],
    ["Kết hợp giữa học tập và khảo sát thực tế", "", 0],
    ["Kết hợp", "", 1],
    ["Trực tuyến", "", 1],
    ["Trực tuyến", "Có phiên dịch", 1],
    ["Trực tuyến", "Do dịch bệnh", 0],
    ["Trực tiếp kết hợp trực tuyến (thiên tai)", "", 0],
  ])("“%s”, “%s”: asked about %i times", (form, notes, count) => {
    expect(held(form, notes)).toBe(count);
  });
});

describe("the province of a line", () => {
  test.each<[string, Line, number]>([
    ["Lào Cai", {}, 0],
    ["TP. Hồ Chí Minh", {}, 0],
    ["Lào Cay", {}, 1],
    ["Yên Bái", {}, 0],
    ["Yên Bái", { start: "07/07/2025", end: "20/07/2025", rating: "2024: HTT" }, 1],
  ])("“%s” %o: %i", (text, line, count) => {
    const one = list(
      [
        { ...line, notes: "Cà Mau" },
        { ...line, notes: text },
      ],
      { headers: { notes: "Tỉnh, thành phố" } },
    );
    expect(checked([one.sheet]).of("qd-1641/province-unknown")).toHaveLength(count);
  });

  test("a column that mostly names none is about something else", () => {
    const districts = list([{ notes: "Bảo Thắng" }, { notes: "Sa Pa" }, { notes: "Lào Cai" }], {
      headers: { notes: "Địa phương" },
    });
    expect(checked([districts.sheet]).of("qd-1641/province-unknown")).toEqual([]);
  });
});
