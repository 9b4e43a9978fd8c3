import { describe, expect, it } from "vitest";
import { beginsTyping, cellAfter, cellAfterTyping } from "../../../addin/view/grid-keys.ts";

const size = { rows: 110, columns: 22, page: 25, filled: { rows: 100, columns: 20 } };
const press = (key: string, row: number, column: number, ctrlKey = false) => cellAfter({ key, ctrlKey }, { row, column }, size);

describe("keys move the chosen cell as in any spreadsheet", () => {
  it("one step with an arrow, one page with Page Down", () => {
    expect(press("ArrowDown", 3, 4)).toEqual({ row: 4, column: 4 });
    expect(press("ArrowLeft", 3, 4)).toEqual({ row: 3, column: 3 });
    expect(press("PageDown", 3, 4)).toEqual({ row: 28, column: 4 });
  });

  it("never beyond the sheet", () => {
    expect(press("ArrowUp", 0, 4)).toEqual({ row: 0, column: 4 });
    expect(press("ArrowRight", 3, 21)).toEqual({ row: 3, column: 21 });
    expect(press("PageDown", 90, 0)).toEqual({ row: 109, column: 0 });
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

  it("to the ends of what is filled with Ctrl and an arrow", () => {
    expect(press("ArrowDown", 3, 4, true)).toEqual({ row: 99, column: 4 });
    expect(press("ArrowRight", 3, 4, true)).toEqual({ row: 3, column: 19 });
  });

  it("down after Enter, on after Tab, back with Shift; Tab leaves the sheet at the ends of a row", () => {
    const goesOn = (key: string, column: number, shiftKey = false) =>
      cellAfterTyping({ key, shiftKey, ctrlKey: false }, { row: 3, column }, size);
    expect([goesOn("Enter", 4), goesOn("Enter", 4, true)]).toEqual([
      { row: 4, column: 4 },
      { row: 2, column: 4 },
    ]);
    expect([goesOn("Tab", 4), goesOn("Tab", 4, true)]).toEqual([
      { row: 3, column: 5 },
      { row: 3, column: 3 },
    ]);
    expect([goesOn("Tab", 21), goesOn("Tab", 0, true)]).toEqual([null, null]);
  });
});

it("a letter begins to type, also one made with AltGr or by what composes letters; commands and named keys do not", () => {
  const key = (name: string, held: Partial<KeyboardEvent> = {}) =>
    beginsTyping({ key: name, ctrlKey: false, metaKey: false, altKey: false, ...held });
  expect([key("a"), key("đ"), key("5"), key(" "), key("Process"), key("@", { ctrlKey: true, altKey: true })]).toEqual(
    Array(6).fill(true),
  );
  expect([key("a", { ctrlKey: true }), key("v", { metaKey: true }), key("f", { altKey: true }), key("F5"), key("Shift")]).toEqual(
    Array(5).fill(false),
  );
});
