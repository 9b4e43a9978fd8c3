/** Cells gathered into rectangles, and texts handed over so that Excel keeps them. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { joined, type Run } from "../../../addin/workbook/edit-areas.ts";
import { typed } from "../../../addin/workbook/excel/write/typed.ts";
import { valueAreas } from "../../../addin/workbook/excel/write/value-areas.ts";
import { mergedTarget } from "../../../addin/workbook/merged-target.ts";
import { rangeName } from "../../../shared/sheet/address.ts";

const cells = fc.uniqueArray(fc.tuple(fc.nat(300), fc.nat(8), fc.nat(2)), {
  selector: ([row, column]) => `${row} ${column}`,
  maxLength: 80,
});

describe("cells of the same", () => {
  test("are rectangles that hold each of them once, and nothing else", () => {
    fc.assert(
      fc.property(cells, (given) => {
        const runs = given.map(([row, column, what]): Run<number> => ({ column, top: row, bottom: row, what }));
        const found = joined(runs).flatMap(({ rect, what }) => {
          const inside: string[] = [];
          for (let row = rect.top; row <= rect.bottom; row++)
            for (let column = rect.left; column <= rect.right; column++) inside.push(`${row} ${column} ${what}`);
          return inside;
        });
        expect(found.sort()).toEqual(given.map((one) => one.join(" ")).sort());
      }),
    );
  });

  test("join down a column and then across", () => {
    const runs = [3, 4, 5].flatMap((column) => [
      { column, top: 3, bottom: 9, what: "a" },
      { column, top: 10, bottom: 12, what: column === 5 ? "b" : "a" },
    ]);
    expect(joined(runs).map(({ rect, what }) => `${rangeName(rect)} ${what}`)).toEqual(["D4:E13 a", "F4:F10 a", "F11:F13 b"]);
  });
});

test("values in rectangles with gaps are each in their place, once", () => {
  fc.assert(
    fc.property(cells, (given) => {
      const found = valueAreas(given.map(([row, column, value]) => ({ row, column, value }))).flatMap(({ rect, rows }) => {
        expect(rows.length).toBe(rect.bottom - rect.top + 1);
        return rows.flatMap((values, r) => {
          expect(values.length).toBe(rect.right - rect.left + 1);
          return values.flatMap((value, c) => (value === null ? [] : [`${rect.top + r} ${rect.left + c} ${value}`]));
        });
      });
      expect(found.sort()).toEqual(given.map((one) => one.join(" ")).sort());
    }),
  );
});

test.each([
  ["Nguyễn Văn A", "General", "Nguyễn Văn A"],
  ["Khóa 1", "General", "'Khóa 1"],
  ["05/3/1979", "General", "'05/3/1979"],
  ["05/3/1979", "@", "05/3/1979"],
  ["=1+1", "General", "'=1+1"],
  ["'ba mươi", "General", "''ba mươi"],
  ["TRUE", "General", "'TRUE"],
  ["(a)", "General", "'(a)"],
  ["", "General", ""],
  [12, "General", 12],
  [null, "@", ""],
])("%j in a cell of %s is handed over as %j", (value, format, given) => {
  expect(typed(value, format)).toBe(given);
});

test.each([
  ["beside its top left", 4, 1, "B5"],
  ["below its top left", 5, 0, "A6"],
  ["at its top left", 4, 0, null],
  ["outside", 7, 0, null],
])("a cell %s is one that does not show, or does", (_, row, column, cell) => {
  const edits = { sheet: "S", cells: [{ row, column, value: 1, look: null }], blocks: [], widths: [], printTo: null };
  expect(mergedTarget(edits, [{ top: 4, left: 0, bottom: 6, right: 1 }])).toBe(cell);
});
