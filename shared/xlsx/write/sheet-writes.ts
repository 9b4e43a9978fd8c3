/** All that is to be written into one sheet, by row and in the order of columns. */
import type { Rect } from "../../sheet/address.ts";
import type { Look, SheetEdits } from "../../sheet/edits.ts";
import type { CellValue } from "../../sheet/snapshot.ts";
import { ASIDE_COST, MAX_CELLS, MAX_INFLATED_BYTES, SHEET_COLUMNS, SHEET_ROWS } from "../limits.ts";
import { BlockFormula, byFormula } from "./block-formula.ts";
import { WriteRefusal } from "./write-errors.ts";

export interface Write {
  readonly column: number;
  readonly value: CellValue;
  readonly look: Look | null;
  readonly formula: BlockFormula | null;
}

/** What is written into cells of a column that follow each other. */
interface Run {
  readonly column: number;
  readonly firstRow: number;
  readonly values: readonly CellValue[];
  readonly look: Look | null;
  readonly formula: BlockFormula | null;
}

/** Each takes the memory of several cells that are read. */
const MAX_WRITES = MAX_CELLS / ASIDE_COST;

export class SheetWrites {
  readonly sheet: string;
  /** The writes of a row are made when it is written: all of them together would take as much memory as the cells that are read. */
  readonly #runs = new Map<number, Run[]>();
  /** In order. */
  readonly rows: readonly number[];
  /** Around everything that is not emptied; null when there is nothing. */
  readonly box: Rect | null;
  readonly hasFormulas: boolean;

  constructor(edits: SheetEdits, nextShared: number) {
    this.sheet = edits.sheet;
    let box: Rect | null = null;
    let shared = nextShared;
    let count = 0;
    let letters = 0;
    const place = (row: number, column: number): void => {
      if (!isIndex(row, SHEET_ROWS) || !isIndex(column, SHEET_COLUMNS))
        throw new WriteRefusal("write-outside-grid", { sheet: edits.sheet, row: Number(row), column: Number(column) });
    };
    const add = (run: Run): void => {
      const { firstRow, column, values, formula } = run;
      place(firstRow, column);
      place(firstRow + values.length - 1, column);
      count += values.length;
      for (const value of values) if (typeof value === "string") letters += value.length;
      if (count > MAX_WRITES || letters > MAX_INFLATED_BYTES) throw new WriteRefusal("write-too-much", { sheet: edits.sheet });
      for (const [index, value] of values.entries()) {
        const known = this.#runs.get(firstRow + index);
        if (known === undefined) this.#runs.set(firstRow + index, [run]);
        else known.push(run);
        if (value !== null || formula !== null) box = around(box, firstRow + index, column);
      }
    };
    for (const { row, column, value, look } of edits.cells) add({ column, firstRow: row, values: [value], look, formula: null });
    for (const blocks of byFormula(edits.blocks)) {
      const formula = new BlockFormula(blocks, shared);
      const { column, firstRow } = formula;
      if (formula.isTooLong) throw new WriteRefusal("write-bad-value", { sheet: edits.sheet, row: firstRow, column });
      if (formula.isShared) shared += 1;
      for (const { firstRow: top, values, look } of blocks)
        if (values.length > 0) add({ column, firstRow: top, values, look, formula });
    }
    this.rows = [...Float64Array.from(this.#runs.keys()).sort()];
    this.box = box;
    this.hasFormulas = edits.blocks.some(({ values }) => values.length > 0);
    for (const [row, runs] of this.#runs) inOrder(edits.sheet, row, runs);
  }

  at(row: number): readonly Write[] {
    return this.columnsAt(row).map(({ column, firstRow, values, look, formula }) => ({
      column,
      value: values[row - firstRow] ?? null,
      look,
      formula,
    }));
  }

  /** Which cells of a row are written, in the order of columns. */
  columnsAt(row: number): readonly Run[] {
    return this.#runs.get(row) ?? NONE;
  }
}

const NONE: readonly Run[] = [];

export function isIndex(index: number, size: number): boolean {
  return Number.isInteger(index) && index >= 0 && index < size;
}

function around(box: Rect | null, row: number, column: number): Rect {
  if (box === null) return { top: row, bottom: row, left: column, right: column };
  const { top, bottom, left, right } = box;
  if (row >= top && row <= bottom && column >= left && column <= right) return box;
  return {
    top: Math.min(top, row),
    bottom: Math.max(bottom, row),
    left: Math.min(left, column),
    right: Math.max(right, column),
  };
}

function inOrder(sheet: string, row: number, writes: Run[]): void {
  if (isAscending(writes)) return;
  writes.sort((a, b) => a.column - b.column);
  const twice = writes.find(({ column }, index) => writes[index + 1]?.column === column);
  if (twice !== undefined) throw new WriteRefusal("write-cell-twice", { sheet, row, column: twice.column });
}

/** As most rows of a filled list are: the columns come in their order. */
function isAscending(writes: readonly Run[]): boolean {
  for (let index = 1; index < writes.length; index += 1)
    if ((writes[index]?.column ?? 0) <= (writes[index - 1]?.column ?? 0)) return false;
  return true;
}
