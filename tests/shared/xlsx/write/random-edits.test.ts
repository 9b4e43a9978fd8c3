/** Any edits into any sheet in any dialect: read back, the edits are there and everything else is as it was. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { a1, type Formula } from "../../../../shared/formulas/formula.ts";
import type { CellEdit, FormulaBlock, Look, SheetEdits } from "../../../../shared/sheet/edits.ts";
import { type CellValue, cellKey, type SheetSnapshot } from "../../../../shared/sheet/snapshot.ts";
import { patched, read, sheetEdits } from "../../../support/patched.ts";
import { type BuiltCell, buildXlsx } from "../../../support/xlsx-builder.ts";
import { keptParts } from "../../../support/zip-entries.ts";

const text = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.constantFrom(
    "",
    " hai đầu ",
    "dòng\nhai",
    "tab\tở giữa",
    "về\r\nđầu",
    "_x000D_",
    "_x005F_x0041_",
    "\u0007\u0000\ufffe",
    "𝄞",
    "<a>&\"'",
    "'Tham số'!A1",
    "]]>",
  ),
);
const value: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 4, arbitrary: text },
  { weight: 4, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 2, arbitrary: fc.integer() },
  fc.boolean(),
  fc.constantFrom({ error: "#N/A" }, { error: "#DIV/0!" }, { error: "#SPILL!" }),
  fc.constant(null),
);
/** The builder writes no text that XML cannot carry. */
const oldValue: fc.Arbitrary<CellValue | BuiltCell> = fc.oneof(
  fc.constantFrom("STT", "Họ và tên", "Ghi chú "),
  fc.integer(),
  fc.boolean(),
  fc.record({ formula: fc.constantFrom("A1+1", 'IF(B2="x",1,0)'), value: fc.integer() }),
  fc.record({
    value: fc.constantFrom("có định dạng", 45_000),
    strike: fc.boolean(),
    format: fc.constantFrom("dd/mm/yyyy", "mm/yyyy"),
  }),
  fc.constant(null),
);
const look: fc.Arbitrary<Look | null> = fc.option(
  fc.record(
    {
      likeColumn: fc.option(fc.integer({ min: 0, max: 9 })),
      bold: fc.boolean(),
      align: fc.constantFrom("left", "center", "right"),
      fill: fc.constantFrom("FFF2CC", "DDEBF7"),
      border: fc.constant("thin"),
    },
    { requiredKeys: ["likeColumn"] },
  ),
);
const formula: fc.Arbitrary<Formula> = fc.array(
  fc.oneof(
    fc.constantFrom("+", '"a & <b>"', "SUM(", ")", "1"),
    fc.record({ kind: fc.constant("same-row"), column: fc.integer({ min: 0, max: 30 }) }),
    fc.constant({ kind: "fixed", sheet: "Tham số & 'x'", top: 1, left: 1, bottom: 4, right: 1 }),
  ),
  { minLength: 1, maxLength: 4 },
);
const block: fc.Arbitrary<FormulaBlock> = fc.record({
  column: fc.integer({ min: 10, max: 13 }),
  firstRow: fc.integer({ min: 0, max: 12 }),
  formula,
  values: fc.array(value, { minLength: 1, maxLength: 4 }),
  look,
});
const cell: fc.Arbitrary<CellEdit> = fc.record({
  row: fc.integer({ min: 0, max: 14 }),
  column: fc.integer({ min: 0, max: 9 }),
  value,
  look,
});
const book = fc.record({
  rows: fc.array(fc.array(oldValue, { maxLength: 8 }), { maxLength: 10 }),
  strings: fc.constantFrom("shared", "inline"),
  prefix: fc.constantFrom("", "x"),
  absoluteTargets: fc.boolean(),
  omitRefs: fc.boolean(),
  strict: fc.boolean(),
});

/** Zero has no sign in a file. */
function settled(one: CellValue): CellValue {
  return one === 0 ? 0 : one;
}

function expected(before: SheetSnapshot, edits: SheetEdits): { values: Map<number, CellValue>; formulas: Map<number, string> } {
  const values = new Map<number, CellValue>();
  const formulas = new Map(before.formulas);
  for (const [row, cells] of before.rows.entries())
    for (const [column, one] of (cells ?? []).entries()) if (one !== null) values.set(cellKey(row, column), one);
  const put = (row: number, column: number, one: CellValue, itsFormula: string | null) => {
    const key = cellKey(row, column);
    values.delete(key);
    formulas.delete(key);
    if (one !== null) values.set(key, settled(one));
    if (itsFormula !== null) formulas.set(key, itsFormula);
  };
  for (const { row, column, value: one } of edits.cells) put(row, column, one, null);
  for (const { firstRow, column, formula: its, values: all } of edits.blocks)
    for (const [index, one] of all.entries()) put(firstRow + index, column, one, a1(its, firstRow + index));
  return { values, formulas };
}

function found(sheet: SheetSnapshot): { values: Map<number, CellValue>; formulas: Map<number, string> } {
  return expected(sheet, sheetEdits(sheet.name, {}));
}

const byKey = <T>(map: Map<number, T>): [number, T][] => [...map].sort(([a], [b]) => a - b);

test("any edits into any sheet, and nothing else", async () => {
  await fc.assert(
    fc.asyncProperty(
      book,
      fc.uniqueArray(cell, { selector: ({ row, column }) => cellKey(row, column), maxLength: 12 }),
      fc.uniqueArray(block, { selector: ({ column }) => column, maxLength: 3 }),
      async ({ rows, ...dialect }, cells, blocks) => {
        const bytes = buildXlsx({
          ...dialect,
          sheets: [
            { name: "Kế hoạch", rows },
            { name: "Khác", rows: [["để yên", 1]] },
          ],
        });
        const edits = sheetEdits("Kế hoạch", { cells, blocks });
        const after = await patched(bytes, { sheets: [edits] });
        const [sheet, other] = read(after).sheets;
        const [before, otherBefore] = read(bytes).sheets;
        if (sheet === undefined || before === undefined) throw new Error("The sheet is gone");
        const wanted = expected(before, edits);
        expect(byKey(found(sheet).values)).toEqual(byKey(wanted.values));
        expect(byKey(found(sheet).formulas)).toEqual(byKey(wanted.formulas));
        expect(other).toEqual(otherBefore);
        expect(keptParts(bytes, after)).toEqual(
          expect.arrayContaining(["_rels/.rels", "docProps/app.xml", "xl/worksheets/sheet2.xml"]),
        );
        // Marks stay where nothing was written; a second writing of the same changes nothing but the bytes of the zip's parts.
        const written = new Set([
          ...cells.map(({ row, column }) => cellKey(row, column)),
          ...blocks.flatMap(({ firstRow, column, values }) => values.map((_, index) => cellKey(firstRow + index, column))),
        ]);
        const marks = (one: SheetSnapshot) => [...one.marks].filter(([key]) => !written.has(key));
        expect(marks(sheet)).toEqual(marks(before));
        const again = read(await patched(after, { sheets: [edits] })).sheets[0];
        expect(again?.rows).toEqual(sheet.rows);
      },
    ),
    { numRuns: 250 },
  );
});
