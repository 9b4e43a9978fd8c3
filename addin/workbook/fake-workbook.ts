/** A workbook in memory, for tests of everything above the port. It counts its readings and writings and remembers what was selected. */
import { editSnapshot } from "../../shared/fixes/edit-snapshot.ts";
import { rangeName } from "../../shared/sheet/address.ts";
import type { WorkbookEdits } from "../../shared/sheet/edits.ts";
import type { WorkbookSnapshot } from "../../shared/sheet/snapshot.ts";
import { checkWriting } from "./check-writing.ts";
import { touchedAreas } from "./edit-areas.ts";
import { byCell, type Mark, type Marked, type MarkedCell, type MarkOptions, mustHave, type Unmarked } from "./mark.ts";
import { mergedTarget } from "./merged-target.ts";
import { mustBeShowable } from "./place.ts";
import { MARKING } from "./problem-words/marking.ts";
import { placeName, problem } from "./problems.ts";
import { Steps } from "./steps.ts";
import type { CellPlace, ReadOptions, WorkbookPort, WriteOptions, Written } from "./workbook.ts";
import { placesOf } from "./written.ts";

export interface FakeOptions {
  /** Sheets whose cells are all locked. */
  readonly locked?: readonly string[];
  /** No sheet can be added. */
  readonly structureLocked?: boolean;
  /** Cells with somebody's own note. */
  readonly notes?: readonly CellPlace[];
  readonly cannotMark?: boolean;
}

export class FakeWorkbook implements WorkbookPort {
  readonly name: string | null;
  readonly caveats = [];
  readonly selections: CellPlace[] = [];
  /** What is said at which cells. */
  marked: readonly MarkedCell[] = [];
  readings = 0;
  writings = 0;
  /** The names of the workbook, and what they refer to. */
  names: ReadonlyMap<string, string> = new Map();
  #workbook: WorkbookSnapshot;
  readonly #options: FakeOptions;
  readonly #steps = new Steps();

  constructor(workbook: WorkbookSnapshot, name: string | null = null, options: FakeOptions = {}) {
    this.#workbook = workbook;
    this.name = name;
    this.#options = options;
    this.canMark = options.cannotMark !== true;
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

  async selection(): Promise<CellPlace | null> {
    return this.selections.at(-1) ?? null;
  }

  readonly canMark: boolean;

  async mark(marks: readonly Mark[], { signal }: MarkOptions): Promise<Marked> {
    signal?.throwIfAborted();
    const { notes = [] } = this.#options;
    const cells = byCell(marks);
    const isOwn = ({ sheet, cell }: CellPlace): boolean => notes.some((one) => one.sheet === sheet && one.cell === cell);
    mustHave(cells, namesOf(this.#workbook));
    this.marked = cells.filter((place) => !isOwn(place));
    const own = cells.length - this.marked.length;
    return { cells: this.marked.length, caveats: own > 0 ? [MARKING.own(own)] : [] };
  }

  async unmark({ signal }: Omit<MarkOptions, "locale"> = {}): Promise<Unmarked> {
    signal?.throwIfAborted();
    this.marked = [];
    return { caveats: [] };
  }

  async isMarked(): Promise<boolean> {
    return this.marked.length > 0;
  }

  async write(edits: WorkbookEdits, { onProgress, signal }: WriteOptions = {}): Promise<Written> {
    signal?.throwIfAborted();
    checkWriting(edits);
    this.#refuse(edits);
    const before = { workbook: this.#workbook, names: this.names };
    const after = editSnapshot(before.workbook, edits);
    this.#workbook = after;
    this.names = new Map([...before.names, ...edits.names.map(({ name, refersTo }) => [name, refersTo] as const)]);
    this.writings++;
    onProgress?.(1);
    const undo = this.#steps.add(async () => {
      // What people did meanwhile cannot be told from what was written.
      if (this.#workbook !== after) throw problem("changed-since");
      this.#workbook = before.workbook;
      this.names = before.names;
    });
    return { places: placesOf(edits, namesOf(before.workbook)), caveats: [], undo };
  }

  #refuse({ sheets, newSheets }: WorkbookEdits): void {
    const { locked = [], structureLocked = false } = this.#options;
    for (const edits of sheets) {
      const sheet = this.#workbook.sheets.find(({ name }) => name === edits.sheet);
      if (!sheet) throw problem("sheet-not-found", edits.sheet);
      const [area] = touchedAreas(edits);
      if (area && locked.includes(sheet.name)) throw problem("cell-locked", placeName(sheet.name, rangeName(area)));
      const merged = mergedTarget(edits, sheet.merges);
      if (merged !== null) throw problem("cell-merged", placeName(sheet.name, merged));
    }
    const known = namesOf(this.#workbook);
    for (const { name } of newSheets) {
      if (structureLocked && !known.includes(name)) throw problem("structure-locked", name);
      if (locked.includes(name)) throw problem("cell-locked", placeName(name, "A1"));
    }
  }
}

function namesOf({ sheets }: WorkbookSnapshot): string[] {
  return sheets.map(({ name }) => name);
}
