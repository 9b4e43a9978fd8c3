/** Clean plans in every layout: everybody is read, nothing is blocked, nothing is asked, and the totals are right. */
import { describe, expect, it } from "vitest";
import { checkWorkbook } from "../../shared/check.ts";
import { faultsOf } from "./faults.ts";
import { randomSample, type Sample, samplesOfOneVariation } from "./generate.ts";
import { render } from "./render.ts";

function faults({ plan, layout }: Sample): string[] {
  const rendered = render(plan, layout);
  return faultsOf(plan, layout, rendered, checkWorkbook(rendered.workbook).report);
}

describe("a clean plan stays clean", () => {
  for (const kind of ["ministry", "province"] as const) {
    it.each(samplesOfOneVariation(kind).map((sample) => [sample.name, sample] as const))("%s", (_, sample) => {
      expect(faults(sample)).toEqual([]);
    });
  }

  const SEEDS = 100;
  const CHUNK = 25;
  for (let from = 1; from <= SEEDS; from += CHUNK) {
    it(`in random layouts, seeds ${from} to ${from + CHUNK - 1}`, () => {
      for (let seed = from; seed < from + CHUNK; seed++) {
        const sample = randomSample(seed);
        expect(faults(sample), sample.name).toEqual([]);
      }
    });
  }
});
