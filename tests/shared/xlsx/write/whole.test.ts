/** A workbook with one of everything stays whole, part by part. */
import { describe, expect, test } from "vitest";
import { cellKey, valueAt } from "../../../../shared/sheet/snapshot.ts";
import { readWorkbook } from "../../../../shared/xlsx/read-workbook.ts";
import { patched, read, sheetEdits, sheetNamed } from "../../../support/patched.ts";
import { richParts, richWorkbook } from "../../../support/rich-workbook.ts";
import { zipParts } from "../../../support/xlsx-builder.ts";
import { entriesOf, partText, touchedParts } from "../../../support/zip-entries.ts";

const SHEET = "Kế hoạch";
const PART = "xl/worksheets/sheet1.xml";

const fill = sheetEdits(SHEET, {
  cells: [
    { row: 0, column: 5, value: "Kết luận", look: { likeColumn: 3 } },
    { row: 1, column: 0, value: "Lê Văn Cường", look: null },
  ],
  blocks: [
    {
      column: 5,
      firstRow: 1,
      formula: [
        "IF(",
        { kind: "same-row", column: 1 },
        '>4,"Đạt",',
        { kind: "fixed", sheet: "Tổng hợp", top: 1, left: 1, bottom: 2, right: 1 },
        ")",
      ],
      values: ["Đạt", "Đạt", 12],
      look: { likeColumn: 2 },
    },
  ],
  printTo: 5,
});

describe("a workbook with one of everything", async () => {
  const bytes = richWorkbook({ macros: true });
  const after = await patched(bytes, { sheets: [fill] });

  test("keeps every part that is not meant", () => {
    expect(touchedParts(bytes, after)).toEqual(
      ["[Content_Types].xml", PART, "xl/_rels/workbook.xml.rels", "xl/calcChain.xml", "xl/workbook.xml"].sort(),
    );
    expect([...entriesOf(after).keys()]).toEqual([...entriesOf(bytes).keys()].filter((name) => name !== "xl/calcChain.xml"));
    expect(readWorkbook(after)).toMatchObject({ file: { kind: "xlsm", macros: true, externalLinks: 1 } });
  });

  test("changes of the sheet only the cells that are written", () => {
    const [was, is] = [partText(bytes, PART), partText(after, PART)];
    const row = (number: number, xml: string) => new RegExp(`<row r="${number}".*?</row>`).exec(xml)?.[0] ?? "";
    expect(is.replace(/<sheetData>.*<\/sheetData>/s, "")).toBe(
      was.replace(/<sheetData>.*<\/sheetData>/s, "").replace('ref="A1:E4"', 'ref="A1:F4"'),
    );
    expect(row(6, is)).toBe(row(6, was));
    expect(row(1, is)).toBe(
      row(1, was)
        .replace('spans="1:5"', 'spans="1:6"')
        .replace("</row>", '<c r="F1" s="1" t="inlineStr"><is><t>Kết luận</t></is></c></row>'),
    );
    expect(row(2, is)).toBe(
      row(2, was)
        .replace('spans="1:5"', 'spans="1:6"')
        .replace('<c r="A2" t="s"><v>4</v></c>', '<c r="A2" t="inlineStr"><is><t>Lê Văn Cường</t></is></c>')
        .replace("</row>", `<c r="F2" s="2" t="str"><f>IF($B2&gt;4,"Đạt",'Tổng hợp'!$B$2:$B$3)</f><v>Đạt</v></c></row>`),
    );
  });

  test("says how it is to be calculated, and forgets the old order", () => {
    const book = partText(after, "xl/workbook.xml");
    expect(book).toContain('<calcPr calcId="191029" calcMode="auto" fullCalcOnLoad="1"/>');
    expect(book).toContain("'Kế hoạch'!$A$1:$F$9</definedName>");
    expect(book).toContain("'Kế hoạch'!$1:$1</definedName>");
    const undone = book.replace(' fullCalcOnLoad="1"', "").replace("$F$9", "$D$9");
    expect(undone).toBe(partText(bytes, "xl/workbook.xml"));
    expect(partText(after, "[Content_Types].xml")).not.toContain("calcChain");
    expect(partText(after, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
  });

  test("keeps the values of every cell that is not written", () => {
    const [now, was] = [sheetNamed(after, SHEET), sheetNamed(bytes, SHEET)];
    expect(valueAt(now, 2, 3)).toBe(1330);
    expect(now.formulas.get(cellKey(3, 3))).toBe("B4*C4");
    for (const [row, cells] of was.rows.entries())
      for (const [column, value] of (cells ?? []).entries())
        if (column > 0) expect([row, column, valueAt(now, row, column)]).toEqual([row, column, value]);
    expect(read(after).sheets.slice(1)).toEqual(read(bytes).sheets.slice(1));
  });

  test("is the same after no edits, and after edits that say nothing", async () => {
    expect(await patched(bytes, {})).toEqual(bytes);
    expect(touchedParts(bytes, await patched(bytes, { sheets: [sheetEdits(SHEET, {})] }))).toEqual([]);
  });
});

describe("widths", () => {
  const columns = async (widths: { column: number; width: number }[]) =>
    /<cols>.*<\/cols>/.exec(partText(await patched(richWorkbook(), { sheets: [sheetEdits(SHEET, { widths })] }), PART))?.[0];

  test("split the run of columns that they fall into, which keeps its look", async () => {
    expect(await columns([{ column: 2, width: 20.5 }])).toBe(
      '<cols><col min="1" max="1" width="30" customWidth="1"/><col min="2" max="2" width="12" style="3" customWidth="1"/>' +
        '<col min="3" max="3" width="20.5" style="3" customWidth="1"/><col min="4" max="5" width="12" style="3" customWidth="1"/></cols>',
    );
    expect(
      await columns([
        { column: 4, width: 8 },
        { column: 7, width: 9 },
      ]),
    ).toContain(
      '<col min="2" max="4" width="12" style="3" customWidth="1"/><col min="5" max="5" width="8" style="3" customWidth="1"/><col min="8" max="8" width="9" customWidth="1"/></cols>',
    );
  });

  test("stand before the cells where the sheet says no widths yet", async () => {
    const after = await patched(richWorkbook(), { sheets: [sheetEdits("Tổng hợp", { widths: [{ column: 0, width: 40 }] })] });
    expect(partText(after, "xl/worksheets/sheet2.xml")).toContain(
      '<dimension ref="A1:B3"/><cols><col min="1" max="1" width="40" customWidth="1"/></cols><sheetData>',
    );
  });
});

describe("a cell that is not there yet", () => {
  test("looks like its column, or its row where that has a look of its own", async () => {
    const cells = [
      { row: 1, column: 4, value: 1, look: null },
      { row: 6, column: 1, value: 2, look: null },
      { row: 7, column: 1, value: null, look: null },
    ];
    const edits = { sheets: [sheetEdits("Tổng hợp", { cells })] };
    const parts = richParts();
    const sheet = String(parts["xl/worksheets/sheet2.xml"])
      .replace("<sheetData>", '<cols><col min="2" max="2" style="1"/></cols><sheetData>')
      .replace('<row r="2">', '<row r="2" s="2" customFormat="1">');
    const xml = partText(
      await patched(richWorkbookWith({ "xl/worksheets/sheet2.xml": sheet }), edits),
      "xl/worksheets/sheet2.xml",
    );
    expect(xml).toContain('<c r="E2" s="2"><v>1</v></c></row>');
    expect(xml).toContain('<row r="7"><c r="B7" s="1"><v>2</v></c></row></sheetData>');
  });

  test("emptied, keeps its look", async () => {
    const cells = [{ row: 0, column: 0, value: null, look: null }];
    expect(partText(await patched(richWorkbook(), { sheets: [sheetEdits(SHEET, { cells })] }), PART)).toContain(
      '<c r="A1" s="1"/>',
    );
  });
});

function richWorkbookWith(parts: Record<string, string>): Uint8Array {
  return zipParts({ ...richParts(), ...parts });
}
