/** Choices of columns go into the workbook's own part and come out of it as they were; what is none of them counts for nothing. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkWorkbook } from "../../../shared/check.ts";
import { columnsXml, keptColumns } from "../../../shared/columns/kept-columns.ts";
import type { TableChoice } from "../../../shared/columns/table-choice.ts";
import { withColumns } from "../../../shared/columns/with-columns.ts";
import { KEPT_NAMESPACE } from "../../../shared/kept/kept.ts";
import { NO_EDITS } from "../../../shared/sheet/edits.ts";
import { plainSheet } from "../../../shared/sheet/snapshot.ts";
import { choiceOf, columnsOf } from "./choices.ts";

const LIST = plainSheet("Đề cử", [
  ["STT", "Họ và tên", "Ngày sinh", "Chức vụ", "Nhận xét"],
  [1, "Nguyễn Thị An", "05/03/1985", "Giám đốc Sở", "Hoàn thành tốt nhiệm vụ"],
]);
const CHOICE = choiceOf(LIST, { E: "rating", D: null });
const kept = (inside: string): string => `<kept xmlns="${KEPT_NAMESPACE}">${inside}</kept>`;
const written = (choices: readonly TableChoice[], before: string | null = null): string =>
  withColumns(NO_EDITS, choices, before).customXml?.xml ?? "";

test("what was chosen comes back as it was, whatever the words are", () => {
  const word = fc
    .string({ unit: "grapheme", maxLength: 40 })
    // What no cell of a workbook can hold.
    .filter((text) => !/[\p{Cc}\ufffe\uffff]/u.test(text));
  const choice: fc.Arbitrary<TableChoice> = fc.record({
    programme: fc.constantFrom("qd-1641", "kl-39"),
    kind: fc.constantFrom("nominees", "courses"),
    sheet: word,
    header: fc.array(word, { minLength: 1, maxLength: 5 }),
    headerRows: fc.constantFrom(null, 1, 2, 3),
    columns: fc.array(fc.record({ key: word, field: fc.constantFrom(null, "name", "rating"), header: word }), { maxLength: 4 }),
  });
  fc.assert(
    fc.property(fc.array(choice, { minLength: 1, maxLength: 3 }), (choices) => {
      expect(keptColumns(written(choices))).toEqual(choices);
    }),
    { numRuns: 200 },
  );
});

test("a workbook that keeps them is checked with them; what its caller says stands before them", () => {
  const workbook = { sheets: [LIST], date1904: false, kept: written([CHOICE]) };
  expect(columnsOf(checkWorkbook(workbook).report.tables[0])).toEqual(expect.arrayContaining(["E rating chosen", "D - chosen"]));
  expect(columnsOf(checkWorkbook(workbook, { columns: [] }).report.tables[0])).toContain("D position");
});

describe("writing", () => {
  test("leaves everything else of the part as it stands, and nothing where nothing changes", () => {
    const before = kept('<settings asOf="2024-03-01"></settings><later xmlns="" a="1"/>');
    const after = written([CHOICE], before);
    expect(after).toContain('<settings asOf="2024-03-01"></settings>');
    expect(after).toContain('<later xmlns="" a="1"/>');
    expect(withColumns(NO_EDITS, [CHOICE], after)).toBe(NO_EDITS);
    expect(withColumns(NO_EDITS, [], null)).toBe(NO_EDITS);
  });

  test("takes the choices away where none is left", () => {
    expect(written([], written([CHOICE]))).not.toContain("<columns");
  });
});

test.each([
  ["no XML", "<columns"],
  ["another root", `<other><columns><table programme="qd-1641" kind="nominees"><head key="a"/></table></columns></other>`],
  ["a table without its words", kept('<columns><table programme="qd-1641" kind="nominees" sheet="x"/></columns>')],
  ["a kind that is no code", kept('<columns><table programme="qd-1641" kind="a b"><head key="a"/></table></columns>')],
  ["a header of a hundred rows", kept('<columns><table programme="x" kind="y" rows="100"><head key="a"/></table></columns>')],
  ["an entity", `<!DOCTYPE k [<!ENTITY e "x">]>${kept("<columns>&e;</columns>")}`],
])("%s counts for nothing", (_, part) => {
  expect(keptColumns(part)).toEqual([]);
  expect(checkWorkbook({ sheets: [LIST], date1904: false, kept: part }).report.tables).toHaveLength(1);
});

test("more than people choose is left out", () => {
  expect(keptColumns(kept(columnsXml(Array.from({ length: 80 }, () => CHOICE)) ?? ""))).toHaveLength(50);
});
