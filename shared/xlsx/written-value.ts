/** The value of a cell from the text in the file and the type that the cell gives it. */
import { dayOf, serialOf } from "../sheet/day.ts";
import type { CellError, CellValue } from "../sheet/snapshot.ts";
import { MAX_CELL_TEXT } from "./limits.ts";
import type { XmlCursor } from "./xml-cursor.ts";

/** The type of a cell, from its attribute: the one-letter ones without making a string for each cell. */
export function typeName({ bytes, valueStart, valueEnd }: XmlCursor): string {
  if (valueEnd - valueStart === 1) return TYPES.get(bytes[valueStart] ?? 0) ?? "n";
  return bytes[valueStart] === 0x73 ? "str" : "inlineStr";
}

const TYPES = new Map([..."nsbed"].map((letter) => [letter.charCodeAt(0), letter]));

/** What is called a number or a day and is none stays the text it is. */
export function writtenValue(type: string, text: string, date1904: boolean): CellValue {
  const written = text.trim();
  if (type === "b") return written === "1" || written.toLowerCase() === "true";
  if (type === "e") return errorOf(written);
  if (type === "d") return serialOfIso(written, date1904) ?? text;
  if (type === "n") {
    if (written === "") return null;
    const number = Number(written);
    return Number.isFinite(number) ? number : text;
  }
  return text.length > MAX_CELL_TEXT ? text.slice(0, MAX_CELL_TEXT) : text;
}

const ERRORS = new Map<string, CellError>();

/** One object for each of the few errors there are. */
function errorOf(text: string): CellError {
  const known = ERRORS.get(text);
  if (known !== undefined) return known;
  const error = { error: text };
  if (ERRORS.size < 32) ERRORS.set(text, error);
  return error;
}

const ISO = /^(?:(\d{4})-(\d{2})-(\d{2}))?T?(?:(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/;

/** The serial number of a day, a time of day or both written as ISO 8601; null when it is none. */
export function serialOfIso(text: string, date1904: boolean): number | null {
  const match = ISO.exec(text.trim());
  if (match === null || text === "") return null;
  const [, year, month, day, hour = "0", minute = "0", second = "0"] = match;
  const time = (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
  if (year === undefined) return time;
  const known = dayOf(Number(year), Number(month), Number(day));
  return known === null ? null : serialOf(known, date1904) + time;
}
