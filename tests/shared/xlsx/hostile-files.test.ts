/** Files that say a little very often: what they cost is counted, and they are read or refused before it is too much. */
import { describe, expect, it } from "vitest";
import { readWorkbook } from "../../../shared/xlsx/read-workbook.ts";
import { utf8OfUtf16 } from "../../../shared/xlsx/utf16.ts";
import { arrayFormulas, bookOfSheet, columnDefinitions, EVERYWHERE, sheetInUtf16, utf16 } from "../../support/hostile-books.ts";
import { buildXlsx } from "../../support/xlsx-builder.ts";

function sheetOf(bytes: Uint8Array) {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(read.error.code);
  return read.workbook.sheets[0];
}

function code(bytes: Uint8Array): string {
  const read = readWorkbook(bytes);
  return read.ok ? "read" : read.error.code;
}

describe("array formulas", () => {
  it("that each fill a whole sheet are refused by the cells that they walk over", () => {
    expect(code(arrayFormulas(500, 1_000, 10))).toBe("read");
    expect(code(arrayFormulas(2_000, 1_000, 10))).toBe("file-too-large");
  });

  it("over empty rows cost those rows too", () => {
    const last = '<row r="1048576"><c r="A1048576"><v>1</v></c></row>';
    const formulas = (count: number): string =>
      `<row r="1">${`<c><f t="array" ref="${EVERYWHERE}">1</f><v>1</v></c>`.repeat(count)}</row>`;
    expect(code(bookOfSheet(`<sheetData>${formulas(2)}${last}</sheetData>`))).toBe("read");
    expect(code(bookOfSheet(`<sheetData>${formulas(10)}${last}</sheetData>`))).toBe("file-too-large");
  });

  it("of one cell each are read, however many there are", () => {
    const cells = Array.from({ length: 20_000 }, (_, row) => `<row><c><f t="array" ref="A${row + 1}">1</f><v>1</v></c></row>`);
    expect(sheetOf(bookOfSheet(`<sheetData>${cells.join("")}</sheetData>`))?.formulas.size).toBe(20_000);
  });
});

describe("column definitions", () => {
  it("may overlap and repeat", () => {
    expect(sheetOf(columnDefinitions(20_000))?.hiddenColumns.size).toBe(16_384);
  });

  it("hide what they name, whatever their order", () => {
    const columns = '<col min="5" max="6" hidden="1"/><col min="2" max="3" hidden="1"/><col min="2" max="2" hidden="1"/>';
    const sheet = `<cols>${columns}<col min="4" max="4"/></cols><sheetData><row><c r="J1"><v>1</v></c></row></sheetData>`;
    expect([...(sheetOf(bookOfSheet(sheet))?.hiddenColumns ?? [])]).toEqual([1, 2, 4, 5]);
  });

  it("that name no column hide none", () => {
    const columns = '<col min="0" max="3" hidden="1"/><col min="16385" max="16390" hidden="1"/><col max="3" hidden="1"/>';
    const sheet = `<cols>${columns}</cols><sheetData><row><c r="J1"><v>1</v></c></row></sheetData>`;
    expect(sheetOf(bookOfSheet(sheet))?.hiddenColumns.size).toBe(0);
  });
});

describe("parts in UTF-16", () => {
  it("become UTF-8 byte for byte, in both orders, without a text in between", () => {
    const text = '<a b="Đề án 1641: ậ ừ ﷽ \u0000 \u007f \u0080 \u07ff \u0800 \uffff">';
    const little = utf16(text);
    const big = little.map((_, at) => little[at ^ 1] ?? 0);
    const expected = new TextEncoder().encode(`\uFEFF${text}`);
    expect(utf8OfUtf16(little, true)).toEqual(expected);
    expect(utf8OfUtf16(big, false)).toEqual(expected);
  });

  it("keep letters outside the first plane, and end before half a unit", () => {
    const xml = '<worksheet><sheetData><row><c t="str"><v>𠀀 nôm</v></c></row></sheetData></worksheet>';
    expect(sheetOf(bookOfSheet("", { "xl/worksheets/sheet1.xml": utf16(xml) }))?.rows).toEqual([["𠀀 nôm"]]);
    expect(utf8OfUtf16(Uint8Array.of(0x3c, 0, 0x61), true)).toEqual(Uint8Array.of(0x3c));
  });

  it("of millions of letters are read", () => {
    expect(sheetOf(sheetInUtf16(3_000_000))?.rows).toEqual([["Họ và tên"]]);
  });
});

it("a sheet's name of more than 255 letters is refused: it would be repeated in every place that is told", () => {
  const named = (length: number): Uint8Array => buildXlsx({ sheets: [{ name: "a".repeat(length), rows: [["x"]] }] });
  expect([code(named(255)), code(named(256))]).toEqual(["read", "file-hostile"]);
});
