/**
 * A dropped `.xlsx` behind the port. The bytes are read once: a file does not change under the page. Selecting only remembers the place and
 * tells the page, which shows the sheet beside the pane.
 */
import type { WorkbookSnapshot } from "../../shared/sheet/snapshot.ts";
import { readWorkbook } from "../../shared/xlsx/read-workbook.ts";
import { mustBeShowable } from "./place.ts";
import { WorkbookProblem } from "./problems.ts";
import type { CellPlace, ReadOptions, WorkbookPort } from "./workbook.ts";

export class FileWorkbook implements WorkbookPort {
  readonly name: string;
  readonly caveats = [];
  /** The place selected last. */
  selected: CellPlace | null = null;
  readonly #bytes: Uint8Array;
  readonly #onSelect: (place: CellPlace) => void;
  #workbook: WorkbookSnapshot | null = null;

  constructor(name: string, bytes: Uint8Array, onSelect: (place: CellPlace) => void = () => {}) {
    this.name = name;
    this.#bytes = bytes;
    this.#onSelect = onSelect;
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

  #open(): WorkbookSnapshot {
    if (this.#workbook) return this.#workbook;
    const opened = readWorkbook(this.#bytes);
    if (!opened.ok) throw new WorkbookProblem("file-unreadable", opened.error.message, opened.error);
    this.#workbook = opened.workbook;
    return opened.workbook;
  }
}
