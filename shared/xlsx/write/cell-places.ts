/**
 * Where the rows and cells of a sheet stand, as they are met. One without an address follows the one before it. Excel knows only rows
 * and cells in order; where they are not, there is no place to put another between them.
 */
import { Refusal } from "../file-errors.ts";
import { SHEET_COLUMNS, SHEET_ROWS } from "../limits.ts";
import { integerAt, type XmlCursor } from "../xml-cursor.ts";
import { WriteRefusal } from "./write-errors.ts";

export class CellPlaces {
  row = -1;
  column = -1;
  /** Of the last row read: the style of cells that are not there, null where the columns decide. */
  rowStyle: number | null = null;
  /** Of the last row read: where the value of its `spans` stands. */
  spans: readonly [start: number, end: number] | null = null;
  /** Of the last cell read. */
  style = 0;
  readonly #sheet: string;

  constructor(sheet: string) {
    this.#sheet = sheet;
  }

  /** Reads the tag `<row>`, and goes past it. */
  readRow(cursor: XmlCursor): void {
    let row = this.row + 1;
    let style = 0;
    let isFormatted = false;
    this.spans = null;
    while (cursor.nextAttribute()) {
      if (cursor.attributeIs("r")) row = cursor.integer() - 1;
      else if (cursor.attributeIs("s")) style = cursor.integer();
      else if (cursor.attributeIs("customFormat")) isFormatted = cursor.truth();
      else if (cursor.attributeIs("spans")) this.spans = [cursor.valueStart, cursor.valueEnd];
    }
    if (row < 0 || row >= SHEET_ROWS) throw new Refusal("file-damaged");
    if (row <= this.row) throw new WriteRefusal("write-disordered", { sheet: this.#sheet });
    this.row = row;
    this.column = -1;
    this.rowStyle = isFormatted ? Math.max(0, style) : null;
  }

  /** Reads the tag `<c>`, and goes past it. */
  readCell(cursor: XmlCursor): void {
    let column = this.column + 1;
    this.style = 0;
    while (cursor.nextAttribute()) {
      if (cursor.attributeEnd - cursor.attributeStart !== 1) continue;
      const name = cursor.bytes[cursor.attributeStart];
      if (name === 0x72) column = columnOfAddress(cursor, this.row);
      else if (name === 0x73) this.style = Math.max(0, cursor.integer());
    }
    if (column >= SHEET_COLUMNS) throw new Refusal("file-damaged");
    if (column <= this.column) throw new WriteRefusal("write-disordered", { sheet: this.#sheet });
    this.column = column;
  }
}

/** Columns by "AB12", whose row must be the one being read. */
export function columnOfAddress({ bytes, valueStart, valueEnd }: XmlCursor, row: number): number {
  let at = valueStart;
  let column = 0;
  for (; at < valueEnd; at += 1) {
    const letter = (bytes[at] ?? 0) & 0xdf;
    if (letter < 0x41 || letter > 0x5a) break;
    column = column * 26 + letter - 0x40;
  }
  if (column === 0 || integerAt(bytes, at, valueEnd) !== row + 1) throw new Refusal("file-damaged");
  return column - 1;
}
