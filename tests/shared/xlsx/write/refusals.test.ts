/** What cannot be written is refused with its place, in words, and nothing is written. */
import { describe, expect, test } from "vitest";
import type { NewSheet } from "../../../../shared/sheet/edits.ts";
import type { CellValue } from "../../../../shared/sheet/snapshot.ts";
import { readWorkbook } from "../../../../shared/xlsx/read-workbook.ts";
import { patched, refusal, sheetEdits } from "../../../support/patched.ts";
import { richParts, richWorkbook } from "../../../support/rich-workbook.ts";
import { buildXlsx, zipParts } from "../../../support/xlsx-builder.ts";
import { entriesOf, touchedParts } from "../../../support/zip-entries.ts";

const SHEET = "Kế hoạch";
const bytes = richWorkbook();

const cell = (row: number, column: number, value: CellValue = 1) => ({ row, column, value, look: null });
const writing = (row: number, column: number, value: CellValue = 1) => ({
  sheets: [sheetEdits(SHEET, { cells: [cell(row, column, value)] })],
});
const plain = (name: string): NewSheet => ({
  name,
  rows: [[{ value: 1 }]],
  widths: [],
  merges: [],
  frozen: null,
  print: null,
  validations: [],
  state: "visible",
});

describe("refused", () => {
  test("a sheet that is not there", async () => {
    expect(await refusal(bytes, { sheets: [sheetEdits("Không có", {})] })).toEqual({
      code: "write-sheet-missing",
      sheet: "Không có",
    });
  });

  test.each([
    [-1, 0],
    [0, -1],
    [1_048_576, 0],
    [0, 16_384],
    [0.5, 0],
    [Number.NaN, 0],
  ])("a cell outside the grid: %d, %d", async (row, column) => {
    expect(await refusal(bytes, writing(row, column))).toMatchObject({ code: "write-outside-grid", sheet: SHEET });
  });

  test("the inside of merged cells, not their first cell", async () => {
    expect(await refusal(bytes, writing(5, 2))).toEqual({ code: "write-merged-cell", sheet: SHEET, cell: "C6" });
    expect(await refusal(bytes, writing(5, 0))).toBeNull();
  });

  test("a cell of an array formula", async () => {
    expect(await refusal(bytes, writing(3, 4))).toEqual({ code: "write-array-formula", sheet: SHEET, cell: "E4" });
    const block = { column: 4, firstRow: 0, formula: ["1"], values: [1, 1], look: null };
    expect(await refusal(bytes, { sheets: [sheetEdits(SHEET, { blocks: [block] })] })).toMatchObject({ cell: "E2" });
  });

  test("a cell of a data table", async () => {
    const tail =
      '<row r="9"><c r="A9"><f t="dataTable" ref="A9:B10" dt2D="1" dtr="1" r1="C1" r2="C2"/><v>1</v></c></row></sheetData>';
    const sheet = String(richParts()["xl/worksheets/sheet1.xml"]).replace("</sheetData>", tail);
    const file = zipParts({ ...richParts(), "xl/worksheets/sheet1.xml": sheet });
    expect(await refusal(file, writing(9, 1))).toMatchObject({ code: "write-array-formula", cell: "B10" });
  });

  test("a locked cell of a protected sheet, not one that is open", async () => {
    const writes = (column: number) => ({ sheets: [sheetEdits("Đã khóa", { cells: [cell(0, column), cell(4, 2)] })] });
    expect(await refusal(bytes, writes(0))).toEqual({ code: "write-locked-cell", sheet: "Đã khóa", cell: "A1" });
    expect(await refusal(bytes, writes(1))).toBeNull();
  });

  test("a new sheet in a protected structure, not writing into its sheets", async () => {
    const locked = richWorkbook({ protectedStructure: true });
    expect(await refusal(locked, { newSheets: [plain("Mới")] })).toEqual({ code: "write-structure-locked", sheet: "Mới" });
    expect(await refusal(locked, writing(8, 0))).toBeNull();
  });

  test("the replacing of a protected sheet", async () => {
    expect(await refusal(bytes, { newSheets: [plain("đã khóa")] })).toEqual({ code: "write-locked-cell", sheet: "đã khóa" });
  });

  test("a signed file, unless that is said: then it is signed no more", async () => {
    const signed = richWorkbook({ signed: true });
    expect(await refusal(signed, writing(8, 0))).toEqual({ code: "write-signed" });
    const after = await patched(signed, writing(8, 0), { allowSigned: true });
    expect([...entriesOf(after).keys()].filter((name) => name.startsWith("_xmlsignatures/"))).toEqual([]);
    expect(touchedParts(signed, after)).toContain("_rels/.rels");
    expect(readWorkbook(after)).toMatchObject({ ok: true, file: { signed: false } });
  });

  test.each<[string, CellValue]>([
    ["no number", Number.NaN],
    ["no end", Number.POSITIVE_INFINITY],
    ["a text longer than Excel's", "ă".repeat(32_768)],
    ["no error of Excel's", { error: "<v>" }],
  ])("a value that is %s", async (_, value) => {
    expect(await refusal(bytes, writing(8, 1, value))).toEqual({ code: "write-bad-value", sheet: SHEET, cell: "B9" });
  });

  test("a formula longer than Excel's, a look that is none", async () => {
    const block = { column: 9, firstRow: 0, formula: [`"${"a".repeat(8_200)}"`], values: [1], look: null };
    expect(await refusal(bytes, { sheets: [sheetEdits(SHEET, { blocks: [block] })] })).toMatchObject({ code: "write-bad-value" });
    const look = { likeColumn: null, fill: 'red"/>' };
    expect(await refusal(bytes, { sheets: [sheetEdits(SHEET, { cells: [{ ...cell(8, 0), look }] })] })).toMatchObject({
      code: "write-bad-value",
    });
  });

  test("two contents for one cell", async () => {
    const edits = sheetEdits(SHEET, { cells: [cell(8, 0)] });
    expect(await refusal(bytes, { sheets: [edits, { ...edits, sheet: "KẾ HOẠCH" }] })).toEqual({
      code: "write-cell-twice",
      sheet: SHEET,
      cell: "A9",
    });
  });

  test.each(["", "a/b", "'a", "a'", "x".repeat(32), "a:b", "[a]", "a\nb"])(
    "a name of a sheet that Excel does not allow: %j",
    async (name) => {
      expect(await refusal(bytes, { newSheets: [plain(name)] })).toMatchObject({ code: "write-bad-name" });
    },
  );

  test.each(["A1", "xfd10", "R1C1", "r", "1a", "a b", "", "a!b"])(
    "a name of a range that Excel does not allow: %j",
    async (name) => {
      expect(await refusal(bytes, { names: [{ name, refersTo: "1" }] })).toMatchObject({ code: "write-bad-name" });
    },
  );

  test("a sheet written and replaced at once, or added twice", async () => {
    expect(await refusal(bytes, { ...writing(8, 0), newSheets: [plain("kế hoạch")] })).toEqual({
      code: "write-sheet-twice",
      sheet: "kế hoạch",
    });
    expect(await refusal(bytes, { newSheets: [plain("Mới"), plain("MỚI")] })).toEqual({
      code: "write-sheet-twice",
      sheet: "MỚI",
    });
  });

  test("hiding the only sheet that is shown", async () => {
    const one = buildXlsx({ sheets: [{ name: "Một", rows: [[1]] }] });
    expect(await refusal(one, { newSheets: [{ ...plain("một"), state: "hidden" }] })).toEqual({ code: "write-no-visible-sheet" });
  });

  test("rows out of order, between which nothing can be put", async () => {
    const xml = '<worksheet><sheetData><row r="3"/><row r="2"/></sheetData></worksheet>';
    const file = buildXlsx({ sheets: [{ name: "A", rows: [] }], parts: { "xl/worksheets/sheet1.xml": xml } });
    expect(await refusal(file, { sheets: [sheetEdits("A", { cells: [cell(5, 0)] })] })).toEqual({
      code: "write-disordered",
      sheet: "A",
    });
    const cells = '<worksheet><sheetData><row r="1"><c r="C1"/><c r="B1"/></row></sheetData></worksheet>';
    const other = buildXlsx({ sheets: [{ name: "A", rows: [] }], parts: { "xl/worksheets/sheet1.xml": cells } });
    expect(await refusal(other, { sheets: [sheetEdits("A", { cells: [cell(0, 0)] })] })).toEqual({
      code: "write-disordered",
      sheet: "A",
    });
  });

  test("custom XML that is none, or in another namespace", async () => {
    for (const xml of [
      "",
      "<a>",
      '<a xmlns="urn:b"/>',
      '<!DOCTYPE a><a xmlns="urn:a"/>',
      '<a xmlns="urn:a">&x;</a>',
      '<a xmlns="urn:a">\u0000</a>',
    ])
      expect(await refusal(bytes, { customXml: { namespace: "urn:a", xml } })).toEqual({ code: "write-bad-custom-part" });
  });

  test("what is no workbook, as it is when it is read", async () => {
    expect(await refusal(new Uint8Array(0), writing(0, 0))).toEqual({ code: "file-empty" });
    expect(await refusal(bytes.slice(0, 900), writing(0, 0))).toMatchObject({ code: "file-damaged" });
  });

  test("more than can be read again", async () => {
    const long = "a".repeat(32_000);
    const values: CellValue[] = Array.from({ length: 7_000 }, () => long);
    const block = { column: 9, firstRow: 0, formula: ["1"], values, look: null };
    expect(await refusal(bytes, { sheets: [sheetEdits(SHEET, { blocks: [block] })] })).toMatchObject({ code: "write-too-much" });
  });
});
