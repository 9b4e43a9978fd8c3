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
  /** What stands before, between and after the moving references, with a place for each of them. */
  readonly #pieces: string[];

  /** `text` is the formula of the cell at `row` and `column`, without "=". */
  constructor(text: string, row: number, column: number) {
    this.text = text;
    this.row = row;
    this.column = column;
    this.#moving = movingReferences(text);
    const ends = [0, ...this.#moving.map(({ end }) => end)];
    this.#pieces = ends.flatMap((end, index) => [text.slice(end, this.#moving[index]?.start ?? text.length), ""]);
  }

  /** The same formula for another cell. A reference that would leave the grid is lost, as when Excel copies a cell. */
  at(row: number, column: number): string {
    const moving = this.#moving;
    if (moving.length === 0) return this.text;
    const rows = row - this.row;
    const columns = column - this.column;
    const pieces = this.#pieces;
    for (let index = 0; index < moving.length; index += 1) {
      const reference = moving[index];
      if (reference !== undefined) pieces[2 * index + 1] = moved(reference, rows, columns);
    }
    // Joined, not added up: a sum of small texts keeps all of them.
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
