/**
 * Workbooks made to cost more than they weigh: a few lines of XML said again and again. Each takes the number of repeats, so that a test
 * needs only as many as go beyond a bound.
 */
import { cellName, columnName } from "../../shared/sheet/address.ts";
import type { CellValue } from "../../shared/sheet/snapshot.ts";
import { buildXlsx, escapeXml } from "./xlsx-builder.ts";

const SHEET = "xl/worksheets/sheet1.xml";
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
/** Every cell of the largest sheet there is. */
export const EVERYWHERE = "A1:XFD1048576";

export const PLAN_HEADER: readonly CellValue[] = ["STT", "Họ và tên", "Ngày sinh", "Giới tính", "Chức vụ", "Đơn vị", "Kinh phí"];

/** A line of a plan with nothing wrong in it but what every line of a plan without courses lacks. */
export function planLine(index: number): CellValue[] {
  return [index, `Nguyễn Văn An ${letters(index)}`, "20/5/1985", "Nam", "Phó Chủ tịch UBND tỉnh", "UBND tỉnh Lào Cai", 1];
}

export const FAULTY_HEADER: readonly CellValue[] = [
  ...["STT", "Họ và tên", "Ngày sinh", "Giới tính", "Số CCCD", "Chức vụ", "Đơn vị", "Xếp loại 2023", "Kỷ luật"],
  ...["Khóa bồi dưỡng", "Từ ngày", "Đến ngày", "Kinh phí"],
];

/** A line with as many faults as a line may have. */
export function faultyLine(index: number): CellValue[] {
  const person = [index, "NGUYỄN  văn AN", "31/02/2085", "", "12345", "nguyên Phó phòng", "Huyện X"];
  return [...person, "không hoàn thành", "đang xem xét kỷ luật", "K1", "13/5/2029", "1/5/2024", "999 tỷ"];
}

/** A number as letters, for names that differ. */
export function letters(index: number): string {
  const name = columnName(index % 17_576);
  return name.charAt(0) + name.slice(1).toLowerCase();
}

/** The sheet part itself, as given between `<worksheet>` and `</worksheet>`. */
export function bookOfSheet(inside: string, parts: Readonly<Record<string, string | Uint8Array | null>> = {}): Uint8Array {
  return buildXlsx({ sheets: [{ name: "Đề cử", rows: [] }], parts: { [SHEET]: worksheet(inside), ...parts }, level: 1 });
}

export function worksheet(inside: string): string {
  return `${HEAD}<worksheet xmlns="${MAIN}">${inside}</worksheet>`;
}

export function repeated(count: number, one: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => one(index)).join("");
}

/** Rows of plain values, as `<sheetData>`. */
export function sheetData(rows: readonly (readonly CellValue[])[]): string {
  return `<sheetData>${rows.map((cells, row) => `<row r="${row + 1}">${cells.map((value, column) => cellXml(value, row, column)).join("")}</row>`).join("")}</sheetData>`;
}

function cellXml(value: CellValue, row: number, column: number): string {
  if (value === null) return "";
  const at = cellName(row, column);
  if (typeof value === "number") return `<c r="${at}"><v>${value}</v></c>`;
  return `<c r="${at}" t="str"><v>${escapeXml(String(value))}</v></c>`;
}

export function bookOfRows(rows: readonly (readonly CellValue[])[], around = ""): Uint8Array {
  return bookOfSheet(sheetData(rows) + around);
}

/** Array formulas that all say that they fill the whole sheet, `rows` × `columns` of which are filled. */
export function arrayFormulas(count: number, rows: number, columns: number): Uint8Array {
  const cell = (row: number, column: number): string => {
    const formula = row * columns + column < count ? `<f t="array" ref="${EVERYWHERE}">1</f>` : "";
    return `<c r="${cellName(row, column)}">${formula}<v>1</v></c>`;
  };
  const row = (index: number): string => `<row r="${index + 1}">${repeated(columns, (column) => cell(index, column))}</row>`;
  return bookOfSheet(`<sheetData>${repeated(rows, row)}</sheetData>`);
}

/** The sheet part in UTF-16, padded with so many spaces between its rows. */
export function sheetInUtf16(padding: number, filler = " "): Uint8Array {
  const xml = worksheet(
    `<sheetData><row r="1"><c r="A1" t="str"><v>Họ và tên</v></c></row>${filler.repeat(padding)}</sheetData>`,
  );
  return bookOfSheet("", { [SHEET]: utf16(xml.replace("UTF-8", "UTF-16")) });
}

export function utf16(text: string): Uint8Array {
  const units = new Uint16Array(text.length + 1);
  units[0] = 0xfeff;
  for (let at = 0; at < text.length; at += 1) units[at + 1] = text.charCodeAt(at);
  return new Uint8Array(units.buffer);
}

/** Column definitions, each hiding every column of a sheet of the full width. */
export function columnDefinitions(count: number): Uint8Array {
  const columns = repeated(count, () => '<col min="1" max="16384" hidden="1"/>');
  return bookOfSheet(`<cols>${columns}</cols><sheetData><row r="1"><c r="XFD1"><v>1</v></c></row></sheetData>`);
}
