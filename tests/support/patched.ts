/** Patches and reads back, for tests that expect both to succeed. */
import { NO_EDITS, type SheetEdits, type WorkbookEdits } from "../../shared/sheet/edits.ts";
import type { SheetSnapshot, WorkbookSnapshot } from "../../shared/sheet/snapshot.ts";
import { readWorkbook } from "../../shared/xlsx/read-workbook.ts";
import { type PatchOptions, patchWorkbook } from "../../shared/xlsx/write/patch-workbook.ts";

export async function patched(bytes: Uint8Array, edits: Partial<WorkbookEdits>, options: PatchOptions = {}): Promise<Uint8Array> {
  const result = await patchWorkbook(bytes, { ...NO_EDITS, ...edits }, options);
  if (!result.ok) throw new Error(`Not patched: ${JSON.stringify(result.error)}`);
  return result.bytes;
}

/** Why it was refused: the code, the sheet and the cell. */
export async function refusal(bytes: Uint8Array, edits: Partial<WorkbookEdits>, options: PatchOptions = {}): Promise<unknown> {
  const result = await patchWorkbook(bytes, { ...NO_EDITS, ...edits }, options);
  if (result.ok) return null;
  const { message, ...rest } = result.error;
  if (message.vi === "" || message.en === "") throw new Error("An error without words");
  return rest;
}

export function read(bytes: Uint8Array): WorkbookSnapshot {
  const result = readWorkbook(bytes);
  if (!result.ok) throw new Error(`Not read: ${result.error.code} ${result.error.sheet ?? ""}`);
  return result.workbook;
}

export function sheetNamed(bytes: Uint8Array, name: string): SheetSnapshot {
  const sheet = read(bytes).sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`There is no sheet ${name}`);
  return sheet;
}

/** Edits of one sheet, of which only what matters is said. */
export function sheetEdits(sheet: string, edits: Partial<SheetEdits>): SheetEdits {
  return { sheet, cells: [], blocks: [], widths: [], printTo: null, ...edits };
}
