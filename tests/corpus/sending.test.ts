/** Any sheet sent and checked again: the same decisions and groups, every block that rests on what was sent, and no other. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { PROGRAMMES } from "../../shared/programmes/index.ts";
import { readWorkbook } from "../../shared/xlsx/read-workbook.ts";
import { sendingFaults, UNSEEN_BLOCKS, UNSEEN_QUESTIONS } from "../support/sending-faults.ts";
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
  it.each(files)("%s", async (_, url) => {
    const read = readWorkbook(new Uint8Array(readFileSync(url)));
    if (!read.ok) throw new Error(`${url} could not be read`);
    expect(await sendingFaults(read.workbook, { programme: "qd-1641" })).toEqual([]);
  });
});

describe("every layout", () => {
  for (const kind of ["ministry", "province"] as const) {
    it.each(samplesOfOneVariation(kind).map((sample) => [sample.name, sample] as const))("%s", async (_, { plan, layout }) => {
      expect(await sendingFaults(render(plan, layout).workbook)).toEqual([]);
    });
  }

  const SEEDS = 40;
  const CHUNK = 20;
  for (let from = 1; from <= SEEDS; from += CHUNK) {
    it(`in random layouts, seeds ${from} to ${from + CHUNK - 1}`, async () => {
      for (let seed = from; seed < from + CHUNK; seed++) {
        const { name, plan, layout } = randomSample(seed);
        expect(await sendingFaults(render(plan, layout).workbook), name).toEqual([]);
      }
    });
  }
});

describe("every trap", () => {
  it.each(TRAPS.map((trap, index) => [trap.name, trap, index] as const))("%s", async (_, trap, index) => {
    for (const seed of [5000 + index * 20, 9000 + index * 20]) {
      const { name, plan, layout, random } = randomSample(seed);
      trap.set(plan, layout, random);
      expect(await sendingFaults(render(plan, layout).workbook), name).toEqual([]);
    }
  });
});

test("what the other side cannot see is a list of findings that exist", () => {
  const finds = PROGRAMMES.flatMap(({ finds }) => finds);
  const codes = (severity: string) => finds.filter((found) => found.severity === severity).map(({ code }) => code);
  const unknown = (listed: object, known: readonly string[]) => Object.keys(listed).filter((code) => !known.includes(code));
  expect(unknown(UNSEEN_BLOCKS, codes("block"))).toEqual([]);
  expect(unknown(UNSEEN_QUESTIONS, codes("confirm"))).toEqual([]);
});
