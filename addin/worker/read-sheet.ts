/** A sheet that was read, as the page asks for it: its outline, and its rows in blocks. */
import type { TableFound } from "../../shared/report.ts";
import { cellKey, type SheetSnapshot } from "../../shared/sheet/snapshot.ts";
import type { RowView, SheetView } from "./messages.ts";
import { columnKinds, ownSheetKinds, rowViews } from "./sheet-text.ts";
import { sheetView } from "./sheet-view.ts";

export interface ReadSheet {
  /** Those that were found on it. */
  readonly tables: readonly TableFound[];
  readonly view: SheetView;
  /** Rows `first` to `last`, 0-based, both included. */
  rows(first: number, last: number): RowView[];
  /** Whether a number there is shown as a day. */
  showsDay(row: number, column: number): boolean;
}

/** `tables` are those of the whole workbook. */
export function readSheet(sheet: SheetSnapshot, tables: readonly TableFound[], date1904: boolean): ReadSheet {
  const own = tables.filter((table) => table.sheet === sheet.name);
  const kinds = own.length > 0 ? columnKinds(own) : ownSheetKinds(sheet);
  return {
    tables: own,
    view: sheetView(sheet, own, kinds, date1904),
    rows: (first, last) => rowViews(sheet, kinds, date1904, first, last),
    showsDay: (row, column) => kinds.get(column) === "date" || sheet.marks.get(cellKey(row, column))?.shows !== undefined,
  };
}
