/** Findings shown in their cells, whatever the workbook is, and what became of showing them. */
import type { Locale, Text } from "../../shared/text/locale.ts";
import { problem } from "./problems.ts";
import type { CellPlace, WriteOptions } from "./workbook.ts";

/** What is to be said at a cell: one finding, in the language of the marks, with its sign and law. */
export interface Mark extends CellPlace {
  readonly text: string;
}

export interface MarkOptions extends Pick<WriteOptions, "onWait" | "signal"> {
  readonly locale: Locale;
}

export interface Marked {
  /** Cells that carry a mark now. */
  readonly cells: number;
  /** Which were left out, why, and how to see them all the same. */
  readonly caveats: readonly Text[];
}

export interface Unmarked {
  /** What could not be taken away, and what to do. */
  readonly caveats: readonly Text[];
}

/** All that is said at one cell. */
export interface MarkedCell extends CellPlace {
  readonly texts: readonly string[];
}

/** By cells, in the order of the first mark of each. */
export function byCell(marks: readonly Mark[]): MarkedCell[] {
  const cells = new Map<string, CellPlace & { texts: string[] }>();
  for (const { sheet, cell, text } of marks) {
    const key = `${cell} ${sheet}`;
    const known = cells.get(key) ?? { sheet, cell, texts: [] };
    known.texts.push(text);
    cells.set(key, known);
  }
  return [...cells.values()];
}

/** Throws the problem of the first sheet that is not there. */
export function mustHave(cells: readonly CellPlace[], sheets: readonly string[]): void {
  const gone = cells.find(({ sheet }) => !sheets.includes(sheet));
  if (gone) throw problem("sheet-not-found", gone.sheet);
}
