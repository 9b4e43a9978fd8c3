/** Edits on a picture of a workbook: what a reader of the written file would find, and the way back. */
import { describe, expect, test } from "vitest";
import { editSnapshot } from "../../../shared/fixes/edit-snapshot.ts";
import { undoEdits } from "../../../shared/fixes/undo.ts";
import { type Look, NO_EDITS, type SheetEdits, type WorkbookEdits } from "../../../shared/sheet/edits.ts";
import {
  type CellMark,
  cellKey,
  cellOf,
  plainSheet,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../../shared/sheet/snapshot.ts";

const workbook = (...sheets: SheetSnapshot[]): WorkbookSnapshot => ({ sheets, date1904: false });
const into = (sheet: string, edits: Partial<SheetEdits>): WorkbookEdits => ({
  ...NO_EDITS,
  sheets: [{ sheet, cells: [], blocks: [], widths: [], printTo: null, ...edits }],
});
const marked = (mark: CellMark) => new Map([[cellKey(0, 0), mark]]);
const first = (edited: WorkbookSnapshot): SheetSnapshot => edited.sheets[0] ?? plainSheet("", []);
const cell = (value: string | number | null, look: Partial<Look> = {}) =>
  into("A", { cells: [{ row: 0, column: 0, value, look: { likeColumn: null, ...look } }] });

test("a key tells its cell", () => {
  expect(cellOf(cellKey(12, 16_383))).toEqual({ row: 12, column: 16_383 });
});

describe("cells", () => {
  test("what was there is not touched", () => {
    const before = plainSheet("A", [["a", 1], ["b"]]);
    const edited = first(editSnapshot(workbook(before), into("A", { cells: [{ row: 1, column: 2, value: 5, look: null }] })));
    expect(edited.rows).toEqual([
      ["a", 1],
      ["b", null, 5],
    ]);
    expect(before.rows).toEqual([["a", 1], ["b"]]);
    expect(edited.rows[0]).toBe(before.rows[0]);
  });

  test("a value takes the place of a formula", () => {
    const formulas = new Map([[cellKey(0, 0), "1+1"]]);
    expect(first(editSnapshot(workbook(plainSheet("A", [[2]], { formulas })), cell(3))).formulas.size).toBe(0);
  });

  test.each<[string, CellMark, WorkbookEdits, CellMark | undefined]>([
    ["a full date no longer shows a month", { shows: "month" }, cell(45_425, { numberFormat: "dd/mm/yyyy" }), undefined],
    ["without a new format it does", { shows: "month" }, cell(45_425), { shows: "month" }],
    ["a Unicode font ends the old encoding", { font: "tcvn3" }, cell("Đỗ", { fontName: "Times New Roman" }), undefined],
    ["without a new font it stays", { font: "tcvn3" }, cell("§ç"), { font: "tcvn3" }],
    ["a line stays struck", { struck: true, font: "vni" }, cell("a", { fontName: "Arial" }), { struck: true }],
  ])("marks: %s", (_, mark, edits, wanted) => {
    const edited = first(editSnapshot(workbook(plainSheet("A", [["x"]], { marks: marked(mark) })), edits));
    expect(edited.marks.get(0)).toEqual(wanted);
  });

  test("a cell may look like another of its row", () => {
    const marks = new Map([[cellKey(0, 1), { struck: true } as const]]);
    const edits = into("A", { cells: [{ row: 0, column: 0, value: "x", look: { likeColumn: 1 } }] });
    expect(first(editSnapshot(workbook(plainSheet("A", [["a", "b"]], { marks })), edits)).marks.get(0)).toEqual({ struck: true });
  });
});

test("a block of formulas knows its rows, and holds what they give", () => {
  const formula = [{ kind: "same-row", column: 0 } as const, "*2"];
  const edits = into("A", { blocks: [{ column: 1, firstRow: 0, formula, values: [2, 4], look: null }] });
  const edited = first(editSnapshot(workbook(plainSheet("A", [[1], [2]])), edits));
  expect(edited.rows).toEqual([
    [1, 2],
    [2, 4],
  ]);
  expect([...edited.formulas.values()]).toEqual(["$A1*2", "$A2*2"]);
});

test("a new sheet takes the place of one of the same name", () => {
  const sheet = {
    name: "B",
    rows: [[{ value: 3, formula: "1+2" }]],
    widths: [],
    merges: [],
    frozen: null,
    print: null,
    validations: [],
    state: "hidden",
  } as const;
  const edited = editSnapshot(workbook(plainSheet("A", []), plainSheet("B", [["old"]])), { ...NO_EDITS, newSheets: [sheet] });
  expect(edited.sheets.map(({ name, rows, state }) => [name, rows, state])).toEqual([
    ["A", [], "visible"],
    ["B", [[3]], "hidden"],
  ]);
  expect([...(edited.sheets[1]?.formulas.values() ?? [])]).toEqual(["1+2"]);
});

describe("sums over changed cells", () => {
  const summed = (formula: string, value: number) =>
    workbook(plainSheet("A", [[1], [2], [value]], { formulas: new Map([[cellKey(2, 0), formula]]) }));
  test.each([
    ["SUM(A1:A2)", 3, 12],
    ["A1+A2", 3, 12],
    ["SUBTOTAL(9,A1:A2)", 3, 12],
    ["SUM($A$1,A2)", 3, 12],
    ["SUM(A1:A2)", 4, 4],
    ["AVERAGE(A1:A2)", 1.5, 1.5],
    ["SUM(A1:A2)*2", 6, 6],
    ["SUM(B!A1:A2)", 3, 3],
  ])("%s that gave %f gives %f when 1 becomes 10: %f", (formula, before, after) => {
    expect(first(editSnapshot(summed(formula, before), cell(10))).rows[2]).toEqual([after]);
  });
});

describe("undoing", () => {
  test("brings back values, formulas and marks, with the look they need", () => {
    const before = workbook(
      plainSheet("A", [["20/5/1972", "§ç", 3, 45_425]], {
        formulas: new Map([[cellKey(0, 2), "1+2"]]),
        marks: new Map<number, CellMark>([
          [cellKey(0, 1), { font: "tcvn3" }],
          [cellKey(0, 3), { shows: "month" }],
        ]),
      }),
    );
    const edits = into("A", {
      cells: [
        { row: 0, column: 0, value: 26_439, look: { likeColumn: null, numberFormat: "dd/mm/yyyy" } },
        { row: 0, column: 1, value: "Đỗ", look: { likeColumn: null, fontName: "Times New Roman" } },
        { row: 0, column: 2, value: 4, look: null },
        { row: 0, column: 3, value: 45_426, look: { likeColumn: null, numberFormat: "dd/mm/yyyy" } },
      ],
    });
    const undo = undoEdits(before, edits);
    expect(undo.sheets[0]).toEqual({
      sheet: "A",
      cells: [
        { row: 0, column: 0, value: "20/5/1972", look: { likeColumn: null, numberFormat: "@" } },
        { row: 0, column: 1, value: "§ç", look: { likeColumn: null, fontName: ".VnTime" } },
        { row: 0, column: 3, value: 45_425, look: { likeColumn: null, numberFormat: "mm/yyyy" } },
      ],
      blocks: [{ column: 2, firstRow: 0, formula: ["1+2"], values: [3], look: null }],
      widths: [],
      printTo: null,
    });
    expect(editSnapshot(editSnapshot(before, edits), undo)).toEqual(before);
  });
});
