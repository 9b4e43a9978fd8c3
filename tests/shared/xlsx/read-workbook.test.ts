/** Every value keeps its cell, in every dialect that producers write. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellName } from "../../../shared/sheet/address.ts";
import { type CellValue, cellKey, type SheetSnapshot, valueAt } from "../../../shared/sheet/snapshot.ts";
import { type ReadResult, readWorkbook } from "../../../shared/xlsx/read-workbook.ts";
import { type BuiltWorkbook, buildXlsx, partsOf, zipParts } from "../../support/xlsx-builder.ts";

function read(bytes: Uint8Array): Extract<ReadResult, { ok: true }> {
  const result = readWorkbook(bytes);
  if (!result.ok) throw new Error(`${result.error.code} ${result.error.sheet ?? ""}`);
  return result;
}

function firstSheet(bytes: Uint8Array): SheetSnapshot {
  const [sheet] = read(bytes).workbook.sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

/** A workbook whose only sheet has this inside `<sheetData>`. */
function sheetOf(cells: string, book: Partial<BuiltWorkbook> = {}, tail = ""): SheetSnapshot {
  const xml = `<worksheet><sheetData>${cells}</sheetData>${tail}</worksheet>`;
  const parts = { "xl/worksheets/sheet1.xml": xml, ...book.parts };
  return firstSheet(buildXlsx({ sheets: [{ name: "A", rows: [] }], ...book, parts }));
}

const strings = (...items: string[]) => ({
  parts: { "xl/sharedStrings.xml": `<sst>${items.join("")}</sst>` },
  sheets: [{ name: "A", rows: [["x"]] }],
});

const DIALECTS: Record<string, Partial<BuiltWorkbook>> = {
  "shared strings": {},
  "inline strings": { strings: "inline" },
  "a prefixed namespace": { prefix: "x" },
  "absolute relationship targets": { absoluteTargets: true },
  "no references on rows and cells": { omitRefs: true },
  "the Strict namespaces": { strict: true },
  "no compression": { level: 0 },
  "inline, prefixed, without references": { strings: "inline", prefix: "ss", omitRefs: true },
};

const PLAN: CellValue[][] = [
  ["BỘ NỘI VỤ", null, null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
  [],
  ["STT", "Họ và tên", "Ngày sinh", "Nữ"],
  [1, "Nguyễn Thị Nga", 30015, true],
  [2, "Trần “Sơn” <con> & 'cháu'", -0.5, false],
  [3, "dòng một\ndòng hai", 182500000.25, { error: "#N/A" }],
  [null, "_x000D_ viết tay", 1e-7, "😀𠮷"],
];

describe("readWorkbook", () => {
  for (const [name, dialect] of Object.entries(DIALECTS)) {
    it(`reads the same cells from a file with ${name}`, () => {
      const sheet = firstSheet(buildXlsx({ sheets: [{ name: "Đề cử", rows: PLAN }], ...dialect }));
      expect(sheet.name).toBe("Đề cử");
      PLAN.forEach((row, r) => {
        row.forEach((value, c) => {
          expect([cellName(r, c), valueAt(sheet, r, c)]).toEqual([cellName(r, c), value]);
        });
      });
      expect(sheet.rows).toHaveLength(PLAN.length);
    });
  }

  it("keeps every value of any sheet in its cell, in any dialect", () => {
    const text = fc.string({ unit: "binary", maxLength: 12 }).map((one) => one.replaceAll(/[\p{Cs}\p{Cc}\uFFFE\uFFFF]/gu, "đ"));
    const value = fc.oneof(
      text,
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
    );
    const sheets = fc.array(fc.array(fc.array(value, { maxLength: 6 }), { maxLength: 8 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(sheets, fc.constantFrom(...Object.values(DIALECTS)), (tables, dialect) => {
        const bytes = buildXlsx({ sheets: tables.map((rows, index) => ({ name: `S${index}`, rows })), ...dialect });
        const { sheets: got } = read(bytes).workbook;
        tables.forEach((rows, index) => {
          rows.forEach((row, r) => {
            // The file writes -0 as 0.
            row.forEach((expected, c) => {
              expect(valueAt(got[index] ?? never(), r, c)).toStrictEqual(expected === 0 ? 0 : expected);
            });
          });
        });
      }),
      { numRuns: 150 },
    );
  });

  it("keeps the state, order and names of sheets and skips chart sheets", () => {
    const book: BuiltWorkbook = {
      sheets: [
        { name: "Ẩn & <sâu>", rows: [[1]], state: "veryHidden" },
        { name: "Biểu đồ", rows: [] },
        { name: "Hiện", rows: [[2]] },
      ],
    };
    const parts = partsOf(book);
    const rels = String(parts["xl/_rels/workbook.xml.rels"]).replace(
      /relationships\/worksheet" Target="worksheets\/sheet2/,
      'relationships/chartsheet" Target="chartsheets/sheet2',
    );
    const { sheets } = read(zipParts({ ...parts, "xl/_rels/workbook.xml.rels": rels })).workbook;
    expect(sheets.map(({ name, state }) => [name, state])).toEqual([
      ["Ẩn & <sâu>", "veryHidden"],
      ["Hiện", "visible"],
    ]);
  });

  it("counts days from 1904 when the workbook does", () => {
    expect(read(buildXlsx({ sheets: [{ name: "A", rows: [] }], date1904: true })).workbook.date1904).toBe(true);
    expect(read(buildXlsx({ sheets: [{ name: "A", rows: [] }] })).workbook.date1904).toBe(false);
    const iso = '<row><c t="d"><v>2024-03-05T12:00:00</v></c></row>';
    expect(sheetOf(iso).rows[0]).toEqual([45356.5]);
    expect(sheetOf(iso, { date1904: true }).rows[0]).toEqual([43894.5]);
  });

  it("reports progress up to the whole", () => {
    const rows = Array.from({ length: 10_000 }, (_, row) => [row]);
    const seen: [number, number][] = [];
    readWorkbook(
      buildXlsx({
        sheets: [
          { name: "A", rows },
          { name: "B", rows },
        ],
      }),
      { onProgress: (...at) => seen.push(at) },
    );
    expect(seen.length).toBeGreaterThan(4);
    expect(seen.map(([done]) => done)).toEqual(seen.map(([done]) => done).sort((a, b) => a - b));
    expect(seen.at(-1)?.[0]).toBe(seen.at(-1)?.[1]);
  });
});

it("tells how many rows are read, of as many as the sheet says that it has", () => {
  const rows = Array.from({ length: 5000 }, (_, index) => [index]);
  const seen = (dimension: string): [number, number][] => {
    const told: [number, number][] = [];
    const sheet = `<worksheet><dimension ref="${dimension}"/><sheetData>${rows.map(() => "<row><c><v>1</v></c></row>").join("")}</sheetData></worksheet>`;
    readWorkbook(buildXlsx({ sheets: [{ name: "A", rows: [] }], parts: { "xl/worksheets/sheet1.xml": sheet } }), {
      onRows: (...at) => told.push(at),
    });
    return told;
  };
  expect(seen("A1:A5000")).toEqual([
    [2000, 5000],
    [4000, 5000],
  ]);
  expect(seen("A1").map(([, total]) => total)).toEqual([0, 0]);
});

function never(): never {
  throw new Error("missing");
}

describe("cells as other programs write them", () => {
  it("reads single quotes, spaces in tags, comments, CDATA and processing instructions", () => {
    const sheet = sheetOf(
      `<!-- <row r="9"/> --><row r = '1' ><c r='A1' t='str' ><v ><![CDATA[a<b & ]]>c<!-- no -->d</v></c ><?pi <c> ?><c r='C1'><v>\n 7 </v></c></row>`,
    );
    expect(sheet.rows).toEqual([["a<b & cd", null, 7]]);
  });

  it("reads rich text without its phonetic guides", () => {
    const item =
      '<si><r><t xml:space="preserve">Nguyễn </t></r><r><rPr><b/></rPr><t>Nga</t></r><rPh sb="0" eb="1"><t>XX</t></rPh><phoneticPr fontId="1"/></si>';
    expect(sheetOf('<row><c t="s"><v>0</v></c></row>', strings(item)).rows[0]).toEqual(["Nguyễn Nga"]);
    expect(sheetOf(`<row><c t="inlineStr"><is>${item.slice(4, -5)}</is></c></row>`).rows[0]).toEqual(["Nguyễn Nga"]);
  });

  it("reads entities by name, in tens and in sixteens, and the escapes of spreadsheets", () => {
    const item = "<si><t>B&#7896; N&#x1ED8;I &lt;&gt;&amp;&quot;&apos; &#128512;_x000D__x005F_x000D_ _x00ZZ_ _x12</t></si>";
    expect(sheetOf('<row><c t="s"><v>0</v></c></row>', strings(item)).rows[0]).toEqual([
      "BỘ NỘI <>&\"' 😀\r_x000D_ _x00ZZ_ _x12",
    ]);
  });

  it("keeps empty texts and empty items in their places", () => {
    const sheet = sheetOf(
      '<row><c t="s"><v>2</v></c><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>',
      strings("<si/>", "<si><t/></si>", "<si><t>c</t></si>"),
    );
    expect(sheet.rows[0]).toEqual(["c", "", ""]);
  });

  it("reads numbers in every spelling exactly", () => {
    const spellings = [
      "0.1",
      "1E-3",
      "1.7976931348623157E308",
      "-12.50",
      "9007199254740993",
      "123456789012345.6",
      "0.30000000000000004",
      "+5",
      ".5",
      "1e3",
    ];
    const sheet = sheetOf(`<row>${spellings.map((one) => `<c><v>${one}</v></c>`).join("")}</row>`);
    expect(sheet.rows[0]).toEqual(spellings.map(Number));
  });

  it("keeps what is called a number and is none as text", () => {
    expect(sheetOf('<row><c><v>12a</v></c><c t="d"><v>hôm nay</v></c><c><v/></c><c/></row>').rows[0]).toEqual([
      "12a",
      "hôm nay",
      null,
    ]);
  });

  it("follows the row and the cell before where an address is missing", () => {
    const sheet = sheetOf(
      '<row r="3"><c r="B3"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c><c r="D4"><v>4</v></c><c><v>5</v></c></row>',
    );
    expect(sheet.rows).toEqual([undefined, undefined, [null, 1, 2], [3, null, null, 4, 5]]);
  });

  it("puts rows and cells that stand out of order where they say", () => {
    const sheet = sheetOf(
      '<row r="2"><c r="C2"><v>3</v></c><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>9</v></c></row><row r="2"><c r="B2"><v>2</v></c></row>',
    );
    expect(sheet.rows).toEqual([[9], [1, 2, 3]]);
  });

  it("reads the last cell of the grid without filling the way to it", () => {
    const sheet = sheetOf('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>');
    expect([sheet.rows.length, valueAt(sheet, 1_048_575, 16_383)]).toEqual([1_048_576, 1]);
    expect(Object.keys(sheet.rows)).toEqual(["1048575"]);
  });

  it.each([
    ["one row beyond the grid", '<row r="1048577"><c><v>1</v></c></row>'],
    ["one column beyond the grid", '<row r="1"><c r="XFE1"><v>1</v></c></row>'],
    ["row 0", '<row r="0"><c><v>1</v></c></row>'],
    ["a cell of another row", '<row r="1"><c r="A2"><v>1</v></c></row>'],
    ["a text that is not there", '<row r="1"><c r="A1" t="s"><v>1</v></c></row>'],
    ["a text between two", '<row r="1"><c r="A1" t="s"><v>0.5</v></c></row>'],
    ["a negative text", '<row r="1"><c r="A1" t="s"><v>-1</v></c></row>'],
  ])("does not guess where a value belongs: %s", (_, cells) => {
    const bytes = buildXlsx({
      ...strings("<si><t>a</t></si>"),
      parts: {
        "xl/worksheets/sheet1.xml": `<worksheet><sheetData>${cells}</sheetData></worksheet>`,
        "xl/sharedStrings.xml": "<sst><si><t>a</t></si></sst>",
      },
    });
    expect(readWorkbook(bytes)).toMatchObject({ ok: false, error: { code: "file-damaged", sheet: "A" } });
  });

  it("reads parts in UTF-16", () => {
    const xml =
      '\uFEFF<?xml version="1.0" encoding="UTF-16"?><worksheet><sheetData><row><c t="str"><v>Đề án</v></c></row></sheetData></worksheet>';
    const wide = new Uint8Array(new Uint16Array([...xml].map((unit) => unit.charCodeAt(0))).buffer);
    expect(
      firstSheet(buildXlsx({ sheets: [{ name: "A", rows: [] }], parts: { "xl/worksheets/sheet1.xml": wide } })).rows[0],
    ).toEqual(["Đề án"]);
  });
});

describe("formulas", () => {
  it("keeps formulas with their last values, and null where the file keeps none", () => {
    const rows = [
      [
        { formula: "SUM(B1:C1)", value: 3 },
        { formula: 'A1&"<"', value: "3<" },
        { formula: "1/0", value: { error: "#DIV/0!" } },
        { formula: "A1" },
      ],
    ];
    const sheet = firstSheet(buildXlsx({ sheets: [{ name: "A", rows }] }));
    expect(sheet.rows[0]).toEqual([3, "3<", { error: "#DIV/0!" }, null]);
    expect([...sheet.formulas]).toEqual([
      [0, "SUM(B1:C1)"],
      [1, 'A1&"<"'],
      [2, "1/0"],
      [3, "A1"],
    ]);
  });

  it("gives every cell of a shared formula its own formula, also one that stands before the first", () => {
    const sheet = sheetOf(
      '<row><c><f t="shared" si="0"/><v>1</v></c><c><f t="shared" ref="B1:C1" si="0">A1*2</f><v>2</v></c><c><f t="shared" si="0"/><v>4</v></c></row>',
    );
    expect([...sheet.formulas].sort()).toEqual([
      [0, "#REF!*2"],
      [1, "A1*2"],
      [2, "B1*2"],
    ]);
  });

  it("gives every filled cell of an array formula a formula, and no cell outside it", () => {
    const sheet = sheetOf(
      '<row><c><f t="array" ref="A1:A9">ROW(1:3)</f><v>1</v></c><c><v>8</v></c></row><row><c><v>2</v></c><c><v>9</v></c></row>',
    );
    expect([...sheet.formulas]).toEqual([
      [0, "ROW(1:3)"],
      [cellKey(1, 0), "ROW(1:3)"],
    ]);
  });

  it("names functions as people do", () => {
    expect(sheetOf("<row><c><f>_xlfn.IFS(_xlfn._xlws.FILTER(A:A,B:B),1)</f><v>1</v></c></row>").formulas.get(0)).toBe(
      "IFS(FILTER(A:A,B:B),1)",
    );
  });
});

describe("marks", () => {
  it("marks struck cells that hold something, Vietnamese 8-bit fonts, and dates shown to the month or year", () => {
    const rows = [
      [
        { value: "rút", strike: true },
        { value: null, strike: true },
        { value: "", strike: true },
        { value: "NguyÔn", font: ".VnTimeH" },
        { value: "Nguyeãn", font: "VNI-Times", strike: true },
        { value: 5, font: ".VnTime" },
        { value: 45000, format: "mm/yyyy" },
        { value: 45000, format: "yyyy" },
        { value: 45000, format: 17 },
        { value: 45000, format: "dd/mm/yyyy" },
        { value: "2024", format: "yyyy" },
        "thường",
      ],
    ];
    const { marks } = firstSheet(buildXlsx({ sheets: [{ name: "A", rows }] }));
    expect([...marks]).toEqual([
      [0, { struck: true }],
      [3, { font: "tcvn3" }],
      [4, { struck: true, font: "vni" }],
      [6, { shows: "month" }],
      [7, { shows: "year" }],
      [8, { shows: "month" }],
    ]);
  });

  it("takes a text with runs for struck, or for TCVN3, only when all of it is", () => {
    const run = (properties: string) => `<r>${properties}<t>x</t></r>`;
    const struck = '<rPr><strike/><rFont val=".VnTime"/></rPr>';
    const plain = '<rPr><strike val="0"/><rFont val="Arial"/></rPr>';
    const book = strings(
      `<si>${run(struck)}${run(struck)}</si>`,
      `<si>${run(struck)}${run(plain)}</si>`,
      `<si>${run("")}${run(plain)}</si>`,
    );
    const { marks } = sheetOf('<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c></row>', book);
    expect([...marks]).toEqual([[0, { struck: true, font: "tcvn3" }]]);
  });
});

describe("rows, columns and merges", () => {
  it("keeps merges, hidden rows and hidden columns", () => {
    const sheet = firstSheet(
      buildXlsx({
        sheets: [
          {
            name: "A",
            rows: [["a", null, "c"], ["b"], ["d"]],
            merges: ["A1:B1", "A2:A3"],
            hiddenRows: [2],
            hiddenColumns: ["C"],
          },
        ],
      }),
    );
    expect(sheet.merges).toEqual([
      { top: 0, left: 0, bottom: 0, right: 1 },
      { top: 1, left: 0, bottom: 2, right: 0 },
    ]);
    expect([[...sheet.hiddenRows], [...sheet.hiddenColumns]]).toEqual([[1], [2]]);
  });

  it("takes a row without height and a column without width for hidden", () => {
    const xml =
      '<worksheet><cols><col min="2" max="16384" width="0" customWidth="1"/></cols><sheetData><row ht="0"><c><v>1</v></c></row><row ht="15"><c><v>1</v></c><c><v>2</v></c></row></sheetData></worksheet>';
    const sheet = firstSheet(buildXlsx({ sheets: [{ name: "A", rows: [] }], parts: { "xl/worksheets/sheet1.xml": xml } }));
    expect([[...sheet.hiddenRows], [...sheet.hiddenColumns]]).toEqual([[0], [1]]);
  });

  it("ends a merge where the filled cells end", () => {
    const merge = '<mergeCells><mergeCell ref="A1:XFD1048576"/><mergeCell ref="C9:D9"/></mergeCells>';
    expect(sheetOf("<row><c><v>1</v></c><c><v>2</v></c></row>", {}, merge).merges).toEqual([
      { top: 0, left: 0, bottom: 0, right: 1 },
    ]);
  });
});

describe("facts of the file", () => {
  it("tells macros, protection, signatures, links and the producer", () => {
    const sheets = [
      { name: "Khóa", rows: [[1]], protected: true },
      { name: "Mở", rows: [[1]] },
    ];
    const plain = read(buildXlsx({ sheets: [{ name: "A", rows: [] }], application: "WPS Office" })).file;
    expect(plain).toEqual({
      kind: "xlsx",
      macros: false,
      signed: false,
      protectedSheets: [],
      protectedWorkbook: false,
      externalLinks: 0,
      producer: "WPS Office",
    });
    const book: BuiltWorkbook = { sheets, macros: true, parts: { "_xmlsignatures/sig1.xml": "<Signature/>" } };
    const parts = partsOf(book);
    const workbook = String(parts["xl/workbook.xml"]).replace("<sheets>", '<workbookProtection lockStructure="1"/><sheets>');
    const rels = String(parts["xl/_rels/workbook.xml.rels"]).replace(
      "</Rel",
      '<Relationship Id="l1" Type="x/externalLink" Target="externalLinks/e1.xml"/></Rel',
    );
    const { file } = read(zipParts({ ...parts, ...book.parts, "xl/workbook.xml": workbook, "xl/_rels/workbook.xml.rels": rels }));
    expect(file).toEqual({
      kind: "xlsm",
      macros: true,
      signed: true,
      protectedSheets: ["Khóa"],
      protectedWorkbook: true,
      externalLinks: 1,
      producer: "Microsoft Excel",
    });
  });
});
