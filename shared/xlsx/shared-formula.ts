/**
 * A formula that many cells share, written in the file for the first of them only. Taken apart once, then put together for each cell
 * with the references that move: tens of thousands of cells may ask.
 */
import { columnName } from "../sheet/address.ts";
import { type MovingReference, movingReferences } from "./formula-references.ts";
import { SHEET_COLUMNS, SHEET_ROWS } from "./limits.ts";

export class SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly #moving: readonly MovingReference[];
  /** What stands before each moving reference, and after the last one. */
  readonly #between: readonly string[];

  /** `text` is the formula of the cell at `row` and `column`, without "=". */
  constructor(text: string, row: number, column: number) {
    this.text = text;
    this.row = row;
    this.column = column;
    this.#moving = movingReferences(text);
    const ends = [0, ...this.#moving.map(({ end }) => end)];
    this.#between = ends.map((end, index) => text.slice(end, this.#moving[index]?.start ?? text.length));
  }

  /** The same formula for another cell. A reference that would leave the grid is lost, as when Excel copies a cell. */
  at(row: number, column: number): string {
    if (this.#moving.length === 0) return this.text;
    const rows = row - this.row;
    const columns = column - this.column;
    const pieces = [this.#between[0] ?? ""];
    for (const [index, reference] of this.#moving.entries())
      pieces.push(moved(reference, rows, columns), this.#between[index + 1] ?? "");
    // Joined, not added up: the sum of many small texts would keep them all.
    return pieces.join("");
  }
}

function moved({ column, columnMoves, row, rowMoves }: MovingReference, rows: number, columns: number): string {
  const toColumn = column === null ? 0 : columnMoves ? column + columns : column;
  const toRow = row === null ? 0 : rowMoves ? row + rows : row;
  if (toColumn < 0 || toColumn >= SHEET_COLUMNS || toRow < 0 || toRow >= SHEET_ROWS) return "#REF!";
  const ofColumn = column === null ? "" : `${columnMoves ? "" : "$"}${columnName(toColumn)}`;
  return row === null ? ofColumn : `${ofColumn}${rowMoves ? "" : "$"}${toRow + 1}`;
}
