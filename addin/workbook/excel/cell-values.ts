/** What Excel's `values` and number formats say in the terms of a snapshot. */
import type { CellMark, CellValue } from "../../../shared/sheet/snapshot.ts";
import { showsOfFormat } from "../../../shared/xlsx/number-format.ts";

const ERRORS = new Set(
  "#NULL! #DIV/0! #VALUE! #REF! #NAME? #NUM! #N/A #GETTING_DATA #SPILL! #CALC! #FIELD! #BLOCKED! #CONNECT! #UNKNOWN! #BUSY! #EXTERNAL! #PYTHON!".split(
    " ",
  ),
);

/** Excel gives errors as text, and "" for an empty cell. */
export function cellValue(value: unknown): CellValue {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string" || value === "") return null;
  return value.startsWith("#") && ERRORS.has(value) ? { error: value } : value;
}

/** The serials of 1901 to 2199: only such numbers can be dates, so only their formats are worth asking for. */
export function mayBeDate(value: unknown): boolean {
  return typeof value === "number" && value >= 367 && value < 109_942;
}

const shown = new Map<string, CellMark["shows"]>();

/** A format that shows years, or months and years, but no days. */
export function formatShows(format: string): CellMark["shows"] {
  if (!shown.has(format)) shown.set(format, showsOfFormat(0, format));
  return shown.get(format);
}
