/** Mending any sheet: the same people, decisions and totals, nothing new to find, nothing left to mend, and a way back. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { checkWorkbook } from "../../shared/check.ts";
import { readWorkbook } from "../../shared/xlsx/read-workbook.ts";
import { mendingFaults } from "../support/mending.ts";
import { randomSample, samplesOfOneVariation } from "./generate.ts";
import { render } from "./render.ts";
import { TRAPS } from "./traps.ts";

const FOLDERS = ["../fixtures/samples/", "../fixtures/producers/", "../../addin/public/samples/"];
const files = FOLDERS.flatMap((folder) => {
  const url = new URL(folder, import.meta.url);
  const names = readdirSync(url).filter((name) => name.endsWith(".xlsx"));
  return names.map((name) => [name, new URL(name, url)] as const);
});

describe("every sample workbook", () => {
  it.each(files)("%s", (_, url) => {
    const read = readWorkbook(new Uint8Array(readFileSync(url)));
    if (!read.ok) throw new Error(`${url} could not be read`);
    expect(mendingFaults(read.workbook)).toEqual([]);
  });
});

describe("every layout", () => {
  it.each(samplesOfOneVariation("province").map((sample) => [sample.name, sample] as const))("%s", (_, { plan, layout }) => {
    expect(mendingFaults(render(plan, layout).workbook)).toEqual([]);
  });

  const SEEDS = 16;
  const CHUNK = 4;
  for (let from = 1; from <= SEEDS; from += CHUNK) {
    it(`in random layouts, seeds ${from} to ${from + CHUNK - 1}`, () => {
      for (let seed = from; seed < from + CHUNK; seed++) {
        const { name, plan, layout } = randomSample(seed);
        expect(mendingFaults(render(plan, layout).workbook), name).toEqual([]);
      }
    });
  }
});

describe("every trap", () => {
  it.each(TRAPS.map((trap, index) => [trap.name, trap, index] as const))("%s", (_, trap, index) => {
    const { name, plan, layout, random } = randomSample(5000 + index * 20);
    trap.set(plan, layout, random);
    expect(mendingFaults(render(plan, layout).workbook), name).toEqual([]);
  });
});

test("a sheet in an old encoding is changed as a whole, with its dates and abbreviations", () => {
  const old = samplesOfOneVariation("province").find(({ name }) => name.endsWith("script.tcvn3Fonts"));
  if (!old) throw new Error("There is no layout in TCVN3");
  const { workbook } = render(old.plan, old.layout);
  const fixes = checkWorkbook(workbook).fixes();
  const legacy = fixes.filter(({ kind }) => kind === "legacy-font");
  expect(legacy.map(({ sheet }) => sheet)).toEqual(workbook.sheets.map(({ name }) => name));
  for (const { changes } of legacy) {
    expect(changes.length).toBeGreaterThan(5);
    for (const { look } of changes) expect(look).toMatchObject({ fontName: "Times New Roman" });
  }
});
