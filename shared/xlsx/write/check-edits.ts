/** Faults of the edits that can be seen without the file: whoever made them is told before anything is opened. */

import type { Rect } from "../../sheet/address.ts";
import type { CellEdit, Look, NewSheet, SheetEdits, WorkbookEdits } from "../../sheet/edits.ts";
import { cellKey } from "../../sheet/snapshot.ts";
import { MAX_SHEETS, SHEET_COLUMNS, SHEET_ROWS } from "../limits.ts";
import { MAX_FORMULA } from "./block-formula.ts";
import { isWritable } from "./cell-xml.ts";
import { isDefinedName, isSheetName } from "./defined-names.ts";
import { isIndex } from "./sheet-writes.ts";
import { WriteRefusal } from "./write-errors.ts";

/** What Excel allows: a number format, the two texts of a message beside a cell, a footer. */
const MAX_FORMAT = 255;
const MAX_TITLE = 32;
const MAX_PROMPT = 255;
const MAX_FOOTER = 255;
const MAX_WIDTH = 255;
const MAX_HEIGHT = 409.5;

export function checkEdits({ sheets, newSheets, names }: WorkbookEdits): void {
  for (const edits of sheets) checkSheet(edits);
  if (newSheets.length > MAX_SHEETS) throw new WriteRefusal("write-too-much");
  const taken = new Set(sheets.map(({ sheet }) => sheet.toLowerCase()));
  for (const sheet of newSheets) {
    if (!isSheetName(sheet.name)) throw new WriteRefusal("write-bad-name", { sheet: sheet.name });
    if (taken.has(sheet.name.toLowerCase())) throw new WriteRefusal("write-sheet-twice", { sheet: sheet.name });
    taken.add(sheet.name.toLowerCase());
    checkNewSheet(sheet);
  }
  const known = new Set<string>();
  for (const { name, refersTo } of names) {
    if (!isDefinedName(name) || known.has(name.toLowerCase()) || refersTo === "") throw new WriteRefusal("write-bad-name");
    if (refersTo.length > MAX_FORMULA) throw new WriteRefusal("write-bad-value");
    known.add(name.toLowerCase());
  }
}

function checkSheet({ sheet, cells, blocks, widths, printTo }: SheetEdits): void {
  for (const { row, column, value, look } of cells)
    if (!isWritable(value) || !isLook(look)) throw new WriteRefusal("write-bad-value", { sheet, row, column });
  checkMerges(sheet, cells);
  // The blocks of a column have one look, and there are thousands of them.
  const looks = new Set<Look | null>();
  for (const { column, firstRow, values, look } of blocks) {
    const wrong = values.findIndex((value) => !isWritable(value));
    if (!looks.has(look) && isLook(look)) looks.add(look);
    if (wrong >= 0 || !looks.has(look))
      throw new WriteRefusal("write-bad-value", { sheet, row: firstRow + Math.max(wrong, 0), column });
  }
  for (const { column, width } of widths)
    if (!isIndex(column, SHEET_COLUMNS) || !isWithin(width, MAX_WIDTH)) throw new WriteRefusal("write-outside-grid", { sheet });
  if (printTo !== null && !isIndex(printTo, SHEET_COLUMNS)) throw new WriteRefusal("write-outside-grid", { sheet });
}

/** Nothing disappears under a merged cell, and what is written beneath is looked at like every other cell. */
function checkMerges(sheet: string, cells: SheetEdits["cells"]): void {
  const merged = cells.filter(({ mergeDown }) => mergeDown !== undefined);
  if (merged.length === 0) return;
  const empty = new Set(cells.flatMap((cell) => (isCovered(cell) ? [cellKey(cell.row, cell.column)] : [])));
  for (const { row, column, mergeDown = 0 } of merged) {
    const below = Array.from({ length: Math.min(mergeDown, SHEET_ROWS) }, (_, at) => cellKey(row + at + 1, column));
    if (!isIndex(mergeDown - 1, SHEET_ROWS) || !below.every((key) => empty.has(key)))
      throw new WriteRefusal("write-bad-value", { sheet, row, column });
  }
}

const isCovered = ({ value, mergeDown }: CellEdit): boolean => value === null && mergeDown === undefined;

function checkNewSheet({ name: sheet, rows, widths, heights, merges, frozen, print, validations }: NewSheet): void {
  const outside = () => new WriteRefusal("write-outside-grid", { sheet });
  if (rows.length > SHEET_ROWS || widths.length > SHEET_COLUMNS) throw outside();
  for (const [row, cells] of rows.entries()) {
    if ((cells?.length ?? 0) > SHEET_COLUMNS) throw outside();
    for (const [column, cell] of (cells ?? []).entries()) {
      if (cell === null || cell === undefined) continue;
      const fits = isWritable(cell.value) && (cell.formula?.length ?? 0) <= MAX_FORMULA && isLook(cell.look ?? null);
      if (!fits) throw new WriteRefusal("write-bad-value", { sheet, row, column });
    }
  }
  const areas = [...merges, ...validations.map(({ area }) => area), ...(print?.area ? [print.area] : [])];
  if (!areas.every(isOnGrid) || !widths.every((width) => width === null || isWithin(width, MAX_WIDTH))) throw outside();
  for (const [row, height] of heights ?? []) if (!isIndex(row, SHEET_ROWS) || !isWithin(height, MAX_HEIGHT)) throw outside();
  if (frozen !== null && !(isIndex(frozen.rows, SHEET_ROWS) && isIndex(frozen.columns, SHEET_COLUMNS))) throw outside();
  const header = print?.header ?? { first: 0, last: 0 };
  if (!isIndex(header.first, SHEET_ROWS) || !isIndex(header.last, SHEET_ROWS) || header.last < header.first) throw outside();
  const messages = validations.flatMap(({ prompt, error }) => [prompt, error]);
  const isShort = messages.every(
    (message) => (message?.title.length ?? 0) <= MAX_TITLE && (message?.text.length ?? 0) <= MAX_PROMPT,
  );
  const isNumber = validations.every(
    ({ rule }) => rule.kind === "list" || (Number.isFinite(rule.from) && Number.isFinite(rule.to)),
  );
  if (!isShort || !isNumber || (print?.footer?.length ?? 0) > MAX_FOOTER) throw new WriteRefusal("write-bad-value", { sheet });
}

function isWithin(size: number, most: number): boolean {
  return size >= 0 && size <= most;
}

function isOnGrid({ top, left, bottom, right }: Rect): boolean {
  const isInside =
    isIndex(top, SHEET_ROWS) && isIndex(bottom, SHEET_ROWS) && isIndex(left, SHEET_COLUMNS) && isIndex(right, SHEET_COLUMNS);
  return isInside && bottom >= top && right >= left;
}

function isLook(look: Look | null): boolean {
  if (look === null) return true;
  const { likeColumn, numberFormat, fill, fontName, fontSize, bare } = look;
  return (
    (bare === undefined || isLook(bare)) &&
    (likeColumn === null || isIndex(likeColumn, SHEET_COLUMNS)) &&
    (numberFormat?.length ?? 1) <= MAX_FORMAT &&
    numberFormat !== "" &&
    (fill === undefined || /^[0-9A-F]{6}$/i.test(fill)) &&
    (fontName === undefined || (fontName !== "" && fontName.length <= 31)) &&
    (fontSize === undefined || (fontSize >= 1 && fontSize <= 409))
  );
}
