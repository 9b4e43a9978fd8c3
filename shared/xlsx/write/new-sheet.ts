/** A whole worksheet part, in the order of the schema. */
import { type Rect, rangeName } from "../../sheet/address.ts";
import type { NewCell, NewSheet } from "../../sheet/edits.ts";
import type { ByteSink } from "./byte-sink.ts";
import { cellXml, formulaXml } from "./cell-xml.ts";
import { type ColumnRun, columnsXml, withWidth } from "./columns-xml.ts";
import { pageXml, viewXml } from "./new-sheet-page.ts";
import type { StyleSheet } from "./style-sheet.ts";
import { validationsXml } from "./validations-xml.ts";

export interface NewSheetContext {
  readonly namespace: string;
  readonly styles: () => StyleSheet;
  /** The one that is shown when the workbook opens. */
  readonly isSelected: boolean;
}

export async function writeNewSheet(
  sheet: NewSheet,
  { namespace, styles, isSelected }: NewSheetContext,
  sink: ByteSink,
): Promise<void> {
  const { rows, heights, widths, merges, frozen, print, validations } = sheet;
  const fits = print?.fitWidth ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : "";
  sink.text(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}">${fits}`);
  sink.text(`<dimension ref="${rangeName(boxOf(rows))}"/>${viewXml(frozen, isSelected)}<sheetFormatPr defaultRowHeight="15"/>`);
  sink.text(widthsXml(widths));
  sink.text("<sheetData>");
  const tallest = Math.max(rows.length, ...[...(heights?.keys() ?? [])].map((row) => row + 1));
  for (let row = 0; row < tallest; row += 1) {
    sink.text(rowXml(row, rows[row] ?? [], heights?.get(row), styles));
    if (sink.isAhead) await sink.catchUp();
  }
  sink.text("</sheetData>");
  if (merges.length > 0) {
    const items = merges.map((merge) => `<mergeCell ref="${rangeName(merge)}"/>`);
    sink.text(`<mergeCells count="${merges.length}">${items.join("")}</mergeCells>`);
  }
  sink.text(`${validationsXml(validations)}${pageXml(print)}</worksheet>`);
}

function boxOf(rows: NewSheet["rows"]): Rect {
  const right = rows.reduce((widest, cells) => Math.max(widest, (cells?.length ?? 0) - 1), 0);
  return { top: 0, left: 0, bottom: Math.max(0, rows.length - 1), right };
}

function widthsXml(widths: NewSheet["widths"]): string {
  let runs: ColumnRun[] = [];
  for (const [column, width] of widths.entries()) if (width !== null) runs = withWidth(runs, column, width);
  return runs.length === 0 ? "" : columnsXml("", runs);
}

function rowXml(row: number, cells: readonly (NewCell | null)[], height: number | undefined, styles: () => StyleSheet): string {
  const sized = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
  const looks = stylesOf(cells, styles);
  const body = cells.map((cell, column) => {
    const style = looks[column] ?? 0;
    if (cell === null || (cell.value === null && cell.formula === undefined && style === 0)) return "";
    const formula = cell.formula === undefined ? "" : formulaXml("f", cell.formula);
    return cellXml("", row, column, style, { value: cell.value, formula });
  });
  const xml = body.join("");
  return xml === "" && sized === "" ? "" : `<row r="${row + 1}"${sized}>${xml}</row>`;
}

/** Those that look like another cell of the row come last; that one does not look like a third. */
function stylesOf(cells: readonly (NewCell | null)[], styles: () => StyleSheet): number[] {
  const own = cells.map((cell) => {
    const look = cell?.look;
    return look === undefined || look.likeColumn !== null ? 0 : styles().derive(0, look);
  });
  return cells.map((cell, column) => {
    const look = cell?.look;
    if (look === undefined || look.likeColumn === null) return own[column] ?? 0;
    return styles().derive(own[look.likeColumn] ?? 0, look);
  });
}
