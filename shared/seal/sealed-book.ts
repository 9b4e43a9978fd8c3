/**
 * What a seal keeps of a workbook: every cell of every sheet with its formulas, as one text, so that afterwards exactly what changed can be
 * said with what stood there; and a digest that does not hang on the order of lines or on the width of columns.
 */
import {
  type CellMark,
  type CellValue,
  cellKey,
  plainSheet,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../sheet/snapshot.ts";
import { isBlank, textOf } from "../sheet/table.ts";
import { sha256Hex } from "../xlsx/sha256.ts";
import { SharedFormula } from "../xlsx/shared-formula.ts";

/** Short names: the text is kept in the workbook. */
interface SealedSheet {
  readonly n: string;
  readonly s: SheetSnapshot["state"];
  readonly r: readonly (readonly CellValue[] | null)[];
  readonly f: readonly (readonly [number, string])[];
  readonly m: readonly (readonly [number, CellMark])[];
  readonly g: readonly (readonly [number, number, number, number])[];
}

const EDITION = 1;

export function sealedText({ sheets, date1904 }: WorkbookSnapshot): string {
  const all = sheets.map(
    (sheet): SealedSheet => ({
      n: sheet.name,
      s: sheet.state,
      r: Array.from(sheet.rows, (cells) => (cells && cells.length > 0 ? Array.from(cells, (value) => value ?? null) : null)),
      f: [...sheet.formulas],
      m: [...sheet.marks],
      g: sheet.merges.map(({ top, left, bottom, right }) => [top, left, bottom, right] as const),
    }),
  );
  return JSON.stringify({ e: EDITION, d: date1904, s: all });
}

/** The workbook as it was sealed; null for what is no such text. */
export function sealedBook(text: string): WorkbookSnapshot | null {
  try {
    const read: unknown = JSON.parse(text);
    if (!isObject(read) || read.e !== EDITION || !Array.isArray(read.s)) return null;
    return { sheets: read.s.map(sheetIn), date1904: read.d === true };
  } catch {
    return null;
  }
}

/** Whatever stands there, the answer is a sheet: what is no cell is empty. */
function sheetIn(one: unknown): SheetSnapshot {
  const sheet = isObject(one) ? one : {};
  const rows = listIn(sheet.r).map((cells) => (Array.isArray(cells) ? cells.map(valueIn) : undefined));
  const state = sheet.s === "hidden" || sheet.s === "veryHidden" ? sheet.s : "visible";
  return plainSheet(String(sheet.n ?? ""), rows, {
    state,
    formulas: new Map(
      pairsIn(sheet.f).flatMap(([key, formula]) => (typeof formula === "string" ? [[key, formula] as const] : [])),
    ),
    marks: new Map(pairsIn(sheet.m).map(([key, mark]) => [key, markIn(mark)])),
    merges: listIn(sheet.g).flatMap((rect) => {
      const [top, left, bottom, right] = listIn(rect).map(Number);
      return [top, left, bottom, right].every(Number.isInteger)
        ? [{ top: top ?? 0, left: left ?? 0, bottom: bottom ?? 0, right: right ?? 0 }]
        : [];
    }),
  });
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null;
const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function pairsIn(value: unknown): (readonly [number, unknown])[] {
  return listIn(value).flatMap((pair) =>
    Array.isArray(pair) && typeof pair[0] === "number" ? [[pair[0], pair[1]] as const] : [],
  );
}

function valueIn(value: unknown): CellValue {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return isObject(value) && typeof value.error === "string" ? { error: value.error } : null;
}

function markIn(value: unknown): CellMark {
  const mark = isObject(value) ? value : {};
  return {
    ...(mark.struck === true ? { struck: true } : {}),
    ...(mark.font === "tcvn3" || mark.font === "vni" ? { font: mark.font } : {}),
    ...(mark.shows === "month" || mark.shows === "year" ? { shows: mark.shows } : {}),
  };
}

/** The same for the same lines in any order; what is struck through counts otherwise. What formulas give is left out: it follows from the rest. */
export function contentDigest({ sheets, date1904 }: WorkbookSnapshot): string {
  const parts = sheets.map((sheet) => `${sheet.name}\u0002${linesOf(sheet).sort().join("\u0003")}`);
  return sha256Hex(`${date1904}\u0004${parts.join("\u0004")}`);
}

/** In the middle of the grid: a formula follows its line there, and is the same for the same line wherever it stood. */
const ANY_ROW = 500_000;

function signOf({ marks }: SheetSnapshot, row: number, column: number, value: CellValue | undefined): string {
  if (typeof value === "number") return "#";
  return marks.get(cellKey(row, column))?.struck ? "~" : ":";
}

function linesOf(sheet: SheetSnapshot): string[] {
  return sheet.rows.flatMap((cells, row) => {
    let line = "";
    for (const [column, value] of (cells ?? []).entries()) {
      const formula = sheet.formulas.get(cellKey(row, column));
      if (formula !== undefined) line += `${column}=${new SharedFormula(formula, row, column).at(ANY_ROW, column)}\u0001`;
      else if (!isBlank(value ?? null)) line += `${column}${signOf(sheet, row, column, value)}${textOf(value ?? null)}\u0001`;
    }
    return line === "" ? [] : [line];
  });
}
