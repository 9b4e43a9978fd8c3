/** Our side of the writing: the patcher, as the page and the command line call it. */
import { NO_EDITS, type SheetEdits } from "../shared/sheet/edits.ts";
import { patchWorkbook } from "../shared/xlsx/write/patch-workbook.ts";
import type { Writer } from "./contender.ts";
import { FILLED, FIRST_COLUMN, FIRST_ROW, HEADER_ROW, MONEY, resultOf } from "./rows/fill.ts";
import { LIST } from "./rows/sheet.ts";

export const patcher: Writer = {
  name: "ours",
  note: "patches the bytes: shared formulas with their values, a look like the column beside",
  fill(bytes, rows) {
    const columns = Array.from({ length: FILLED }, (_, index) => FIRST_COLUMN + index);
    const values = Array.from({ length: rows }, (_, index) => resultOf(FIRST_ROW + index));
    const look = { likeColumn: FIRST_COLUMN - 1 };
    return patch(bytes, {
      sheet: LIST,
      cells: columns.map((column) => ({ row: HEADER_ROW, column, value: `Cột ${column}`, look })),
      blocks: columns.map((column) => ({
        column,
        firstRow: FIRST_ROW,
        formula: ["IF(", { kind: "same-row", column: MONEY }, '>0,"Đạt",0)'],
        values,
        look,
      })),
      widths: [],
      printTo: null,
    });
  },
  touch(bytes, sheet) {
    return patch(bytes, {
      sheet,
      cells: [{ row: 8, column: 0, value: "mới", look: null }],
      blocks: [],
      widths: [],
      printTo: null,
    });
  },
};

function patch(bytes: Uint8Array, edits: SheetEdits): Uint8Array {
  const result = patchWorkbook(bytes, { ...NO_EDITS, sheets: [edits] });
  if (!result.ok) throw new Error(`Cannot measure: the workbook was refused (${result.error.code})`);
  return result.bytes;
}
