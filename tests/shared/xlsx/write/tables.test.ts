/** Excel tables beside the cells that are written grow as they do when somebody types there. */
import { describe, expect, test } from "vitest";
import type { CellEdit, FormulaBlock } from "../../../../shared/sheet/edits.ts";
import type { CellValue } from "../../../../shared/sheet/snapshot.ts";
import { patched, refusal, sheetEdits, sheetNamed } from "../../../support/patched.ts";
import { richParts } from "../../../support/rich-workbook.ts";
import { zipParts } from "../../../support/xlsx-builder.ts";
import { keptParts, partText } from "../../../support/zip-entries.ts";

const SHEET = "Tổng hợp";
const PART = "xl/tables/table1.xml";
const OLD = String(richParts()[PART]);

/** The table stands in A1:B3: "Họ và tên", "Số người". */
async function written(
  cells: readonly (readonly [row: number, column: number, value: CellValue])[],
  { table = OLD, sheet = (xml: string) => xml, blocks = [] as FormulaBlock[] } = {},
) {
  const name = "xl/worksheets/sheet2.xml";
  const bytes = zipParts({ ...richParts(), [PART]: table, [name]: sheet(String(richParts()[name])) });
  const edits = cells.map(([row, column, value]): CellEdit => ({ row, column, value, look: null }));
  const after = await patched(bytes, { sheets: [sheetEdits(SHEET, { cells: edits, blocks })] });
  return { xml: partText(after, PART), isKept: keptParts(bytes, after).includes(PART), sheet: sheetNamed(after, SHEET) };
}

describe("a table", () => {
  test("takes in columns whose headers are written right beside its own", async () => {
    const block = { column: 2, firstRow: 1, formula: ["1"], values: [1, 1], look: null };
    expect(
      (
        await written(
          [
            [0, 2, "Kết luận\nchung <1>"],
            [0, 3, "Lý do"],
          ],
          { blocks: [block] },
        )
      ).xml,
    ).toBe(
      OLD.replaceAll("A1:B3", "A1:D3")
        .replace('count="2"', 'count="4"')
        .replace(
          "</tableColumns>",
          '<tableColumn id="5" name="Kết luận_x000a_chung &lt;1&gt;"/><tableColumn id="6" name="Lý do"/></tableColumns>',
        ),
    );
  });

  test("numbers a header that it has already, in the cell as well", async () => {
    const { xml, sheet } = await written([
      [0, 2, "số NGƯỜI"],
      [0, 3, "Số người2"],
    ]);
    expect(xml).toContain('<tableColumn id="5" name="số NGƯỜI2"/><tableColumn id="6" name="Số người22"/>');
    expect(sheet.rows[0]).toEqual(["Họ và tên", "Số người", "số NGƯỜI2", "Số người22"]);
  });

  test("takes in rows written right below it", async () => {
    expect(
      (
        await written([
          [3, 0, "Lê Văn Cường"],
          [4, 1, 3],
        ])
      ).xml,
    ).toBe(OLD.replaceAll("A1:B3", "A1:B5"));
  });

  test("takes in neither what stands apart, nor what is emptied, nor a number for a header", async () => {
    expect(
      (
        await written([
          [0, 3, "Xa"],
          [4, 0, "Xa"],
          [0, 4, 5],
        ])
      ).isKept,
    ).toBe(true);
    expect(
      (
        await written([
          [3, 0, null],
          [0, 2, null],
        ])
      ).isKept,
    ).toBe(true);
    expect((await written([[0, 2, 2024]])).isKept).toBe(true);
  });

  test("takes in no row below its totals, whose filter ends above them", async () => {
    const table = OLD.replace('totalsRowShown="0"', 'totalsRowCount="1"').replace(
      'autoFilter ref="A1:B3"',
      'autoFilter ref="A1:B2"',
    );
    expect((await written([[3, 0, "Lê Văn Cường"]], { table })).isKept).toBe(true);
    const { xml } = await written([[0, 2, "Mới"]], { table });
    expect(xml).toContain('ref="A1:C3"');
    expect(xml).toContain('<autoFilter ref="A1:C2"/>');
  });

  test("takes in no row that held something before: that is not typed into an empty one", async () => {
    const sheet = (xml: string) => xml.replace("</sheetData>", '<row r="4"><c r="B4"><v>9</v></c></row></sheetData>');
    expect((await written([[3, 0, "Tổng cộng"]], { sheet })).isKept).toBe(true);
    expect(
      (
        await written(
          [
            [3, 0, "Lê Văn Cường"],
            [3, 1, 1],
          ],
          { sheet },
        )
      ).isKept,
    ).toBe(false);
  });

  test("does not grow into merged cells, nor with the columns of a query, nor without headers", async () => {
    const merged = (xml: string) =>
      xml.replace("<tableParts", '<mergeCells count="1"><mergeCell ref="C1:D2"/></mergeCells><tableParts');
    expect((await written([[0, 2, "Mới"]], { sheet: merged })).isKept).toBe(true);
    expect((await written([[0, 2, "Mới"]], { table: OLD.replace("ref=", 'tableType="queryTable" ref=') })).isKept).toBe(true);
    expect((await written([[0, 2, "Mới"]], { table: OLD.replace("ref=", 'headerRowCount="0" ref=') })).isKept).toBe(true);
  });

  test("keeps its headers, which formulas name", async () => {
    const header = (value: CellValue) => ({ sheets: [sheetEdits(SHEET, { cells: [{ row: 0, column: 1, value, look: null }] })] });
    expect(await refusal(zipParts(richParts()), header("Khác"))).toEqual({
      code: "write-table-header",
      sheet: SHEET,
      cell: "B1",
    });
    expect(await refusal(zipParts(richParts()), header("Số người"))).toBeNull();
  });
});
