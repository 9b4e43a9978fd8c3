/**
 * A list of courses as the tests of names look through it, as far as it goes: lines that are added below belong to it. Every label asks
 * for the same cells, so that each of them is read once.
 */
import { unicodeText } from "../../sheet/sheet-text.ts";
import type { CellValue } from "../../sheet/snapshot.ts";
import { columnOf, type ReadTable } from "../../sheet/table.ts";
import { fold } from "../../text/fold.ts";
import { rawAt } from "./row-shape.ts";
import { areaOf } from "./watched-cells.ts";

/** The last row of a sheet. */
const LAST_ROW = 1_048_575;

/** A column of the list, its header included. */
export interface CourseArea {
  /** "'Khóa học'!$A$2:$A$1048576". */
  readonly name: string;
  /** How many of its cells are not empty. */
  readonly filled: number;
  /** What stands in them, in small letters. */
  readonly texts: readonly { readonly small: string; readonly isTyped: boolean }[];
}

export class CourseList {
  readonly table: ReadTable;
  /** Null where the code is all there is: then it is the name. */
  readonly code: number | null;
  readonly name: number;
  readonly bottom: number;
  readonly #areas = new Map<string, CourseArea>();
  #rows: ReadonlyMap<string, readonly number[]> | null = null;

  constructor(table: ReadTable, tables: readonly ReadTable[]) {
    const below = tables.filter(({ sheet, headerFirst }) => sheet === table.sheet && headerFirst > table.headerFirst);
    const [code, name] = ["code", "name"].map((field) => columnOf(table, field)?.column ?? null);
    this.table = table;
    this.code = name === null || name === undefined ? null : (code ?? null);
    this.name = name ?? code ?? -1;
    this.bottom = Math.min(LAST_ROW, ...below.map(({ headerFirst }) => headerFirst - 1));
  }

  area(column: number, bottom = this.bottom): CourseArea {
    const name = areaOf(this.table.sheet, { top: this.table.headerFirst, left: column, bottom, right: column });
    const known = this.#areas.get(name) ?? this.#areaOf(name, column, bottom);
    this.#areas.set(name, known);
    return known;
  }

  #areaOf(name: string, column: number, bottom: number): CourseArea {
    const { headerFirst, sheet } = this.table;
    const values: CellValue[] = [];
    for (let row = headerFirst; row <= Math.min(bottom, sheet.rows.length - 1); row++) {
      const value = rawAt(this.table, row, column);
      if (value !== null && value !== "") values.push(value);
    }
    const texts = values.flatMap((value) =>
      typeof value === "object" ? [] : [{ small: String(value).toLowerCase(), isTyped: typeof value === "string" }],
    );
    return { name, filled: values.length, texts };
  }

  /** Rows below the header whose code or name is these words, however they are spelled. */
  rowsOf(words: string): readonly number[] {
    this.#rows ??= this.#rowsByName();
    return this.#rows.get(fold(words)) ?? [];
  }

  #rowsByName(): Map<string, number[]> {
    const { sheet, headerLast } = this.table;
    const rows = new Map<string, number[]>();
    for (let row = headerLast + 1; row <= Math.min(this.bottom, sheet.rows.length - 1); row++) {
      for (const column of [this.code, this.name]) {
        if (column === null) continue;
        const key = fold(unicodeText(sheet, row, column));
        const known = rows.get(key);
        if (known === undefined) rows.set(key, [row]);
        else if (known.at(-1) !== row) known.push(row);
      }
    }
    return rows;
  }
}
