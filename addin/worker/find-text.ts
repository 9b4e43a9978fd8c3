/** The next cell of a sheet that shows some words, in whatever case and with or without their marks; from the top again at the end. */
import { fold } from "../../shared/text/fold.ts";
import type { RowView } from "./messages.ts";

interface Place {
  readonly row: number;
  readonly column: number;
}

const BLOCK = 500;

export function findText(
  rows: (first: number, last: number) => readonly RowView[],
  rowCount: number,
  words: string,
  { row, column }: Place,
): Place | null {
  const wanted = fold(words);
  if (wanted === "") return null;
  const within = (first: number, last: number): Place | null => {
    for (let top = first; top <= last; top += BLOCK) {
      for (const [index, cells] of rows(top, Math.min(last, top + BLOCK - 1)).entries()) {
        const from = top + index === row && first === row ? column + 1 : 0;
        const found = cells.findIndex((cell, at) => at >= from && cell !== null && fold(cell.text).includes(wanted));
        if (found >= 0) return { row: top + index, column: found };
      }
    }
    return null;
  };
  return within(row, rowCount - 1) ?? within(0, Math.min(row, rowCount - 1));
}
