/** A list to be filled in: header, column numbers, and lines that are ready for it. Lines without content are nothing but their looks. */
import { columnName, type Rect } from "../sheet/address.ts";
import type { Look } from "../sheet/edits.ts";
import type { SheetDraft } from "./draft.ts";
import type { Entry } from "./entry.ts";
import { LOOKS } from "./looks.ts";

export interface ListColumn {
  /** Our field: how formulas and tests find the column. */
  readonly field: string;
  /** As offices write it, and as the reader finds it with certainty. */
  readonly header: string;
  /** In characters. */
  readonly width: number;
  readonly look: Look;
  /** How it is filled in: beside the cell when it is chosen, and on the sheet of instructions. */
  readonly howTo: string;
  readonly entry: Entry | null;
}

/** Where a list stands on its sheet, 0-based. */
export class ListPlace {
  readonly header: number;
  readonly first: number;
  readonly last: number;
  readonly #fields: readonly string[];

  constructor(top: number, lines: number, columns: readonly ListColumn[]) {
    this.header = top;
    this.first = top + 2;
    this.last = top + 1 + lines;
    this.#fields = columns.map(({ field }) => field);
  }

  get width(): number {
    return this.#fields.length;
  }

  column(field: string): number {
    const column = this.#fields.indexOf(field);
    if (column < 0) throw new RangeError(`Cannot find the column of "${field}": the list has none`);
    return column;
  }

  lines(field: string): Rect {
    const column = this.column(field);
    return { top: this.first, left: column, bottom: this.last, right: column };
  }

  /** "B10:B79": for formulas on the same sheet. */
  range(field: string): string {
    const letter = columnName(this.column(field));
    return `${letter}${this.first + 1}:${letter}${this.last + 1}`;
  }
}

/** In points: four lines of a narrow column. */
const HEADER_HEIGHT = 64;

export function putList(draft: SheetDraft, top: number, columns: readonly ListColumn[], lines: number): ListPlace {
  const place = new ListPlace(top, lines, columns);
  draft.height(place.header, HEADER_HEIGHT);
  for (const [index, column] of columns.entries()) {
    const { field, header, look, entry } = column;
    draft.put(place.header, index, header, LOOKS.header);
    // A number and no "(1)": a row of numbers is never taken for a second row of headers.
    draft.put(place.header + 1, index, index + 1, LOOKS.numbers);
    for (let row = place.first; row <= place.last; row++) draft.put(row, index, null, look);
    if (entry) allow(draft, place.lines(field), column, entry);
  }
  return place;
}

function allow(draft: SheetDraft, area: Rect, { header, howTo }: ListColumn, { rule, strict, error }: Entry): void {
  draft.allow({ area, rule, strict, prompt: { title: header, text: howTo }, error: { title: header, text: error } });
}
