/**
 * The values of a table's records as they are meant: a cell merged downwards or marked "nt" takes the value from above, texts are
 * Unicode and tidy. Every value keeps its own cell. Made for one pass from the first record to the last.
 */
import { cellName } from "../sheet/address.ts";
import type { Place } from "../findings/finding.ts";
import { type CellValue, cellKey } from "../sheet/snapshot.ts";
import { columnOf, isBlank, type ReadTable, textOf } from "../sheet/table.ts";
import { clean } from "../text/fold.ts";
import { detectLegacy, fromLegacy } from "../text/legacy.ts";

/** "nt", "-nt-", "″", "như trên": the same as the line above. */
const DITTO = /^[\s\-–—.,'"“”]*(nt|n\.t\.?|như trên|nhu tren|như dòng trên|-?\/\/-?|[″"”〃]{1,2}|'')[\s\-–—.,'"“”]*$/i;

export class Cells {
  readonly table: ReadTable;
  private readonly above = new Map<number, CellValue>();
  private readonly texts = new Map<string, string>();
  private readonly merged: boolean;

  constructor(table: ReadTable) {
    this.table = table;
    this.merged = table.mergedFrom.size > 0;
  }

  /** The column of a field, or -1. */
  column(field: string): number {
    return columnOf(this.table, field)?.column ?? -1;
  }

  /** As typed, without what merges and "nt" stand for. */
  raw(row: number, column: number): CellValue {
    return column < 0 ? null : (this.table.sheet.rows[row]?.[column] ?? null);
  }

  /** What is meant. `copies`: the column may say "nt" (never names, numbers and births). */
  value(row: number, column: number, copies: boolean): CellValue {
    if (column < 0) return null;
    let value = this.table.sheet.rows[row]?.[column] ?? null;
    if (this.merged && isBlank(value)) {
      const from = this.table.mergedFrom.get(cellKey(row, column));
      if (from) value = this.table.sheet.rows[from.row]?.[from.column] ?? null;
    }
    if (!copies) return value;
    if (typeof value === "string" && value.length < 16 && DITTO.test(value)) return this.above.get(column) ?? null;
    if (value !== null && value !== "") this.above.set(column, value);
    return value;
  }

  /** The same as tidy Unicode text; "" for empty. */
  text(row: number, column: number, copies: boolean): string {
    const value = this.value(row, column, copies);
    return typeof value === "string" ? this.unicode(value, row, column) : textOf(value);
  }

  /** Tidy Unicode of a text in a cell. A font mark speaks for the cell alone, so marked texts are not remembered. */
  unicode(text: string, row: number, column: number): string {
    const font = this.table.sheet.marks.size > 0 ? this.table.sheet.marks.get(cellKey(row, column))?.font : undefined;
    const known = font ? undefined : this.texts.get(text);
    if (known !== undefined) return known;
    const legacy = detectLegacy(text, font);
    const read = clean(legacy ? fromLegacy(text, legacy) : text);
    if (!font) this.texts.set(text, read);
    return read;
  }

  isStruck(row: number, column: number): boolean {
    return this.table.sheet.marks.size > 0 && this.table.sheet.marks.get(cellKey(row, column))?.struck === true;
  }

  shows(row: number, column: number): "month" | "year" | undefined {
    return this.table.sheet.marks.size > 0 ? this.table.sheet.marks.get(cellKey(row, column))?.shows : undefined;
  }
}

/** The place of a cell of a table; the row alone where the table has no such column. */
export function placeOf(table: ReadTable, row: number, column: number): Place {
  return { sheet: table.sheet.name, cell: column < 0 ? null : cellName(row, column), row: row + 1 };
}
