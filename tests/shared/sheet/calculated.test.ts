import { expect, test } from "vitest";
import { calculatedAt } from "../../../shared/sheet/calculated.ts";
import { cellKey, plainSheet } from "../../../shared/sheet/snapshot.ts";

const sheetWith = (formula: string, ...more: readonly string[]) =>
  plainSheet("Nháp", [[20, 25.5, "1.100", null, null, null]], {
    formulas: new Map([formula, ...more].map((text, index) => [cellKey(0, 3 + index), text])),
  });
const given = (formula: string, ...more: readonly string[]) => calculatedAt(sheetWith(formula, ...more), 0, 3);

test.each([
  ["SUM(A1:B1)", 45.5],
  ["SUM($A$1:$B$1)", 45.5],
  ["SUM(A1:C1)", 45.5],
  ["sum(A1;B1)", 45.5],
  ["A1+B1", 45.5],
  ["B1-A1+1", 6.5],
  ["A1*2/(B1-5.5)", 2],
  ["-A1", -20],
  ["A1+F1", 20],
])("%s is calculated", (formula, value) => expect(given(formula)).toBe(value));

test.each(["VLOOKUP(A1,B1:C1,1)", "'Trang 2'!A1", "A1+C1", "A1:B1", "SUM(A1", "A1++", 'IF(A1=1,"",2)', "A1/0", ""])(
  "nothing is said of %j",
  (formula) => expect(given(formula)).toBeNull(),
);

test("formulas that lean on formulas are followed, and never in a circle", () => {
  expect(given("SUM(A1:B1,E1)", "A1*2")).toBe(85.5);
  expect(given("E1+1", "D1+1")).toBeNull();
});

test("what the file keeps stands before what would be calculated", () => {
  const sheet = plainSheet("Nháp", [[1, 7]], { formulas: new Map([[cellKey(0, 1), "A1+1"]]) });
  expect(calculatedAt(sheet, 0, 1)).toBe(7);
});
