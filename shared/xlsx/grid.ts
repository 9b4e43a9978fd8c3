/**
 * Collects the values of one sheet row by row. Rows end at their last filled cell and the sheet at its last filled row, so that a
 * million empty rows, or one cell at the far end of the grid, cost next to nothing.
 */
import type { CellValue } from "../sheet/snapshot.ts";
import type { Budget } from "./budget.ts";

export class Grid {
  readonly rows: (readonly CellValue[] | undefined)[] = [];
  /** Columns up to the last filled one. */
  width = 0;
  readonly #budget: Budget;
  /** The row being read; cut to size when it ends. */
  readonly #cells: CellValue[] = [];
  #row = 0;
  #length = 0;

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  startRow(row: number): void {
    this.#row = row;
    // Rows out of order, or in two pieces, happen in files of home-made writers.
    this.rows[row]?.forEach((value, column) => {
      this.put(column, value);
    });
  }

  /** A `null` counts as filled: it is the value of a formula that was never computed. */
  put(column: number, value: CellValue): void {
    const cells = this.#cells;
    while (cells.length <= column) cells.push(null);
    cells[column] = value;
    if (column >= this.#length) this.#length = column + 1;
  }

  endRow(): void {
    const length = this.#length;
    if (length === 0) return;
    this.#budget.takeCells(length);
    if (this.#row >= this.rows.length) this.#budget.takeRows(this.#row + 1 - this.rows.length);
    this.rows[this.#row] = this.#cells.slice(0, length);
    this.#cells.fill(null, 0, length);
    if (length > this.width) this.width = length;
    this.#length = 0;
  }
}
