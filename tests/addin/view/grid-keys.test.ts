import { describe, expect, it } from "vitest";
import { cellAfter } from "../../../addin/view/grid-keys.ts";

const size = { rows: 100, columns: 20, page: 25 };
const press = (key: string, row: number, column: number, ctrlKey = false) => cellAfter({ key, ctrlKey }, { row, column }, size);

describe("keys move the chosen cell as in any spreadsheet", () => {
  it("one step with an arrow, one page with Page Down", () => {
    expect(press("ArrowDown", 3, 4)).toEqual({ row: 4, column: 4 });
    expect(press("ArrowLeft", 3, 4)).toEqual({ row: 3, column: 3 });
    expect(press("PageDown", 3, 4)).toEqual({ row: 28, column: 4 });
  });

  it("never beyond the sheet", () => {
    expect(press("ArrowUp", 0, 4)).toEqual({ row: 0, column: 4 });
    expect(press("ArrowRight", 3, 19)).toEqual({ row: 3, column: 19 });
    expect(press("PageDown", 90, 0)).toEqual({ row: 99, column: 0 });
  });

  it("to the ends of the row with Home and End, of the sheet with Ctrl", () => {
    expect(press("End", 3, 4)).toEqual({ row: 3, column: 19 });
    expect(press("End", 3, 4, true)).toEqual({ row: 99, column: 19 });
    expect(press("Home", 3, 4, true)).toEqual({ row: 0, column: 0 });
  });

  it("leaves other keys to the page", () => {
    expect(press("a", 3, 4)).toBeNull();
    expect(press("Tab", 3, 4)).toBeNull();
  });
});
