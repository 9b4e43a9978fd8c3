/** What LibreOffice makes of patched and built workbooks: it opens them, computes what we computed, and finds everything else as it was. */
import { describe, expect, test } from "vitest";
import { type CellValue, cellKey, valueAt } from "../../../../shared/sheet/snapshot.ts";
import { buildWorkbook } from "../../../../shared/xlsx/write/build-workbook.ts";
import { throughLibreOffice, whyNoLibreOffice, withoutCachedValues } from "../../../support/libreoffice.ts";
import { patched, read, sheetEdits } from "../../../support/patched.ts";
import { richWorkbook } from "../../../support/rich-workbook.ts";

describe.skipIf(whyNoLibreOffice())("LibreOffice", () => {
  test("opens a patched workbook and computes every formula to the value written beside it", { timeout: 90_000 }, async () => {
    const counts: CellValue[] = Array.from({ length: 600 }, (_, index) => index);
    const values = counts.map((count) => (Number(count) % 2 === 0 ? Number(count) * 2 : "Lẻ & <lạ>"));
    const count = { kind: "same-row", column: 7 } as const;
    const edits = sheetEdits("Kế hoạch", {
      cells: [
        ...counts.map((value, index) => ({ row: 30 + index, column: 7, value, look: null })),
        { row: 1, column: 1, value: 11, look: null },
        { row: 8, column: 0, value: " đầu và cuối \nhai dòng _x0041_", look: { likeColumn: null, wrap: true } },
        { row: 8, column: 1, value: true, look: null },
        { row: 8, column: 2, value: { error: "#N/A" }, look: null },
      ],
      blocks: [
        {
          column: 8,
          firstRow: 30,
          formula: ["IF(MOD(", count, ",2)=0,", count, '*2,"Lẻ & <lạ>")'],
          values,
          look: { likeColumn: null, bold: true },
        },
        {
          column: 9,
          firstRow: 30,
          formula: ["Hệ_số*", count],
          values: counts.slice(0, 20).map((one) => Number(one) * 3),
          look: null,
        },
      ],
    });
    // The first cell of the shared D2:D4 is overwritten: D3 and D4 must go on computing what they did.
    const total = { row: 1, column: 3, value: "tay", look: null };
    const after = await patched(richWorkbook(), {
      sheets: [{ ...edits, cells: [...edits.cells, total] }],
      newSheets: [
        {
          name: "Tham số",
          rows: [[{ value: "Hệ số" }, { value: 3, look: { likeColumn: null, numberFormat: "0" } }]],
          widths: [],
          merges: [],
          frozen: null,
          print: null,
          validations: [],
          state: "visible",
        },
      ],
      names: [{ name: "Hệ_số", refersTo: "'Tham số'!$B$1" }],
    });
    const theirs = await throughLibreOffice(withoutCachedValues(after));
    const ours = read(after);
    expect(theirs.sheets.map(({ name }) => name)).toEqual(ours.sheets.map(({ name }) => name));
    for (const [index, sheet] of ours.sheets.entries()) {
      const other = theirs.sheets[index];
      if (other === undefined) throw new Error("A sheet is gone");
      for (const [row, cells] of sheet.rows.entries())
        for (const [column, value] of (cells ?? []).entries())
          if (value !== null)
            expect([row, column, valueAt(other, row, column)]).toEqual([row, column, recalculated(index, row, column) ?? value]);
    }
    expect(theirs.sheets[0]?.formulas.get(cellKey(3, 3))).toBe("B4*C4");
  });

  /** Cells of the first sheet whose old values follow the new count in B2. */
  function recalculated(sheet: number, row: number, column: number): CellValue {
    return sheet === 0 && row === 1 && column === 4 ? 22 : null;
  }

  test("opens a built workbook with its formulas, merges, hidden sheet and names", { timeout: 90_000 }, async () => {
    const built = await buildWorkbook(
      [
        {
          name: "Kế hoạch's",
          rows: [
            [
              {
                value: "Tổng hợp",
                look: { likeColumn: null, bold: true, align: "center", fontName: "Times New Roman", fontSize: 14 },
              },
            ],
            undefined,
            [
              { value: 5 },
              { value: 45_000, look: { likeColumn: null, numberFormat: "dd/mm/yyyy" } },
              { value: 10, formula: "A3*Hai" },
            ],
          ],
          widths: [30, null, 12],
          heights: new Map([[0, 24]]),
          merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
          frozen: { rows: 1, columns: 1 },
          print: {
            landscape: true,
            header: { first: 0, last: 0 },
            area: { top: 0, left: 0, bottom: 2, right: 2 },
            fitWidth: true,
            footer: "Trang &P/&N",
          },
          validations: [
            {
              area: { top: 2, left: 0, bottom: 9, right: 0 },
              rule: { kind: "list", source: "Danh_mục" },
              strict: true,
              prompt: null,
              error: null,
            },
          ],
          state: "visible",
        },
        {
          name: "Danh mục",
          rows: [[{ value: 2 }]],
          widths: [],
          merges: [],
          frozen: null,
          print: null,
          validations: [],
          state: "hidden",
        },
      ],
      [
        { name: "Hai", refersTo: "'Danh mục'!$A$1" },
        { name: "Danh_mục", refersTo: "'Danh mục'!$A$1:$A$9" },
      ],
      { edition: "1" },
    );
    if (!built.ok) throw new Error(built.error.code);
    const theirs = await throughLibreOffice(withoutCachedValues(built.bytes));
    const [sheet, hidden] = theirs.sheets;
    expect([sheet?.name, hidden?.name, hidden?.state]).toEqual(["Kế hoạch's", "Danh mục", "hidden"]);
    expect(sheet?.rows[2]).toEqual([5, 45_000, 10]);
    expect(sheet?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
  });
});
