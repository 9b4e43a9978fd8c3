/** Hà Nội's plan at its borders: what was reported, “hơn” and “gần”, years, a seventh line, the demand of each year. */
import { describe, expect, test } from "vitest";
import { checkWorkbook } from "../../../shared/check.ts";
import { explanationText } from "../../../shared/conditions/explanation-text.ts";
import type { CellValue, SheetSnapshot } from "../../../shared/sheet/snapshot.ts";
import { figureText } from "../../../shared/totals/figures.ts";
import type { SheetColumn } from "../../support/line-sheets.ts";
import { COLUMNS, DEMAND_COLUMNS, DEMANDS, demandSheet, LINES, type PlanLine, planSheet, told, with1 } from "./sheets.ts";

const SEVENTH: PlanLine = {
  title: "Công nghệ thông tin, chính quyền điện tử",
  lead: "Sở Thông tin và Truyền thông",
  people: 20,
  country: "Hàn Quốc",
  from: 2022,
  to: 2025,
  money: "3,6",
};
const changed = (at: number, change: Partial<PlanLine>): ReturnType<typeof told> =>
  told(planSheet(with1(at, change), { totalWords: null }));
const total = (field: "people" | "money", says: CellValue, lines: readonly PlanLine[] = LINES): ReturnType<typeof told> =>
  told(
    planSheet(
      lines,
      {},
      Object.entries(COLUMNS).map(
        ([key, column]): SheetColumn<PlanLine> => (key === field ? { ...column, total: says } : { ...column, total: null }),
      ),
    ),
  );

describe("people as reported", () => {
  test.each([
    [59, ["people-differ D7"]],
    [60, []],
    [61, ["people-differ D7"]],
  ])("%d in the first line", (people, asked) => expect(changed(0, { people }).asked).toEqual(asked));

  test("several lines of the sheet may be one of the reported ones", () => {
    const parts = [2022, 2023, 2024, 2025].flatMap((year) =>
      LINES.slice(0, 1).map((one) => ({ ...one, people: 15, from: year, to: year, money: "2,75" })),
    );
    expect(told(planSheet([...parts, ...LINES.slice(1)])).asked).toEqual([]);
  });
});

describe("money as reported", () => {
  test.each([
    [0, "11", []],
    [0, "10,9", ["money-differs H7"]],
    [0, "11,1", ["money-differs H7"]],
    [0, "hơn 11", []],
    [1, "hơn 18", []],
    [1, "khoảng hơn 18", []],
    [1, "18", []],
    [1, "18,2", []],
    [1, "17,9", ["money-differs H8"]],
    [1, "hơn 17,9", []],
    [2, "18", []],
    [2, "18,1", ["money-differs H9"]],
    [5, "18,4", []],
    [5, "18,3", ["money-differs H12"]],
  ])("line %d: %s tỷ", (at, money, asked) => expect(changed(at, { money }).asked).toEqual(asked));

  test("a line with “hơn” makes the sum a lower bound", () => {
    expect(told(planSheet()).totals).toMatchObject({ money_at_least: true, budget_text: "từ 87,4 tỷ đồng" });
    const exact = LINES.map((one) => ({ ...one, money: one.money.replace("hơn ", "") }));
    expect(told(planSheet(exact)).totals).toMatchObject({ money_at_least: false, budget_text: "87,4 tỷ đồng" });
  });

  test("11 under triệu đồng is a slip of the unit: nobody learns for 183 nghìn", () => {
    const column: SheetColumn<PlanLine> = { ...COLUMNS.money, header: ["Kinh phí (triệu đồng)"], total: null };
    expect(told(planSheet(LINES, {}, [COLUMNS.title, COLUMNS.lead, COLUMNS.people, COLUMNS.country, column])).asked).toContain(
      "common/cost-unit-slip E7",
    );
  });
});

describe("“gần 90 tỷ”", () => {
  test.each([
    ["gần 90", []],
    ["gần 90 tỷ đồng", []],
    ["hơn 87", []],
    ["87,4", []],
    ["87.4", []],
    ["90", ["common/total-differs H13"]],
    ["gần 95", ["common/total-differs H13"]],
    ["hơn 88", ["common/total-differs H13"]],
  ])("a total of %s", (says, asked) => expect(total("money", says).asked).toEqual(asked));

  test.each([
    ["16,5", ["money-differs H11"]],
    ["16,4", ["money-differs H11", "budget-differs H12"]],
    ["21", ["money-differs H11"]],
    ["21,1", ["money-differs H11", "budget-differs H12"]],
  ])("%s tỷ for the fifth line", (money, asked) => expect(changed(4, { money }).asked).toEqual(asked));
});

describe("a seventh line", () => {
  const lines = [...LINES, SEVENTH];

  test("is allowed, and only mentioned", () => {
    expect(told(planSheet(lines, { totalWords: null }))).toMatchObject({
      asked: [],
      said: ["line-not-published B13"],
      totals: { people: 500, budget_vnd: 91_000_000_000, lines: 7 },
    });
  });

  test("makes “gần 90” too little for the whole", () =>
    expect(total("money", "gần 90", lines).asked).toEqual(["common/total-differs H14"]));
});

test("a reported line that is missing is asked about in the whole city's plan, and not in one office's part", () => {
  expect(told(planSheet(LINES.slice(0, 5), { totalWords: null })).asked).toEqual(["line-missing B6"]);
  const titles = ["UBND TP HÀ NỘI", "SỞ Y TẾ", "", "KẾ HOẠCH CỬ CÁN BỘ ĐI HỌC TẬP Ở NƯỚC NGOÀI GIAI ĐOẠN 2022-2025"];
  expect(told(planSheet(LINES.slice(5), { titles, totalWords: null })).asked).toEqual([]);
});

describe("lead agencies", () => {
  test.each([
    ["Sở Giáo dục và Đào tạo", [], []],
    ["Sở GD&ĐT", [], []],
    ["Sở Giáo dục - Đào tạo", [], []],
    ["Sở Giáo dục và Đào tạo Hà Nội", [], []],
    ["Sở Giáo dục và Đào đào tạo", [], ["lead-misspelt C11"]],
    ["Sở Y tế", ["lead-differs C11"], []],
    ["", ["lead-missing C11"], []],
  ])("“%s” for education", (lead, asked, said) => expect(changed(4, { lead })).toMatchObject({ asked, said }));

  test("“Đào đào tạo” can be set right and counts for the agency", () => {
    const sheet = planSheet(with1(4, { lead: "Sở Giáo dục và Đào đào tạo" }));
    const check = checkWorkbook({ sheets: [sheet], date1904: false });
    expect(check.report.totals.by_lead).toHaveProperty(["Sở Giáo dục và Đào tạo"], 100);
    expect(
      check
        .fixes()
        .filter(({ kind }) => kind !== "text-number")
        .map(({ kind, changes }) => [kind, changes.map(({ after }) => after)]),
    ).toEqual([["misspelt-name", ["Sở Giáo dục và Đào tạo"]]]);
  });
});

describe("countries", () => {
  test.each([
    [0, "Nhật Bản, Singapore, Mỹ", []],
    [0, "Nhật, Xinh-ga-po, Hoa Kỳ, Hàn Quốc", []],
    [0, "Nhật Bản, Mỹ…", []],
    [0, "Nhật Bản, Mỹ", ["countries-differ E7"]],
    [4, "Úc, Mỹ, Singapore, New Zealand", []],
    [4, "Úc, Mỹ, Singapore, New Zealand, Canada", ["countries-differ E11"]],
    [4, "", []],
  ])("line %d: %s", (at, country, asked) => expect(changed(at, { country }).asked).toEqual(asked));

  test("a country that is not known is mentioned", () =>
    expect(changed(0, { country: "Nhật Bản, Wakanda" })).toMatchObject({ asked: [], said: ["country-unread E7"] }));
});

describe("years", () => {
  test.each([
    [2021, 2025, ["years-outside F7"]],
    [2022, 2022, []],
    [2025, 2025, []],
    [2022, 2026, ["years-outside G7"]],
    [2021, 2026, ["years-outside F7", "years-outside G7"]],
    [2025, 2022, ["years-reversed G7"]],
  ])("%d to %d", (from, to, asked) => expect(changed(0, { from, to }).asked).toEqual(asked));

  test.each([
    ["2022-2025", []],
    ["2022 - 2026", ["years-outside F7"]],
    ["hằng năm", ["years-unclear F7"]],
  ])("in one cell: %s", (years, asked) => {
    const column: SheetColumn<PlanLine> = { header: ["Giai đoạn"], cell: (_, index) => (index === 0 ? years : "2022-2025") };
    expect(
      told(
        planSheet(LINES, {}, [
          COLUMNS.number,
          COLUMNS.title,
          COLUMNS.lead,
          COLUMNS.people,
          COLUMNS.country,
          column,
          COLUMNS.money,
        ]),
      ).asked,
    ).toEqual(asked);
  });

  test("people by year must add up to the line's, and no year lies outside", () => {
    const byYear = (year: number, of: (one: PlanLine, index: number) => number): SheetColumn<PlanLine> => ({
      header: ["Số người", String(year)],
      cell: of,
    });
    const columns = (first: number, years: readonly number[]): SheetSnapshot =>
      planSheet(LINES, {}, [
        COLUMNS.title,
        COLUMNS.lead,
        { ...COLUMNS.people, header: ["Tổng số người"] },
        ...years.map((year) => byYear(year, ({ people }, index) => (index === 0 && year === 2022 ? first : people / 4))),
        COLUMNS.country,
        COLUMNS.money,
      ]);
    expect(told(columns(15, [2022, 2023, 2024, 2025])).asked).toEqual([]);
    expect(told(columns(16, [2022, 2023, 2024, 2025])).asked).toEqual(["years-sum-differs C8"]);
    expect(told(columns(15, [2023, 2024, 2025, 2026])).asked).toHaveLength(6);
  });
});

describe("the demand of each year", () => {
  const asks = (change: (one: (typeof DEMANDS)[number], index: number) => Partial<(typeof DEMANDS)[number]>): readonly string[] =>
    told(
      planSheet(),
      demandSheet(
        DEMANDS.map((one, index) => ({ ...one, ...change(one, index) })),
        { totalWords: null },
      ),
    ).asked;
  const first = (change: Partial<(typeof DEMANDS)[number]>) => asks((_, index) => (index === 0 ? change : {}));

  test("adds up to the lines over the four years", () => {
    expect(first({})).toEqual([]);
    expect(first({ people: 14 })).toEqual(["demand-differs E7"]);
    expect(first({ people: 16 })).toEqual(["demand-differs E7"]);
    expect(first({ money: 2740 })).toEqual(["demand-money-differs F7"]);
    expect(first({ money: 2760 })).toEqual(["demand-money-differs F7"]);
  });

  test("of some years only must not exceed them", () => {
    const some = (people: number) =>
      told(
        planSheet(),
        demandSheet(
          DEMANDS.slice(0, 6).map((one, index) => (index === 0 ? { ...one, people } : one)),
          { totalWords: null },
        ),
      ).asked;
    expect(some(60)).toEqual([]);
    expect(some(61)).toEqual(["demand-differs E7"]);
  });

  test.each([
    [2021, ["years-outside B7"]],
    [2026, ["years-outside B7"]],
  ])("in %d", (year, asked) => expect(first({ year })).toEqual(asked));

  test("names its source and its year", () => {
    expect(first({ source: "" })).toEqual(["source-missing G7"]);
    const sheet = demandSheet(
      DEMANDS.slice(0, 6),
      { totalWords: null, titles: ["UBND TP HÀ NỘI", "TỔNG HỢP NHU CẦU ĐÀO TẠO HẰNG NĂM"] },
      [DEMAND_COLUMNS.number, DEMAND_COLUMNS.title, DEMAND_COLUMNS.people, DEMAND_COLUMNS.money, DEMAND_COLUMNS.source],
    );
    expect(told(planSheet(), sheet).asked).toEqual(DEMANDS.slice(0, 6).map((_, index) => `year-missing B${index + 5}`));
  });

  test("by source", () =>
    expect(told(planSheet(), demandSheet()).totals.demand_by_source).toEqual({ "Ngân sách Thành phố": 480 }));
});

test("a summary says “từ 87,4 tỷ đồng”", () => {
  const { report } = checkWorkbook({ sheets: [planSheet()], date1904: false });
  expect(report.figures.map((figure) => figureText(figure, "vi"))).toEqual(["6 nội dung", "480 người", "từ 87,4 tỷ đồng"]);
});

test("under the law of a day before the decision nothing is compared, and that is said", () => {
  const { report } = checkWorkbook(
    { sheets: [planSheet(with1(0, { people: 59, from: 2000 }), { totalWords: null })], date1904: false },
    { asOf: "2022-05-18" },
  );
  expect(report.findings.map(({ code }) => code)).toEqual(["ha-noi-2022/not-in-force"]);
});

test("no difference from a news item blocks, and every finding explains itself in both languages", () => {
  const lines = [
    ...LINES.map((one, index) => ({
      ...one,
      people: one.people + index + 1,
      money: "2",
      lead: "Sở Du lịch",
      country: "Úc",
      from: 2020,
    })).slice(1),
    SEVENTH,
  ];
  const check = checkWorkbook({
    sheets: [planSheet(lines), demandSheet(DEMANDS.map((one) => ({ ...one, people: 99, source: "" })))],
    date1904: false,
  });
  expect(check.report.findings.length).toBeGreaterThan(20);
  expect(check.report.findings.filter(({ severity }) => severity === "block")).toEqual([]);
  for (const [index, { code, severity, law }] of check.report.findings.entries()) {
    if (severity !== "info") expect(law.length, code).toBeGreaterThan(0);
    for (const locale of ["vi", "en"] as const)
      expect(explanationText(check.explainFinding(index), locale), code).not.toMatch(/undefined|null|NaN|\[object/);
  }
});
