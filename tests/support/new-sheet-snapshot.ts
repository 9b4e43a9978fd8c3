/** A sheet that is still to be written, as the core would see it: what a template says can be checked before there is a file. */
import type { NewSheet } from "../../shared/sheet/edits.ts";
import { type CellValue, cellKey, plainSheet, type SheetSnapshot, type WorkbookSnapshot } from "../../shared/sheet/snapshot.ts";

export function workbookOf(sheets: readonly NewSheet[], typed: Readonly<Record<string, TypedCells>> = {}): WorkbookSnapshot {
  return { sheets: sheets.map((sheet) => snapshotOf(sheet, typed[sheet.name])), date1904: false };
}

/** What somebody typed over the sheet's own cells, by `cellKey`. */
export type TypedCells = ReadonlyMap<number, CellValue>;

export function snapshotOf({ name, rows, merges, state }: NewSheet, typed: TypedCells = new Map()): SheetSnapshot {
  const formulas = new Map<number, string>();
  const values = rows.map((cells, row) =>
    (cells ?? []).map((cell, column): CellValue => {
      const key = cellKey(row, column);
      if (cell?.formula !== undefined && !typed.has(key)) formulas.set(key, cell.formula);
      return typed.get(key) ?? cell?.value ?? null;
    }),
  );
  return plainSheet(name, values, { state, formulas, merges });
}
