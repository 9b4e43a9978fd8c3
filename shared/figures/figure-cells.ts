/** The figures of a table, cell by cell: a number with its word of doubt, calculated where the file keeps no value of a plain sum. */
import type { Place } from "../findings/finding.ts";
import { Cells, placeOf } from "../plan/cells.ts";
import { calculatedAt } from "../sheet/calculated.ts";
import { cellKey } from "../sheet/snapshot.ts";
import { type ReadTable, textOf } from "../sheet/table.ts";
import type { Quantity } from "../text/quantity/quantity.ts";
import { readQuantity } from "../text/quantity/read-quantity.ts";

export type FigureReading =
  | { readonly kind: "empty" }
  | {
      readonly kind: "figure";
      readonly quantity: Quantity;
      /** As typed: what is quoted. */
      readonly text: string;
      /** A number of the program, and no text. */
      readonly plain: boolean;
    }
  | { readonly kind: "unclear"; readonly text: string };

const EMPTY: FigureReading = { kind: "empty" };

export class FigureCells {
  readonly table: ReadTable;
  readonly #cells: Cells;

  constructor(table: ReadTable) {
    this.table = table;
    this.#cells = new Cells(table);
  }

  /** What a cell says of a number. The lower part of a merged cell is empty: its number counts once. */
  read(row: number, column: number): FigureReading {
    if (column < 0 || this.table.mergedFrom.has(cellKey(row, column))) return EMPTY;
    const typed = this.#cells.value(row, column, false);
    const value = typed === null ? calculatedAt(this.table.sheet, row, column) : typed;
    const reading = readQuantity(value);
    if (reading.kind === "quantity")
      return { kind: "figure", quantity: reading.quantity, text: textOf(value).trim(), plain: typeof value === "number" };
    return reading.kind === "empty" ? EMPTY : { kind: "unclear", text: textOf(value).trim() };
  }

  /** Unicode and tidy; what is merged downwards stands for every row of it. */
  text(row: number, column: number): string {
    return column < 0 ? "" : this.#cells.text(row, column, false);
  }

  place(row: number, column: number): Place {
    return placeOf(this.table, row, column);
  }

  isFormula(row: number, column: number): boolean {
    return this.table.sheet.formulas.has(cellKey(row, column));
  }
}
