/** A sheet of the answering machine: a snapshot that can be written into, the way Excel takes what it is given. */
import type { Rect } from "../../shared/sheet/address.ts";
import { type CellMark, type CellValue, cellKey, cellOf, type SheetSnapshot } from "../../shared/sheet/snapshot.ts";
import { calculate, type Known, toA1, toR1C1 } from "./excel-host-formulas.ts";

export interface HostTable {
  readonly id: string;
  rect: Rect;
}

/** A note lies on a cell and goes where its cell goes. */
export interface HostNote {
  row: number;
  readonly column: number;
  content: string;
}

export class HostSheet implements SheetSnapshot {
  readonly id: string;
  readonly name: string;
  state: SheetSnapshot["state"];
  readonly rows: CellValue[][];
  readonly formulas: Map<number, string>;
  readonly marks: Map<number, CellMark>;
  readonly formats: Map<number, string>;
  merges: Rect[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  isProtected = false;
  isFiltered = false;
  tables: HostTable[] = [];
  notes: HostNote[] = [];
  /** Cells with a conversation. */
  comments: readonly string[] = [];
  printArea: Rect[] | null = null;
  /** Everything else that was set: "U4:U9 format/font/bold" and its value. */
  readonly settings = new Map<string, unknown>();
  /** Formulas that were written here, and so are calculated here. */
  readonly #live = new Set<number>();

  constructor(sheet: SheetSnapshot, id: string, formats: ReadonlyMap<number, string> = new Map()) {
    this.id = id;
    this.name = sheet.name;
    this.state = sheet.state;
    this.rows = Array.from(sheet.rows, (cells) => [...(cells ?? [])]);
    this.formulas = new Map(sheet.formulas);
    this.marks = new Map(sheet.marks);
    this.formats = new Map(formats);
    this.merges = [...sheet.merges];
    this.hiddenRows = sheet.hiddenRows;
    this.hiddenColumns = sheet.hiddenColumns;
  }

  formatAt(key: number): string {
    const known = this.formats.get(key);
    if (known !== undefined) return known;
    const { shows } = this.marks.get(key) ?? {};
    if (shows) return shows === "month" ? "mm/yyyy" : "yyyy";
    return "General";
  }

  setFormat(row: number, column: number, format: string): void {
    const key = cellKey(row, column);
    this.formats.set(key, format);
    const { shows: _, ...mark } = this.marks.get(key) ?? {};
    if (Object.keys(mark).length > 0) this.marks.set(key, mark);
    else this.marks.delete(key);
  }

  /** As if somebody typed it: dates, numbers and formulas are made of texts that look like them. */
  type(row: number, column: number, given: unknown, notation: "A1" | "R1C1", known: Known): void {
    const isText = this.formatAt(cellKey(row, column)) === "@";
    if (!isText && typeof given === "string" && given.startsWith("=")) {
      const formula = given.slice(1);
      this.put(row, column, null, notation === "A1" ? formula : toA1(formula, row, column));
      this.#live.add(cellKey(row, column));
      this.#calculateOne(cellKey(row, column), known);
    } else this.put(row, column, isText ? textOf(given) : meantBy(given), null);
  }

  put(row: number, column: number, value: CellValue, formula: string | null): void {
    // Below or beside its top left a merged area holds nothing.
    const merge = this.merges.find((one) => one.top <= row && row <= one.bottom && one.left <= column && column <= one.right);
    if (merge && (merge.top !== row || merge.left !== column)) return;
    const key = cellKey(row, column);
    while (this.rows.length <= row) this.rows.push([]);
    const cells = this.rows[row] ?? [];
    while (cells.length < column) cells.push(null);
    cells[column] = value;
    this.#live.delete(key);
    if (formula === null) this.formulas.delete(key);
    else this.formulas.set(key, formula);
  }

  /** Only what was written here: other formulas keep the value that they came with. */
  calculate(known: Known): void {
    for (const key of this.#live) this.#calculateOne(key, known);
  }

  #calculateOne(key: number, known: Known): void {
    const { row, column } = cellOf(key);
    const here: Known = { ...known, cell: (sheet, r, c) => known.cell(sheet ?? this.name, r, c) };
    const cells = this.rows[row];
    if (cells) cells[column] = calculate(this.formulas.get(key) ?? "", here);
  }

  r1c1(row: number, column: number): string | null {
    const formula = this.formulas.get(cellKey(row, column));
    return formula === undefined ? null : `=${toR1C1(formula, row, column)}`;
  }

  /** As somebody sorts rows by a column: values and notes go along, addresses of anything else do not. Formulas are not sorted here. */
  sort(first: number, last: number, column: number): void {
    const rows = Array.from({ length: last - first + 1 }, (_, at) => first + at);
    const by = (row: number): string => String(this.rows[row]?.[column] ?? "");
    const order = [...rows].sort((a, b) => by(a).localeCompare(by(b), "vi"));
    const cells = order.map((row) => this.rows[row] ?? []);
    const goes = new Map(order.map((row, at) => [row, first + at]));
    cells.forEach((row, at) => {
      this.rows[first + at] = row;
    });
    for (const note of this.notes) note.row = goes.get(note.row) ?? note.row;
  }

  clear(rect: Rect, what: "All" | "Contents" | "Formats"): void {
    for (let row = rect.top; row <= Math.min(rect.bottom, this.rows.length - 1); row++) {
      for (let column = rect.left; column <= Math.min(rect.right, (this.rows[row]?.length ?? 0) - 1); column++) {
        if (what !== "Formats") this.put(row, column, null, null);
      }
    }
    if (what === "Contents") return;
    for (const map of [this.formats, this.marks]) {
      for (const key of map.keys()) if (isIn(rect, cellOf(key))) map.delete(key);
    }
    for (const name of this.settings.keys())
      if (name.includes("format/") || name.includes("CopyFrom")) this.settings.delete(name);
  }
}

function isIn({ top, left, bottom, right }: Rect, { row, column }: { readonly row: number; readonly column: number }): boolean {
  return top <= row && row <= bottom && left <= column && column <= right;
}

function textOf(given: unknown): CellValue {
  return given === "" || given === null ? null : String(given);
}

function meantBy(given: unknown): CellValue {
  if (typeof given === "number" || typeof given === "boolean") return given;
  if (typeof given !== "string" || given === "") return null;
  if (given.startsWith("'")) return given.slice(1);
  const text = given.trim();
  if (/^#(REF|N\/A|NAME|VALUE|DIV\/0)[!?]?$/.test(text)) return { error: text };
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === "true";
  if (/^[-+]?\d+(\.\d+)?(e\d+)?$/i.test(text)) return Number(text);
  const date = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text);
  if (date) return Math.round(Date.UTC(Number(date[3]), Number(date[2]) - 1, Number(date[1])) / 86_400_000) + 25_569;
  return given;
}
