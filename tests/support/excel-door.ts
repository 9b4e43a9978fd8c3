/**
 * Stands where the door to Excel would be loaded: the same workbook as the sample, already open, and a note of what was selected. The real
 * door is tested on the wire, without a browser.
 */
import { readFileSync } from "node:fs";
import type { SheetSnapshot } from "../../shared/sheet/snapshot.ts";
import { readWorkbook } from "../../shared/xlsx/read-workbook.ts";
import { PAGE_FOLDER } from "./built-page.ts";

export function doorToExcel(name: string, dark: boolean | null): string {
  const read = readWorkbook(readFileSync(`${PAGE_FOLDER}samples/de-an-1641-nhieu-tinh.xlsx`));
  if (!read.ok) throw new Error(read.error.message.en);
  const sheets = read.workbook.sheets.map(plain);
  return `
    const sheets = ${JSON.stringify(sheets)};
    const revive = (s) => ({ ...s, formulas: new Map(s.formulas), marks: new Map(s.marks), hiddenRows: new Set(s.hiddenRows), hiddenColumns: new Set(s.hiddenColumns) });
    globalThis.selected = [];
    globalThis.written = [];
    export const excelLanguage = () => "vi-VN";
    export const excelIsDark = () => ${dark};
    export const openExcelWorkbook = async () => ({
      name: ${JSON.stringify(name)},
      caveats: [],
      read: async () => ({ date1904: false, sheets: sheets.map(revive) }),
      select: async (place) => { globalThis.selected.push(place); },
      canMark: !location.search.includes("old"),
      isMarked: async () => location.search.includes("left"),
      mark: async (marks) => { globalThis.marked = marks; return { cells: marks.length, caveats: [{ vi: "2 ô đã có ghi chú.", en: "2 cells have notes." }] }; },
      unmark: async () => { globalThis.marked = null; return { caveats: [] }; },
      write: async (edits) => {
        globalThis.written.push(edits);
        const back = [];
        for (const { sheet, cells } of edits.sheets) {
          const found = sheets.find(({ name }) => name === sheet);
          for (const { row, column, value } of cells) {
            back.push([found, row, column, found.rows[row]?.[column] ?? null]);
            found.rows[row][column] = value;
          }
        }
        return { places: [], caveats: [], undo: async () => { for (const [found, row, column, value] of back) found.rows[row][column] = value; } };
      },
    });`;
}

function plain(sheet: SheetSnapshot): unknown {
  const { rows, formulas, marks, hiddenRows, hiddenColumns, ...rest } = sheet;
  const all = Array.from(rows, (row) => row ?? []);
  return {
    ...rest,
    rows: all,
    formulas: [...formulas],
    marks: [...marks],
    hiddenRows: [...hiddenRows],
    hiddenColumns: [...hiddenColumns],
  };
}
