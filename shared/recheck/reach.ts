/**
 * How far an edit reaches: which lines of which tables, or the whole workbook. Whatever could make the tables be found otherwise (their
 * headers, the words above them, a line that becomes or stops being a record, a cell that others copy) reaches everything.
 */

import { Cells } from "../plan/cells.ts";
import type { Plan } from "../plan/plan.ts";
import { isSignedWithin, isStillLine } from "../sheet/find-tables.ts";
import { encodingNow, encodingOf } from "../sheet/sheet-text.ts";
import type { ReadTable, TableRow, TableSpec } from "../sheet/table.ts";
import { type CellContent, contentAt, type LiveSheet } from "./live-book.ts";
import type { Changed } from "./sums.ts";

/** Why everything is checked again. */
export type Whole =
  | "outside-tables"
  | "other-line"
  | "copied-cell"
  | "formula"
  | "encoding"
  | "title"
  | "header"
  | "many-cells"
  | "courses"
  | "copied-lists"
  | "national"
  | "rule-failed"
  | "many-findings";

/** A line whose cells changed. */
export interface TouchedLine {
  readonly table: ReadTable;
  readonly line: TableRow;
  /** The columns of its cells that changed, with what stood there. */
  readonly columns: ReadonlyMap<number, CellContent>;
}

export type Reach = { readonly lines: readonly TouchedLine[] } | { readonly whole: Whole };

/** Above a header so many lines may be its title. */
const TITLE_ROWS = 45;
/** A paste of more is read as a whole, which is no slower. */
export const MOST_CELLS = 400;

export class LineIndex {
  readonly #byRow = new Map<
    LiveSheet | ReadTable["sheet"],
    Map<number, { readonly table: ReadTable; readonly line: TableRow }>
  >();
  readonly #copies = new Map<ReadTable, Cells>();
  readonly #signed = new Map<ReadTable, boolean>();
  readonly #tables: readonly ReadTable[];
  readonly #specs: readonly TableSpec[];

  /** `specs`: of all tables that are looked for. */
  constructor({ tables }: Pick<Plan, "tables">, specs: readonly TableSpec[]) {
    this.#tables = tables;
    this.#specs = specs;
    for (const table of tables) {
      const rows = this.#byRow.get(table.sheet) ?? new Map();
      this.#byRow.set(table.sheet, rows);
      for (const line of table.rows) rows.set(line.row, { table, line });
    }
  }

  /** Asked once the cells are put. */
  reachOf(changed: readonly Changed[]): Reach {
    if (changed.length > MOST_CELLS) return { whole: "many-cells" };
    const touched = new Map<
      TableRow,
      { readonly table: ReadTable; readonly line: TableRow; readonly columns: Map<number, CellContent> }
    >();
    for (const { sheet, row, column, was } of changed) {
      const at = this.#byRow.get(sheet)?.get(row);
      if (!at) return { whole: "outside-tables" };
      if (was.formula !== contentAt(sheet, row, column).formula) return { whole: "formula" };
      const one = touched.get(at.line) ?? { ...at, columns: new Map<number, CellContent>() };
      one.columns.set(column, was);
      touched.set(at.line, one);
    }
    const lines = [...touched.values()];
    const sheets = new Set(lines.map(({ table }) => table.sheet));
    if ([...sheets].some((sheet) => encodingNow(sheet) !== encodingOf(sheet))) return { whole: "encoding" };
    for (const one of lines) {
      const whole = this.#wholeFor(one);
      if (whole) return { whole };
    }
    return { lines };
  }

  #wholeFor({ table, line, columns }: TouchedLine): Whole | null {
    if (table.spec.measures || !this.#isStill(table, line)) return "other-line";
    if (this.#isTitle(table, line)) return "title";
    return line.kind === "record" && this.copies(table, line, [...columns.keys()]) ? "copied-cell" : null;
  }

  #isStill(table: ReadTable, line: TableRow): boolean {
    let signed = this.#signed.get(table);
    if (signed === undefined) {
      signed = isSignedWithin(table);
      this.#signed.set(table, signed);
    }
    return isStillLine(table, line, this.#specs, signed || line.row > table.last);
  }

  #isTitle(table: ReadTable, { row }: TableRow): boolean {
    return this.#tables.some(
      ({ sheet, headerFirst }) => sheet === table.sheet && headerFirst > row && headerFirst - row <= TITLE_ROWS,
    );
  }

  /** Whether a cell of the line takes its value from elsewhere, or a cell below from one of `columns` of it. */
  copies(table: ReadTable, { row }: TableRow, columns: readonly number[]): boolean {
    let cells = this.#copies.get(table);
    if (!cells) {
      cells = new Cells(table);
      this.#copies.set(table, cells);
    }
    const { rows, merges } = table.sheet;
    const width = Math.max(rows[row]?.length ?? 0, ...columns);
    for (let column = 0; column < width; column++) if (cells.copiesAt(row, column)) return true;
    for (const column of columns) {
      if (merges.some(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right))
        return true;
      for (let below = row + 1; below < rows.length; below++) {
        const value = rows[below]?.[column] ?? null;
        if (value === null || value === "") continue;
        if (cells.copiesAt(below, column)) return true;
        break;
      }
    }
    return false;
  }
}
