/** ExcelJS: the whole workbook into its object model, every row looked at once. Reading only. */
import exceljs from "exceljs";
import type { Reader } from "../contender.ts";

export const exceljsReader: Reader = {
  name: "exceljs",
  note: "bytes to its own cells: reading only, nothing checked",
  async read(bytes) {
    const workbook = new exceljs.Workbook();
    // Its types ask for an ArrayBuffer of its own; a copy of this very file's bytes is one.
    await workbook.xlsx.load(bytes.slice().buffer as ArrayBuffer);
    let rows = 0;
    for (const sheet of workbook.worksheets) {
      sheet.eachRow((row) => {
        if (row.values) rows++;
      });
    }
    return { rows };
  },
};
