/** What filling writes into Hà Nội's plan, and that LibreOffice calculates the same. */
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { checkWorkbook } from "../../../shared/check.ts";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../shared/sheet/snapshot.ts";
import { againstLibreOffice, type Compared, fileWith, filled, workbookIn } from "../../support/filled-lines.ts";
import { whyNoLibreOffice } from "../../support/libreoffice.ts";
import { COLUMNS, DEMAND_COLUMNS, DEMANDS, demandSheet, LINES, millions, planSheet } from "./sheets.ts";

const sample = new Uint8Array(readFileSync(new URL("../../fixtures/samples/ha-noi-2022-2025.xlsx", import.meta.url)));
/** Real numbers; totals and the cost of one person left to be filled. */
const blank: SheetSnapshot[] = [
  planSheet(LINES, {}, [
    COLUMNS.number,
    COLUMNS.title,
    COLUMNS.lead,
    { ...COLUMNS.people, total: null },
    COLUMNS.country,
    COLUMNS.from,
    COLUMNS.to,
    { header: ["Kinh phí (triệu đồng)"], cell: millions },
    { header: ["Kinh phí một người (triệu đồng)"], cell: () => null },
  ]),
  demandSheet(
    DEMANDS,
    {},
    Object.values(DEMAND_COLUMNS).map((column) => ({ ...column, total: null })),
  ),
];

const at = ({ sheets }: WorkbookSnapshot, sheet: string, row: number, column: number) => {
  const of = sheets.find(({ name }) => name === sheet);
  return { value: of?.rows[row - 1]?.[column] ?? null, formula: of?.formulas.get((row - 1) * 16_384 + column) ?? null };
};

describe("an empty column", () => {
  let book: WorkbookSnapshot;
  beforeAll(async () => {
    book = workbookIn(await filled(await fileWith(...blank)));
  });

  test("the cost of one person and the totals are formulas over the lines", () => {
    expect(at(book, "Kế hoạch", 7, 8)).toMatchObject({ value: 183.333333, formula: expect.stringContaining("ROUND($H7/$D7,6)") });
    expect(at(book, "Kế hoạch", 13, 3)).toEqual({ value: 480, formula: "SUM($D$7:$D$12)" });
    expect(at(book, "Kế hoạch", 13, 7)).toEqual({ value: 87_400, formula: "SUM($H$7:$H$12)" });
    expect(at(book, "Nhu cầu", 31, 4)).toMatchObject({ value: 480 });
  });

  test("the summary has each line beside what was reported, and the demand and money of each year", () => {
    expect(at(book, "Tổng hợp", 6, 2)).toEqual({ value: 60, formula: "KH_HN_NGUOI_1" });
    expect(at(book, "Tổng hợp", 15, 1)).toEqual({ value: 11_000_000_000, formula: "SUM('Kế hoạch'!$H$7:$H$7)*1000000" });
    const rows = book.sheets.find(({ name }) => name === "Tổng hợp")?.rows ?? [];
    expect(
      rows.filter((cells) => /^Năm 20\d\d$/.test(String(cells?.[0]))).map((cells) => [cells?.[0], cells?.[1], cells?.[3]]),
    ).toEqual([2022, 2023, 2024, 2025].map((year) => [`Năm ${year}`, 120, 21_850_000_000]));
  });

  test("filled again, nothing changes; checked again, nothing is asked", async () => {
    const plan = await checkWorkbook(book).fill({ add: "all", restore: false });
    expect(plan.columns.filter(({ written }) => written > 0)).toEqual([]);
    const { findings, totals } = checkWorkbook(book).report;
    expect(findings.filter(({ severity }) => severity !== "info")).toEqual([]);
    expect(totals).toMatchObject({ people: 480, budget_vnd: 87_400_000_000, demand_people: 480 });
  });
});

test("“hơn 18” is no number to a formula: it says so", async () => {
  const book = workbookIn(await filled(sample));
  expect(at(book, "Kế hoạch", 8, 8)).toMatchObject({ value: "Chưa rõ" });
  expect(at(book, "Kế hoạch", 13, 7)).toEqual({ value: "gần 90", formula: null });
});

const missing = whyNoLibreOffice();

describe.skipIf(missing)("LibreOffice and the core", () => {
  let compared: readonly Compared[] = [];
  beforeAll(async () => {
    compared = await againstLibreOffice([
      await filled(sample),
      await filled(await fileWith(...blank)),
      await filled(await fileWith(...blank), true),
    ]);
  }, 120_000);

  test.each([
    ["the sample", 0, 40],
    ["a plan of numbers", 1, 100],
    ["a plan of numbers, restored", 2, 100],
  ] as const)("agree on every formula of %s", (_, index, least) => {
    expect(compared[index]?.different).toEqual([]);
    expect(compared[index]?.formulas).toBeGreaterThan(least);
  });
});
