/** Data quality on sheets: money in the wrong unit, totals, hidden and withdrawn lines, stamps of secrecy, identity numbers. */
import { describe, expect, test } from "vitest";
import type { CellValue } from "../../../shared/sheet/snapshot.ts";
import { checked, courseSheet, type Line, type ListOptions, list } from "../../programmes/qd-1641/sheets.ts";

describe("money in the wrong unit", () => {
  test.each<[string, CellValue, CellValue | null]>([
    ["Kinh phí (đồng)", 182, 182_000_000],
    ["Kinh phí (đồng)", 182.5, 182_500_000],
    ["Kinh phí (đồng)", 182_500, 182_500_000],
    ["Kinh phí (nghìn đồng)", 182, 182_000],
    ["Kinh phí (nghìn đồng)", 182_500_000, 182_500],
    ["Kinh phí (triệu đồng)", 182_000_000, 182],
    ["Kinh phí (triệu đồng)", 182_500, 182.5],
    ["Kinh phí (triệu đồng)", 0.1825, 182.5],
    ["Kinh phí (triệu đồng)", "182.000.000", 182],
    ["Kinh phí (tỷ đồng)", 182.5, 0.1825],
    ["Kinh phí (tỷ đồng)", 182_500_000, 0.1825],
  ])("under “%s” %s is taken for %s", (cost, typed, after) => {
    const one = list([{ cost: typed }], { headers: { cost } });
    const [finding, ...more] = checked([one.sheet]).of("common/cost-unit-slip");
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      severity: "block",
      cell: one.cell(0, "cost"),
      fix: [{ cell: one.cell(0, "cost"), before: typed, after }],
    });
  });

  test.each<[string, CellValue]>([
    ["Kinh phí (đồng)", 182_500_000],
    ["Kinh phí (nghìn đồng)", 182_500],
    ["Kinh phí (triệu đồng)", 182.5],
    ["Kinh phí (triệu đồng)", 1],
    ["Kinh phí (triệu đồng)", 2_000],
    ["Kinh phí (tỷ đồng)", 0.1825],
    ["Kinh phí", 182_500_000],
    ["Kinh phí", 182.5],
    ["Kinh phí (triệu đồng)", ""],
    ["Kinh phí (triệu đồng)", 0],
  ])("under “%s” %s is no slip", (cost, typed) => {
    expect(checked([list([{ cost: typed }], { headers: { cost } }).sheet]).of("common/cost-unit-slip")).toEqual([]);
  });

  test.each([2_001, 2_500, 5_000])("%i million for one person cannot be, and no fix is plain", (cost) => {
    expect(checked([list([{ cost }]).sheet]).of("common/cost-unit-slip")[0]).toMatchObject({ severity: "block", fix: null });
  });

  test("the course table's cost per person is looked at too", () => {
    const { of } = checked([
      courseSheet([["K01", "Cải cách hành chính", "Nhật Bản", "13/05/2024", "26/05/2024", 16, 182_000_000]]),
    ]);
    expect(of("common/cost-unit-slip")[0]?.fix).toEqual([{ cell: "G2", before: 182_000_000, after: 182 }]);
  });
});

describe("totals", () => {
  const total = (text: string, cost: CellValue = null): readonly CellValue[] => {
    const row: CellValue[] = Array.from({ length: 17 }, () => null);
    row[1] = text;
    row[16] = cost;
    return row;
  };
  const three: Line[] = [{}, { gender: "Nữ" }, {}];

  test.each<[CellValue, number]>([
    [546, 0],
    [545, 1],
    [546.5, 1],
  ])("a typed total of %s under three times 182: %i", (stated, count) => {
    const one = list(three, { below: [total("Tổng cộng", stated)] });
    const found = checked([one.sheet]).of("common/total-differs");
    expect(found).toHaveLength(count);
    if (count > 0) expect(found[0]?.fix).toEqual([{ cell: "Q6", before: stated, after: 546 }]);
  });

  test.each([
    ["Tổng cộng: 3 người, trong đó 1 nữ", []],
    ["Tổng cộng: 4 người, trong đó 1 nữ", [{ stated: 4, counted: 3, women: false }]],
    ["Tổng cộng: 3 người, trong đó 2 nữ", [{ stated: 2, counted: 1, women: true }]],
    ["Tổng cộng: 3 người, trong đó có 2 đồng chí nữ", [{ stated: 2, counted: 1, women: true }]],
    ["Tổng cộng: 3 người; nữ: 1", []],
    ["Tổng cộng có 1 cán bộ nữ", []],
    ["Danh sách này có 3 đồng chí", []],
    ["Danh sách này có 2 đồng chí", [{ stated: 2, counted: 3, women: false }]],
  ])("“%s”", (text, values) => {
    const found = checked([list(three, { below: [total(text)] }).sheet]).of("common/people-count-differs");
    expect(found.map((finding) => finding.values)).toEqual(values);
  });
});

describe("lines that do not stand as they are", () => {
  test.each<[string, Line, string, number]>([
    ["Rút", { notes: "Rút" }, "common/line-withdrawn", 1],
    ["thay đ/c …", { notes: "Thay đ/c Nguyễn Văn B" }, "common/line-replaces", 2],
  ])("“%s” is asked about, and counts as it should", (_, line, code, people) => {
    const { of, check } = checked([list([{}, line]).sheet]);
    expect(of(code).map(({ severity }) => severity)).toEqual(["confirm"]);
    expect(check.report.totals.people).toBe(people);
  });

  test("a line struck through is asked about and not counted", () => {
    const marks = new Map([[3 * 16_384 + 1, { struck: true } as const]]);
    const { of, check } = checked([list([{}, {}], { rest: { marks } }).sheet]);
    expect(of("common/line-withdrawn").map(({ row }) => row)).toEqual([4]);
    expect(check.report.totals.people).toBe(1);
  });

  test("hidden rows are counted, and said", () => {
    const { of, check } = checked([list([{}, {}], { rest: { hiddenRows: new Set([3]) } }).sheet]);
    expect(of("common/hidden-row").map(({ severity, row }) => [severity, row])).toEqual([["info", 4]]);
    expect(check.report.totals.people).toBe(2);
  });
});

describe("a stamp of secrecy", () => {
  const stamped = (...title: string[]): ListOptions => ({ title: ["UBND TỈNH LÀO CAI", ...title] });

  test.each([
    ["MẬT", 1],
    ["TỐI MẬT", 1],
    ["TUYỆT MẬT", 1],
    ["Độ mật: Mật", 1],
    ["Độ mật: Không", 0],
    ["DANH SÁCH CỬ ĐI BỒI DƯỠNG VỀ BẢO VỆ BÍ MẬT NHÀ NƯỚC", 0],
  ])("“%s” above the table: %i", (text, count) => {
    expect(checked([list([{}], stamped(text)).sheet]).of("common/secrecy-stamp")).toHaveLength(count);
  });

  test("a course on bảo vệ bí mật nhà nước is none", () => {
    expect(checked([list([{ course: "Bảo vệ bí mật nhà nước" }]).sheet]).of("common/secrecy-stamp")).toEqual([]);
  });
});

describe("identity numbers", () => {
  test.each<[CellValue, string[]]>([
    ["010085000001", []],
    ["010185000001", ["common/id-contradicts"]],
    ["010086000001", ["common/id-contradicts"]],
    [10_085_000_001, ["common/id-lost-zero"]],
    ["0100850000", ["common/id-unclear"]],
    ["063123456", ["common/id-old"]],
  ])("%s of a man born in 1985: %j, and never a block", (personId, codes) => {
    const { findings, check } = checked([list([{ personId }]).sheet]);
    const own = findings.filter(({ code }) => code.startsWith("common/id-"));
    expect(own.map(({ code }) => code)).toEqual(codes);
    expect(own.some(({ severity }) => severity === "block")).toBe(false);
    expect(JSON.stringify([own.map(({ values }) => values), check.worded("vi").map(({ message }) => message)])).not.toContain(
      "85000001",
    );
  });
});

describe("units that the map of the day does not have", () => {
  const AFTER: Line = { start: "07/07/2025", end: "20/07/2025", rating: "2024: HTT" };

  test.each<[string, string]>([
    ["Sở Y tế tỉnh Yên Bái", "“Sở Y tế tỉnh Yên Bái”: từ 01/7/2025 tỉnh Yên Bái thuộc tỉnh Lào Cai"],
    ["UBND huyện Bát Xát, tỉnh Lào Cai", "“UBND huyện Bát Xát, tỉnh Lào Cai”: từ 01/7/2025 không còn cấp huyện"],
  ])("“%s” is said once for a course after 30/06/2025, with the law, and never before", (unit, message) => {
    const one = list([
      { ...AFTER, unit },
      { ...AFTER, unit },
    ]);
    const { check, of } = checked([one.sheet]);
    expect(of("common/unit-off-map")).toMatchObject([
      { severity: "info", cell: one.cell(0, "unit"), law: [{ from: "2025-07-01" }] },
    ]);
    expect(
      check
        .worded("vi")
        .filter(({ code }) => code === "common/unit-off-map")
        .map(({ message }) => message),
    ).toEqual([message]);
    expect(checked([list([{ unit }]).sheet]).of("common/unit-off-map")).toEqual([]);
  });
});
