/** Whoever only fills asks no rule, and writes what a check would have written. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { checkWorkbook, fillableWorkbook } from "../../../shared/check.ts";
import { readWorkbook } from "../../../shared/xlsx/read-workbook.ts";
import { randomSample } from "../../corpus/generate.ts";
import { render } from "../../corpus/render.ts";

const FOLDER = new URL("../../fixtures/samples/", import.meta.url);
const WISH = { add: "all", restore: true } as const;

test.each(readdirSync(FOLDER).filter((name) => name.endsWith(".xlsx")))("%s", async (name) => {
  const read = readWorkbook(new Uint8Array(readFileSync(new URL(name, FOLDER))));
  if (!read.ok) throw read.error;
  const { fill, tables } = fillableWorkbook(read.workbook);
  const check = checkWorkbook(read.workbook);
  expect(tables).toHaveLength(check.tables.length);
  expect(await fill(WISH)).toEqual(await check.fill(WISH));
});

test.each([1, 2, 3, 4, 5, 6])("a random layout, seed %i", async (seed) => {
  const { plan, layout } = randomSample(seed);
  const { workbook } = render(plan, layout);
  expect(await fillableWorkbook(workbook).fill(WISH)).toEqual(await checkWorkbook(workbook).fill(WISH));
});

test("a workbook without a list, or of another programme than the one asked for, has nothing to fill", async () => {
  expect(fillableWorkbook({ sheets: [], date1904: false }).tables).toEqual([]);
  const { plan, layout } = randomSample(1);
  const { workbook } = render(plan, layout);
  const { columns } = await fillableWorkbook(workbook, { programme: "cchc-tp-hcm" }).fill(WISH);
  expect(columns).toEqual((await checkWorkbook(workbook, { programme: "cchc-tp-hcm" }).fill(WISH)).columns);
});
