/** How rules run: one that fails is reported and the others go on; findings stand in the order of urgency, then of the sheets. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defineFinding } from "../../../shared/findings/finding.ts";
import { type Rule, RuleFailed, runRules } from "../../../shared/rules/rule.ts";
import type { CellValue } from "../../../shared/sheet/snapshot.ts";
import { checked, type Field, list } from "../../programmes/qd-1641/sheets.ts";

const Found = defineFinding<{ n: number }>({
  code: "common/test-found",
  severity: "info",
  scope: "row",
  title: { vi: "Thử", en: "Test" },
  message: { vi: ({ n }) => `Thử ${n}`, en: ({ n }) => `Test ${n}` },
  todo: { vi: "Không cần xử lý.", en: "Nothing to do." },
});

const rule = (name: string, check: NonNullable<Rule<number>["check"]>): Rule<number> => ({
  name,
  finds: [Found],
  covers: [],
  check,
});

describe("a rule that fails", () => {
  const rules = [
    rule("test/one", function* (n) {
      yield Found.at({ sheet: "S", cell: "A1", row: 1 }, { n });
    }),
    rule("test/broken", function* (n) {
      yield Found.at({ sheet: "S", cell: "A2", row: 2 }, { n });
      throw new Error("a fault of the software");
    }),
    rule("test/two", () => [Found.at({ sheet: "S", cell: "A3", row: 3 }, { n: 2 })]),
  ];

  test("is reported by its name, and all others are complete", () => {
    const findings = [...runRules(rules, 1, [], "S")];
    expect(findings.map(({ code, cell, values }) => [code, cell, values])).toEqual([
      ["common/test-found", "A1", { n: 1 }],
      ["common/rule-failed", null, { rule: "test/broken" }],
      ["common/test-found", "A3", { n: 2 }],
    ]);
  });

  test("says so in both languages and blocks nothing", () => {
    expect(RuleFailed.severity).toBe("confirm");
    expect(RuleFailed.message.vi({ rule: "a/b" })).toContain("a/b");
    expect(RuleFailed.message.en({ rule: "a/b" })).toContain("a/b");
  });
});

test("what blocks stands first, then what is asked, then what is said; in each the sheets and lines in their order", () => {
  const first = list([{ rating: "" }, { birth: "20/05/1970" }, { discipline: "Khiển trách, đã hết thời hạn" }], { sheet: "Một" });
  const second = list(
    [
      { rating: "", name: "Đinh Thị Hoa" },
      { birth: "20/05/1971", name: "Đinh Văn Hải" },
    ],
    { sheet: "Hai" },
  );
  const { findings } = checked([first.sheet, second.sheet]);
  expect(findings.map(({ severity, sheet, row }) => `${severity} ${sheet} ${row}`)).toEqual([
    "block Một 4",
    "block Hai 4",
    "confirm Một 3",
    "confirm Hai 3",
    "info Một 5",
  ]);
});

test("no rule fails, whatever the cells hold", () => {
  const cell = fc.oneof(
    fc.constantFrom<CellValue>(
      "",
      "-",
      "nt",
      "Không",
      "31/02/1980",
      "13-26/5/2024",
      "Quý III/2024",
      "khoảng tháng 9",
      "Nữ",
      "x",
      "NSNN",
      "1,2 tỷ",
      "K01",
      "Rút",
      "Dự bị",
      "2021: HTXS",
      true,
    ),
    fc.double({ noNaN: true, min: -1e6, max: 1e12 }),
    fc.string({ unit: "grapheme", maxLength: 12 }),
    fc.constant<CellValue>({ error: "#REF!" }),
  );
  const fields: readonly Field[] = [
    "name",
    "birth",
    "gender",
    "personId",
    "position",
    "unit",
    "plannedPost",
    "plannedTerm",
    "rating",
    "discipline",
    "course",
    "start",
    "end",
    "previous",
    "source",
    "cost",
    "role",
    "extension",
    "notes",
  ];
  const line = fc.record(Object.fromEntries(fields.map((field) => [field, cell])), { requiredKeys: [] });
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
      const { of, check, findings } = checked([list(lines).sheet]);
      expect(of("common/rule-failed")).toEqual([]);
      for (const [index] of findings.entries()) check.explainFinding(index);
      for (const locale of ["vi", "en"] as const)
        for (const { message } of check.worded(locale)) expect(message).not.toMatch(/undefined|NaN|\[object/);
    }),
    { seed: 1641, numRuns: 300 },
  );
});
