/** Files as openpyxl and LibreOffice write them. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { cellKey, type WorkbookSnapshot } from "../../../shared/sheet/snapshot.ts";
import type { FileFacts } from "../../../shared/xlsx/file-facts.ts";
import { readWorkbook } from "../../../shared/xlsx/read-workbook.ts";

function open(path: string): { workbook: WorkbookSnapshot; file: FileFacts } {
  const result = readWorkbook(new Uint8Array(readFileSync(new URL(`../../fixtures/${path}`, import.meta.url))));
  if (!result.ok) throw new Error(result.error.code);
  return result;
}

describe.each(["openpyxl", "libreoffice"])("a workbook of %s", (producer) => {
  const { workbook, file } = open(`producers/${producer}.xlsx`);
  const [sheet, hidden] = workbook.sheets;

  it("has every value in its cell", () => {
    const values = sheet?.rows.map((row) => (row ?? []).map((value) => value));
    expect(values?.slice(0, 3)).toEqual([
      ["Họ và tên", "Ngày sinh", "Nữ", "Kinh phí", "Tháng"],
      ["Nguyễn Thị Nga", 30015, true, 182.5, 45536],
      ["Trần Văn Sơn", "khoảng 1980", false, -0.1, 45292],
    ]);
    expect(values?.[4]).toEqual(["Dòng một\nDòng hai & <ba>"]);
    expect(values?.[5]).toEqual(["  Cộng  "]);
  });

  it("has its formulas, with values where the producer computes", () => {
    expect([sheet?.formulas.get(cellKey(3, 3)), sheet?.formulas.get(cellKey(3, 2))]).toEqual(["SUM(D2:D3)", "1/0"]);
    expect(sheet?.rows[3]).toEqual(
      producer === "openpyxl" ? ["NguyÔn V¨n A", null, null, null] : ["NguyÔn V¨n A", null, { error: "#DIV/0!" }, 182.4],
    );
  });

  it("has its marks, merges, hidden rows and columns, and the hidden sheet without the chart sheet", () => {
    expect([...(sheet?.marks ?? [])]).toEqual([
      [cellKey(1, 4), { shows: "month" }],
      [cellKey(2, 0), { struck: true }],
      [cellKey(2, 4), { shows: "year" }],
      [cellKey(3, 0), { font: "tcvn3" }],
    ]);
    expect([sheet?.merges, sheet?.hiddenRows, sheet?.hiddenColumns]).toEqual([
      [{ top: 5, left: 0, bottom: 5, right: 2 }],
      new Set([2]),
      new Set([4]),
    ]);
    expect([hidden?.name, hidden?.rows[2]]).toEqual(["Ẩn", [null, null, "sâu"]]);
    // LibreOffice saves a chart sheet as a sheet without cells.
    expect(workbook.sheets.slice(2).map(({ rows }) => rows)).toEqual(producer === "openpyxl" ? [] : [[]]);
    // LibreOffice knows no deeper hiding.
    expect(hidden?.state).toBe(producer === "openpyxl" ? "veryHidden" : "hidden");
  });

  it("names its producer and its locks", () => {
    expect(file).toMatchObject({ kind: "xlsx", macros: false, protectedSheets: ["Ẩn"] });
    expect(file.producer).toMatch(producer === "openpyxl" ? /^Microsoft Excel/ : /^LibreOffice/);
  });
});

it("reads a sample the same before and after LibreOffice saved it", () => {
  const values = (path: string) =>
    open(path).workbook.sheets.map(({ name, rows, marks }) => ({ name, rows: rows.map((row) => row ?? []), marks: [...marks] }));
  const before = values("samples/qd1641-flat.xlsx");
  expect(values("producers/libreoffice-qd1641-flat.xlsx")).toEqual(before);
  expect(before[0]?.rows.length).toBe(78);
});
