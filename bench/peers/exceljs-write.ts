/** ExcelJS: the workbook into its object model, the cells set in it, everything written anew. */
import exceljs from "exceljs";
import type { Writer } from "../contender.ts";
import { FILLED, FIRST_COLUMN, FIRST_ROW, formulaOf, HEADER_ROW, resultOf } from "../rows/fill.ts";
import { LIST } from "../rows/sheet.ts";

export const exceljsWriter: Writer = {
  name: "exceljs",
  note: "through its object model; no look is given to the new cells",
  async fill(bytes, rows) {
    const { workbook, sheet } = await open(bytes, LIST);
    for (let column = FIRST_COLUMN; column < FIRST_COLUMN + FILLED; column++) {
      sheet.getCell(HEADER_ROW + 1, column + 1).value = `Cột ${column}`;
      for (let row = FIRST_ROW; row < FIRST_ROW + rows; row++)
        sheet.getCell(row + 1, column + 1).value = { formula: formulaOf(row), result: resultOf(row) };
    }
    return new Uint8Array(await workbook.xlsx.writeBuffer());
  },
  async touch(bytes, name) {
    const { workbook, sheet } = await open(bytes, name);
    sheet.getCell(9, 1).value = "mới";
    return new Uint8Array(await workbook.xlsx.writeBuffer());
  },
};

async function open(bytes: Uint8Array, name: string) {
  const workbook = new exceljs.Workbook();
  // Its types ask for an ArrayBuffer of its own; a copy of this very file's bytes is one.
  await workbook.xlsx.load(bytes.slice().buffer as ArrayBuffer);
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(`exceljs finds no sheet ${name}`);
  return { workbook, sheet };
}
