/**
 * Edits come from a check, and the check from a reading. Whoever sorted, typed or edited along since then would find values in the wrong row or
 * their own work written over: what is about to be written over must be what was read, and the workbook the same one.
 */
import { cellName } from "../../../../shared/sheet/address.ts";
import { cellKey, type SheetSnapshot, valueAt, type WorkbookSnapshot } from "../../../../shared/sheet/snapshot.ts";
import { placeName, problem } from "../../problems.ts";
import { cellsOf } from "./before.ts";
import type { Learnt } from "./learn.ts";
import { sameValue } from "./read-back.ts";
import type { Target } from "./target.ts";

/** The last reading. */
export interface Known {
  readonly name: string | null;
  readonly workbook: WorkbookSnapshot;
}

/** Throws a problem that names the first cell that is another. */
export function mustBeAsRead({ book, targets }: Learnt, { name, workbook }: Known): void {
  if (book.name !== name) throw problem("other-workbook", book.name ?? "");
  for (const target of targets) {
    const sheet = workbook.sheets.find((one) => one.name === target.sheet.name);
    const cell = sheet && firstOther(target, sheet);
    if (cell) throw problem("changed-before", placeName(target.sheet.name, cell));
  }
}

/** What a formula gives may be another by now; that there is one, or none, may not. */
function firstOther({ before, touched }: Target, sheet: SheetSnapshot): string | null {
  for (const { row, column } of cellsOf(touched)) {
    const { value, isFormula } = before.at(row, column);
    const wasFormula = sheet.formulas.has(cellKey(row, column));
    if (isFormula === wasFormula && (isFormula || sameValue(value, valueAt(sheet, row, column)))) continue;
    return cellName(row, column);
  }
  return null;
}
