/**
 * What stands above the lines of a table (its letter, year and course, the names of its columns) decides how they are read, and no formula
 * reads it. "Tham số" therefore tells of every table whether its head still is as it was when the formulas were filled.
 */
import { sheetPrefix } from "../../formulas/formula.ts";
import type { SheetEdits } from "../../sheet/edits.ts";
import { type CellValue, cellKey, type SheetSnapshot } from "../../sheet/snapshot.ts";
import type { ReadTable } from "../../sheet/table.ts";
import { TITLE_WIDTH } from "../../sheet/title-block.ts";
import { headName } from "./names.ts";
import { areaOf, saysValue, whileAll } from "./watched-cells.ts";

/** Rows as filling leaves them: a header counts with the columns that are added to it. */
export class RowsAfter {
  readonly #typed = new Map<string, Map<number, CellValue>>();
  #widest = 0;

  constructor(edits: readonly SheetEdits[]) {
    for (const { sheet, cells } of edits) {
      const typed = this.#typed.get(sheet) ?? new Map<number, CellValue>();
      this.#typed.set(sheet, typed);
      for (const { row, column, value } of cells) {
        typed.set(cellKey(row, column), value);
        this.#widest = Math.max(this.#widest, column + 1);
      }
    }
  }

  row({ name, rows }: SheetSnapshot, row: number): readonly CellValue[] {
    const cells = rows[row] ?? [];
    const typed = this.#typed.get(name);
    return Array.from({ length: Math.max(cells.length, this.#widest) }, (_, column) => {
      const edited = typed?.get(cellKey(row, column));
      return edited === undefined ? (cells[column] ?? null) : edited;
    });
  }
}

/** Each is 1 while the head is as it was, else 0: mostly one is enough. `tables`: all that have formulas of their own. */
export function headFormulas(table: ReadTable, tables: readonly ReadTable[], after: RowsAfter): string[] {
  const { sheet, headerFirst, headerLast } = table;
  const above = tables.filter((other) => other.sheet === sheet && other.headerFirst < headerFirst);
  const [highest] = above.sort((a, b) => a.headerFirst - b.headerFirst);
  // Two tables of a sheet share its letterhead: what the first one's head tells holds for the second.
  const shared = highest ? [`MIN(${headName(tables.indexOf(highest))})=1`] : [];
  const top = highest ? Math.max(...above.map(({ last }) => last + 1)) : 0;
  const header = range(headerFirst, headerLast).flatMap((row) => textsOf(sheet, row, after));
  const title = range(top, headerFirst - 1).flatMap((row) => textsOf(sheet, row, after).filter(isTelling));
  const tests = [
    ...shared,
    highest ? keepsDistance(sheet, top - 1, headerFirst) : `ROW(${areaOf(sheet, rect(headerFirst, 0))})=${headerFirst + 1}`,
    digits(sheet, top, headerFirst, after),
    ...title.map(({ cell, value }) => saysValue(cell, value)),
    `SUMPRODUCT(--(${sheetPrefix(sheet.name)}$${headerFirst + 1}:$${headerLast + 1}<>""))=${header.length}`,
    ...header.map(({ cell, value }) => saysValue(cell, value)),
  ];
  return inFormulas(tests).map((some) => `IFERROR(${whileAll(some, "1", "0")},0)`);
}

/** Excel's limit of arguments, and far below its limit of letters. */
const MOST_TESTS = 255;
const LONGEST_FORMULA = 4000;

function inFormulas(tests: readonly string[]): string[][] {
  const all: string[][] = [];
  let length = 0;
  for (const test of tests) {
    const last = all.at(-1);
    length += test.length + 1;
    if (last && last.length < MOST_TESTS && length < LONGEST_FORMULA) last.push(test);
    else {
      all.push([test]);
      length = test.length;
    }
  }
  return all;
}

/** Letter, year and course are told with digits: a title without any may be worded anew. */
const DIGIT = /\d/;

interface Told {
  readonly cell: { readonly sheet: SheetSnapshot; readonly row: number; readonly column: number };
  readonly value: CellValue;
}

function textsOf(sheet: SheetSnapshot, row: number, after: RowsAfter): Told[] {
  return after
    .row(sheet, row)
    .flatMap((value, column) => (value === null || value === "" ? [] : [{ cell: { sheet, row, column }, value }]));
}

const isTelling = ({ cell, value }: Told): boolean => cell.column < TITLE_WIDTH && typeof value === "string" && DIGIT.test(value);

/** The header's first row belongs to the area, so that a line put in above it is seen. */
function digits(sheet: SheetSnapshot, top: number, bottom: number, after: RowsAfter): string {
  const texts = range(top, bottom).flatMap((row) => textsOf(sheet, row, after).filter(isTelling));
  const count = texts.reduce((sum, { value }) => sum + new Set(String(value).match(/\d/g)).size, 0);
  const area = areaOf(sheet, { top, left: 0, bottom, right: TITLE_WIDTH - 1 });
  // COUNTIF would find them too, but in LibreOffice in numbers as well.
  const found = DIGITS.map((digit) => `ISNUMBER(FIND(${digit},${area}))`);
  return `SUMPRODUCT(ISTEXT(${area})*(${found.join("+")}))=${count}`;
}

const DIGITS = Array.from({ length: 10 }, (_, digit) => digit);

/** A line put in between two tables may be read with the lower one. */
function keepsDistance(sheet: SheetSnapshot, top: number, bottom: number): string {
  return `ROWS(${areaOf(sheet, { top, left: 0, bottom, right: 0 })})=${bottom - top + 1}`;
}

const rect = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });

const range = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
