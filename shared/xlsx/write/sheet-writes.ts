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

/** Rows that follow each other and are written by the same runs: most of a filled list. */
interface Stretch {
  readonly first: number;
  readonly last: number;
  /** In the order of columns. */
  readonly runs: readonly Run[];
}

/** Each takes the memory of several cells that are read. */
const MAX_WRITES = MAX_CELLS / ASIDE_COST;

export class SheetWrites {
  readonly sheet: string;
  /** The writes of a row are made when it is written: all of them together would take as much memory as the cells that are read. */
  readonly #stretches: readonly Stretch[];
  /** In order. */
  readonly rows: readonly number[];
  /** Around everything that is not emptied; null when there is nothing. */
  readonly box: Rect | null;
  readonly hasFormulas: boolean;

  constructor(edits: SheetEdits, nextShared: number) {
    this.sheet = edits.sheet;
    const runs: Run[] = [];
    let shared = nextShared;
    let count = 0;
    let letters = 0;
    const place = (row: number, column: number): void => {
      if (!isIndex(row, SHEET_ROWS) || !isIndex(column, SHEET_COLUMNS))
        throw new WriteRefusal("write-outside-grid", { sheet: edits.sheet, row: Number(row), column: Number(column) });
    };
    const add = (run: Run): void => {
      const { firstRow, column, values } = run;
      place(firstRow, column);
      place(firstRow + values.length - 1, column);
      count += values.length;
      for (const value of values) if (typeof value === "string") letters += value.length;
      if (count > MAX_WRITES || letters > MAX_INFLATED_BYTES) throw new WriteRefusal("write-too-much", { sheet: edits.sheet });
      runs.push(run);
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
    this.#stretches = stretchesOf(edits.sheet, runs);
    this.rows = rowsOf(this.#stretches);
    this.box = boxOf(runs);
    this.hasFormulas = edits.blocks.some(({ values }) => values.length > 0);
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
    let low = 0;
    for (let high = this.#stretches.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((this.#stretches[middle]?.last ?? row) < row) low = middle + 1;
      else high = middle;
    }
    const stretch = this.#stretches[low];
    return stretch === undefined || stretch.first > row ? NONE : stretch.runs;
  }
}

const NONE: readonly Run[] = [];

export function isIndex(index: number, size: number): boolean {
  return Number.isInteger(index) && index >= 0 && index < size;
}

/** One sweep from the top: a stretch ends where a run begins or ends. */
function stretchesOf(sheet: string, runs: readonly Run[]): Stretch[] {
  const byFirst = [...runs].sort((a, b) => a.firstRow - b.firstRow);
  const edges = [...new Set(runs.flatMap((run) => [run.firstRow, endOf(run)]))].sort((a, b) => a - b);
  const stretches: Stretch[] = [];
  let going: readonly Run[] = NONE;
  let begun = 0;
  for (const [index, first] of edges.entries()) {
    const before = begun;
    while (byFirst[begun]?.firstRow === first) begun += 1;
    going = [...going.filter((run) => endOf(run) > first), ...byFirst.slice(before, begun)];
    const last = (edges[index + 1] ?? first) - 1;
    if (going.length > 0) stretches.push({ first, last, runs: inOrder(sheet, first, going) });
  }
  return stretches;
}

const endOf = ({ firstRow, values }: Run): number => firstRow + values.length;

function rowsOf(stretches: readonly Stretch[]): number[] {
  const rows: number[] = [];
  for (const { first, last } of stretches) for (let row = first; row <= last; row += 1) rows.push(row);
  return rows;
}

function boxOf(runs: readonly Run[]): Rect | null {
  let box: Rect | null = null;
  for (const { column, firstRow, values, formula } of runs) {
    const isKept = (value: CellValue): boolean => value !== null || formula !== null;
    const first = values.findIndex(isKept);
    if (first < 0) continue;
    const own = { top: firstRow + first, bottom: firstRow + values.findLastIndex(isKept), left: column, right: column };
    box = box === null ? own : around(box, own);
  }
  return box;
}

function around(a: Rect, b: Rect): Rect {
  return {
    top: Math.min(a.top, b.top),
    bottom: Math.max(a.bottom, b.bottom),
    left: Math.min(a.left, b.left),
    right: Math.max(a.right, b.right),
  };
}

function inOrder(sheet: string, row: number, runs: readonly Run[]): readonly Run[] {
  const ordered = [...runs].sort((a, b) => a.column - b.column);
  const twice = ordered.find(({ column }, index) => ordered[index + 1]?.column === column);
  if (twice !== undefined) throw new WriteRefusal("write-cell-twice", { sheet, row, column: twice.column });
  return ordered;
}
