/** A sheet of a template while it is put together, cell by cell. Rows and columns are 0-based. */
import type { Rect } from "../sheet/address.ts";
import type { Look, NewCell, NewSheet, Validation } from "../sheet/edits.ts";
import type { CellValue } from "../sheet/snapshot.ts";

export class SheetDraft {
  readonly name: string;
  readonly #rows: (NewCell | null)[][] = [];
  readonly #heights = new Map<number, number>();
  readonly #merges: Rect[] = [];
  readonly #validations: Validation[] = [];

  constructor(name: string) {
    this.name = name;
  }

  put(row: number, column: number, value: CellValue, look: Look): void {
    this.#set(row, column, { value, look });
  }

  /** A formula without its value: whoever opens the workbook calculates it, and whoever cannot sees nothing rather than something old. */
  calculate(row: number, column: number, formula: string, look: Look): void {
    this.#set(row, column, { value: null, formula, look });
  }

  /** One text over several cells. */
  spread(row: number, left: number, right: number, value: CellValue, look: Look): void {
    this.put(row, left, value, look);
    this.merge(row, left, right, look);
  }

  /** Joins cells of a row to the first of them; the others carry its look, so that borders close. */
  merge(row: number, left: number, right: number, look: Look): void {
    for (let column = left + 1; column <= right; column++) this.put(row, column, null, look);
    if (right > left) this.#merges.push({ top: row, left, bottom: row, right });
  }

  /** In points. */
  height(row: number, points: number): void {
    this.#heights.set(row, points);
  }

  allow(validation: Validation): void {
    this.#validations.push(validation);
  }

  sheet(rest: Pick<NewSheet, "widths" | "frozen" | "print" | "state">): NewSheet {
    return {
      name: this.name,
      rows: this.#rows,
      heights: this.#heights,
      merges: this.#merges,
      validations: this.#validations,
      ...rest,
    };
  }

  #set(row: number, column: number, cell: NewCell): void {
    while (this.#rows.length <= row) this.#rows.push([]);
    const cells = this.#rows[row] ?? [];
    while (cells.length < column) cells.push(null);
    cells[column] = cell;
  }
}
