/** The texts of a sheet as Unicode. A cell's own font decides how it was typed, then the rest of the sheet, then its own letters. */
import { clean } from "../text/fold.ts";
import { detectLegacy, fromLegacy, type LegacyKind, legacyOf } from "../text/legacy.ts";
import { cellKey, type SheetSnapshot, valueAt } from "./snapshot.ts";
import { readable, textOf } from "./table.ts";

/** So many texts tell how a sheet was typed. */
const SAMPLE = 400;

const encodings = new WeakMap<SheetSnapshot, { readonly kind: LegacyKind | undefined }>();

/** The old encoding most of a sheet is typed in; undefined for Unicode. */
export function encodingOf(sheet: SheetSnapshot): LegacyKind | undefined {
  let known = encodings.get(sheet);
  if (!known) {
    known = { kind: encodingNow(sheet) };
    encodings.set(sheet, known);
  }
  return known.kind;
}

/** The same, looked at again: for sheets whose cells are put in place. */
export function encodingNow(sheet: SheetSnapshot): LegacyKind | undefined {
  return legacyOf(firstTexts(sheet)) ?? undefined;
}

/** What formulas say was not typed: they speak Unicode on any sheet. */
function firstTexts({ rows, formulas }: SheetSnapshot): string[] {
  const texts: string[] = [];
  for (const [row, cells] of rows.entries()) {
    for (const [column, value] of (cells ?? []).entries())
      if (typeof value === "string" && value !== "" && !formulas.has(cellKey(row, column))) texts.push(value);
    if (texts.length > SAMPLE) break;
  }
  return texts.slice(0, SAMPLE);
}

/** The old encoding of one cell; null for Unicode. */
export function legacyAt(sheet: SheetSnapshot, raw: string, row: number, column: number): LegacyKind | null {
  const font = sheet.marks.size > 0 ? sheet.marks.get(cellKey(row, column))?.font : undefined;
  return detectLegacy(raw, font ?? encodingOf(sheet));
}

export function toUnicode(sheet: SheetSnapshot, raw: string, row: number, column: number): string {
  const legacy = legacyAt(sheet, raw, row, column);
  return clean(legacy ? fromLegacy(raw, legacy) : raw);
}

/** What a cell says as tidy Unicode text; "" for empty. */
export function unicodeText(sheet: SheetSnapshot, row: number, column: number): string {
  const value = readable(valueAt(sheet, row, column));
  return typeof value === "string" ? toUnicode(sheet, value, row, column) : textOf(value);
}
