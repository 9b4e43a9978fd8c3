/** Which tables of a sheet grow by what is written, and how far. */
import type { Rect } from "../../sheet/address.ts";
import type { SheetEdits } from "../../sheet/edits.ts";
import type { SheetWrites } from "./sheet-writes.ts";
import { type TablePart, uniqueColumnName } from "./tables.ts";
import { WriteRefusal } from "./write-errors.ts";

interface Growth {
  readonly table: TablePart;
  readonly newColumns: readonly string[];
  readonly right: number;
}

export interface StretchedTable {
  readonly table: TablePart;
  readonly range: Rect;
  readonly newColumns: readonly string[];
}

export class TableGrowth {
  /** The edits, with headers made unique as Excel makes them. */
  readonly edits: SheetEdits;
  readonly #growths: readonly Growth[];
  readonly #tables: readonly TablePart[];
  readonly #merges: readonly Rect[];

  constructor(edits: SheetEdits, tables: readonly TablePart[], merges: readonly Rect[]) {
    this.#tables = tables;
    this.#merges = merges;
    let known = edits;
    // Made one after the other: a header that one table changes is what the next one sees.
    this.#growths = tables.map((table) => {
      const growth = this.#columnsOf(known, table);
      known = withHeaders(known, growth);
      return growth;
    });
    this.edits = known;
  }

  #columnsOf(edits: SheetEdits, table: TablePart): Growth {
    const { range } = table;
    const newColumns: string[] = [];
    let { right } = range;
    const ofRow = new Map(edits.cells.filter(({ row }) => row === range.top).map((cell) => [cell.column, cell]));
    while (table.hasHeader && !table.isQuery) {
      const header = ofRow.get(right + 1);
      if (typeof header?.value !== "string" || header.value === "") break;
      if (this.#inTheWay(table, { ...range, left: right + 1, right: right + 1 }).length > 0) break;
      right += 1;
      newColumns.push(uniqueColumnName(header.value, [...table.columns, ...newColumns]));
    }
    return { table, newColumns, right };
  }

  /** Rows below a table that may become part of it: who writes them must say what else they hold. */
  watched(writes: SheetWrites): ReadonlySet<number> {
    return new Set(this.#growths.flatMap((growth) => this.#rowsBelow(growth, writes)));
  }

  #rowsBelow({ table, right }: Growth, writes: SheetWrites): number[] {
    const { range } = table;
    if (table.hasTotals || table.isQuery) return [];
    const rows: number[] = [];
    const isInside = (column: number) => column >= range.left && column <= right;
    const isFilled = (row: number) =>
      writes.at(row).some(({ column, value, formula }) => isInside(column) && (value !== null || formula !== null));
    for (let row = range.bottom + 1; isFilled(row); row += 1) rows.push(row);
    if (rows.length === 0) return rows;
    const below = { left: range.left, right, top: range.bottom + 1, bottom: range.bottom + rows.length };
    const firstTaken = this.#inTheWay(table, below).reduce((least, { top }) => Math.min(least, top), Number.POSITIVE_INFINITY);
    return rows.filter((row) => row < firstTaken);
  }

  /** `wasFilled` tells the cells of watched rows that held something before: such rows are no empty ones being typed into. */
  stretched(writes: SheetWrites, wasFilled: (row: number, column: number) => boolean): StretchedTable[] {
    return this.#growths.flatMap((growth) => {
      const { table, newColumns, right } = growth;
      const { range } = table;
      let { bottom } = range;
      for (const row of this.#rowsBelow(growth, writes)) {
        let isFree = true;
        for (let column = range.left; column <= right; column += 1) isFree &&= !wasFilled(row, column);
        if (!isFree) break;
        bottom = row;
      }
      const grown = { ...range, right, bottom };
      return grown.right === range.right && grown.bottom === range.bottom ? [] : [{ table, range: grown, newColumns }];
    });
  }

  /** Other tables and merged cells, which no table takes in. */
  #inTheWay(own: TablePart, area: Rect): Rect[] {
    const others = this.#tables.filter((table) => table !== own).map(({ range }) => range);
    return [...others, ...this.#merges].filter((rect) => meet(rect, area));
  }
}

function meet(a: Rect, b: Rect): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** The text of a header cell and the name of its column must be the same. */
function withHeaders(edits: SheetEdits, { table, newColumns }: Growth): SheetEdits {
  if (newColumns.length === 0) return edits;
  const cells = edits.cells.map((cell) => {
    const name = cell.row === table.range.top ? newColumns[cell.column - table.range.right - 1] : undefined;
    return name === undefined ? cell : { ...cell, value: name };
  });
  return { ...edits, cells };
}

/** Formulas name the columns of a table by their headers, which therefore stay. */
export function refuseHeaders(writes: SheetWrites, tables: readonly TablePart[]): void {
  for (const { range, hasHeader, columns } of tables) {
    if (!hasHeader) continue;
    for (const { column, value, formula } of writes.at(range.top)) {
      if (column < range.left || column > range.right) continue;
      const same = formula === null && value === columns[column - range.left];
      if (!same) throw new WriteRefusal("write-table-header", { sheet: writes.sheet, row: range.top, column });
    }
  }
}
