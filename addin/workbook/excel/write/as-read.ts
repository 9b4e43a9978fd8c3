/**
 * Edits come from a check, and the check from a reading. Whoever sorted, typed or edited along since then would find values in the wrong row or
 * their own work written over: what is about to be written over must be what was read, and the workbook the same one.
 */
import { cellName } from "../../../../shared/sheet/address.ts";
import {
  type CellValue,
  cellKey,
  type SheetSnapshot,
  valueAt,
  type WorkbookSnapshot,
} from "../../../../shared/sheet/snapshot.ts";
import { placeName, problem } from "../../problems.ts";
import { cellsOf } from "./before.ts";
import type { Learnt } from "./learn.ts";
import { sameValue } from "./read-back.ts";
import type { Target } from "./target.ts";

/** A cell that was read by itself, after somebody edited it. */
export interface SeenCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly isFormula: boolean;
}

/** The last reading, and single cells read since, by sheet and `cellKey`. */
export interface Known {
  readonly name: string | null;
  readonly workbook: WorkbookSnapshot;
  readonly since: Map<string, Map<number, SeenCell>>;
}

/** Throws a problem that names the first cell that is another. */
export function mustBeAsRead({ book, targets }: Learnt, { name, workbook, since }: Known): void {
  if (book.name !== name) throw problem("other-workbook", book.name ?? "");
  for (const target of targets) {
    const sheet = workbook.sheets.find((one) => one.name === target.sheet.name);
    const cell = sheet && firstOther(target, sheet, since.get(sheet.name));
    if (cell) throw problem("changed-before", placeName(target.sheet.name, cell));
  }
}

/** What a formula gives may be another by now; that there is one, or none, may not. */
function firstOther({ before, touched }: Target, sheet: SheetSnapshot, since?: ReadonlyMap<number, SeenCell>): string | null {
  for (const { row, column } of cellsOf(touched)) {
    const { value, isFormula } = before.at(row, column);
    const key = cellKey(row, column);
    const was = since?.get(key) ?? { value: valueAt(sheet, row, column), isFormula: sheet.formulas.has(key) };
    if (isFormula === was.isFormula && (isFormula || sameValue(value, was.value))) continue;
    return cellName(row, column);
  }
  return null;
}
