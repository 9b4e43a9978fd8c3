/** All that is to be written into one sheet, by row and in the order of columns. */
import { a1, type Formula } from "../../formulas/formula.ts";
import { type Rect, rangeName } from "../../sheet/address.ts";
import type { Look, SheetEdits } from "../../sheet/edits.ts";
import type { CellValue } from "../../sheet/snapshot.ts";
import { ASIDE_COST, MAX_CELLS, MAX_INFLATED_BYTES, SHEET_COLUMNS, SHEET_ROWS } from "../limits.ts";
import { SharedFormula } from "../shared-formula.ts";
import { WriteRefusal } from "./write-errors.ts";
import { escapeText } from "./xml-escape.ts";

export interface Write {
  readonly column: number;
  readonly value: CellValue;
  readonly look: Look | null;
  readonly formula: BlockFormula | null;
}

/**
 * Longer blocks are written as one shared formula, which keeps a list of 20.000 people a third smaller; shorter ones cell by cell, so
 * that programs that do not know shared formulas see each.
 */
const LONGEST_PLAIN_BLOCK = 500;

/** What Excel allows in a cell. */
export const MAX_FORMULA = 8192;

/** Each takes the memory of several cells that are read. */
const MAX_WRITES = MAX_CELLS / ASIDE_COST;

export class SheetWrites {
  readonly sheet: string;
  readonly byRow = new Map<number, Write[]>();
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
    const add = (row: number, write: Write): void => {
      if (!isIndex(row, SHEET_ROWS) || !isIndex(write.column, SHEET_COLUMNS))
        throw new WriteRefusal("write-outside-grid", { sheet: edits.sheet, row: Number(row), column: Number(write.column) });
      count += 1;
      if (typeof write.value === "string") letters += write.value.length;
      if (count > MAX_WRITES || letters > MAX_INFLATED_BYTES) throw new WriteRefusal("write-too-much", { sheet: edits.sheet });
      const known = this.byRow.get(row);
      if (known === undefined) this.byRow.set(row, [write]);
      else known.push(write);
      if (write.value !== null || write.formula !== null) box = around(box, row, write.column);
    };
    for (const { row, column, value, look } of edits.cells) add(row, { column, value, look, formula: null });
    for (const block of edits.blocks) {
      const { column, firstRow, values, look } = block;
      const formula = new BlockFormula(block, shared);
      if (formula.isTooLong) throw new WriteRefusal("write-bad-value", { sheet: edits.sheet, row: block.firstRow, column });
      if (formula.isShared) shared += 1;
      for (const [index, value] of values.entries()) add(firstRow + index, { column, value, look, formula });
    }
    this.rows = [...Float64Array.from(this.byRow.keys()).sort()];
    this.box = box;
    this.hasFormulas = edits.blocks.some(({ values }) => values.length > 0);
    for (const [row, writes] of this.byRow) inOrder(edits.sheet, row, writes);
  }

  at(row: number): readonly Write[] {
    return this.byRow.get(row) ?? [];
  }
}

export class BlockFormula {
  readonly isShared: boolean;
  readonly #formula: Formula;
  readonly #firstRow: number;
  readonly #number: number;
  readonly #range: string;

  constructor({ formula, firstRow, column, values }: SheetEdits["blocks"][number], shared: number) {
    this.#formula = formula;
    this.#firstRow = firstRow;
    this.#number = shared;
    const last = firstRow + values.length - 1;
    this.#range = rangeName({ top: firstRow, bottom: last, left: column, right: column });
    // Whoever reads a shared formula moves it by its references: only where that gives the very text it is written so.
    const first = a1(formula, firstRow);
    this.isShared =
      values.length > LONGEST_PLAIN_BLOCK && new SharedFormula(first, firstRow, column).at(last, column) === a1(formula, last);
  }

  get isTooLong(): boolean {
    return a1(this.#formula, SHEET_ROWS - 1).length > MAX_FORMULA;
  }

  xml(prefix: string, row: number): string {
    const tag = `${prefix}f`;
    if (!this.isShared) return `<${tag}>${escapeText(a1(this.#formula, row))}</${tag}>`;
    const shared = `si="${this.#number}"`;
    if (row !== this.#firstRow) return `<${tag} t="shared" ${shared}/>`;
    return `<${tag} t="shared" ref="${this.#range}" ${shared}>${escapeText(a1(this.#formula, row))}</${tag}>`;
  }
}

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

function inOrder(sheet: string, row: number, writes: Write[]): void {
  writes.sort((a, b) => a.column - b.column);
  const twice = writes.find(({ column }, index) => writes[index + 1]?.column === column);
  if (twice !== undefined) throw new WriteRefusal("write-cell-twice", { sheet, row, column: twice.column });
}
