/** Whole sheets, names and our own part: added to a workbook, replaced in it, or made into a workbook of their own. */
import { describe, expect, test } from "vitest";
import type { NewSheet } from "../../../../shared/sheet/edits.ts";
import { cellKey } from "../../../../shared/sheet/snapshot.ts";
import { customXmlText } from "../../../../shared/xlsx/custom-xml.ts";
import { Package } from "../../../../shared/xlsx/package.ts";
import { readWorkbook } from "../../../../shared/xlsx/read-workbook.ts";
import { buildWorkbook } from "../../../../shared/xlsx/write/build-workbook.ts";
import { patched, read, sheetEdits } from "../../../support/patched.ts";
import { richWorkbook } from "../../../support/rich-workbook.ts";
import { buildXlsx } from "../../../support/xlsx-builder.ts";
import { entriesOf, partText, touchedParts } from "../../../support/zip-entries.ts";

const PARAMETERS: NewSheet = {
  name: "Tham số",
  rows: [
    [
      { value: "Tham số", look: { likeColumn: null, bold: true } },
      { value: "Giá trị", look: { likeColumn: 0, align: "center" } },
    ],
    undefined,
    [
      null,
      { value: 45, look: { likeColumn: null, numberFormat: "0" } },
      { value: 90, formula: "B3*2" },
      { value: null, formula: 'IF(B3<1,"&","")' },
    ],
  ],
  widths: [30, null, 12.5],
  heights: new Map([
    [0, 24],
    [9, 40],
  ]),
  merges: [{ top: 4, left: 0, bottom: 4, right: 2 }],
  frozen: { rows: 1, columns: 2 },
  print: {
    landscape: true,
    header: { first: 0, last: 1 },
    area: { top: 0, left: 0, bottom: 9, right: 2 },
    fitWidth: true,
    footer: 'Trang &P/&N <"1">',
  },
  validations: [
    {
      area: { top: 2, left: 1, bottom: 9, right: 1 },
      rule: { kind: "whole", from: 18, to: 60 },
      strict: true,
      prompt: { title: "Tuổi", text: "Từ 18\nđến 60" },
      error: { title: "Sai", text: 'Không phải "tuổi"' },
    },
    {
      area: { top: 2, left: 0, bottom: 2, right: 0 },
      rule: { kind: "list", source: "'Danh mục'!$A$1:$A$9" },
      strict: false,
      prompt: null,
      error: null,
    },
    {
      area: { top: 3, left: 0, bottom: 3, right: 0 },
      rule: { kind: "length", from: 0, to: 12 },
      strict: true,
      prompt: null,
      error: null,
    },
  ],
  state: "visible",
};

describe("a new sheet", async () => {
  const bytes = richWorkbook();
  const after = await patched(bytes, { newSheets: [PARAMETERS] });

  test("stands after the last one and touches no other sheet", () => {
    expect(touchedParts(bytes, after)).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/calcChain.xml",
      "xl/styles.xml",
      "xl/workbook.xml",
      "xl/worksheets/sheet4.xml",
    ]);
    const [sheet] = read(after).sheets.slice(-1);
    expect(sheet?.rows).toEqual([["Tham số", "Giá trị"], undefined, [null, 45, 90, null]]);
    expect([...(sheet?.formulas ?? [])]).toEqual([
      [cellKey(2, 2), "B3*2"],
      [cellKey(2, 3), 'IF(B3<1,"&","")'],
    ]);
    const book = partText(after, "xl/workbook.xml");
    expect(book).toContain('<sheet name="Tham số" sheetId="10" r:id="rId10"/></sheets>');
    expect(book).toContain('<definedName name="_xlnm.Print_Area" localSheetId="3">\'Tham số\'!$A$1:$C$10</definedName>');
    expect(book).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="3">\'Tham số\'!$1:$2</definedName></definedNames>',
    );
  });

  test("is written in the order of the schema", () => {
    const xml = partText(after, "xl/worksheets/sheet4.xml");
    const order = [...xml.matchAll(/<(\w+)/g)].map(([, name]) => name).filter((name, index, all) => all.indexOf(name) === index);
    expect(order).toEqual(
      "worksheet sheetPr pageSetUpPr dimension sheetViews sheetView pane selection sheetFormatPr cols col sheetData row c is t v f mergeCells mergeCell dataValidations dataValidation formula1 formula2 pageMargins pageSetup headerFooter oddFooter".split(
        " ",
      ),
    );
    expect(xml).toContain('<pane xSplit="2" ySplit="1" topLeftCell="C2" activePane="bottomRight" state="frozen"/>');
    expect(xml).toContain('<row r="10" ht="40" customHeight="1"></row>');
    expect(xml).toContain('<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0" orientation="landscape"/>');
    expect(xml).toContain('<oddFooter>Trang &amp;P/&amp;N &lt;"1"&gt;</oddFooter>');
    expect(xml).toContain(
      '<dataValidation type="whole" operator="between" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="Sai" error="Không phải &quot;tuổi&quot;" promptTitle="Tuổi" prompt="Từ 18&#10;đến 60" sqref="B3:B10"><formula1>18</formula1><formula2>60</formula2></dataValidation>',
    );
    expect(xml).toContain(`<dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" sqref="A3">`);
  });

  test("takes the place of one of its name, with what only that one led to", async () => {
    const replaced = await patched(bytes, { newSheets: [{ ...PARAMETERS, name: "KẾ HOẠCH" }] });
    const book = partText(replaced, "xl/workbook.xml");
    expect(book).toContain('<sheet name="Kế hoạch" sheetId="4" r:id="rId1"/>');
    expect(book).not.toContain("_FilterDatabase");
    expect(book).toContain("<definedName name=\"Tổng_cộng\">'Kế hoạch'!$D$4</definedName>");
    expect(book.match(/Print_Area" localSheetId="0"/g)).toHaveLength(1);
    const names = [...entriesOf(replaced).keys()];
    for (const gone of ["drawings/", "charts/", "media/", "comments1", "worksheets/_rels/sheet1"])
      expect(names.filter((name) => name.includes(gone))).toEqual([]);
    expect(names).toContain("xl/tables/table1.xml");
    const types = partText(replaced, "[Content_Types].xml");
    expect(
      [...types.matchAll(/PartName="\/([^"]*)"/g)].map(([, part]) => part).filter((part) => !names.includes(part ?? "")),
    ).toEqual([]);
    expect(read(replaced).sheets[0]?.rows[0]).toEqual(["Tham số", "Giá trị"]);
  });

  test("changes how the sheet in its place is shown", async () => {
    const hidden = await patched(bytes, { newSheets: [{ ...PARAMETERS, name: "Tổng hợp", state: "hidden" }] });
    expect(partText(hidden, "xl/workbook.xml")).toContain('<sheet name="Tổng hợp" sheetId="7" r:id="rId2" state="hidden"/>');
    const again = await patched(hidden, { newSheets: [{ ...PARAMETERS, name: "Tổng hợp" }] });
    expect(partText(again, "xl/workbook.xml")).toContain('r:id="rId2" state="visible"/>');
  });

  test.each([{ strict: true }, { prefix: "x" }, { absoluteTargets: true }, { strict: true, prefix: "x" }])(
    "in a workbook that says %j",
    async (dialect) => {
      const file = buildXlsx({ ...dialect, sheets: [{ name: "A", rows: [["a"]] }] });
      const now = await patched(file, {
        newSheets: [PARAMETERS],
        names: [{ name: "Tuổi", refersTo: "'Tham số'!$B$3" }],
        customXml: OURS,
      });
      expect(read(now).sheets.map(({ name }) => name)).toEqual(["A", "Tham số"]);
      const root =
        "strict" in dialect
          ? "http://purl.oclc.org/ooxml/spreadsheetml/main"
          : "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
      expect(partText(now, "xl/worksheets/sheet2.xml")).toContain(`<worksheet xmlns="${root}">`);
      expect(partIn(now, "urn:ke-hoach")).toBe(OURS.xml);
      expect(touchedParts(file, now)).not.toContain("xl/worksheets/sheet1.xml");
    },
  );
});

const OURS = { namespace: "urn:ke-hoach", xml: '<kh xmlns="urn:ke-hoach"><chọn cột="3">ă &amp; b</chọn></kh>' };

describe("names", () => {
  test("are added, replaced whatever their case, and stay otherwise", async () => {
    const names = [
      { name: "tổng_CỘNG", refersTo: "'Kế hoạch'!$D$3" },
      { name: "Mới", refersTo: '"<&>"' },
    ];
    const book = partText(await patched(richWorkbook(), { names }), "xl/workbook.xml");
    expect(book.match(/<definedName /g)).toHaveLength(5);
    expect(book).toContain(
      '<definedName name="tổng_CỘNG">\'Kế hoạch\'!$D$3</definedName><definedName name="Mới">"&lt;&amp;&gt;"</definedName></definedNames>',
    );
    expect(book).toContain("Print_Titles");
  });

  test("stand where the schema puts them in a workbook that had none", async () => {
    const file = buildXlsx({ sheets: [{ name: "A", rows: [[1]] }] });
    expect(partText(await patched(file, { names: [{ name: "Mới", refersTo: "A!$A$1" }] }), "xl/workbook.xml")).toContain(
      '</sheets><definedNames><definedName name="Mới">A!$A$1</definedName></definedNames><calcPr fullCalcOnLoad="1"/></workbook>',
    );
  });
});

describe("our own part", () => {
  test("is added beside those of others, and read again", async () => {
    const bytes = richWorkbook();
    const after = await patched(bytes, { customXml: OURS });
    expect(touchedParts(bytes, after)).toEqual([
      "[Content_Types].xml",
      "customXml/_rels/item2.xml.rels",
      "customXml/item2.xml",
      "customXml/itemProps2.xml",
      "xl/_rels/workbook.xml.rels",
    ]);
    expect(partIn(after, OURS.namespace)).toBe(OURS.xml);
    expect(partIn(after, "urn:other")).toBe('<other xmlns="urn:other"><kept/></other>');
    expect(partIn(bytes, OURS.namespace)).toBeNull();
  });

  test("is replaced in its place, and nothing else then", async () => {
    const first = await patched(richWorkbook(), { customXml: OURS });
    const xml = '<?xml version="1.0"?>\n<k:kh xmlns:k="urn:ke-hoach"/>';
    const second = await patched(first, { customXml: { ...OURS, xml } });
    expect(touchedParts(first, second)).toEqual(["customXml/item2.xml"]);
    expect(partIn(second, OURS.namespace)).toBe('<k:kh xmlns:k="urn:ke-hoach"/>');
  });
});

const partIn = (file: Uint8Array, namespace: string): string | null => customXmlText(new Package(file), namespace);

describe("a workbook out of nothing", () => {
  test("holds the sheets, the names and the properties, and is always the same", async () => {
    const build = () =>
      buildWorkbook(
        [PARAMETERS, { ...PARAMETERS, name: "Danh mục", state: "hidden" }],
        [{ name: "Tuổi", refersTo: "'Tham số'!$B$3" }],
        { "Bản mẫu": 'qd-1641 "1" <2>' },
      );
    const built = await build();
    if (!built.ok) throw new Error(built.error.code);
    expect(await build()).toEqual(built);
    const result = readWorkbook(built.bytes);
    if (!result.ok) throw new Error(result.error.code);
    expect(result.workbook.sheets.map(({ name, state }) => [name, state])).toEqual([
      ["Tham số", "visible"],
      ["Danh mục", "hidden"],
    ]);
    expect(result.file).toMatchObject({ kind: "xlsx", producer: "Kế Hoạch" });
    expect(partText(built.bytes, "docProps/custom.xml")).toContain('name="Bản mẫu"><vt:lpwstr>qd-1641 "1" &lt;2&gt;</vt:lpwstr>');
    expect(partText(built.bytes, "xl/worksheets/sheet1.xml")).toContain('tabSelected="1"');
    expect(partText(built.bytes, "xl/worksheets/sheet2.xml")).not.toContain('tabSelected="1"');
    expect(partText(built.bytes, "xl/workbook.xml")).toContain('localSheetId="1"');
  });

  test("is refused without a sheet that is shown", async () => {
    expect(await buildWorkbook([])).toMatchObject({ ok: false, error: { code: "write-no-visible-sheet" } });
  });

  test("can be written into like any other", async () => {
    const built = await buildWorkbook([PARAMETERS]);
    if (!built.ok) throw new Error(built.error.code);
    const after = await patched(built.bytes, {
      sheets: [sheetEdits("Tham số", { cells: [{ row: 2, column: 1, value: 50, look: null }] })],
    });
    expect(read(after).sheets[0]?.rows[2]?.[1]).toBe(50);
  });
});
