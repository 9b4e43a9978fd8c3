/** Header texts of the columns of a sheet over one to three rows, with merged cells spread over what they cover. */
import type { Rect } from "./address.ts";
import { headerWords } from "./header-words.ts";
import { unicodeText } from "./sheet-text.ts";
import type { SheetSnapshot } from "./snapshot.ts";

export interface HeaderText {
  readonly column: number;
  /** Levels from the top, equal neighbours once, cleaned. */
  readonly levels: readonly string[];
  /** The levels as `headerWords`, joined by " | ". */
  readonly folded: string;
  /** The lowest level as `headerWords`. */
  readonly leaf: string;
  /** The same without what it says in parentheses: "Ngày sinh (dd/mm/yyyy)" is "ngay sinh". */
  readonly bare: string;
}

/** Header rows are not wider. */
const WIDEST = 256;

/** The last column that holds anything in the rows. */
function lastColumn(sheet: SheetSnapshot, first: number, last: number): number {
  let width = 0;
  for (let row = first; row <= last; row++) width = Math.max(width, sheet.rows[row]?.length ?? 0);
  for (const merge of sheet.merges) if (merge.top <= last && merge.bottom >= first) width = Math.max(width, merge.right + 1);
  return Math.min(width, WIDEST) - 1;
}

export function headerTexts(sheet: SheetSnapshot, first: number, last: number): HeaderText[] {
  const width = lastColumn(sheet, first, last) + 1;
  const levels = Array.from({ length: last - first + 1 }, (_, index) => rowTexts(sheet, first + index, width));
  spreadMerges(sheet.merges, levels, first);
  for (let level = 0; level + 1 < levels.length; level++) lendParents(levels[level] ?? [], levels[level + 1] ?? []);
  const found: HeaderText[] = [];
  for (let column = 0; column < width; column++) {
    const texts = levels.map((row) => row[column] ?? "").filter((text, index, all) => text !== "" && text !== all[index - 1]);
    if (texts.length > 0) found.push(headerText(column, texts));
  }
  return found;
}

export function headerText(column: number, levels: readonly string[]): HeaderText {
  const folded = levels.map(headerWords).filter(Boolean).join(" | ");
  const last = levels.at(-1) ?? "";
  return { column, levels, folded, leaf: headerWords(last), bare: headerWords(last.replace(/\([^)]*\)/g, " ")) };
}

function rowTexts(sheet: SheetSnapshot, row: number, width: number): string[] {
  return Array.from({ length: width }, (_, column) => unicodeText(sheet, row, column));
}

function spreadMerges(merges: readonly Rect[], levels: string[][], first: number): void {
  for (const { top, left, bottom, right } of merges) {
    if (bottom < first || top < first || top > first + levels.length - 1) continue;
    const text = levels[top - first]?.[left] ?? "";
    if (text === "") continue;
    for (let row = top; row <= bottom; row++) {
      const level = levels[row - first];
      if (!level) break;
      for (let column = left; column <= right && column < level.length; column++) if (!level[column]) level[column] = text;
    }
  }
}

/** Without merged cells a sub-header under an empty cell belongs to the heading on its left that has a sub-header too. */
function lendParents(top: string[], below: readonly string[]): void {
  for (let column = 1; column < top.length; column++) {
    if (top[column] || !below[column] || !below[column - 1] || below[column] === below[column - 1]) continue;
    const parent = top[column - 1];
    if (parent && parent !== below[column - 1]) top[column] = parent;
  }
}
