/** What one file may still cost in memory, over all its sheets: a small file can name millions of cells. */
import { Refusal } from "./file-errors.ts";
import { MAX_CELLS, MAX_ROWS } from "./limits.ts";

export class Budget {
  #cells = MAX_CELLS;
  #rows = MAX_ROWS;

  takeCells(count: number): void {
    this.#cells -= count;
    if (this.#cells < 0) throw new Refusal("file-too-large");
  }

  takeRows(count: number): void {
    this.#rows -= count;
    if (this.#rows < 0) throw new Refusal("file-too-large");
  }
}
