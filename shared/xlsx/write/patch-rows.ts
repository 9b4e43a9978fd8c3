/** The rows of a sheet while they are copied: rows that have something to be written are taken apart, new ones put between them. */
import { strFromU8 } from "fflate";
import type { Rect } from "../../sheet/address.ts";
import { Refusal } from "../file-errors.ts";
import type { XmlCursor } from "../xml-cursor.ts";
import { type ByteSink, CHUNK } from "./byte-sink.ts";
import { CellPlaces } from "./cell-places.ts";
import { cellXml } from "./cell-xml.ts";
import { type ColumnRun, styleOfColumn } from "./columns-xml.ts";
import { addMerges } from "./merge-cells.ts";
import { type Change, type OldCell, type OldCells, readOldCells } from "./old-cells.ts";
import type { SheetPatched } from "./patch-sheet.ts";
import type { SharedGroups } from "./shared-groups.ts";
import type { SheetWrites, Write } from "./sheet-writes.ts";
import { Splices } from "./splices.ts";
import type { StyleSheet } from "./style-sheet.ts";
import { prefixOf, tagBody } from "./tag-places.ts";
import { WriteRefusal } from "./write-errors.ts";

export interface RowsContext {
  readonly writes: SheetWrites;
  /** Opens the formats when a first cell needs them. */
  readonly styles: () => StyleSheet;
  /** Locked cells are not written. */
  readonly isProtected: boolean;
  /** Shared formulas that lose their first cell. */
  readonly orphans: SharedGroups;
  /** Rows of which `onFilled` is told every cell that stays filled. */
  readonly watched: ReadonlySet<number>;
  readonly onFilled: (row: number, column: number) => void;
  /** Areas that become one cell. */
  readonly merges: readonly Rect[];
}

/** The format of cells that nobody formatted. */
const BARE = 0;

export class RowsPatch {
  readonly #cursor: XmlCursor;
  readonly #bytes: Uint8Array;
  readonly #sink: ByteSink;
  readonly #context: RowsContext;
  readonly #columns: readonly ColumnRun[];
  readonly #prefix: string;
  readonly #places: CellPlaces;
  readonly #styleOfColumn = new Map<number, number>();
  /** Up to here the old bytes are written. */
  #copied = 0;
  /** How many of the rows to be written are. */
  #done = 0;
  #formulasGone = false;

  /** The cursor stands at the open tag of `<sheetData>`. */
  constructor(cursor: XmlCursor, sink: ByteSink, context: RowsContext, columns: readonly ColumnRun[]) {
    this.#cursor = cursor;
    this.#bytes = cursor.bytes;
    this.#sink = sink;
    this.#context = context;
    this.#columns = columns;
    this.#prefix = prefixOf(cursor);
    this.#places = new CellPlaces(context.writes.sheet);
  }

  /** Writes everything from `start`, where `<sheetData>` begins, to the end of the part. */
  async run(start: number): Promise<SheetPatched> {
    const cursor = this.#cursor;
    this.#copied = start;
    cursor.endTag();
    if (cursor.isEmpty) {
      this.#fill("sheetData", tagBody(cursor), () => this.#newRowsBefore(Number.POSITIVE_INFINITY));
    } else {
      while (this.#readRow()) await this.#keepPace();
      this.#copyTo(cursor.tagStart);
      this.#newRowsBefore(Number.POSITIVE_INFINITY);
    }
    this.#copyRest();
    return { formulasGone: this.#formulasGone };
  }

  /** Rows that stay are copied many at a time, and not all of them at once. */
  async #keepPace(): Promise<void> {
    if (this.#cursor.at - this.#copied >= CHUNK) this.#copyTo(this.#cursor.at);
    while (this.#sink.isAhead) await this.#sink.catchUp();
  }

  /** What follows the cells. */
  #copyRest(): void {
    const { merges } = this.#context;
    const splices = new Splices(this.#bytes);
    if (merges.length > 0) addMerges(this.#cursor, splices, this.#prefix, merges);
    splices.writeTo(this.#sink, this.#copied, this.#bytes.length);
    this.#copied = this.#bytes.length;
  }

  #copyTo(end: number): void {
    this.#sink.copy(this.#bytes, this.#copied, end);
    this.#copied = end;
  }

  /** Content for an element written `<name …/>`, whose "/>" stands at `body`. */
  #fill(name: string, body: number, write: () => void): void {
    this.#copyTo(body);
    this.#sink.text(">");
    write();
    this.#sink.text(`</${this.#prefix}${name}>`);
    this.#copied = body + 2;
  }

  /** False at the close of the sheet's data. */
  #readRow(): boolean {
    const cursor = this.#cursor;
    if (!cursor.next()) throw new Refusal("file-damaged");
    if (cursor.isClose) return !cursor.is("sheetData");
    if (!cursor.is("row")) {
      cursor.skipElement();
      return true;
    }
    const start = cursor.tagStart;
    this.#places.readRow(cursor);
    const { row } = this.#places;
    if (this.#nextRow() < row) {
      this.#copyTo(start);
      this.#newRowsBefore(row);
    }
    const writes = this.#nextRow() === row ? this.#context.writes.at(row) : [];
    if (writes.length > 0) this.#done += 1;
    if (writes.length === 0 && this.#context.orphans.size === 0) cursor.skipElement();
    else this.#patchRow(writes);
    return true;
  }

  #nextRow(): number {
    return this.#context.writes.rows[this.#done] ?? Number.POSITIVE_INFINITY;
  }

  #newRowsBefore(end: number): void {
    for (let row = this.#nextRow(); row < end; row = this.#nextRow()) {
      this.#done += 1;
      const cells = this.#context.writes.at(row).map((write) => this.#newCell(row, write, [], null));
      const tag = `${this.#prefix}row`;
      if (cells.some((xml) => xml !== "")) this.#sink.text(`<${tag} r="${row + 1}">${cells.join("")}</${tag}>`);
    }
  }

  /** The cursor is past the open tag of the row; it goes past its close. */
  #patchRow(writes: readonly Write[]): void {
    const cursor = this.#cursor;
    const { row, rowStyle, spans } = this.#places;
    if (spans !== null) this.#growSpans(spans, writes);
    if (cursor.isEmpty) {
      if (writes.length === 0) return;
      const cells = writes.map((write) => this.#newCell(row, write, [], rowStyle));
      this.#fill("row", tagBody(cursor), () => this.#sink.text(cells.join("")));
      return;
    }
    const isWritten = (column: number) => writes.some((write) => write.column === column);
    const old = readOldCells(cursor, this.#places, this.#context.orphans, isWritten);
    for (const { start, end, xml } of this.#changes(row, writes, old, rowStyle)) {
      this.#copyTo(start);
      this.#sink.text(xml);
      this.#copied = end;
    }
    if (!this.#context.watched.has(row)) return;
    for (const { column, isFilled } of old.cells) if (isFilled && !isWritten(column)) this.#context.onFilled(row, column);
  }

  /** In the order of the bytes they take the place of. */
  #changes(row: number, writes: readonly Write[], { cells, expanded, close }: OldCells, rowStyle: number | null): Change[] {
    const changes: Change[] = [];
    let index = 0;
    for (const write of writes) {
      while ((cells[index]?.column ?? Number.POSITIVE_INFINITY) < write.column) index += 1;
      const cell = cells[index];
      if (cell !== undefined && cell.column === write.column) {
        changes.push({ start: cell.start, end: cell.end, xml: this.#cell(row, write, cell.style, cells, rowStyle) });
        this.#formulasGone ||= cell.hasFormula;
      } else {
        const at = cell?.start ?? close;
        changes.push({ start: at, end: at, xml: this.#newCell(row, write, cells, rowStyle) });
      }
    }
    return expanded.length === 0 ? changes : [...changes, ...expanded].sort((a, b) => a.start - b.start);
  }

  #newCell(row: number, write: Write, cells: readonly OldCell[], rowStyle: number | null): string {
    if (write.value === null && write.formula === null && write.look === null) return "";
    return this.#cell(row, write, this.#styleOfMissing(write.column, rowStyle), cells, rowStyle);
  }

  #cell(row: number, write: Write, own: number, cells: readonly OldCell[], rowStyle: number | null): string {
    const { column, value, look, formula } = write;
    if (this.#context.isProtected && this.#context.styles().isLocked(own))
      throw new WriteRefusal("write-locked-cell", { sheet: this.#context.writes.sheet, row, column });
    let style = own;
    if (look !== null) {
      const wanted = own === BARE ? (look.bare ?? look) : look;
      const like = wanted.likeColumn;
      const found = like === null ? own : cells.find((cell) => cell.column === like)?.style;
      style = this.#context.styles().derive(found ?? this.#styleOfMissing(like ?? column, rowStyle), wanted);
    }
    return cellXml(this.#prefix, row, column, style, { value, formula: formula?.xml(this.#prefix, row) ?? "" });
  }

  /** A cell that is not there looks as its row says, or else its column. */
  #styleOfMissing(column: number, rowStyle: number | null): number {
    if (rowStyle !== null) return rowStyle;
    const known = this.#styleOfColumn.get(column);
    if (known !== undefined) return known;
    const style = styleOfColumn(this.#columns, column);
    this.#styleOfColumn.set(column, style);
    return style;
  }

  /** "1:20": the columns between which a row has cells; only a hint, but some programs call a wrong one damage. */
  #growSpans([start, end]: readonly [start: number, end: number], writes: readonly Write[]): void {
    const [, from, to] = /^(\d+):(\d+)$/.exec(strFromU8(this.#bytes.subarray(start, end))) ?? [];
    const first = writes[0];
    const last = writes.at(-1);
    if (from === undefined || to === undefined || first === undefined || last === undefined) return;
    this.#copyTo(start);
    this.#sink.text(`${Math.min(Number(from), first.column + 1)}:${Math.max(Number(to), last.column + 1)}`);
    this.#copied = end;
  }
}
