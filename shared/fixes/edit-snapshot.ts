/**
 * A picture of a workbook as it will be once edits are written, made without any file: so that the rules run on what is to come, and
 * tests on what came. Values, formulas and marks are those that a reader of the written file would find.
 */
import { a1 } from "../formulas/formula.ts";
import { type FormulaBlock, type Look, mergesOf, type NewSheet, type SheetEdits, type WorkbookEdits } from "../sheet/edits.ts";
import { KEPT_NAMESPACE } from "../sheet/kept-namespace.ts";
import {
  type CellMark,
  type CellValue,
  cellKey,
  plainSheet,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../sheet/snapshot.ts";
import { encodingOf } from "../xlsx/font-look.ts";
import { showsOfFormat } from "../xlsx/number-format.ts";
import { summedAgain } from "./summed-again.ts";

export function editSnapshot(
  workbook: WorkbookSnapshot,
  { sheets: edits, newSheets, customXml }: WorkbookEdits,
): WorkbookSnapshot {
  const replaced = new Set(newSheets.map(({ name }) => name));
  const others = workbook.sheets.filter(({ name }) => !replaced.has(name));
  const edited = others.map((sheet) => edits.filter((one) => one.sheet === sheet.name).reduce(editSheet, sheet));
  const kept = customXml?.namespace === KEPT_NAMESPACE ? { kept: customXml.xml } : {};
  return { ...workbook, ...kept, sheets: [...edited, ...newSheets.map(sheetOf)] };
}

/** What a sheet holds while it is edited; rows are copied when first written to. */
class Draft {
  readonly rows: (readonly CellValue[] | undefined)[];
  readonly formulas: Map<number, string>;
  readonly marks: Map<number, CellMark>;
  private readonly own = new Map<number, CellValue[]>();

  constructor({ rows, formulas, marks }: SheetSnapshot) {
    this.rows = [...rows];
    this.formulas = new Map(formulas);
    this.marks = new Map(marks);
  }

  put(row: number, column: number, value: CellValue, formula: string | null, look: Look | null): void {
    const key = cellKey(row, column);
    const cells = this.rowFor(row);
    while (cells.length < column) cells.push(null);
    cells[column] = value;
    if (formula === null) this.formulas.delete(key);
    else this.formulas.set(key, formula);
    const mark = markAfter(this.marks.get(look?.likeColumn == null ? key : cellKey(row, look.likeColumn)), value, look);
    if (mark) this.marks.set(key, mark);
    else this.marks.delete(key);
  }

  private rowFor(row: number): CellValue[] {
    let cells = this.own.get(row);
    if (!cells) {
      cells = [...(this.rows[row] ?? [])];
      while (this.rows.length < row) this.rows.push(undefined);
      this.rows[row] = cells;
      this.own.set(row, cells);
    }
    return cells;
  }
}

function editSheet(sheet: SheetSnapshot, edits: SheetEdits): SheetSnapshot {
  const { cells, blocks } = edits;
  const draft = new Draft(sheet);
  for (const { row, column, value, look } of cells) draft.put(row, column, value, null, look);
  for (const block of blocks) putBlock(draft, block);
  const { rows, formulas, marks } = draft;
  const merges = [...sheet.merges, ...mergesOf(edits)];
  return summedAgain(sheet, { ...sheet, rows, formulas, marks, merges });
}

function putBlock(draft: Draft, { column, firstRow, formula, values, look }: FormulaBlock): void {
  for (const [at, value] of values.entries()) draft.put(firstRow + at, column, value, a1(formula, firstRow + at), look);
}

/** Only texts have letters in an old font, and only numbers are dates that hide their day. */
function markAfter(before: CellMark | undefined, value: CellValue, look: Look | null): CellMark | undefined {
  const shows = look?.numberFormat === undefined ? before?.shows : showsOfFormat(-1, look.numberFormat);
  const font = look?.fontName === undefined ? before?.font : (encodingOf(look.fontName) ?? undefined);
  const mark: CellMark = {
    ...(before?.struck ? { struck: true } : {}),
    ...(font && typeof value === "string" ? { font } : {}),
    ...(shows && typeof value === "number" ? { shows } : {}),
  };
  return Object.keys(mark).length > 0 ? mark : undefined;
}

function sheetOf({ name, rows, merges, state }: NewSheet): SheetSnapshot {
  const formulas = new Map<number, string>();
  const values = rows.map((cells, row) =>
    cells?.map((cell, column) => {
      if (cell?.formula !== undefined) formulas.set(cellKey(row, column), cell.formula);
      return cell?.value ?? null;
    }),
  );
  return plainSheet(name, values, { state, formulas, merges });
}
