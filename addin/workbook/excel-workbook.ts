/**
 * The workbook that is open in Excel, behind the port. How it is read is `excel/read.ts`, how it is written `excel/write/write.ts`; how the
 * pane gets hold of Excel is `office.ts`.
 */
import { cellName } from "../../shared/sheet/address.ts";
import type { WorkbookEdits } from "../../shared/sheet/edits.ts";
import { cellKey, type WorkbookSnapshot } from "../../shared/sheet/snapshot.ts";
import type { Text } from "../../shared/text/locale.ts";
import { type Hint, watchExcel } from "./excel/events.ts";
import type { ExcelHost } from "./excel/excel-host.ts";
import { problemOf } from "./excel/host-errors.ts";
import { countMarks, markExcel, NOTES_API, unmarkExcel } from "./excel/mark/mark.ts";
import { OwnWrites } from "./excel/own-writes.ts";
import { readExcel } from "./excel/read.ts";
import { type CellArea, type CellNow, readCells } from "./excel/read-cells.ts";
import type { Known, SeenCell } from "./excel/write/as-read.ts";
import { type ExcelWritten, UNDO_GROUPS, writeExcel } from "./excel/write/write.ts";
import type { Mark, Marked, MarkOptions, Unmarked } from "./mark.ts";
import { cellAt } from "./place.ts";
import { problem } from "./problems.ts";
import { Steps } from "./steps.ts";
import type { CellPlace, ReadOptions, UndoOptions, WorkbookPort, WriteOptions, Written } from "./workbook.ts";

export class ExcelWorkbook implements WorkbookPort {
  name: string | null = null;
  caveats: readonly Text[] = [];
  /** Tells Excel's events of our own doing from those of people. */
  readonly ownWrites = new OwnWrites();
  readonly #host: ExcelHost;
  readonly #steps = new Steps();
  /** What was read last; null once something was written, of which no reading tells yet. */
  #known: Known | null = null;
  /** The last reading: its sheets and merged areas, which no writing of ours makes wrong. */
  #read: WorkbookSnapshot | null = null;

  constructor(host: ExcelHost) {
    this.#host = host;
  }

  async read(options: ReadOptions = {}): Promise<WorkbookSnapshot> {
    options.signal?.throwIfAborted();
    try {
      const { fileName, workbook, caveats } = await this.#host.run((context) => readExcel(context, this.#host, growing(options)));
      this.name = fileName;
      this.#known = { name: fileName, workbook, since: new Map() };
      this.#read = workbook;
      this.caveats = caveats;
      return workbook;
    } catch (error) {
      options.signal?.throwIfAborted();
      throw problemOf(error);
    }
  }

  /** Cells that were read by themselves since, because somebody edited them: what is checked with them may be written over them. */
  saw(sheet: string, cells: Iterable<SeenCell>): void {
    if (!this.#known) return;
    const seen = this.#known.since.get(sheet) ?? new Map<number, SeenCell>();
    for (const cell of cells) seen.set(cellKey(cell.row, cell.column), cell);
    this.#known.since.set(sheet, seen);
  }

  async watch(tell: (hint: Hint) => void): Promise<() => Promise<void>> {
    return watchExcel(this.#host, this.ownWrites, tell);
  }

  async cells(areas: readonly CellArea[]): Promise<readonly CellNow[]> {
    try {
      const cells = await readCells(this.#host, areas);
      for (const sheet of new Set(areas.map((one) => one.sheet)))
        this.saw(
          sheet,
          cells.filter((one) => one.sheet === sheet).map((one) => ({ ...one, isFormula: one.formula !== null })),
        );
      return cells;
    } catch (error) {
      throw problemOf(error);
    }
  }

  async select(place: CellPlace): Promise<void> {
    const { top, left } = cellAt(place.cell);
    try {
      await this.#host.run(async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(place.sheet);
        sheet.load("visibility");
        await context.sync();
        if (sheet.isNullObject) throw problem("sheet-not-found", place.sheet);
        if (sheet.visibility !== "Visible") throw problem("sheet-hidden", place.sheet);
        sheet.activate();
        sheet.getCell(top, left).untrack().select();
        await context.sync();
      });
    } catch (error) {
      throw problemOf(error, place.sheet);
    }
  }

  async selection(): Promise<CellPlace | null> {
    try {
      return await this.#host.run(async (context) => {
        const cell = context.workbook.getActiveCell().untrack();
        cell.load("rowIndex,columnIndex");
        cell.worksheet.load("name");
        await context.sync();
        return { sheet: cell.worksheet.name, cell: cellName(cell.rowIndex, cell.columnIndex) };
      });
    } catch (error) {
      throw problemOf(error);
    }
  }

  async write(edits: WorkbookEdits, options: WriteOptions = {}): Promise<Written> {
    options.signal?.throwIfAborted();
    try {
      const written = await this.ownWrites.during(() => writeExcel(this.#host, edits, growing(options), this.#known));
      this.#known = null;
      const { places, caveats } = written;
      return { places, caveats, undo: this.#steps.add((options) => this.#undo(written, options)) };
    } catch (error) {
      throw reasonOf(error, options);
    }
  }

  get canMark(): boolean {
    return this.#host.supports(NOTES_API);
  }

  async mark(marks: readonly Mark[], options: MarkOptions): Promise<Marked> {
    options.signal?.throwIfAborted();
    if (!this.canMark) throw problem("excel-too-old");
    return this.#annotate(options, (context) => markExcel(context, marks, this.#host, options, this.#read));
  }

  async unmark(options: Omit<MarkOptions, "locale"> = {}): Promise<Unmarked> {
    options.signal?.throwIfAborted();
    if (!this.canMark) return { caveats: [] };
    const caveats = await this.#annotate(options, (context) => unmarkExcel(context, this.#names, this.#host, options));
    return { caveats };
  }

  async isMarked(): Promise<boolean> {
    if (!this.canMark) return false;
    try {
      return (await this.#host.run((context) => countMarks(context, this.#names, this.#host))) > 0;
    } catch (error) {
      throw problemOf(error);
    }
  }

  get #names(): readonly string[] {
    return this.#read?.sheets.map(({ name }) => name) ?? [];
  }

  /** Excel's own undo takes all marks back at once, where it knows groups. */
  async #annotate<T>({ signal }: UndoOptions, act: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
    try {
      return await this.ownWrites.during(() => this.#host.run(act, { mergeUndoGroup: this.#host.supports(UNDO_GROUPS) }));
    } catch (error) {
      throw reasonOf(error, { signal });
    }
  }

  async #undo({ undo }: ExcelWritten, options: UndoOptions = {}): Promise<void> {
    options.signal?.throwIfAborted();
    try {
      this.#known = null;
      await this.ownWrites.during(() => undo(options));
    } catch (error) {
      throw reasonOf(error, options);
    }
  }
}

/** What stopped by hand rejects with the reason that was given. */
function reasonOf(error: unknown, { signal }: UndoOptions): unknown {
  return signal?.aborted && error === signal.reason ? error : problemOf(error);
}

/** The share is reckoned from what is known so far, so it could fall: it is told only when it grows. */
function growing<T extends ReadOptions>(options: T): T {
  const { onProgress } = options;
  let told = 0;
  const tell = (share: number) => {
    if (share <= told) return;
    told = share;
    onProgress?.(share);
  };
  return { ...options, onProgress: onProgress && tell };
}
