/**
 * The formulas of one sheet. A shared formula stands once in the file and its other cells only name it: each gets the text as it reads
 * in its own place. An array formula covers a range: every filled cell of the range has it.
 */
import { parseRange, type Rect } from "../sheet/address.ts";
import { type CellValue, cellKey, cellOfKey } from "../sheet/snapshot.ts";
import type { Budget } from "./budget.ts";
import { ASIDE_COST, LETTERS_PER_CELL } from "./limits.ts";
import { SharedFormula } from "./shared-formula.ts";
import type { XmlCursor } from "./xml-cursor.ts";

export class Formulas {
  readonly byCell = new Map<number, string>();
  readonly #budget: Budget;
  readonly #shared = new Map<number, SharedFormula>();
  /** Cells that name a shared formula before it was written. */
  readonly #waiting: (readonly [key: number, shared: number])[] = [];
  readonly #ranges: (readonly [range: Rect, text: string])[] = [];

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  /** Reads `<f>`, whose open tag this is, for one cell, and goes past its close. */
  read(cursor: XmlCursor, row: number, column: number): void {
    let shared = -1;
    let isTable = false;
    let range: Rect | null = null;
    while (cursor.nextAttribute()) {
      if (cursor.attributeIs("si")) shared = cursor.integer();
      else if (cursor.attributeIs("ref")) range = parseRange(cursor.value());
      else if (cursor.attributeIs("t")) isTable = cursor.value() === "dataTable";
    }
    const written = plainNames(cursor.text());
    const text = isTable && written === "" ? "TABLE()" : written;
    const key = cellKey(row, column);
    if (text === "" && shared >= 0) this.#refer(key, shared);
    else if (text !== "") this.#set(key, text);
    if (shared >= 0 && text !== "") this.#shared.set(shared, new SharedFormula(text, row, column));
    else if (range !== null && shared < 0) this.#ranges.push([range, text]);
  }

  #refer(key: number, shared: number): void {
    const first = this.#shared.get(shared);
    if (first === undefined) this.#waiting.push([key, shared]);
    else this.#setShared(key, first);
  }

  /** A text for each cell, where one of the file serves them all: a long one is counted by its length. */
  #setShared(key: number, first: SharedFormula): void {
    const { row, column } = cellOfKey(key);
    const text = first.at(row, column);
    if (text !== first.text) this.#budget.takeCells(Math.floor(text.length / LETTERS_PER_CELL));
    this.#set(key, text);
  }

  #set(key: number, text: string): void {
    this.#budget.takeCells(ASIDE_COST);
    this.byCell.set(key, text);
  }

  /** When all cells are read: what could not be told before. */
  finish(rows: readonly (readonly CellValue[] | undefined)[]): void {
    for (const [key, shared] of this.#waiting) {
      const first = this.#shared.get(shared);
      if (first === undefined) this.#set(key, "");
      else this.#setShared(key, first);
    }
    for (const [{ top, left, bottom, right }, text] of this.#ranges) {
      for (let row = top; row <= Math.min(bottom, rows.length - 1); row += 1) {
        const cells = rows[row] ?? [];
        for (let column = left; column <= Math.min(right, cells.length - 1); column += 1) {
          const key = cellKey(row, column);
          if (cells[column] !== null && !this.byCell.has(key)) this.#set(key, text);
        }
      }
    }
  }
}

/** Files mark functions newer than Excel 2007 ("_xlfn.IFS"); people and Excel's own interfaces do not. */
function plainNames(formula: string): string {
  return formula.includes("_xl") ? formula.replaceAll(/_xl(?:fn|ws|pm|udf)\./g, "") : formula;
}
