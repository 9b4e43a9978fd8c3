/** What was learnt of one sheet, answer by answer; in the end, its snapshot. */
import type { Rect } from "../../../shared/sheet/address.ts";
import { type CellMark, type CellValue, cellKey, type SheetSnapshot } from "../../../shared/sheet/snapshot.ts";
import type { Text } from "../../../shared/text/locale.ts";
import { cellCount } from "./areas.ts";
import { mayBeDate } from "./cell-values.ts";
import { RowMeter } from "./row-meter.ts";
import type { SheetName } from "./sheet-facts.ts";

export class SheetPicture {
  readonly sheet: SheetName;
  /** What Excel would not tell of this sheet. */
  readonly untold = new Set<Text>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  /** Where the sheet holds anything; known from its facts. */
  used: Rect = { top: 0, left: 0, bottom: -1, right: -1 };
  /** Cells read. */
  read = 0;
  readonly #rows: (CellValue[] | undefined)[] = [];
  readonly #formulas = new Map<number, string>();
  readonly #marks = new Map<number, CellMark>();
  readonly #marked: { readonly rect: Rect; readonly mark: CellMark }[] = [];
  readonly #merges = new Map<number, Rect>();
  readonly #shows: { readonly row: number; readonly column: number; readonly mark: CellMark }[] = [];
  readonly #formatted = new Set<number>();

  readonly #meters = new Map<string, RowMeter>();

  constructor(sheet: SheetName) {
    this.sheet = sheet;
  }

  /** What is known of the size of such answers over these columns. */
  meter(kind: string, { left, right }: Rect, guessPerCell: number): RowMeter {
    const key = `${kind} ${left}:${right}`;
    const meter = this.#meters.get(key) ?? new RowMeter((right - left + 1) * guessPerCell);
    this.#meters.set(key, meter);
    return meter;
  }

  valueAt(row: number, column: number): CellValue {
    return this.#rows[row]?.[column] ?? null;
  }

  setValue(row: number, column: number, value: CellValue): void {
    this.#rows[row] ??= [];
    const cells = this.#rows[row];
    while (cells.length < column) cells.push(null);
    cells[column] = value;
  }

  /** `text` as Excel gives it: a formula begins with "=", anything else is the cell's value. */
  setFormula(row: number, column: number, text: unknown): void {
    if (typeof text === "string" && text.startsWith("=")) this.#formulas.set(cellKey(row, column), text.slice(1));
  }

  mark(row: number, column: number, mark: CellMark): void {
    const key = cellKey(row, column);
    this.#marks.set(key, { ...this.#marks.get(key), ...mark });
  }

  /** Marks the cells of a rectangle that hold something, whether or not they were read already. */
  markAll(rect: Rect, mark: CellMark): void {
    this.#marked.push({ rect, mark });
  }

  /** True once for each column. */
  wantsFormats(column: number): boolean {
    const first = !this.#formatted.has(column);
    this.#formatted.add(column);
    return first;
  }

  /** The number format of a cell hides the day; it counts where the cell turns out to hold what may be a date. */
  showsOnly(row: number, column: number, shows: NonNullable<CellMark["shows"]>): void {
    this.#shows.push({ row, column, mark: { shows } });
  }

  addMerge(rect: Rect): void {
    if (cellCount(rect) > 1) this.#merges.set(cellKey(rect.top, rect.left), rect);
  }

  snapshot(): SheetSnapshot {
    for (const { rect, mark } of this.#marked.splice(0)) this.#markHeld(rect, mark);
    for (const { row, column, mark } of this.#shows.splice(0))
      if (mayBeDate(this.valueAt(row, column))) this.mark(row, column, mark);
    this.#dropTexts();
    return {
      name: this.sheet.name,
      state: this.sheet.state,
      rows: this.#rows,
      formulas: this.#formulas,
      marks: this.#marks,
      merges: [...this.#merges.values()],
      hiddenRows: this.hiddenRows,
      hiddenColumns: this.hiddenColumns,
    };
  }

  #markHeld(rect: Rect, mark: CellMark): void {
    for (let row = rect.top; row <= rect.bottom; row++) {
      for (let column = rect.left; column <= rect.right; column++) {
        if (this.valueAt(row, column) !== null) this.mark(row, column, mark);
      }
    }
  }

  /** A text that begins with "=" is its own value; a formula's value is another. */
  #dropTexts(): void {
    for (const [key, formula] of this.#formulas) {
      if (this.valueAt(Math.floor(key / 16_384), key % 16_384) === `=${formula}`) this.#formulas.delete(key);
    }
  }
}
