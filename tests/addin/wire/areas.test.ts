import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { columnSpans, parseAreas } from "../../../addin/workbook/excel/areas.ts";
import { type Rect, rangeName } from "../../../shared/sheet/address.ts";

const rects = fc.array(
  fc
    .tuple(fc.nat(999), fc.nat(99), fc.nat(20), fc.nat(5))
    .map(([top, left, rows, columns]) => ({ top, left, bottom: top + rows, right: left + columns })),
  { minLength: 1, maxLength: 8 },
);

describe("an address of several areas", () => {
  test("gives its rectangles back, whatever the sheet is called", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), rects, (name, areas) => {
        const address = areas.map((area) => `'${name.replaceAll("'", "''")}'!${rangeName(area)}`).join(",");
        expect(parseAreas(address)).toEqual(areas);
      }),
    );
  });

  test.each([
    ["Sheet1!A1:B4,Sheet1!D1", 2],
    ["Sheet1!A1:B4, Sheet1!D1:D4", 2],
    ["'Đề cử ''A'', B1:C2'!A1", 1],
  ])("%s has %i", (address, count) => {
    expect(parseAreas(address)).toHaveLength(count);
  });

  test.each(["Sheet1!A:A", "Sheet1!1:4", "", "#REF!"])("%j is none of cells", (address) => {
    expect(parseAreas(address)).toBeNull();
  });
});

describe("the column spans of rectangles", () => {
  test("cover every cell of them, each column once", () => {
    fc.assert(
      fc.property(rects, (areas) => {
        const spans = columnSpans(areas);
        const within = (area: Rect, column: number) =>
          spans.filter(({ left, right }) => left <= column && column <= right && area.top >= 0);
        for (const area of areas) {
          for (let column = area.left; column <= area.right; column++) {
            const [span, ...others] = within(area, column);
            expect(others).toEqual([]);
            expect(span && span.top <= area.top && span.bottom >= area.bottom).toBe(true);
          }
        }
      }),
    );
  });

  test("join neighbours of the same rows only", () => {
    const spans = columnSpans([
      { top: 3, bottom: 9, left: 1, right: 1 },
      { top: 3, bottom: 9, left: 2, right: 2 },
      { top: 3, bottom: 8, left: 3, right: 3 },
      { top: 3, bottom: 9, left: 5, right: 5 },
    ]);
    expect(spans.map(rangeName)).toEqual(["B4:C10", "D4:D9", "F4:F10"]);
  });
});
