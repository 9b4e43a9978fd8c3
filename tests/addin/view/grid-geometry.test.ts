import { describe, expect, it } from "vitest";
import { columnsIn, frozenHeader, geometryOf, HEADER_ROW, mergeAt, mergesIn, ROW } from "../../../addin/view/grid-geometry.ts";

const geometry = geometryOf(20_000, [50, 100, 80], [{ first: 6, last: 7 }]);

describe("where rows lie", () => {
  it("gives header rows more room and every other row the same", () => {
    expect(geometry.top(6)).toBe(6 * ROW);
    expect(geometry.top(8)).toBe(6 * ROW + 2 * HEADER_ROW);
    expect(geometry.height).toBe(19_998 * ROW + 2 * HEADER_ROW);
  });

  it("finds at every row's top and bottom edge that very row", () => {
    for (const row of [0, 5, 6, 7, 8, 9, 500, 19_999]) {
      expect(geometry.rowAt(geometry.top(row))).toBe(row);
      expect(geometry.rowAt(geometry.top(row) + geometry.rowHeight(row) - 1)).toBe(row);
    }
  });

  it("stays within the sheet above its top and below its end", () => {
    expect(geometry.rowAt(-100)).toBe(0);
    expect(geometry.rowAt(geometry.height + 500)).toBe(19_999);
    expect(geometryOf(0, [], []).rowAt(0)).toBe(0);
  });
});

describe("which columns are in sight", () => {
  it("takes a column that is in sight by one pixel and leaves one that only touches", () => {
    expect(columnsIn(geometry, 0, 50)).toEqual({ first: 0, last: 0 });
    expect(columnsIn(geometry, 0, 51)).toEqual({ first: 0, last: 1 });
    expect(columnsIn(geometry, 50, 150)).toEqual({ first: 1, last: 1 });
    expect(columnsIn(geometry, 49, 9999)).toEqual({ first: 0, last: 2 });
  });
});

describe("the header that stays at the top", () => {
  const headers = [
    { first: 6, last: 7 },
    { first: 100, last: 100 },
  ];

  it("is none until it has been scrolled past, then the last one passed", () => {
    expect(frozenHeader(headers, geometry, geometry.top(6))).toBeNull();
    expect(frozenHeader(headers, geometry, geometry.top(6) + 1)).toEqual(headers[0]);
    expect(frozenHeader(headers, geometry, geometry.top(100) + 1)).toEqual(headers[1]);
  });
});

describe("merged cells", () => {
  const merge = { top: 3, left: 1, bottom: 20, right: 2 };

  it("are drawn as long as one of their rows is in sight", () => {
    expect(mergesIn([merge], 20, 40)).toEqual([merge]);
    expect(mergesIn([merge], 21, 40)).toEqual([]);
    expect(mergesIn([merge], 0, 2)).toEqual([]);
  });

  it("cover every cell from corner to corner", () => {
    expect(mergeAt([merge], 3, 1)).toBe(merge);
    expect(mergeAt([merge], 20, 2)).toBe(merge);
    expect(mergeAt([merge], 20, 3)).toBeUndefined();
    expect(mergeAt([merge], 2, 1)).toBeUndefined();
  });
});
