/**
 * The texts of a sheet in old encodings. Where most of a sheet is typed so, that settles how its doubtful cells are read ("Sè" is Số):
 * such a sheet is changed as a whole or not at all. Elsewhere every cell stands for itself, if all its words come out right.
 */
import { encodingOf, legacyAt, toUnicode } from "../sheet/sheet-text.ts";
import { cellKey, type SheetSnapshot } from "../sheet/snapshot.ts";
import { clean, tidy } from "../text/fold.ts";
import { detectLegacy, fromLegacy } from "../text/legacy.ts";
import { isSyllable } from "../text/syllable.ts";
import { editableCells } from "./editable.ts";

export interface LegacyText {
  readonly row: number;
  readonly column: number;
  readonly before: string;
  readonly after: string;
  /** Its font says so, and has to change with it. */
  readonly byFont: boolean;
}

export interface LegacyTexts {
  /** By `cellKey`; cells that are to be left alone have none. */
  readonly texts: ReadonlyMap<number, LegacyText>;
  /** All of them together, or none. */
  readonly whole: boolean;
  /** Cells in an old encoding that are not to be changed in any way. */
  readonly left: ReadonlySet<number>;
}

/** `named`: cells that a finding names, whose reading it shows to the planner. */
export function legacyTexts(sheet: SheetSnapshot, named: ReadonlySet<number>): LegacyTexts {
  const whole = encodingOf(sheet) !== undefined;
  const texts = new Map<number, LegacyText>();
  const left = new Set<number>();
  let settled = true;
  for (const [row, cells] of sheet.rows.entries()) {
    for (const [column, value] of (cells ?? []).entries()) {
      if (typeof value !== "string" || value === "") continue;
      const key = cellKey(row, column);
      const kind = legacyAt(sheet, value, row, column);
      if (kind === null) {
        // What the rest of the sheet kept from being taken for another encoding would be taken for it afterwards.
        if (whole && detectLegacy(value) !== null && sheet.marks.get(key)?.font === undefined) settled = false;
        continue;
      }
      const after = tidy(fromLegacy(value, kind));
      const byFont = sheet.marks.get(key)?.font !== undefined;
      const certain = whole || byFont || named.has(key) || after.split(/[^\p{L}]+/u).every(isWord);
      if (certain && isReadAlike(sheet, value, after, row, column)) texts.set(key, { row, column, before: value, after, byFont });
      else left.add(key);
    }
  }
  if (!whole || (settled && left.size === 0)) return { texts, whole, left };
  return { texts: new Map(), whole, left: new Set([...left, ...texts.keys()]) };
}

function isWord(word: string): boolean {
  return !/[^\0-\x7f]/.test(word) || isSyllable(word);
}

function isReadAlike(sheet: SheetSnapshot, before: string, after: string, row: number, column: number): boolean {
  return (
    editableCells(sheet)(row, column) && clean(after) === toUnicode(sheet, before, row, column) && detectLegacy(after) === null
  );
}
