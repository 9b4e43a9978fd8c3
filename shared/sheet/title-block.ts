/** What stands above a table, and whether a sheet speaks of something in its first rows. */
import { fold } from "../text/fold.ts";
import { unicodeText } from "./sheet-text.ts";
import type { SheetSnapshot } from "./snapshot.ts";
import { isBlank, type ReadTable } from "./table.ts";

/** Letterheads are not wider. */
export const TITLE_WIDTH = 60;

/** The texts of the rows above a table, one per filled cell: letterhead, title, the letter it belongs to. */
export function titleBlock({ sheet, headerFirst }: ReadTable, from: number): { row: number; column: number; text: string }[] {
  const found: { row: number; column: number; text: string }[] = [];
  for (let row = from; row < headerFirst; row++) {
    const cells = sheet.rows[row] ?? [];
    for (let column = 0; column < Math.min(cells.length, TITLE_WIDTH); column++) {
      if (!isBlank(cells[column] ?? null)) found.push({ row, column, text: unicodeText(sheet, row, column) });
    }
  }
  return found;
}

/** Whether any text of a sheet's first rows holds these folded words. */
export function mentions(sheet: SheetSnapshot, words: RegExp, rows = 30): boolean {
  for (let row = 0; row < Math.min(rows, sheet.rows.length); row++) {
    for (const [column, value] of (sheet.rows[row] ?? []).entries()) {
      if (typeof value === "string" && words.test(fold(unicodeText(sheet, row, column)))) return true;
    }
  }
  return false;
}
