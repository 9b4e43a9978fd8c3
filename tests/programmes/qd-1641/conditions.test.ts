/** Rating, discipline, courses taken before, service left and the years of the scheme: on sheets, at their borders. */
import { describe, expect, test } from "vitest";
import { checked, type Line, list, person } from "./sheets.ts";

describe("rating of the year before the course", () => {
  test.each<[string | null, string, string[]]>([
    ["Hoàn thành xuất sắc nhiệm vụ", "eligible", []],
    ["HTTNV", "eligible", []],
    ["Hoàn thành nhiệm vụ", "ineligible", ["qd-1641/rating-too-low"]],
    ["KHTNV", "ineligible", ["qd-1641/rating-too-low"]],
    ["", "undetermined", ["qd-1641/rating-missing"]],
    [null, "undetermined", ["qd-1641/rating-missing"]],
    ["Chưa đánh giá", "undetermined", ["qd-1641/rating-missing"]],
    ["Khá", "undetermined", ["qd-1641/rating-unclear"]],
    ["2022: HTXS; 2023: HTT", "eligible", []],
    ["2022: HTXS; 2023: HTNV", "ineligible", ["qd-1641/rating-too-low"]],
    ["2022: HTNV; 2023: HTT", "eligible", []],
    ["2021: HTXS; 2022: HTT", "undetermined", ["qd-1641/rating-unclear"]],
    ["Công chức: HTT; Đảng viên: HTNV", "eligible", []],
    ["Đảng viên: HTXS; Công chức: HTNV", "ineligible", ["qd-1641/rating-too-low"]],
  ])("“%s”: %s", (rating, decision, told) => {
    expect(person({ rating })).toMatchObject({ decision, told });
  });

  test("a column of another year does not answer, unless the cell names the year", () => {
    const headers = { rating: "Xếp loại năm 2022" };
    expect(person({ rating: "HTT" }, { headers }).decision).toBe("undetermined");
    expect(person({ rating: "2023: HTT" }, { headers }).decision).toBe("eligible");
  });

  test("no column at all is one question for the sheet", () => {
    const one = list([{}, {}], { without: ["rating"] });
    expect(checked([one.sheet])).toMatchObject({
      told: ["common/rating-column-missing 2"],
      decisions: ["undetermined", "undetermined"],
    });
  });
});

describe("since 01/07/2025 rating and service are asked, not blocked", () => {
  const LOW: Line = { rating: "Hoàn thành nhiệm vụ" };
  const JUNE: Line = { start: "30/06/2025", end: "13/07/2025" };
  const JULY: Line = { start: "01/07/2025", end: "14/07/2025" };

  test.each<[string, Line, string | undefined, string, string]>([
    ["course from 30/06/2025", JUNE, undefined, "ineligible", "qd-1641/rating-too-low"],
    ["course from 01/07/2025", JULY, undefined, "undetermined", "qd-1641/rating-unconfirmed-law"],
    ["course of 2024 under the law of 01/07/2025", {}, "2025-07-01", "undetermined", "qd-1641/rating-unconfirmed-law"],
    ["course of July 2025 under the law of 30/06/2025", JULY, "2025-06-30", "ineligible", "qd-1641/rating-too-low"],
  ])("a low rating, %s", (_, line, asOf, decision, code) => {
    expect(person({ ...LOW, ...line }, asOf ? { asOf } : {})).toMatchObject({ decision, told: [code] });
  });

  test("the finding says which law is open", () => {
    const { checked: result } = person({ ...LOW, ...JULY });
    const [finding] = result.check.worded("vi").filter(({ code }) => code === "qd-1641/rating-unconfirmed-law");
    expect(finding?.message).toBe("Xếp loại năm 2024 là “Hoàn thành nhiệm vụ”: từ 01/7/2025, căn cứ về xếp loại cần xác minh");
    expect(finding?.law.map(({ cite }) => cite)).toEqual(["NĐ 171/2025/NĐ-CP", "NĐ 101/2017/NĐ-CP"]);
  });

  test("a good rating needs no law to be confirmed", () => {
    expect(person(JULY).decision).toBe("eligible");
  });

  test("too little service is asked as well, discipline stays a block", () => {
    // He retires on 30/9/2026.
    const late: Line = { birth: "20/03/1965", gender: "Nam" };
    expect(person({ ...late, ...JULY }).told).toContain("qd-1641/service-unconfirmed-law");
    expect(person({ ...late, ...JUNE }).told).toContain("qd-1641/service-too-short");
    expect(person({ ...JULY, discipline: "Đang thi hành kỷ luật cảnh cáo" }).decision).toBe("ineligible");
  });

  test("a law before the scheme is said once and decides nothing", () => {
    const one = list([{}, { birth: "20/05/1970" }]);
    const result = checked([one.sheet], { asOf: "2022-12-27" });
    expect(result.told).toEqual(["qd-1641/not-in-force"]);
    expect(checked([one.sheet], { asOf: "2022-12-28" }).told).toEqual([`qd-1641/too-old ${one.cell(1, "birth")}`]);
  });
});

describe("discipline", () => {
  test.each<[string | null, string, string[]]>([
    [null, "eligible", []],
    ["-", "eligible", []],
    ["0", "eligible", []],
    ["Không", "eligible", []],
    ["Không bị kỷ luật", "eligible", []],
    ["Đang xem xét kỷ luật", "ineligible", ["qd-1641/discipline-running"]],
    ["Đang xử lý kỷ luật", "ineligible", ["qd-1641/discipline-running"]],
    ["Đang thi hành kỷ luật khiển trách", "ineligible", ["qd-1641/discipline-running"]],
    ["Khiển trách", "undetermined", ["qd-1641/discipline-undated"]],
    ["Khiển trách, đã hết thời hạn", "eligible", []],
  ])("“%s”: %s", (discipline, decision, told) => {
    expect(person({ discipline })).toMatchObject({ decision, told });
  });

  test("an ended measure is said", () => {
    const ended = person({ discipline: "Khiển trách, đã hết thời hạn" }).checked.of("qd-1641/discipline-ended");
    expect(ended.map(({ severity }) => severity)).toEqual(["info"]);
  });
});

describe("courses taken before", () => {
  test.each([
    ["Chưa", "eligible"],
    ["", "eligible"],
    ["Cải cách hành chính, năm 2023, NSNN", "ineligible"],
    ["Cải cách hành chính, năm 2025, Đề án 1641", "ineligible"],
    ["Cải cách hành chính, năm 2022, NSNN", "undetermined"],
    ["Cải cách hành chính, năm 2023, tự túc", "undetermined"],
    ["Cải cách hành chính, năm 2023", "undetermined"],
    ["Cải cách hành chính, NSNN", "undetermined"],
    ["Chính phủ số, năm 2023, NSNN", "undetermined"],
  ])("“%s” before “Cải cách hành chính”: %s", (previous, decision) => {
    expect(person({ previous }).decision).toBe(decision);
  });
});

describe("service left when the course begins", () => {
  // Born 1/1964 he retires on 30/4/2025 (NĐ 135). Everybody near retirement is too old as well, so this finding is looked for.
  const BORN = "15/01/1964";
  const isTooShort = (start: string, end: string): boolean =>
    person({ birth: BORN, start, end }).told.includes("qd-1641/service-too-short");

  test.each([
    ["29/10/2023", "11/11/2023", false, "18 months end the day before"],
    ["30/10/2023", "12/11/2023", false, "18 months to the very day"],
    ["01/11/2023", "14/11/2023", true, "a day less than 18 months"],
  ])("a short course from %s to %s: too short is %s (%s)", (start, end, short) => {
    expect(isTooShort(start, end)).toBe(short);
  });

  test.each([
    ["30/04/2023", "29/05/2023", false, "one month: 24 months to the very day"],
    ["01/05/2023", "31/05/2023", true, "one month: a day less than 24 months"],
    ["01/05/2023", "30/05/2023", false, "a day under one month: 18 months are enough"],
    ["01/02/2024", "29/02/2024", true, "one month, for February ends then"],
    ["01/02/2023", "28/02/2023", false, "one month: 24 months end before"],
  ])("a longer course from %s to %s: too short is %s (%s)", (start, end, short) => {
    expect(isTooShort(start, end)).toBe(short);
  });

  test("the block cites the general law and the law on retirement", () => {
    const [finding] = person({ birth: BORN, start: "01/11/2023", end: "14/11/2023" }).checked.of("qd-1641/service-too-short");
    expect(finding?.law.map(({ cite }) => cite.instrument)).toEqual(["nd-101-2017", "nd-135-2020"]);
    expect(finding?.values).toMatchObject({ retirement: "2025-04-30", until: "2025-05-01", months: 18 });
  });

  test("a document on later retirement leaves it open", () => {
    const line: Line = { birth: BORN, start: "01/11/2023", end: "14/11/2023", extension: "QĐ 12-QĐ/TW ngày 03/02/2024" };
    expect(person(line).told).toContain("qd-1641/service-unsure");
  });
});

describe("the years of the scheme", () => {
  test.each([
    ["31/12/2022", "13/01/2023", "ineligible"],
    ["01/01/2023", "14/01/2023", "eligible"],
    ["18/12/2025", "31/12/2025", "eligible"],
    ["19/12/2025", "01/01/2026", "ineligible"],
    ["05/01/2026", "18/01/2026", "ineligible"],
  ])("a course from %s to %s: %s", (start, end, decision) => {
    expect(person({ start, end }).decision).toBe(decision);
  });
});

describe("what is missing or cannot be", () => {
  test.each<[string, Line, string[]]>([
    ["no name", { name: "" }, ["common/name-missing"]],
    ["no birth date", { birth: "" }, ["common/birth-missing"]],
    ["no post", { position: "", unit: "" }, ["common/post-missing"]],
    ["no course", { course: "", start: "", end: "" }, ["common/course-missing"]],
    ["a course without days", { start: "", end: "" }, ["common/course-dates-missing"]],
    ["31/02/1980", { birth: "31/02/1980" }, ["common/date-impossible"]],
    ["a birth in the future", { birth: "20/05/2030" }, ["common/birth-impossible"]],
    ["a child", { birth: "20/05/2010" }, ["common/birth-impossible"]],
    ["a course that ends before it begins", { end: "10/05/2024" }, ["common/course-dates-reversed"]],
  ])("%s: the decision stays open and the cell is told", (_, line, told) => {
    expect(person(line)).toMatchObject({ decision: "undetermined", told });
  });

  test("a line without a name says so in its tree", () => {
    const one = list([{ name: "" }]);
    const tree = checked([one.sheet]).check.explainRow("Đề cử", one.row(0));
    expect(tree).toMatchObject({
      truth: "unknown",
      children: [{ id: "named", truth: "unknown", facts: [{ place: { cell: "B3" } }] }, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}],
    });
  });

  test("a day and a month that were swapped can be put right", () => {
    const one = list([{ birth: "05/25/1980" }]);
    expect(checked([one.sheet]).of("common/date-impossible")[0]?.fix).toEqual([
      { cell: "C3", before: "05/25/1980", after: "25/05/1980" },
    ]);
    expect(person({ birth: "31/02/1980" }).checked.of("common/date-impossible")[0]?.fix).toBeNull();
  });
});
