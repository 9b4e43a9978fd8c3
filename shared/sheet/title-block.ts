/** What stands above a table. */
import { unicodeText } from "./sheet-text.ts";
import type { SheetSnapshot } from "./snapshot.ts";
import { isBlank, type ReadTable } from "./table.ts";

/** Letterheads are not wider. */
export const TITLE_WIDTH = 60;

/** A filled cell of a title. */
export interface TitleText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The texts of the rows above a table, one per filled cell: letterhead, title, the letter it belongs to. */
export function titleBlock({ sheet, headerFirst }: ReadTable, from: number): TitleText[] {
  return linesBefore(sheet, from, headerFirst);
}

/** The texts of some rows, the last not included, one per filled cell. */
export function linesBefore(sheet: SheetSnapshot, from: number, end: number): TitleText[] {
  const found: TitleText[] = [];
  for (let row = from; row < end; row++) {
    const cells = sheet.rows[row] ?? [];
    for (let column = 0; column < Math.min(cells.length, TITLE_WIDTH); column++) {
      if (!isBlank(cells[column] ?? null)) found.push({ row, column, text: unicodeText(sheet, row, column) });
    }
  }
  return found;
}
