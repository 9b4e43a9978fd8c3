/**
 * What is handed to Excel so that it keeps what is meant: it reads a text that it is given as if somebody had typed it, and makes dates,
 * numbers and formulas of texts that look like them. An apostrophe in front, which is not part of the text, keeps it from doing so.
 */
import type { CellValue } from "../../../../shared/sheet/snapshot.ts";

export type Typed = string | number | boolean;

/** `format` is the number format that the cell has while it is written. */
export function typed(value: CellValue, format: string): Typed {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value !== "string" || value === "" || format === TEXT) return value;
  return isPlain(value) ? value : `'${value}`;
}

/** In cells of this format nothing is read as anything but text. */
export const TEXT = "@";
export const GENERAL = "General";

/** Letters and no digit: no program takes that for a date or a number, in whatever language. */
function isPlain(text: string): boolean {
  return /^\p{L}[^\d]*$/u.test(text) && !/^(true|false)$/i.test(text.trim());
}
