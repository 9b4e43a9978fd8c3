/** A formula that cells share, read as each of them computes it. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cellName, columnName } from "../../../shared/sheet/address.ts";
import { SharedFormula } from "../../../shared/xlsx/shared-formula.ts";
import { within } from "../../support/within.ts";

/** The formula of B2, as it reads one row down and two columns to the right. */
const moved = (text: string): string => new SharedFormula(text, 1, 1).at(2, 3);

describe("a shared formula", () => {
  test.each([
    ["A1+B2*2", "C2+D3*2"],
    ["$A1+A$1+$A$1", "$A2+C$1+$A$1"],
    ["SUM(A1:B9)", "SUM(C2:D10)"],
    ["SUM(A:A)+SUM($B:C)", "SUM(C:C)+SUM($B:E)"],
    ["SUM(1:1,$3:4)", "SUM(2:2,$3:5)"],
    ["a1+xfb1", "C2+XFD2"],
    ['IF(A1="A1","B2 ""C3""",C3)', 'IF(C2="A1","B2 ""C3""",E4)'],
    ["'Tham số A1'!A1+Sheet1!B2", "'Tham số A1'!C2+Sheet1!D3"],
    ["'It''s A1'!A1", "'It''s A1'!C2"],
    ["Jan:Mar!A1+Jan1:Mar2!A1", "Jan:Mar!C2+Jan1:Mar2!C2"],
    ["Sheet1!A:A", "Sheet1!C:C"],
    ["[1]Sheet1!A1+'[2]A1'!B1", "[1]Sheet1!C2+'[2]A1'!D2"],
    ["Bảng1[A1]+Bảng1[[#This Row],[B2]]+A1", "Bảng1[A1]+Bảng1[[#This Row],[B2]]+C2"],
    ["T[it'[A1']s]+A1", "T[it'[A1']s]+C2"],
    ["LOG10(A1)+ATAN2(A1,B1)", "LOG10(C2)+ATAN2(C2,D2)"],
    ["_xlfn.IFS(A1>1,B1)", "_xlfn.IFS(C2>1,D2)"],
    ["1E5+2.5E-3+A1", "1E5+2.5E-3+C2"],
    ["#REF!+A1+#N/A+Sheet1!#REF!", "#REF!+C2+#N/A+Sheet1!#REF!"],
    ["A1#", "C2#"],
    ["{1,2;3,4}*A1", "{1,2;3,4}*C2"],
    ["tỷ_giá+KH1.x+A1.B2+\\A1", "tỷ_giá+KH1.x+A1.B2+\\A1"],
    ["ABCD1+XFE1+A0+A1048577", "ABCD1+XFE1+A0+A1048577"],
    ["A1 B2:C3", "C2 D3:E4"],
    ["A1%&-B1", "C2%&-D2"],
    ["XFC1", "#REF!"],
    ["Sheet1!A1048576", "Sheet1!#REF!"],
    ["INDEX(A:A,ROW()):A9", "INDEX(C:C,ROW()):C10"],
    ["TRUE+FALSE", "TRUE+FALSE"],
    ["", ""],
    ['"không đóng A1', '"không đóng A1'],
    ["'A1", "'A1"],
    ["T[A1", "T[A1"],
  ])("%s → %s", (text, expected) => {
    expect(moved(text)).toBe(expected);
  });

  test("is itself in its own place, and shares its text where nothing moves", () => {
    const formula = new SharedFormula("$A$1*2", 4, 4);
    expect(formula.at(900, 7)).toBe(formula.text);
    expect(new SharedFormula("A1+$B2", 4, 4).at(4, 4)).toBe("A1+$B2");
  });

  const column = fc.integer({ min: 20, max: 200 });
  const row = fc.integer({ min: 500, max: 5_000 });
  const dollar = fc.constantFrom("", "$");
  /** A piece of a formula with what it becomes `rows` down and `columns` to the right. */
  const piece = fc.oneof(
    fc
      .constantFrom(
        "+",
        "(",
        ",",
        " ",
        '"A1"',
        "'B 2'!",
        "Sheet3!",
        "SUM(",
        "[1]!",
        "#REF!",
        "1E5",
        "tên_A1",
        "T[C3]",
        "LOG10(",
        ":",
      )
      .map((text) => () => text),
    fc.tuple(dollar, column, dollar, row).map(([fixedColumn, c, fixedRow, r]) => (rows: number, columns: number) => {
      const to = { row: fixedRow === "" ? r + rows : r, column: fixedColumn === "" ? c + columns : c };
      return `${fixedColumn}${columnName(to.column)}${fixedRow}${to.row + 1}`;
    }),
  );
  const shift = fc.tuple(fc.integer({ min: -400, max: 400 }), fc.integer({ min: -15, max: 15 }));

  test("moves every reference that is not fixed, and nothing else", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), shift, (pieces, [rows, columns]) => {
        // A blank between the pieces, so that two of them never read as one; a sheet's name must touch what it names.
        const write = (r: number, c: number) =>
          pieces
            .map((one) => one(r, c))
            .join(" ")
            .replaceAll("! ", "!");
        const source = write(0, 0);
        expect(new SharedFormula(source, 1000, 100).at(1000 + rows, 100 + columns)).toBe(write(rows, columns));
      }),
      { numRuns: 500 },
    );
  });

  test("comes back to itself, and takes any text without harm", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."AB$19:!'\"[]#(), ăX.\\_{};RC") }), shift, (text, [rows, columns]) => {
        const there = new SharedFormula(text, 1000, 100).at(1000 + rows, 100 + columns);
        if (there.split("#REF!").length > text.split("#REF!").length) return;
        expect(new SharedFormula(there, 1000 + rows, 100 + columns).at(1000, 100).toUpperCase()).toBe(normal(text).toUpperCase());
      }),
      { numRuns: 1000 },
    );
  });

  /** Leading zeros are not kept: "A01" is A1. */
  const normal = (text: string): string => new SharedFormula(text, 0, 0).at(0, 0);

  test("is put together in no time for a list of 20.000 people", () => {
    const formula = new SharedFormula(
      `IF(AND(${Array.from({ length: 20 }, (_, c) => `$${cellName(6, c)}>0`).join(",")}),1,0)`,
      6,
      20,
    );
    const letters = within(1_500, () => {
      let count = 0;
      for (let r = 6; r < 20_006; r += 1) count += formula.at(r, 20).length;
      return count;
    });
    expect(letters).toBeGreaterThan(2_000_000);
  });
});
