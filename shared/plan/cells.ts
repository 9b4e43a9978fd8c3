/**
 * The values of a table's records as they are meant: a cell merged downwards or marked "nt" takes the value from above, texts are
 * Unicode and tidy. Every value keeps its own cell. Made for one pass from the first record to the last.
 */

import type { Place } from "../findings/finding.ts";
import { cellName } from "../sheet/address.ts";
import { encodingOf, toUnicode } from "../sheet/sheet-text.ts";
import { type CellMark, type CellValue, cellKey } from "../sheet/snapshot.ts";
import { columnOf, isBlank, type ReadTable, readable, textOf } from "../sheet/table.ts";

/** Fields of one line alone: who somebody is, is never copied from above. */
export const isOfOneLine = (field: string): boolean => OF_ONE_LINE.test(field);
const OF_ONE_LINE = /^(name|familyName|givenName|number|personId|birth.*)$/;

/** "nt", "-nt-", "″", "như trên": the same as the line above. */
const DITTO = /^[\s\-–—.,'"“”]*(nt|n\.t\.?|như trên|nhu tren|như dòng trên|-?\/\/-?|[″"”〃]{1,2}|'')[\s\-–—.,'"“”]*$/i;
const LONGEST_DITTO = 20;
/** The letters that a ditto begins with, in either case: "nt", "như trên". */
const N = 0x6e;
const T = 0x74;
const H = 0x68;
const SMALL = 0x20;

export class Cells {
  readonly table: ReadTable;
  /** By column, the last value that was not "nt", and its text once somebody asked. */
  private readonly above: CellValue[] = [];
  private readonly aboveText: (string | undefined)[] = [];
  private readonly aboveRow: number[] = [];
  /** Where the value last looked for stands: its own font tells its letters, not that of the "nt" below it. */
  private sourceRow = 0;
  private sourceColumn = 0;
  private readonly texts = new Map<string, string>();
  private readonly merged: boolean;
  private readonly marked: boolean;
  /** Texts are in an old encoding, all of them or some cells by their fonts. */
  private readonly legacy: boolean;
  private readonly fonts: boolean;

  constructor(table: ReadTable) {
    this.table = table;
    this.merged = table.mergedFrom.size > 0;
    this.marked = table.sheet.marks.size > 0;
    this.fonts = hasFonts(table.sheet.marks);
    this.legacy = this.fonts || encodingOf(table.sheet) !== undefined;
  }

  /** The column of a field, or -1. */
  column(field: string): number {
    return columnOf(this.table, field)?.column ?? -1;
  }

  /** As typed, without what merges and "nt" stand for. */
  raw(row: number, column: number): CellValue {
    return column < 0 ? null : readable(this.table.sheet.rows[row]?.[column] ?? null);
  }

  /** What is meant. `copies`: the column may say "nt" (never names, numbers and births). */
  value(row: number, column: number, copies: boolean): CellValue {
    const value = this.meant(row, column, copies);
    return this.legacy && typeof value === "string" ? this.unicode(value, this.sourceRow, this.sourceColumn) : value;
  }

  /** The same as tidy Unicode text; "" for empty. */
  text(row: number, column: number, copies: boolean): string {
    const value = this.meant(row, column, copies);
    if (typeof value !== "string") return textOf(value);
    // Names differ from line to line: remembering them would only cost memory.
    if (!copies) return toUnicode(this.table.sheet, value, this.sourceRow, this.sourceColumn);
    if (this.fonts) return this.unicode(value, this.sourceRow, this.sourceColumn);
    const known = value === this.above[column] ? this.aboveText[column] : undefined;
    if (known !== undefined) return known;
    const text = this.unicode(value, this.sourceRow, this.sourceColumn);
    if (value === this.above[column]) this.aboveText[column] = text;
    return text;
  }

  /** As typed, here or where the cell says that its value stands. */
  private meant(row: number, column: number, copies: boolean): CellValue {
    if (column < 0) return null;
    let value = readable(this.table.sheet.rows[row]?.[column] ?? null);
    this.sourceRow = row;
    this.sourceColumn = column;
    if (this.merged && isBlank(value)) {
      const from = this.table.mergedFrom.get(cellKey(row, column));
      if (from) {
        value = readable(this.table.sheet.rows[from.row]?.[from.column] ?? null);
        this.sourceRow = from.row;
        this.sourceColumn = from.column;
      }
    }
    if (!copies || value === null || value === "" || value === this.above[column]) return value;
    if (typeof value === "string" && value.length < LONGEST_DITTO && this.isDitto(value, row, column)) {
      this.sourceRow = this.aboveRow[column] ?? row;
      return this.above[column] ?? null;
    }
    this.above[column] = value;
    this.aboveRow[column] = this.sourceRow;
    this.aboveText[column] = undefined;
    return value;
  }

  private isDitto(text: string, row: number, column: number): boolean {
    return mayBeDitto(text) && DITTO.test(this.unicode(text, row, column));
  }

  /** Whether the cell takes what it says from above, or from where it is merged to. */
  copiesAt(row: number, column: number): boolean {
    const value = readable(this.table.sheet.rows[row]?.[column] ?? null);
    if (typeof value === "string" && value.length < LONGEST_DITTO && this.isDitto(value, row, column)) return true;
    return this.merged && isBlank(value) && this.table.mergedFrom.has(cellKey(row, column));
  }

  /** A font mark speaks for its cell alone, so marked texts are not remembered. */
  private unicode(text: string, row: number, column: number): string {
    const font = this.fonts ? this.mark(row, column)?.font : undefined;
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

function hasFonts(marks: ReadonlyMap<number, CellMark>): boolean {
  for (const { font } of marks.values()) if (font) return true;
  return false;
}

/** Most texts tell by their first two letters that they are none. */
function mayBeDitto(text: string): boolean {
  const first = text.charCodeAt(0);
  if ((first | SMALL) !== N) return !isInWord(first);
  const second = text.charCodeAt(1);
  return !isInWord(second) || (second | SMALL) === T || (second | SMALL) === H;
}

/** ASCII letters and digits, and the Vietnamese letters that no old encoding uses. */
function isInWord(code: number): boolean {
  const small = code | SMALL;
  return (small >= 0x61 && small <= 0x7a) || (code >= 0x30 && code <= 0x39) || (code >= 0x1ea0 && code <= 0x1ef9);
}

/** The place of a cell of a table; the row alone where the table has no such column. */
export function placeOf(table: ReadTable, row: number, column: number): Place {
  return { sheet: table.sheet.name, cell: column < 0 ? null : cellName(row, column), row: row + 1 };
}
