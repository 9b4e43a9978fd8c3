/** Lines that every section of "Tham số" has. */
import type { Filled, SheetWriter, StyleName } from "../../fill/sheet-writer.ts";

/** A heading over the whole width. */
export function section(sheet: SheetWriter, title: string): void {
  sheet.line("section", title, null, null, null, null);
}

export const text = (value: string, style: StyleName = "text"): Filled => ({ value, style });

/** A value that a formula follows; null for one that stays. */
export function living(value: number | string, style: StyleName, formula: string | null): Filled {
  return { value, style, ...(formula === null ? {} : { formula }) };
}
