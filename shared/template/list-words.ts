/** The sheet of lists of an older workbook beside that of today: which words are new, and which of the office's own stay. */
import type { NewCell, NewSheet } from "../sheet/edits.ts";
import { type SheetSnapshot, valueAt } from "../sheet/snapshot.ts";
import { isBlank, textOf } from "../sheet/table.ts";

export interface ListWords {
  /** Of the list. */
  readonly title: string;
  /** How many words it has in the workbook. */
  readonly before: number;
  readonly added: readonly string[];
}

/** Lists that have words today which the workbook's have not. */
export function newListWords(before: SheetSnapshot, now: NewSheet): ListWords[] {
  return titlesOf(now).flatMap(({ title, column }) => {
    const had = wordsUnder(before, title);
    const added = wordsOf(now, column).filter((word) => !had.includes(word));
    return added.length === 0 ? [] : [{ title, before: had.length, added }];
  });
}

/** Today's sheet with every word that stands in the workbook's lists besides, behind ours. */
export function withOwnWords(before: SheetSnapshot, now: NewSheet): NewSheet {
  const rows: (NewCell | null)[][] = now.rows.map((cells) => [...(cells ?? [])]);
  for (const { title, column } of titlesOf(now)) {
    const ours = wordsOf(now, column);
    const look = now.rows[1]?.[column]?.look;
    for (const [index, word] of wordsUnder(before, title)
      .filter((one) => !ours.includes(one))
      .entries()) {
      const row = ours.length + 1 + index;
      while (rows.length <= row) rows.push([]);
      const cells = rows[row] ?? [];
      while (cells.length < column) cells.push(null);
      cells[column] = { value: word, ...(look ? { look } : {}) };
    }
  }
  return { ...now, rows };
}

function titlesOf({ rows }: NewSheet): { readonly title: string; readonly column: number }[] {
  return (rows[0] ?? []).flatMap((cell, column) => (cell === null ? [] : [{ title: String(cell.value), column }]));
}

export function wordsOf({ rows }: NewSheet, column: number): string[] {
  return rows.slice(1).flatMap((cells) => {
    const value = cells?.[column]?.value ?? null;
    return isBlank(value) ? [] : [textOf(value)];
  });
}

function wordsUnder(sheet: SheetSnapshot, title: string): string[] {
  const column = (sheet.rows[0] ?? []).indexOf(title);
  if (column < 0) return [];
  return sheet.rows.slice(1).flatMap((_, index) => {
    const value = valueAt(sheet, index + 1, column);
    return isBlank(value) ? [] : [textOf(value)];
  });
}
