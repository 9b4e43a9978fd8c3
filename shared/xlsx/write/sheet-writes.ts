/** All that is to be written into one sheet, by row and in the order of columns. */
import { a1, type Formula } from "../../formulas/formula.ts";
import { type Rect, rangeName } from "../../sheet/address.ts";
import type { FormulaBlock, Look, SheetEdits } from "../../sheet/edits.ts";
import type { CellValue } from "../../sheet/snapshot.ts";
import { ASIDE_COST, MAX_CELLS, MAX_INFLATED_BYTES, SHEET_COLUMNS, SHEET_ROWS } from "../limits.ts";
import { SharedFormula } from "../shared-formula.ts";
import { formulaXml } from "./cell-xml.ts";
import { WriteRefusal } from "./write-errors.ts";

export interface Write {
  readonly column: number;
  readonly value: CellValue;
  readonly look: Look | null;
  readonly formula: BlockFormula | null;
}

/**
 * A formula of more cells is written once and shared by them, which keeps a list of 20.000 people many times smaller; fewer cells have
 * it each, so that programs that do not know shared formulas see it. Other cells may lie between those that share, as Excel leaves them.
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
    for (const blocks of byFormula(edits.blocks)) {
      const formula = new BlockFormula(blocks, shared);
      const { column, firstRow } = formula;
      if (formula.isTooLong) throw new WriteRefusal("write-bad-value", { sheet: edits.sheet, row: firstRow, column });
      if (formula.isShared) shared += 1;
      for (const { firstRow: top, values, look } of blocks)
        for (const [index, value] of values.entries()) add(top + index, { column, value, look, formula });
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

type Blocks = readonly [FormulaBlock, ...FormulaBlock[]];

/** Blocks of one column that have the very same formula, whatever stands between them. */
function byFormula(blocks: readonly FormulaBlock[]): Blocks[] {
  const found = new Map<Formula, Map<number, [FormulaBlock, ...FormulaBlock[]]>>();
  for (const block of blocks) {
    const columns = found.get(block.formula) ?? new Map<number, [FormulaBlock, ...FormulaBlock[]]>();
    found.set(block.formula, columns);
    const known = columns.get(block.column);
    if (known) known.push(block);
    else columns.set(block.column, [block]);
  }
  return [...found.values()].flatMap((columns) => [...columns.values()]);
}

export class BlockFormula {
  readonly isShared: boolean;
  readonly column: number;
  /** The cell that carries the text of a shared formula is its first. */
  readonly firstRow: number;
  readonly #formula: Formula;
  readonly #number: number;
  readonly #range: string;
  /** What the other cells say; they stand in one sheet, with one prefix. */
  #member: string | null = null;

  constructor(blocks: Blocks, shared: number) {
    const [{ formula, column }] = blocks;
    this.#formula = formula;
    this.column = column;
    this.#number = shared;
    let [first, last, count] = [SHEET_ROWS, 0, 0];
    for (const { firstRow, values } of blocks) {
      first = Math.min(first, firstRow);
      last = Math.max(last, firstRow + values.length - 1);
      count += values.length;
    }
    this.firstRow = first;
    this.#range = rangeName({ top: first, bottom: last, left: column, right: column });
    // Whoever reads a shared formula moves it by its references: only where that gives the very text it is written so.
    const text = a1(formula, first);
    this.isShared = count > LONGEST_PLAIN_BLOCK && new SharedFormula(text, first, column).at(last, column) === a1(formula, last);
  }

  get isTooLong(): boolean {
    return a1(this.#formula, SHEET_ROWS - 1).length > MAX_FORMULA;
  }

  xml(prefix: string, row: number): string {
    const tag = `${prefix}f`;
    const shared = `t="shared" si="${this.#number}"`;
    if (this.isShared && row !== this.firstRow) {
      this.#member ??= `<${tag} ${shared}/>`;
      return this.#member;
    }
    const text = a1(this.#formula, row);
    return formulaXml(tag, text, this.isShared ? ` ${shared} ref="${this.#range}"` : "");
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
