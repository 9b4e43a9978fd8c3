/**
 * The edits that bring back what other edits change: values, and formulas where one stood. A font or a number format is brought back as
 * far as the picture of the workbook knows it. New sheets, names, widths and our own part are not undone here.
 */
import type { CellEdit, FormulaBlock, Look, SheetEdits, WorkbookEdits } from "../sheet/edits.ts";
import { NO_EDITS } from "../sheet/edits.ts";
import { type CellMark, type CellValue, cellKey, type SheetSnapshot, valueAt, type WorkbookSnapshot } from "../sheet/snapshot.ts";

/** `workbook` as it is before the edits. */
export function undoEdits(workbook: WorkbookSnapshot, edits: WorkbookEdits): WorkbookEdits {
  const sheets = edits.sheets.flatMap((one) => {
    const sheet = workbook.sheets.find(({ name }) => name === one.sheet);
    return sheet ? [undoSheet(sheet, one)] : [];
  });
  return { ...NO_EDITS, sheets };
}

function undoSheet(sheet: SheetSnapshot, edits: SheetEdits): SheetEdits {
  const cells: CellEdit[] = [];
  const blocks: FormulaBlock[] = [];
  for (const { row, column, look } of touchedCells(edits)) {
    const key = cellKey(row, column);
    const value = valueAt(sheet, row, column);
    const formula = sheet.formulas.get(key);
    const before = lookBefore(value, look, sheet.marks.get(key));
    if (formula === undefined) cells.push({ row, column, value, look: before });
    else blocks.push({ column, firstRow: row, formula: [formula], values: [value], look: before });
  }
  return { sheet: edits.sheet, cells, blocks, widths: [], printTo: null };
}

interface Touched {
  readonly row: number;
  readonly column: number;
  readonly look: Look | null;
}

/** Every cell once, however often it is written. */
function touchedCells({ cells, blocks }: SheetEdits): Iterable<Touched> {
  const touched = new Map<number, Touched>();
  for (const { row, column, look } of cells) touched.set(cellKey(row, column), { row, column, look });
  for (const { column, firstRow, values, look } of blocks)
    for (const at of values.keys()) touched.set(cellKey(firstRow + at, column), { row: firstRow + at, column, look });
  return touched.values();
}

const FONTS = { tcvn3: ".VnTime", vni: "VNI-Times" } as const;
const SHOWS = { month: "mm/yyyy", year: "yyyy" } as const;

/** A text goes back as a text: where it looks like a date Excel would make one of it again. */
function lookBefore(value: CellValue, changed: Look | null, mark: CellMark | undefined): Look | null {
  const font = mark?.font ? { fontName: FONTS[mark.font] } : {};
  const format = changed?.numberFormat !== undefined || mark?.shows ? { numberFormat: formatOf(value, mark) } : {};
  const look: Look = { likeColumn: null, ...font, ...format };
  return Object.keys(look).length > 1 ? look : null;
}

function formatOf(value: CellValue, mark: CellMark | undefined): string {
  if (typeof value === "string") return "@";
  return mark?.shows ? SHOWS[mark.shows] : "General";
}
