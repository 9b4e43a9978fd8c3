/**
 * The cells of one sheet: where each stands, what it holds, whether a formula computed it, what its format says. A cell or row without
 * an address follows the one before it. A cell that contradicts its row, or stands outside the grid, is not guessed at: the file is
 * damaged. This is the loop that runs for every cell of a file, so it reads bytes and makes nothing it does not keep.
 */
import { type CellMark, type CellValue, cellKey } from "../sheet/snapshot.ts";
import type { Budget } from "./budget.ts";
import { Refusal } from "./file-errors.ts";
import { Formulas } from "./formulas.ts";
import { Grid } from "./grid.ts";
import { ASIDE_COST, SHEET_COLUMNS, SHEET_ROWS } from "./limits.ts";
import { plainNumber } from "./plain-number.ts";
import { type CellText, type RichText, readCellText } from "./rich-text.ts";
import type { SharedStrings } from "./shared-strings.ts";
import { type CellFormat, markOfText, type Styles } from "./styles.ts";
import { typeName, writtenValue } from "./written-value.ts";
import { integerAt, type XmlCursor } from "./xml-cursor.ts";

/** What the sheets of a workbook have in common. */
export interface SheetContext {
  /** Opens the shared texts when a first cell needs them. */
  readonly strings: () => SharedStrings;
  readonly styles: Styles;
  readonly date1904: boolean;
  readonly budget: Budget;
  /** Told now and then how many bytes and rows of the sheet are read, and how many rows it says that it has. */
  readonly onProgress: (bytes: number, rows: number, last: number) => void;
}

const ROWS_PER_REPORT = 2000;

export class SheetCells {
  readonly grid: Grid;
  /** As the sheet says before its cells; 0 where it does not. */
  lastRow = 0;
  readonly formulas: Formulas;
  readonly marks = new Map<number, CellMark>();
  readonly hiddenRows: number[] = [];
  readonly #cursor: XmlCursor;
  readonly #context: SheetContext;
  #row = -1;
  #column = -1;
  #type = "n";
  #format: CellFormat | undefined;

  constructor(cursor: XmlCursor, context: SheetContext) {
    this.#cursor = cursor;
    this.#context = context;
    this.grid = new Grid(context.budget);
    this.formulas = new Formulas(context.budget);
  }

  /** Reads `<sheetData>`, whose open tag this is, and goes past its close. */
  read(): void {
    const cursor = this.#cursor;
    cursor.endTag();
    if (cursor.isEmpty) return;
    for (let count = 1; cursor.next(); count += 1) {
      if (cursor.isClose) {
        if (!cursor.is("sheetData")) continue;
        this.formulas.finish(this.grid.rows);
        return;
      }
      if (cursor.is("row")) this.#readRow();
      else cursor.skipElement();
      if (count % ROWS_PER_REPORT === 0) this.#context.onProgress(cursor.at, this.grid.rows.length, this.lastRow);
    }
    throw new Refusal("file-damaged");
  }

  #readRow(): void {
    const cursor = this.#cursor;
    let row = this.#row + 1;
    let isHidden = false;
    while (cursor.nextAttribute()) {
      if (cursor.attributeIs("r")) row = cursor.integer() - 1;
      else if (cursor.attributeIs("hidden")) isHidden = cursor.truth();
      else if (cursor.attributeIs("ht")) isHidden ||= Number(cursor.value()) === 0;
    }
    if (row < 0 || row >= SHEET_ROWS) throw new Refusal("file-damaged");
    this.#row = row;
    if (isHidden) this.hiddenRows.push(row);
    if (cursor.isEmpty) return;
    this.grid.startRow(row);
    this.#column = -1;
    while (cursor.next()) {
      if (cursor.isClose) {
        if (!cursor.is("row")) continue;
        this.grid.endRow();
        return;
      } else if (cursor.is("c")) this.#readCell();
      else cursor.skipElement();
    }
    throw new Refusal("file-damaged");
  }

  #readCell(): void {
    const cursor = this.#cursor;
    let style = 0;
    this.#column += 1;
    this.#type = "n";
    while (cursor.nextAttribute()) {
      if (cursor.attributeEnd - cursor.attributeStart !== 1) continue;
      const name = cursor.bytes[cursor.attributeStart];
      if (name === 0x72) this.#column = this.#columnOfAddress();
      else if (name === 0x73) style = cursor.integer();
      else if (name === 0x74) this.#type = typeName(cursor);
    }
    if (this.#column >= SHEET_COLUMNS) throw new Refusal("file-damaged");
    if (cursor.isEmpty) return;
    this.#format = this.#context.styles[style];
    this.#readContent();
  }

  /** Columns by "AB12", whose row must be the one being read. */
  #columnOfAddress(): number {
    const { bytes, valueEnd } = this.#cursor;
    let at = this.#cursor.valueStart;
    let column = 0;
    for (; at < valueEnd; at += 1) {
      const letter = (bytes[at] ?? 0) & 0xdf;
      if (letter < 0x41 || letter > 0x5a) break;
      column = column * 26 + letter - 0x40;
    }
    if (column === 0 || integerAt(bytes, at, valueEnd) !== this.#row + 1) throw new Refusal("file-damaged");
    return column - 1;
  }

  #readContent(): void {
    const cursor = this.#cursor;
    let hasFormula = false;
    let hasValue = false;
    while (cursor.next()) {
      if (cursor.isClose) {
        if (!cursor.is("c")) continue;
        if (hasFormula && !hasValue) this.grid.put(this.#column, null);
        return;
      }
      if (cursor.is("v")) {
        if (!hasValue) this.#readValue();
        else cursor.skipElement();
        hasValue = true;
      } else if (cursor.is("f")) {
        this.formulas.read(cursor, this.#row, this.#column);
        hasFormula = true;
      } else if (cursor.is("is")) {
        cursor.endTag();
        if (!cursor.isEmpty) this.#putText(readCellText(cursor, "is"));
        this.#context.budget.takeCells(ASIDE_COST);
        hasValue = true;
      } else cursor.skipElement();
    }
    throw new Refusal("file-damaged");
  }

  #readValue(): void {
    const cursor = this.#cursor;
    const { bytes } = cursor;
    cursor.endTag();
    const start = cursor.at;
    if (this.#type === "n" || this.#type === "s") {
      // Nearly every cell: digits, and then the close tag.
      let end = start;
      while (end < bytes.length && bytes[end] !== 0x3c) end += 1;
      const number = cursor.isEmpty ? Number.NaN : plainNumber(bytes, start, end);
      if (!Number.isNaN(number) && bytes[end + 1] === 0x2f) {
        cursor.at = end;
        if (this.#type === "s") this.#putText(this.#context.strings().at(number));
        else this.#put(number, this.#format?.ofNumber);
        return;
      }
    }
    this.#putWritten(cursor.text());
  }

  /** A value that is not plain digits. */
  #putWritten(text: string): void {
    if (this.#type === "s") throw new Refusal("file-damaged");
    const value = writtenValue(this.#type, text, this.#context.date1904);
    if (typeof value === "string") {
      this.#context.budget.takeCells(ASIDE_COST);
      this.#putText(value);
    } else this.#put(value, typeof value === "number" ? this.#format?.ofNumber : this.#format?.ofOther);
  }

  #putText(content: CellText): void {
    const format = this.#format;
    if (typeof content === "string") this.#put(content, content === "" ? undefined : format?.ofText);
    else this.#put(content.text, content.text === "" ? undefined : markOfRuns(content.runs, format));
  }

  #put(value: CellValue, mark: CellMark | undefined): void {
    this.grid.put(this.#column, value);
    if (mark === undefined) return;
    this.#context.budget.takeCells(ASIDE_COST);
    this.marks.set(cellKey(this.#row, this.#column), mark);
  }
}

/** Struck only when every run is; in an encoding only when every run is in that one. */
function markOfRuns(runs: RichText["runs"], format: CellFormat | undefined): CellMark | undefined {
  const looks = runs.map((run) => run ?? format?.font ?? { struck: false, encoding: null });
  const encoding = looks[0]?.encoding ?? null;
  return markOfText(
    looks.every((look) => look.struck),
    looks.every((look) => look.encoding === encoding) ? encoding : null,
  );
}
