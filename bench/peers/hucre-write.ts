/** hucre: opened for keeping what it does not know ("round trip"), the cells set in its rows, saved. */
import { openXlsx, saveXlsx } from "hucre/xlsx";
import type { Writer } from "../contender.ts";
import { FILLED, FIRST_COLUMN, FIRST_ROW, formulaOf, HEADER_ROW, resultOf } from "../rows/fill.ts";
import { LIST } from "../rows/sheet.ts";

export const hucreWriter: Writer = {
  name: "hucre",
  note: "openXlsx and saveXlsx with styles read; no look is given to the new cells",
  async fill(bytes, rows) {
    const workbook = await openXlsx(bytes, { readStyles: true });
    const sheet = sheetNamed(workbook, LIST);
    sheet.cells ??= new Map();
    const header = rowOf(sheet, HEADER_ROW);
    for (let column = FIRST_COLUMN; column < FIRST_COLUMN + FILLED; column++) {
      header[column] = `Cột ${column}`;
      for (let row = FIRST_ROW; row < FIRST_ROW + rows; row++) {
        const value = resultOf(row);
        rowOf(sheet, row)[column] = value;
        sheet.cells.set(`${row},${column}`, { value, type: "formula", formula: formulaOf(row), formulaResult: value });
      }
    }
    return saveXlsx(workbook);
  },
  async touch(bytes, name) {
    const workbook = await openXlsx(bytes, { readStyles: true });
    rowOf(sheetNamed(workbook, name), 8)[0] = "mới";
    return saveXlsx(workbook);
  },
};

type Workbook = Awaited<ReturnType<typeof openXlsx>>;
type Sheet = Workbook["sheets"][number];

function sheetNamed(workbook: Workbook, name: string): Sheet {
  const sheet = workbook.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`hucre finds no sheet ${name}`);
  return sheet;
}

function rowOf(sheet: Sheet, row: number): unknown[] {
  while (sheet.rows.length <= row) sheet.rows.push([]);
  return sheet.rows[row] ?? [];
}
