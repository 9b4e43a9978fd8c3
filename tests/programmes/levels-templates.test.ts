/** The templates of programmes of figures: silent as they are, and silent when filled in with good lines. */
import { describe, expect, test } from "vitest";
import { checkWorkbook } from "../../shared/check.ts";
import { programmeNamed } from "../../shared/programmes/index.ts";
import { day, serialOf } from "../../shared/sheet/day.ts";
import { type CellValue, cellKey } from "../../shared/sheet/snapshot.ts";
import { type TypedCells, workbookOf } from "../support/new-sheet-snapshot.ts";

type Lines = readonly (readonly CellValue[])[];

/** Lines typed from a row and a column on, 0-based; undefined cells are left as the template has them. */
function typed(top: number, left: number, lines: Lines): TypedCells {
  const cells = lines.flatMap((line, row) =>
    line.flatMap((value, column) => (value === null ? [] : [[cellKey(top + row, left + column), value] as const])),
  );
  return new Map(cells);
}

async function reportOf(id: string, cells: Readonly<Record<string, TypedCells>> = {}) {
  const template = await programmeNamed(id)?.template();
  if (!template) throw new Error(`${id} has no template`);
  const { programme, findings, totals } = checkWorkbook(workbookOf(template.sheets, cells)).report;
  // An empty list of people is said, which is no fault.
  return {
    programme,
    totals,
    findings: findings.filter(({ severity }) => severity !== "info").map(({ code, cell }) => `${code} ${cell}`),
  };
}

const date = (text: string): number => serialOf(day(text), false);

describe("kl-39", () => {
  test("as it is, it is recognised and has nothing to say", async () => {
    const { programme, findings, totals } = await reportOf("kl-39");
    expect([programme?.id, findings, totals.people]).toEqual(["kl-39", [], 0]);
  });

  test("filled in with good lines, it counts every year and every kind", async () => {
    const { findings, totals } = await reportOf("kl-39", {
      "Chỉ tiêu": typed(9, 1, [
        [40, 250, 120],
        [38, 255, 118],
        [41, 240, 121],
        [50, 300, 150],
      ]),
      "Khóa bồi dưỡng": typed(9, 1, [
        [
          "Quản lý phát triển bền vững",
          "Ngắn hạn",
          "Nhật Bản",
          date("2024-09-01"),
          date("2024-09-14"),
          8,
          4,
          "Trực tiếp",
          18,
          3240,
        ],
      ]),
    });
    expect(findings).toEqual([]);
    expect(totals).toMatchObject({ 2023: { target: 400, sum: 410 }, 2026: { target: 500, sum: 500 }, people: 1723 });
  });
});

describe("cchc-tp-hcm", () => {
  test("as it is, it is recognised and has nothing to say", async () => {
    const { programme, findings, totals } = await reportOf("cchc-tp-hcm");
    expect([programme?.id, findings, totals.not_met]).toEqual(["cchc-tp-hcm", [], []]);
  });

  test("filled in with good lines, all ten targets are met", async () => {
    const share = [81, 100, 91, 100, 100, 100];
    const later = [null, null, 81, 100, 100, 100];
    const counts = (a: number, b: number, c: number): CellValue[] => [a, null, b, null, c, null];
    const ones = counts(1, 1, 1);
    const years = [2023, 2024, 2025];
    const { findings, totals } = await reportOf("cchc-tp-hcm", {
      "Chỉ tiêu": typed(9, 6, [
        share,
        share,
        later,
        later,
        counts(10, 11, 12),
        counts(5, 5, 6),
        counts(20, 40, 50),
        ones,
        ones,
        ones,
        ones,
      ]),
      "Lớp bồi dưỡng": typed(9, 1, [
        ...years.map((year): CellValue[] => ["Quản trị công", year, "Singapore", null, null, "Trực tiếp", 20]),
        ...years.map((year): CellValue[] => [
          "Kỹ năng CCHC",
          year,
          "Trong nước",
          null,
          null,
          "Trực tiếp kết hợp trực tuyến",
          100,
        ]),
      ]),
      "Đoàn nghiên cứu": typed(
        9,
        1,
        years.map((year): CellValue[] => ["Quảng Ninh", year, "Sở Nội vụ", 10, 90.1, 86.5]),
      ),
    });
    expect(findings).toEqual([]);
    expect([totals.not_met, totals.undetermined]).toEqual([[], []]);
    expect(totals).toMatchObject({
      people: 360,
      classes_abroad: { 2023: 1, 2024: 1, 2025: 1 },
      study_visits: { 2023: 1, 2024: 1, 2025: 1 },
    });
  });
});
