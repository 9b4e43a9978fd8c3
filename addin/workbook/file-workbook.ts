/**
 * A dropped `.xlsx` behind the port. Its bytes change only by what is written, and those of before are kept, so that undoing is exact.
 * Selecting only remembers the place and tells the page, which shows the sheet beside the pane.
 */
import type { WorkbookEdits } from "../../shared/sheet/edits.ts";
import type { WorkbookSnapshot } from "../../shared/sheet/snapshot.ts";
import { readWorkbook } from "../../shared/xlsx/read-workbook.ts";
import { patchWorkbook } from "../../shared/xlsx/write/patch-workbook.ts";
import { fileProblem, writeProblem } from "./file-problem.ts";
import { byCell, type Mark, type Marked, type MarkedCell, type MarkOptions, mustHave, type Unmarked } from "./mark.ts";
import { mustBeShowable } from "./place.ts";
import { Steps } from "./steps.ts";
import type { CellPlace, ReadOptions, WorkbookPort, WriteOptions, Written } from "./workbook.ts";
import { placesOf } from "./written.ts";

/** The file as it is, and what it holds once somebody asked. */
interface State {
  readonly bytes: Uint8Array;
  workbook: WorkbookSnapshot | null;
}

export class FileWorkbook implements WorkbookPort {
  readonly name: string;
  readonly caveats = [];
  /** The place selected last. */
  selected: CellPlace | null = null;
  /** What the page shows at which cells. */
  marked: readonly MarkedCell[] = [];
  readonly #onSelect: (place: CellPlace) => void;
  readonly #steps = new Steps();
  #state: State;

  constructor(name: string, bytes: Uint8Array, onSelect: (place: CellPlace) => void = () => {}) {
    this.name = name;
    this.#state = { bytes, workbook: null };
    this.#onSelect = onSelect;
  }

  /** The file with all that was written into it. */
  get bytes(): Uint8Array {
    return this.#state.bytes;
  }

  async read({ onProgress, signal }: ReadOptions = {}): Promise<WorkbookSnapshot> {
    signal?.throwIfAborted();
    const workbook = this.#open();
    onProgress?.(1);
    return workbook;
  }

  async select(place: CellPlace): Promise<void> {
    mustBeShowable(
      place,
      this.#open().sheets.find(({ name }) => name === place.sheet),
    );
    this.selected = place;
    this.#onSelect(place);
  }

  async selection(): Promise<CellPlace | null> {
    return this.selected;
  }

  async write(edits: WorkbookEdits, { onProgress, signal, allowSigned = false }: WriteOptions = {}): Promise<Written> {
    signal?.throwIfAborted();
    const names = this.#open().sheets.map(({ name }) => name);
    const { bytes } = this.#state;
    const patched = await patchWorkbook(bytes, edits, { allowSigned });
    if (!patched.ok) throw writeProblem(patched.error);
    this.#state = { bytes: patched.bytes, workbook: null };
    onProgress?.(1);
    const undo = this.#steps.add(async () => {
      this.#state = { bytes, workbook: null };
    });
    return { places: placesOf(edits, names), caveats: [], undo };
  }

  /** The page draws its own marks: nothing of them ever goes into the file. */
  readonly canMark = true;

  async mark(marks: readonly Mark[], { signal }: MarkOptions): Promise<Marked> {
    signal?.throwIfAborted();
    const cells = byCell(marks);
    mustHave(
      cells,
      this.#open().sheets.map(({ name }) => name),
    );
    this.marked = cells;
    return { cells: cells.length, caveats: [] };
  }

  async unmark({ signal }: Omit<MarkOptions, "locale"> = {}): Promise<Unmarked> {
    signal?.throwIfAborted();
    this.marked = [];
    return { caveats: [] };
  }

  async isMarked(): Promise<boolean> {
    return this.marked.length > 0;
  }

  #open(): WorkbookSnapshot {
    const state = this.#state;
    if (state.workbook) return state.workbook;
    const opened = readWorkbook(state.bytes);
    if (!opened.ok) throw fileProblem(opened.error);
    state.workbook = opened.workbook;
    return opened.workbook;
  }
}
