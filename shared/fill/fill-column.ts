/** Fills one column of one table: cell by cell what stands there and what becomes of it, joined into blocks of the same formula. */

import { a1, type Formula, r1c1 } from "../formulas/formula.ts";
import type { RowCells } from "../formulas/result.ts";
import { cellName, columnName } from "../sheet/address.ts";
import type { FormulaBlock, Look } from "../sheet/edits.ts";
import { type CellValue, cellKey, type SheetSnapshot } from "../sheet/snapshot.ts";
import { isBlank } from "../sheet/table.ts";
import type { FilledColumn, FillLine, FillTable, LineFormula, OfferedColumn } from "./fill.ts";
import { isOurs, sameFormula } from "./ours.ts";

export interface ColumnFilling {
  readonly report: FilledColumn;
  readonly blocks: readonly FormulaBlock[];
  /** Cells of lines that are merged with others: what is written there is not seen, or stands for several people. */
  readonly merged: readonly string[];
  readonly shows: ShownColumn;
}

/** What each line of a filled column shows afterwards, by row; nothing for lines that are left alone. */
export type ShownColumn = readonly (CellValue | undefined)[];

export interface ColumnPlace {
  readonly column: number;
  readonly header: string;
  readonly added: boolean;
  readonly look: Look;
}

export interface Beside {
  readonly restore: boolean;
  columnOf(id: string): number | null;
  /** The cells of a row, with what has been filled so far. */
  cellsOf(row: number): RowCells;
}

export function fillColumn(
  { table, lines }: FillTable,
  offered: OfferedColumn,
  place: ColumnPlace,
  { restore, columnOf, cellsOf }: Beside,
): ColumnFilling {
  const blocks = new Blocks(place.column, place.look);
  const shows: CellValue[] = [];
  const typed: string[] = [];
  const foreign: string[] = [];
  const merged: string[] = [];
  const mergedRows = place.added ? new Set<number>() : rowsMerged(table.sheet, place.column);
  const counts = { written: 0, unchanged: 0, restored: 0, unclear: 0 };
  const formulas = new Formulas(offered, columnOf);
  for (const line of lines) {
    const ours = formulas.of(line);
    if (!ours) continue;
    const result = ours.calculate(cellsOf(line.row));
    const standing = place.added ? "empty" : standingOf(table.sheet, line.row, place.column, ours.formula, result);
    if (mergedRows.has(line.row)) {
      merged.push(cellName(line.row, place.column));
      continue;
    }
    if (standing === "typed") typed.push(cellName(line.row, place.column));
    if (standing === "foreign") foreign.push(cellName(line.row, place.column));
    if (standing === "foreign" || (standing === "typed" && !restore)) continue;
    if (result === UNCLEAR) counts.unclear++;
    shows[line.row] = result;
    if (standing === "same") counts.unchanged++;
    else {
      if (standing === "typed") counts.restored++;
      counts.written++;
      blocks.add(line.row, ours.formula, result);
    }
  }
  const { column, header, added } = place;
  const { id, title } = offered.column;
  const report = { sheet: table.sheet.name, table: table.spec.title, id, title, column: columnName(column), header, added };
  return { report: { ...report, ...counts, typed, foreign }, blocks: blocks.all(), merged, shows };
}

function rowsMerged({ merges }: SheetSnapshot, column: number): Set<number> {
  const rows = new Set<number>();
  const own = merges.filter(({ left, right }) => left <= column && column <= right).sort((a, b) => a.top - b.top);
  let next = 0;
  for (const { top, bottom } of own) {
    // Each row once, even where a damaged file merges it many times over.
    for (let row = Math.max(top, next); row <= bottom; row++) rows.add(row);
    next = Math.max(next, bottom + 1);
  }
  return rows;
}

const UNCLEAR = "Chưa rõ";

/** The formulas of a column by the shapes of its lines. Shapes that differ elsewhere have one formula here, and share it in the file. */
class Formulas {
  readonly #offered: OfferedColumn;
  readonly #columnOf: Beside["columnOf"];
  readonly #byShape = new Map<string, LineFormula | null>();
  readonly #byText = new Map<string, LineFormula>();

  constructor(offered: OfferedColumn, columnOf: Beside["columnOf"]) {
    this.#offered = offered;
    this.#columnOf = columnOf;
  }

  of({ shape }: FillLine): LineFormula | null {
    let formula = this.#byShape.get(shape);
    if (formula === undefined) {
      formula = this.#shared(this.#offered.formulaFor(shape, this.#columnOf));
      this.#byShape.set(shape, formula);
    }
    return formula;
  }

  #shared(formula: LineFormula | null): LineFormula | null {
    if (formula === null) return null;
    const text = r1c1(formula.formula);
    const known = this.#byText.get(text) ?? formula;
    this.#byText.set(text, known);
    return known;
  }
}

type Standing = "empty" | "same" | "older" | "typed" | "foreign";

function standingOf(sheet: SheetSnapshot, row: number, column: number, formula: Formula, result: CellValue): Standing {
  const found = sheet.formulas.get(cellKey(row, column));
  const value = sheet.rows[row]?.[column] ?? null;
  if (found === undefined) return isBlank(value) ? "empty" : "typed";
  if (sameFormula(found, a1(formula, row))) return sameResult(value, result) ? "same" : "older";
  return isOurs(found) ? "older" : "foreign";
}

/** A reason that is "" is kept as an empty text by some programs and as nothing by others. */
function sameResult(a: CellValue, b: CellValue): boolean {
  return a === b || ((a === null || a === "") && (b === null || b === ""));
}

/** Gathers rows that follow each other under one formula. */
class Blocks {
  readonly #column: number;
  readonly #look: Look;
  readonly #done: FormulaBlock[] = [];
  #formula: Formula | null = null;
  #firstRow = 0;
  #values: CellValue[] = [];

  constructor(column: number, look: Look) {
    this.#column = column;
    this.#look = look;
  }

  add(row: number, formula: Formula, value: CellValue): void {
    if (formula !== this.#formula || row !== this.#firstRow + this.#values.length) {
      this.#end();
      this.#formula = formula;
      this.#firstRow = row;
    }
    this.#values.push(value);
  }

  #end(): void {
    if (this.#formula === null || this.#values.length === 0) return;
    this.#done.push({
      column: this.#column,
      firstRow: this.#firstRow,
      formula: this.#formula,
      values: this.#values,
      look: this.#look,
    });
    this.#values = [];
  }

  all(): readonly FormulaBlock[] {
    this.#end();
    return this.#done;
  }
}
