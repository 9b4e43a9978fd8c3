/** Writes a sheet of ours from the top: rows in a few styles, and the places of what other formulas refer to. */

import { sheetPrefix } from "../formulas/formula.ts";
import { absoluteRange } from "../sheet/address.ts";
import type { DefinedName, Look, NewCell, NewSheet, PrintSetUp } from "../sheet/edits.ts";
import type { CellValue } from "../sheet/snapshot.ts";

export const STYLES = {
  title: { likeColumn: null, bold: true, fontSize: 14 },
  note: { likeColumn: null, italic: true, wrap: false },
  section: { likeColumn: null, bold: true, fill: "DDEBF7" },
  header: { likeColumn: null, bold: true, wrap: true, align: "center", border: "thin", fill: "F2F2F2" },
  text: { likeColumn: null, wrap: true, border: "thin" },
  centre: { likeColumn: null, align: "center", border: "thin" },
  number: { likeColumn: null, align: "right", border: "thin", numberFormat: "#,##0" },
  plain: { likeColumn: null, align: "right", border: "thin", numberFormat: "0" },
  share: { likeColumn: null, align: "right", border: "thin", numberFormat: "0.0%" },
  date: { likeColumn: null, align: "center", border: "thin", numberFormat: "dd/mm/yyyy" },
} as const satisfies Readonly<Record<string, Look>>;

export type StyleName = keyof typeof STYLES;

/** A value, or a formula with what it gives. */
export interface Filled {
  readonly value: CellValue;
  readonly formula?: string;
  readonly style: StyleName;
}

export class SheetWriter {
  readonly name: string;
  readonly #rows: (readonly (NewCell | null)[])[] = [];
  readonly #names: DefinedName[] = [];

  constructor(name: string) {
    this.name = name;
  }

  /** The row that is written next, 0-based. */
  get next(): number {
    return this.#rows.length;
  }

  row(...cells: readonly (Filled | null)[]): number {
    this.#rows.push(
      cells.map((cell) =>
        cell === null
          ? null
          : { value: cell.value, look: STYLES[cell.style], ...(cell.formula === undefined ? {} : { formula: cell.formula }) },
      ),
    );
    return this.#rows.length - 1;
  }

  blank(): void {
    this.#rows.push([]);
  }

  /** Several cells of one style. */
  line(style: StyleName, ...values: readonly CellValue[]): number {
    return this.row(...values.map((value) => ({ value, style })));
  }

  /** Names the cells of one column, from a row to a row. */
  define(name: string, column: number, first: number, last: number = first): void {
    const cells = absoluteRange({ top: first, left: column, bottom: last, right: column });
    this.#names.push({ name, refersTo: `${sheetPrefix(this.name)}${cells}` });
  }

  sheet(widths: readonly number[], print: PrintSetUp): NewSheet {
    return {
      name: this.name,
      rows: this.#rows,
      widths,
      merges: [],
      frozen: null,
      print,
      validations: [],
      state: "visible",
    };
  }

  names(): readonly DefinedName[] {
    return this.#names;
  }
}
