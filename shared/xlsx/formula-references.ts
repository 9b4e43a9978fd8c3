/**
 * Where a formula as files keep it says cells that move with it. Everything else is left alone: texts, names of sheets in quotes or
 * without, functions ("LOG10("), tables ("Bảng1[Cột A1]"), other workbooks ("[1]"), errors ("#REF!"), numbers ("1E5") and names.
 */
import { columnIndex } from "../sheet/address.ts";
import { SHEET_COLUMNS, SHEET_ROWS } from "./limits.ts";

/** A whole column has no row, a whole row no column. Each is 0-based and moves unless it is written with "$". */
export interface MovingReference {
  readonly start: number;
  readonly end: number;
  readonly column: number | null;
  readonly columnMoves: boolean;
  readonly row: number | null;
  readonly rowMoves: boolean;
}

/** In the order of the text. */
export function movingReferences(formula: string): MovingReference[] {
  const found: MovingReference[] = [];
  for (let at = 0; at < formula.length; ) {
    const letter = formula[at] ?? "";
    if (letter === '"' || letter === "'") at = pastQuoted(formula, at, letter);
    else if (letter === "[") at = pastBrackets(formula, at);
    else if (letter === "#") at = pastError(formula, at);
    else if (isWordAt(formula, at)) at = readWord(formula, at, found);
    else at += 1;
  }
  return found.filter(({ columnMoves, rowMoves }) => columnMoves || rowMoves);
}

/** Past the closing quote; two quotes stand for one. */
function pastQuoted(formula: string, start: number, quote: string): number {
  for (let at = start + 1; at < formula.length; at += 1) {
    if (formula[at] !== quote) continue;
    if (formula[at + 1] !== quote) return at + 1;
    at += 1;
  }
  return formula.length;
}

/** Past the bracket that closes this one; an apostrophe takes the meaning from the letter after it ("Cột'[1']"). */
function pastBrackets(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at += 1) {
    const letter = formula[at];
    if (letter === "'") at += 1;
    else if (letter === "[") depth += 1;
    else if (letter === "]" && --depth === 0) return at + 1;
  }
  return formula.length;
}

/** "#REF!" would else end in a reference to a sheet of that name; the "#" of "A1#" is nothing but itself. */
function pastError(formula: string, start: number): number {
  ERROR.lastIndex = start;
  return start + (ERROR.exec(formula)?.[0].length ?? 1);
}

const ERROR = /#(?:N\/A|[A-Z][A-Z0-9_/]*[!?])/iy;

/** Letters of all languages, digits, and what names may hold besides. */
const WORD = /[$A-Za-z0-9_.\\?\u0080-\uffff]+/y;

function isWordAt(formula: string, at: number): boolean {
  WORD.lastIndex = at;
  return WORD.test(formula);
}

function wordAt(formula: string, at: number): string {
  WORD.lastIndex = at;
  return WORD.exec(formula)?.[0] ?? "";
}

/** Past the word, or past both words of "A:C" or "3:7", which only together are references. */
function readWord(formula: string, start: number, found: MovingReference[]): number {
  const word = wordAt(formula, start);
  const end = start + word.length;
  const next = formula[end];
  if (next === "(" || next === "!" || next === "[") return end;
  const cell = cellOf(word, start);
  if (cell !== null && !(next === ":" && isSheetName(formula, end + 1))) {
    found.push(cell);
    return end;
  }
  if (next !== ":") return end;
  const second = wordAt(formula, end + 1);
  const past = end + 1 + second.length;
  if (isSheetName(formula, end + 1)) return past;
  const pair = [lineOf(word, start), lineOf(second, end + 1)] as const;
  const [first, last] = pair;
  if (first === null || last === null || (first.row === null) !== (last.row === null)) return end;
  found.push(first, last);
  return past;
}

/** Is the word at `at` the second sheet of "Jan:Mar!A1"? */
function isSheetName(formula: string, at: number): boolean {
  return formula[at + wordAt(formula, at).length] === "!";
}

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([0-9]{1,7})$/;
const LINE = /^(\$?)(?:([A-Za-z]{1,3})|([0-9]{1,7}))$/;

function cellOf(word: string, start: number): MovingReference | null {
  const match = CELL.exec(word);
  if (match === null) return null;
  const [, fixedColumn = "", letters = "", fixedRow = "", digits = ""] = match;
  const column = columnIndex(letters);
  const row = Number(digits) - 1;
  if (!isOnGrid(column, SHEET_COLUMNS) || !isOnGrid(row, SHEET_ROWS)) return null;
  return { start, end: start + word.length, column, columnMoves: fixedColumn === "", row, rowMoves: fixedRow === "" };
}

/** "A" or "$3" as half of a range of whole columns or rows. */
function lineOf(word: string, start: number): MovingReference | null {
  const match = LINE.exec(word);
  if (match === null) return null;
  const [, fixed = "", letters, digits] = match;
  const moves = fixed === "";
  const column = letters === undefined ? null : columnIndex(letters);
  const row = digits === undefined ? null : Number(digits) - 1;
  if (!isOnGrid(column ?? 0, SHEET_COLUMNS) || !isOnGrid(row ?? 0, SHEET_ROWS)) return null;
  return { start, end: start + word.length, column, columnMoves: column !== null && moves, row, rowMoves: row !== null && moves };
}

function isOnGrid(index: number, size: number): boolean {
  return index >= 0 && index < size;
}
