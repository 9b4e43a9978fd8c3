/** Filled workbooks against LibreOffice: it calculates every formula anew, from files whose values were taken out. */
import { checkWorkbook } from "../../shared/check.ts";
import { cellName } from "../../shared/sheet/address.ts";
import { cellOf, type SheetSnapshot, valueAt, type WorkbookSnapshot } from "../../shared/sheet/snapshot.ts";
import { readWorkbook } from "../../shared/xlsx/read-workbook.ts";
import { buildWorkbook } from "../../shared/xlsx/write/build-workbook.ts";
import { patchWorkbook } from "../../shared/xlsx/write/patch-workbook.ts";
import { allThroughLibreOffice, withoutCachedValues } from "./libreoffice.ts";

export function workbookIn(bytes: Uint8Array): WorkbookSnapshot {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(read.error.code);
  return read.workbook;
}

/** A file of plain sheets. */
export async function fileWith(...sheets: readonly SheetSnapshot[]): Promise<Uint8Array> {
  const built = await buildWorkbook(
    sheets.map(({ name, rows, merges, formulas }) => ({
      name,
      rows: rows.map((cells, row) => (cells ?? []).map((value, column) => ({ value, ...formulaOf(formulas, row, column) }))),
      widths: [],
      merges,
      frozen: null,
      print: null,
      validations: [],
      state: "visible",
    })),
  );
  if (!built.ok) throw new Error(built.error.code);
  return built.bytes;
}

function formulaOf(formulas: SheetSnapshot["formulas"], row: number, column: number): { formula?: string } {
  const formula = formulas.get(row * 16_384 + column);
  return formula === undefined ? {} : { formula };
}

export async function filled(bytes: Uint8Array, restore = false): Promise<Uint8Array> {
  const plan = await checkWorkbook(workbookIn(bytes)).fill({ add: "all", restore });
  const patched = await patchWorkbook(bytes, plan.edits);
  if (!patched.ok) throw new Error(patched.error.code);
  return patched.bytes;
}

export interface Compared {
  readonly formulas: number;
  /** "Tổng hợp!B6: 175 / 174". */
  readonly different: readonly string[];
}

export async function againstLibreOffice(files: readonly Uint8Array[]): Promise<Compared[]> {
  const calculated = await allThroughLibreOffice(files.map(withoutCachedValues));
  return files.map((bytes, index) => compared(workbookIn(bytes), calculated[index]));
}

function compared(ours: WorkbookSnapshot, theirs: WorkbookSnapshot | undefined): Compared {
  const different: string[] = [];
  let formulas = 0;
  for (const sheet of ours.sheets) {
    const other = theirs?.sheets.find(({ name }) => name === sheet.name);
    for (const key of sheet.formulas.keys()) {
      const { row, column } = cellOf(key);
      const [mine, found] = [valueAt(sheet, row, column), other ? valueAt(other, row, column) : null];
      formulas++;
      // A formula of the file's author that was never calculated has no value to compare.
      if (mine !== null && !same(mine, found))
        different.push(`${sheet.name}!${cellName(row, column)}: ${mine} / ${JSON.stringify(found)}`);
    }
  }
  return { formulas, different };
}

/** An empty text and nothing are kept differently; shares are rounded at the last digit. */
function same(a: unknown, b: unknown): boolean {
  if (typeof a === "number" && typeof b === "number") return Math.abs(a - b) <= Math.max(Math.abs(a) * 1e-12, 1e-9);
  return a === b || (a === "" && b === null);
}
