/** Plans larger or stranger than any: they are refused in words, or their findings are counted; nothing is left out unsaid. */
import { describe, expect, it } from "vitest";
import { printText } from "../../cli/print-text.ts";
import { checkWorkbook } from "../../shared/check.ts";
import { countOf } from "../../shared/findings/more-findings.ts";
import { PlanTooLarge } from "../../shared/sheet/plan-too-large.ts";
import { type CellValue, plainSheet, type SheetSnapshot } from "../../shared/sheet/snapshot.ts";
import { FAULTY_HEADER, faultyLine, letters, PLAN_HEADER, planLine } from "../support/hostile-books.ts";

const check = (...sheets: SheetSnapshot[]) => checkWorkbook({ sheets, date1904: false });
const lines = <T>(count: number, one: (index: number) => T): T[] => Array.from({ length: count }, (_, index) => one(index));

function refused(...sheets: SheetSnapshot[]): string {
  try {
    check(...sheets);
    return "checked";
  } catch (error) {
    return error instanceof PlanTooLarge ? error.code : String(error);
  }
}

describe("tables that are too large", () => {
  it("are refused from 100.001 lines on", () => {
    const notes = (count: number): CellValue[][] => [[...PLAN_HEADER], ...lines(count, (): CellValue[] => ["x"])];
    expect(refused(plainSheet("A", notes(50_000)), plainSheet("B", notes(50_000)))).toBe("checked");
    expect(refused(plainSheet("A", notes(50_000)), plainSheet("B", notes(50_001)))).toBe("plan-too-large");
  });

  it("are refused when thousands of rows look like headers of another table", () => {
    const wide = (index: number): CellValue[] => lines(200, (column) => (column < 2 ? "Ghi chú" : letters(index + column)));
    expect(refused(plainSheet("A", [[...PLAN_HEADER], ...lines(100, wide)]))).toBe("checked");
    expect(refused(plainSheet("A", [[...PLAN_HEADER], ...lines(1_000, wide)]))).toBe("plan-too-large");
  });

  it("say what happened, that the file is untouched and what to do, in both languages", () => {
    const { vi, en } = new PlanTooLarge().text;
    expect(vi).toMatch(/vẫn giữ nguyên.*Chia danh sách/);
    expect(en).toMatch(/not changed.*Split the list/);
  });
});

it("a header repeated on a thousand pages costs nothing and begins no other table", () => {
  const page = (index: number): CellValue[][] => [[...PLAN_HEADER], ...lines(3, (line) => planLine(index * 3 + line + 1))];
  const { tables } = check(plainSheet("A", lines(1_000, page).flat())).report;
  expect(tables.map(({ rows }) => rows)).toEqual([{ read: 3_000, hidden: 0, setAside: 0, passedOver: 0 }]);
});

it("merges that lie on one another by the thousand are walked over once", () => {
  const merges = lines(20_000, () => ({ top: 1, left: 0, bottom: 1_000_000, right: 16_383 }));
  const sheet = plainSheet("A", [[...PLAN_HEADER], ...lines(50, (line) => planLine(line + 1))], { merges });
  expect(check(sheet).report.tables).toHaveLength(1);
});

it("a number of people stated on every second line of a long list is compared with the lines above it", () => {
  const pair = (index: number): CellValue[][] => [planLine(index + 1), ["", "Cộng: 1 người"]];
  const rows = [[...PLAN_HEADER], ...lines(5_000, pair).flat(), ["", "Tổng cộng: 4.999 người"]];
  const { findings } = check(plainSheet("A", rows)).report;
  expect(findings.filter(({ code }) => code === "common/people-count-differs").map(({ row, values }) => [row, values])).toEqual([
    [10_002, { stated: 4_999, counted: 5_000, women: false }],
  ]);
});

it("hundreds of digits in a note are no number of people", () => {
  const digits = lines(2_000, (index): CellValue[] => ["", `Tổng ${"1".repeat(480)} ${index}`]);
  expect(refused(plainSheet("A", [[...PLAN_HEADER], planLine(1), ...digits]))).toBe("checked");
});

describe("findings beyond any list", () => {
  const COUNT = 8_000;
  const faulty = (count: number) => check(plainSheet("A", [[...FAULTY_HEADER], ...lines(count, faultyLine)]));
  const checked = faulty(COUNT);
  const { report, worded, explainFinding } = checked;
  const few = faulty(100).report;
  const more = report.findings.filter(({ values }) => typeof values.more === "number");

  it("are counted, all of them", () => {
    expect(report.findings.length).toBeLessThan(35_000);
    expect(more.length).toBeGreaterThan(0);
    const perLine = new Map<string, number>();
    for (const { code, row } of few.findings) if (row !== null && row > 1) perLine.set(code, (perLine.get(code) ?? 0) + 1);
    const everyLine = [...perLine].filter(([, count]) => count === 100).map(([code]) => code);
    expect(everyLine.length).toBeGreaterThan(2);
    for (const code of everyLine) {
      const listed = report.findings.filter((finding) => finding.code === code).length;
      const counted = more.filter(({ values }) => values.kind === code).reduce((sum, { values }) => sum + Number(values.more), 0);
      expect([code, listed + counted]).toEqual([code, COUNT]);
    }
    expect(countOf(report.findings)).toBeGreaterThan(report.findings.length);
  });

  it("keep their severity, their words and a reason", () => {
    const words = worded("vi");
    for (const [index, finding] of report.findings.entries()) {
      if (!more.includes(finding)) continue;
      const of = report.findings.find(({ code }) => code === finding.values.kind);
      expect(finding.severity).toBe(of?.severity);
      expect(words[index]?.message).toContain("được tính nhưng không liệt kê");
      expect(explainFinding(index).compared?.en).toContain("counted and not listed");
    }
  });

  it("are counted in the text of the command too, and what blocks still blocks", () => {
    const text = printText([{ ok: true, kind: "xlsx", file: "a.xlsx", check: checked, seals: () => [] }], "en", []);
    const blocks = report.findings.filter(({ severity }) => severity === "block");
    expect(text).toContain(`To mend before sending: ${countOf(blocks)}`);
    expect(countOf(blocks)).toBeGreaterThan(COUNT);
    expect(text).toMatch(/more of the kind “.+” are counted and not listed/);
  });

  it("leave the totals as they are", () => {
    expect(report.totals).toMatchObject({ people: COUNT, people_without_block: 0 });
    expect(report.people).toHaveLength(COUNT);
  });
});
