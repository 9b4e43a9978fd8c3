/** Header texts of the columns of a sheet over one to three rows, with merged cells spread over what they cover. */
import { clean, fold } from "../text/fold.ts";
import { detectLegacy, fromLegacy } from "../text/legacy.ts";
import type { Rect } from "./address.ts";
import { cellKey, type SheetSnapshot, valueAt } from "./snapshot.ts";
import { textOf } from "./table.ts";

export interface HeaderText {
  readonly column: number;
  /** Levels from the top, equal neighbours once, cleaned. */
  readonly levels: readonly string[];
  /** Folded levels joined by " | ". */
  readonly folded: string;
  /** The lowest level, folded. */
  readonly leaf: string;
  /** The column shares its whole header with the column to its left (a heading merged over two columns). */
  readonly spread: boolean;
}

/** A cell's text in Unicode, whatever encoding it was typed in, cleaned of stray spaces. */
export function unicodeText(sheet: SheetSnapshot, row: number, column: number): string {
  const raw = textOf(valueAt(sheet, row, column));
  if (raw === "") return "";
  const legacy = detectLegacy(raw, sheet.marks.get(cellKey(row, column))?.font);
  return clean(legacy ? fromLegacy(raw, legacy) : raw);
}

/** The last column that holds anything in the rows, at most 255: header rows are not wider. */
function lastColumn(sheet: SheetSnapshot, first: number, last: number): number {
  let width = 0;
  for (let row = first; row <= last; row++) width = Math.max(width, sheet.rows[row]?.length ?? 0);
  for (const merge of sheet.merges) if (merge.top <= last && merge.bottom >= first) width = Math.max(width, merge.right + 1);
  return Math.min(width, 256) - 1;
}

export function headerTexts(sheet: SheetSnapshot, first: number, last: number): HeaderText[] {
  const width = lastColumn(sheet, first, last) + 1;
  const levels = Array.from({ length: last - first + 1 }, (_, index) => rowTexts(sheet, first + index, width));
  spreadMerges(sheet.merges, levels, first);
  if (levels.length > 1) lendParents(levels);
  const found: HeaderText[] = [];
  let before = "";
  for (let column = 0; column < width; column++) {
    const texts = levels.map((row) => row[column] ?? "").filter((text, index, all) => text !== "" && text !== all[index - 1]);
    if (texts.length === 0) {
      before = "";
      continue;
    }
    const folded = texts
      .map(fold)
      .filter((text) => text !== "")
      .join(" | ");
    found.push({ column, levels: texts, folded, leaf: fold(texts.at(-1) ?? ""), spread: folded !== "" && folded === before });
    before = folded;
  }
  return found;
}

function rowTexts(sheet: SheetSnapshot, row: number, width: number): string[] {
  return Array.from({ length: width }, (_, column) => unicodeText(sheet, row, column));
}

function spreadMerges(merges: readonly Rect[], levels: string[][], first: number): void {
  for (const { top, left, bottom, right } of merges) {
    if (bottom < first || top > first + levels.length - 1) continue;
    const text = levels[top - first]?.[left] ?? "";
    if (text === "") continue;
    for (let row = Math.max(top, first); row <= bottom; row++) {
      const level = levels[row - first];
      if (!level) break;
      for (let column = left; column <= right && column < level.length; column++) if (!level[column]) level[column] = text;
    }
  }
}

/** Two header rows without merged cells: a sub-header under an empty cell belongs to the heading on its left that has a sub-header too. */
function lendParents(levels: string[][]): void {
  const [top = [], below = []] = levels;
  for (let column = 1; column < top.length; column++) {
    if (top[column] || !below[column] || !below[column - 1] || below[column] === below[column - 1]) continue;
    const parent = top[column - 1];
    if (parent && parent !== below[column - 1]) top[column] = parent;
  }
}
