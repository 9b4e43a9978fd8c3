/** How wide the grid draws the columns of a sheet. */
import { expect, test } from "vitest";
import { sheetView } from "../../../addin/worker/sheet-view.ts";
import { type CellValue, plainSheet } from "../../../shared/sheet/snapshot.ts";

const widths = (rows: CellValue[][]): readonly number[] => sheetView(plainSheet("Sheet1", rows), [], new Map(), false).widths;

test("a heading over filled columns says nothing of the width of its own", () => {
  const [first = 0] = widths([["Danh sách cán bộ được đề nghị"], [1, "Nga"], [2, "Minh"]]);
  const [alone = 0] = widths([
    [1, "Nga"],
    [2, "Minh"],
  ]);
  expect(first).toBe(alone);
});

test("where every text stands alone, it does", () => {
  const [short = 0] = widths([["Gửi"]]);
  const [long = 0] = widths([["Kính gửi các đơn vị"]]);
  expect(long).toBeGreaterThan(short);
});

test("a lone text right of all others has a column to stand in", () => {
  expect(
    widths([
      [1, "Nga"],
      [2, "Minh"],
      [null, null, null, "Lào Cai"],
    ]),
  ).toHaveLength(4);
});
