import { FileWorkbook } from "../../../addin/workbook/file-workbook.ts";
import { columnName, rangeName } from "../../../shared/sheet/address.ts";
import { cellKey, type SheetSnapshot, type WorkbookSnapshot } from "../../../shared/sheet/snapshot.ts";
import { type BuiltCell, type BuiltSheet, buildXlsx } from "../../support/xlsx-builder.ts";
import { workbookContract } from "./workbook-contract.ts";

workbookContract("a file", (workbook, name) => {
  const port = new FileWorkbook(name, fileOf(workbook));
  return { port, selected: () => port.selected };
});

function fileOf({ sheets, date1904 }: WorkbookSnapshot): Uint8Array {
  return buildXlsx({ sheets: sheets.map(builtSheet), date1904 });
}

function builtSheet(sheet: SheetSnapshot): BuiltSheet {
  return {
    name: sheet.name,
    state: sheet.state,
    merges: sheet.merges.map(rangeName),
    hiddenRows: [...sheet.hiddenRows].map((row) => row + 1),
    hiddenColumns: [...sheet.hiddenColumns].map(columnName),
    rows: Array.from(sheet.rows, (cells, row) => Array.from(cells ?? [], (_, column) => builtCell(sheet, row, column))),
  };
}

const FONTS = { tcvn3: ".VnTime", vni: "VNI-Times" } as const;
const FORMATS = { month: "mm/yyyy", year: "yyyy" } as const;

function builtCell(sheet: SheetSnapshot, row: number, column: number): BuiltCell {
  const formula = sheet.formulas.get(cellKey(row, column));
  const { font, struck, shows } = sheet.marks.get(cellKey(row, column)) ?? {};
  return {
    value: sheet.rows[row]?.[column] ?? null,
    ...(formula === undefined ? {} : { formula }),
    ...(font ? { font: FONTS[font] } : {}),
    ...(struck ? { strike: true } : {}),
    ...(shows ? { format: FORMATS[shows] } : {}),
  };
}
