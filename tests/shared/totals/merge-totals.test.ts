/** Totals of several workbooks as one. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mergeTotals } from "../../../shared/totals/merge-totals.ts";

describe("merging totals", () => {
  test("adds numbers, and tallies key by key, whatever the keys are", () => {
    const a = { people: 3, budget_vnd: 546_000_000, by_province: { "Lào Cai": 3 }, by_topic: { x: { y: 1 } } };
    const b = { people: 2, budget_vnd: 365_500_000, by_province: { "Lào Cai": 1, "Cà Mau": 1 }, by_topic: { x: { y: 2, z: 5 } } };
    expect(mergeTotals([a, b])).toEqual({
      people: 5,
      budget_vnd: 911_500_000,
      by_province: { "Lào Cai": 4, "Cà Mau": 1 },
      by_topic: { x: { y: 3, z: 5 } },
    });
  });

  test.each([
    ["2024", "2024", "2024"],
    ["2024", "2023", "2023-2024"],
    ["2023-2024", "2025", "2023-2025"],
    ["2023", "2024-2025", "2023-2025"],
    [null, "2024", "2024"],
    ["2024", null, "2024"],
    [null, null, null],
  ])("periods are joined: %s and %s", (a, b, both) => {
    expect(mergeTotals([{ period: a }, { period: b }])).toEqual({ period: both });
  });

  test("a sum of which a part is a lower bound is one, and its own words are nobody's", () => {
    const part = { budget_vnd: 87_400_000_000, money_at_least: true, budget_text: "từ 87,4 tỷ đồng" };
    const other = { budget_vnd: 1_000_000_000, money_at_least: false, budget_text: "1 tỷ đồng" };
    expect(mergeTotals([other, part])).toEqual({ budget_vnd: 88_400_000_000, money_at_least: true, budget_text: null });
    expect(mergeTotals([part, part])).toEqual({ budget_vnd: 174_800_000_000, money_at_least: true, budget_text: null });
  });

  test("a key that one workbook lacks is that of the others; a text on which they differ is nobody's", () => {
    expect(mergeTotals([{ people: 1 }, { people: 2, classes: 4 }])).toEqual({ people: 3, classes: 4 });
    expect(mergeTotals([{ unit: "Lào Cai" }, { unit: "Cà Mau" }])).toEqual({ unit: null });
  });

  test("of no workbook there is nothing, of one it is its own", () => {
    expect(mergeTotals([])).toEqual({});
    const own = { period: null, people: 0, by_year: {} };
    expect(mergeTotals([own])).toEqual(own);
  });

  test("the order of the workbooks changes nothing", () => {
    const totals = fc.record({
      people: fc.nat(),
      period: fc.option(fc.constantFrom("2023", "2024", "2023-2025")),
      by_year: fc.dictionary(fc.constantFrom("2023", "2024", "none"), fc.nat()),
    });
    fc.assert(
      fc.property(fc.array(totals, { minLength: 1, maxLength: 5 }), (all) => {
        expect(mergeTotals([...all].reverse())).toEqual(mergeTotals(all));
      }),
    );
  });
});
