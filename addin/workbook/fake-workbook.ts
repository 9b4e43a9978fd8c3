/** A workbook in memory, for tests of everything above the port. It counts its readings and remembers what was selected. */
import type { WorkbookSnapshot } from "../../shared/sheet/snapshot.ts";
import { mustBeShowable } from "./place.ts";
import type { CellPlace, ReadOptions, WorkbookPort } from "./workbook.ts";

export class FakeWorkbook implements WorkbookPort {
  readonly name: string | null;
  readonly caveats = [];
  readonly selections: CellPlace[] = [];
  readings = 0;
  #workbook: WorkbookSnapshot;

  constructor(workbook: WorkbookSnapshot, name: string | null = null) {
    this.#workbook = workbook;
    this.name = name;
  }

  /** As if people had edited the workbook meanwhile. */
  become(workbook: WorkbookSnapshot): void {
    this.#workbook = workbook;
  }

  async read({ onProgress, signal }: ReadOptions = {}): Promise<WorkbookSnapshot> {
    signal?.throwIfAborted();
    this.readings++;
    onProgress?.(1);
    return this.#workbook;
  }

  async select(place: CellPlace): Promise<void> {
    mustBeShowable(
      place,
      this.#workbook.sheets.find(({ name }) => name === place.sheet),
    );
    this.selections.push(place);
  }
}
