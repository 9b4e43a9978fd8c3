/**
 * The first questions of a reading: which sheets there are and, of a sheet, the small facts that decide what else to ask, with its first rows
 * as a sample. Facts that hold for a whole range are one word from Excel; where cells differ it answers null.
 */
import type { Rect } from "../../../shared/sheet/address.ts";
import type { SheetSnapshot } from "../../../shared/sheet/snapshot.ts";
import type { Ask } from "./ask.ts";

export interface SheetName {
  readonly id: string;
  readonly name: string;
  readonly state: SheetSnapshot["state"];
}

export interface SheetFacts {
  /** Of the cells that hold something. */
  readonly used: Rect;
  /** Null: some are. */
  readonly rowsHidden: boolean | null;
  readonly columnsHidden: boolean | null;
  /** Null: cells differ. */
  readonly font: string | null;
  readonly struck: boolean | null;
  /** Everything in the first rows and columns of the sheet. */
  readonly sample: { readonly rect: Rect; readonly values: readonly (readonly unknown[])[] } | null;
}

/** Columns of a sample: A to AN. */
export const SAMPLE_COLUMNS = 40;
export const SAMPLE_ROWS = 100;
const BYTES_PER_SAMPLED_CELL = 60;

export interface Opened {
  readonly fileName: string | null;
  readonly sheets: readonly SheetName[];
  /** The facts of the active sheet, asked for in the same request; null facts for an empty sheet. */
  readonly active: { readonly id: string; readonly facts: SheetFacts | null } | null;
}

/** The sheets of the workbook, and the facts of the active one unless it is none of them (a chart sheet). */
export function askWorkbook(take: (opened: Opened) => readonly Ask[], withActive = true): Ask {
  return {
    sheet: "",
    bytes: SAMPLE_ROWS * SAMPLE_COLUMNS * BYTES_PER_SAMPLED_CELL,
    part: () => null,
    instead: () => (withActive ? [askWorkbook(take, false)] : null),
    begin(context) {
      const { workbook } = context;
      workbook.load("name");
      const sheets = workbook.worksheets.load("items/id,items/name,items/visibility");
      const active = withActive ? workbook.worksheets.getActiveWorksheet().load("id") : null;
      const facts = active ? loadFacts(active, SAMPLE_ROWS) : null;
      return () =>
        take({
          fileName: workbook.name || null,
          sheets: sheets.items.map(({ id, name, visibility }) => ({ id, name, state: stateOf(visibility) })),
          active: active && facts ? { id: active.id, facts: facts() } : null,
        });
    },
  };
}

/** The facts of one sheet, null when it is empty. */
export function askFacts(sheet: SheetName, sampleRows: number, take: (facts: SheetFacts | null) => readonly Ask[]): Ask {
  return {
    sheet: sheet.name,
    bytes: sampleRows * SAMPLE_COLUMNS * (BYTES_PER_SAMPLED_CELL / 2),
    part: () => null,
    instead: () => null,
    begin(context) {
      const facts = loadFacts(context.workbook.worksheets.getItem(sheet.id), sampleRows);
      return () => take(facts());
    },
  };
}

function loadFacts(sheet: Excel.Worksheet, sampleRows: number): () => SheetFacts | null {
  const used = sheet.getUsedRangeOrNullObject(true).untrack();
  used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden,format/font/name,format/font/strikethrough");
  const sample = sheet.getRange(`A1:AN${sampleRows}`).untrack().getUsedRangeOrNullObject(true).untrack();
  sample.load("rowIndex,columnIndex,rowCount,columnCount,values");
  return () => {
    if (used.isNullObject) return null;
    // The types say that these are never null; Excel documents null for a range whose cells differ.
    const { rowHidden, columnHidden }: { rowHidden: boolean | null; columnHidden: boolean | null } = used;
    const font: { name: string | null; strikethrough: boolean | null } = used.format.font;
    return {
      used: rectOf(used),
      rowsHidden: rowHidden,
      columnsHidden: columnHidden,
      font: font.name,
      struck: font.strikethrough,
      sample: sample.isNullObject || !sample.values ? null : { rect: rectOf(sample), values: sample.values },
    };
  };
}

export function rectOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Rect {
  return { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 };
}

function stateOf(visibility: string): SheetSnapshot["state"] {
  if (visibility === "Hidden") return "hidden";
  return visibility === "VeryHidden" ? "veryHidden" : "visible";
}
