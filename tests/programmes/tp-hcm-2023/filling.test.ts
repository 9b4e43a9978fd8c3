/** What filling writes into a plan of 2023, and that LibreOffice calculates the same. */
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { checkWorkbook } from "../../../shared/check.ts";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../shared/sheet/snapshot.ts";
import { againstLibreOffice, type Compared, fileWith, filled, workbookIn } from "../../support/filled-lines.ts";
import { whyNoLibreOffice } from "../../support/libreoffice.ts";
import { ABROAD, abroadSheet, CLASSES, GROUPS, HOME, homeSheet } from "./sheets.ts";

const sample = new Uint8Array(readFileSync(new URL("../../fixtures/samples/tp-hcm-2023.xlsx", import.meta.url)));
const A = ABROAD;
/** Real numbers, days and totals left to be filled. */
const blank: SheetSnapshot[] = [
  abroadSheet(GROUPS, {}, [
    { ...A.number, cell: () => null },
    A.topic,
    { ...A.people, total: null },
    A.start,
    A.end,
    { ...A.days, cell: () => null },
    { ...A.cost, total: null },
  ]),
  homeSheet(CLASSES, {}, [HOME.number, HOME.topic, { ...HOME.people, cell: ({ people }) => people, total: null }]),
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

  test("numbers, days and totals are formulas over the lines", () => {
    expect(at(book, "Ngoài nước", 7, 0)).toMatchObject({ value: 1 });
    expect(at(book, "Ngoài nước", 7, 5)).toMatchObject({ value: 10, formula: expect.stringContaining("INT($E7)-INT($D7)+1") });
    expect(at(book, "Ngoài nước", 15, 2)).toEqual({ value: 175, formula: "SUM($C$7:$C$14)" });
    expect(at(book, "Ngoài nước", 15, 6)).toEqual({ value: 10_500, formula: "SUM($G$7:$G$14)" });
    expect(at(book, "Trong nước", 17, 2)).toEqual({ value: 19_963, formula: "SUM($C$7:$C$16)" });
  });

  test("the summary has both targets with what is missing, and money in đồng", () => {
    expect(at(book, "Tổng hợp", 6, 1)).toEqual({ value: 175, formula: "SUM('Ngoài nước'!$C$7:$C$14)" });
    expect(at(book, "Tổng hợp", 6, 2)).toEqual({ value: 175, formula: "KH_HCM_NGUOI_NUOC_NGOAI" });
    expect(at(book, "Tổng hợp", 7, 3)).toEqual({ value: 0, formula: "B7-C7" });
    expect(at(book, "Tổng hợp", 11, 3)).toEqual({ value: 1_200_000_000, formula: "SUM('Ngoài nước'!$G$7:$G$7)*1000000" });
  });

  test("filled again, nothing changes; checked again, nothing is asked", async () => {
    const plan = await checkWorkbook(book).fill({ add: "all", restore: false });
    expect(plan.columns.filter(({ written }) => written > 0)).toEqual([]);
    const { findings, totals } = checkWorkbook(book).report;
    expect(findings.filter(({ severity }) => severity !== "info")).toEqual([]);
    expect(totals).toMatchObject({ people_abroad: 175, people_domestic: 19_963 });
  });
});

test("what is typed stays, unless it is to be restored", async () => {
  const before = workbookIn(sample);
  const kept = workbookIn(await filled(sample));
  expect(at(kept, "Ngoài nước", 9, 5)).toEqual(at(before, "Ngoài nước", 9, 5));
  const restored = workbookIn(await filled(sample, true));
  expect(at(restored, "Ngoài nước", 9, 5)).toMatchObject({ value: 14, formula: expect.stringContaining("$E9") });
  expect(at(restored, "Trong nước", 17, 2)).toEqual({ value: "19.963", formula: null });
});

test("numbers typed as text are no numbers to a SUM: that is said, and they can be turned into numbers first", async () => {
  const check = checkWorkbook(workbookIn(sample));
  const plan = await check.fill({ add: [], restore: false });
  expect(plan.notFilled.map(({ sheet, why }) => `${sheet}: ${why.vi}`)).toEqual([
    "Trong nước: Có số ghi dạng chữ (C8, C10, C12, C14, C16) mà hàm SUM không cộng: sửa thành số rồi điền lại.",
  ]);
  const numbers = check.fixes().filter(({ kind }) => kind === "text-number");
  expect(numbers.flatMap(({ changes }) => changes.map(({ before, after }) => [before, after]))).toEqual([
    ["1.100", 1100],
    ["1.500", 1500],
    ["1.800", 1800],
    ["3.663", 3663],
    ["2.000", 2000],
  ]);
});

const missing = whyNoLibreOffice();

describe.skipIf(missing)("LibreOffice and the core", () => {
  let compared: readonly Compared[] = [];
  beforeAll(async () => {
    const files = [await filled(sample), await filled(sample, true), await filled(await fileWith(...blank))];
    compared = await againstLibreOffice(files);
  }, 120_000);

  test.each([
    ["the sample", 0, 40],
    ["the sample, restored", 1, 48],
    ["an empty plan of numbers", 2, 80],
  ] as const)("agree on every formula of %s", (_, index, least) => {
    expect(compared[index]?.different).toEqual([]);
    expect(compared[index]?.formulas).toBeGreaterThan(least);
  });
});
