/**
 * The values of a table's records as they are meant: a cell merged downwards or marked "nt" takes the value from above, texts are
 * Unicode and tidy. Every value keeps its own cell. Made for one pass from the first record to the last.
 */

import type { Place } from "../findings/finding.ts";
import { cellName } from "../sheet/address.ts";
import { encodingOf, toUnicode } from "../sheet/sheet-text.ts";
import { type CellMark, type CellValue, cellKey } from "../sheet/snapshot.ts";
import { columnOf, isBlank, type ReadTable, textOf } from "../sheet/table.ts";

/** "nt", "-nt-", "″", "như trên": the same as the line above. */
const DITTO = /^[\s\-–—.,'"“”]*(nt|n\.t\.?|như trên|nhu tren|như dòng trên|-?\/\/-?|[″"”〃]{1,2}|'')[\s\-–—.,'"“”]*$/i;
const LONGEST_DITTO = 20;

export class Cells {
  readonly table: ReadTable;
  private readonly above = new Map<number, CellValue>();
  private readonly texts = new Map<string, string>();
  private readonly dittos = new Map<string, boolean>();
  private readonly merged: boolean;
  private readonly marked: boolean;
  /** Some texts of the sheet are in an old encoding, and values must be read with that in mind. */
  private readonly legacy: boolean;

  constructor(table: ReadTable) {
    this.table = table;
    this.merged = table.mergedFrom.size > 0;
    this.marked = table.sheet.marks.size > 0;
    this.legacy = encodingOf(table.sheet) !== undefined;
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
    const value = this.meant(row, column, copies);
    return this.legacy && typeof value === "string" ? this.unicode(value, row, column) : value;
  }

  /** The same as tidy Unicode text; "" for empty. */
  text(row: number, column: number, copies: boolean): string {
    const value = this.meant(row, column, copies);
    return typeof value === "string" ? this.unicode(value, row, column) : textOf(value);
  }

  /** As typed, here or where the cell says that its value stands. */
  private meant(row: number, column: number, copies: boolean): CellValue {
    if (column < 0) return null;
    let value = this.table.sheet.rows[row]?.[column] ?? null;
    if (this.merged && isBlank(value)) {
      const from = this.table.mergedFrom.get(cellKey(row, column));
      if (from) value = this.table.sheet.rows[from.row]?.[from.column] ?? null;
    }
    if (!copies) return value;
    if (typeof value === "string" && value.length < LONGEST_DITTO && this.isDitto(value, row, column)) return this.above.get(column) ?? null;
    if (value !== null && value !== "") this.above.set(column, value);
    return value;
  }

  private isDitto(text: string, row: number, column: number): boolean {
    let known = this.dittos.get(text);
    if (known === undefined) {
      known = DITTO.test(toUnicode(this.table.sheet, text, row, column));
      this.dittos.set(text, known);
    }
    return known;
  }

  /** A font mark speaks for its cell alone, so marked texts are not remembered. */
  private unicode(text: string, row: number, column: number): string {
    const font = this.mark(row, column)?.font;
    const known = font ? undefined : this.texts.get(text);
    if (known !== undefined) return known;
    const read = toUnicode(this.table.sheet, text, row, column);
    if (!font) this.texts.set(text, read);
    return read;
  }

  isStruck(row: number, column: number): boolean {
    return this.mark(row, column)?.struck === true;
  }

  shows(row: number, column: number): "month" | "year" | undefined {
    return this.mark(row, column)?.shows;
  }

  private mark(row: number, column: number): CellMark | undefined {
    return this.marked ? this.table.sheet.marks.get(cellKey(row, column)) : undefined;
  }
}

/** The place of a cell of a table; the row alone where the table has no such column. */
export function placeOf(table: ReadTable, row: number, column: number): Place {
  return { sheet: table.sheet.name, cell: column < 0 ? null : cellName(row, column), row: row + 1 };
}
