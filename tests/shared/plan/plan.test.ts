/** What stands above a list, and the fields that fill several columns. */
import { describe, expect, it } from "vitest";
import { isoDay } from "../../../shared/sheet/day.ts";
import { plainSheet } from "../../../shared/sheet/snapshot.ts";
import { planIn, planOf, type Rows } from "../../support/plan-of.ts";

const HEADER = ["STT", "Họ và tên", "Ngày sinh", "Chức vụ", "Kinh phí"];
const AN = [1, "Nguyễn Văn An", "1/1/1985", "Giám đốc", "182.500"];

function titleOf(...lines: string[]) {
  const plan = planOf([...lines.map((line) => [line]), HEADER, AN]);
  const [title] = [...plan.titles.values()];
  return {
    letter: title?.letter && isoDay(title.letter),
    year: title?.year,
    cost: plan.nominees[0]?.cost,
    secrecy: title?.secrecy?.text,
    senders: plan.senders,
  };
}

describe("a title", () => {
  it("carries the letter's date and the year of the plan", () => {
    expect(titleOf("DANH SÁCH ĐỀ CỬ NĂM 2024", "(Kèm theo Công văn số 12/SNV ngày 15 tháng 3 năm 2024)")).toMatchObject({
      letter: "2024-03-15",
      year: 2024,
    });
  });

  it("carries the unit of money", () => {
    expect(titleOf("Đơn vị tính: nghìn đồng").cost).toBe(182_500_000);
    expect(titleOf("ĐVT: đồng").cost).toBe(182_500);
  });

  it("carries a stamp only where it stands alone", () => {
    expect(titleOf("TỐI MẬT").secrecy).toBe("TỐI MẬT");
    expect(titleOf("Độ mật: Không").secrecy).toBeUndefined();
    expect(titleOf("Khóa bồi dưỡng về bảo vệ bí mật nhà nước").secrecy).toBeUndefined();
  });

  it("tells the sender and not the national motto", () => {
    expect(titleOf("UBND TỈNH LÀO CAI", "SỞ NỘI VỤ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM").senders).toEqual([
      "UBND TỈNH LÀO CAI\nSỞ NỘI VỤ",
    ]);
  });

  it("in an old encoding says the same", () => {
    expect(titleOf("UBND tØnh Lµo Cai", "§¬n vÞ tÝnh: ngh×n ®ång")).toMatchObject({
      cost: 182_500_000,
      senders: ["UBND tỉnh Lào Cai\nĐơn vị tính: nghìn đồng"],
    });
  });

  it("over two tables of a sheet is that of both", () => {
    const plan = planOf([
      ["(Kèm theo Công văn số 12/SNV ngày 15 tháng 3 năm 2024)"],
      ["Mã khóa", "Tên khóa", "Nước", "Từ ngày", "Đến ngày"],
      ["K01", "Quản lý công", "Pháp", "1/7/2024", "14/7/2024"],
      [],
      HEADER,
      AN,
    ]);
    expect([...plan.titles.values()].map(({ letter }) => letter && isoDay(letter))).toEqual(["2024-03-15", "2024-03-15"]);
  });
});

describe("a course table", () => {
  const courses: Rows = [
    ["Mã khóa", "Tên khóa", "Nước", "Từ ngày", "Đến ngày"],
    ["K01", "Quản lý công", "Pháp", "1/7/2024", "14/7/2024"],
  ];
  it("that every unit's sheet repeats is one", () => {
    expect(planIn(plainSheet("a", courses), plainSheet("b", courses)).courses).toHaveLength(1);
  });
  it("that lists a course twice lists two", () => {
    expect(planIn(plainSheet("a", [...courses, courses[1] ?? []])).courses).toHaveLength(2);
  });
});

describe("columns of several years", () => {
  const rated = (...headers: string[]): Rows => [
    ["Họ và tên", "Ngày sinh", "Chức vụ", "Từ ngày", ...headers],
    ["Nguyễn Văn An", "1/1/1985", "Giám đốc", "13/5/2024", "HTNV", "HTTNV"],
  ];

  it("give the rating of the year before the course", () => {
    expect(planOf(rated("KQ đánh giá 2022", "KQ đánh giá 2023")).nominees[0]).toMatchObject({
      rating: "HTTNV",
      ratingYear: 2023,
    });
    expect(planOf(rated("KQ đánh giá 2023", "KQ đánh giá 2022")).nominees[0]).toMatchObject({ rating: "HTNV", ratingYear: 2023 });
  });

  it("give the term of the post planned for from the lower row of their header", () => {
    const rows: Rows = [
      ["Họ và tên", "Ngày sinh", "Chức vụ", "Quy hoạch", null, "Đơn vị"],
      [null, null, null, "2021-2026", "2026-2031"],
      ["Nguyễn Văn An", "1/1/1985", "Giám đốc", null, "Phó Chủ tịch HĐND tỉnh", "Sở Nội vụ"],
    ];
    const plan = planOf(rows, { merges: [{ top: 0, left: 3, bottom: 0, right: 4 }] });
    expect(plan.nominees).toMatchObject([{ plannedPost: "Phó Chủ tịch HĐND tỉnh", plannedTerm: "2026-2031" }]);
  });

  it("give the term of the post planned for", () => {
    const planned = (...cells: (string | null)[]): Rows => [
      ["Họ và tên", "Ngày sinh", "Chức vụ", "Quy hoạch 2021-2026", "Quy hoạch 2026-2031"],
      ["Nguyễn Văn An", "1/1/1985", "Giám đốc", ...cells],
    ];
    expect(planOf(planned("Phó Chủ tịch UBND tỉnh", null)).nominees[0]).toMatchObject({
      plannedPost: "Phó Chủ tịch UBND tỉnh",
      plannedTerm: "2021-2026",
    });
    expect(planOf(planned(null, "Phó Chủ tịch UBND tỉnh")).nominees[0]).toMatchObject({
      plannedPost: "Phó Chủ tịch UBND tỉnh",
      plannedTerm: "2026-2031",
    });
  });
});
