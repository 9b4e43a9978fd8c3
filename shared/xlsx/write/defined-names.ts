/** Defined names as the workbook part keeps them, and whether Excel would take a name. */
import { Refusal } from "../file-errors.ts";
import type { XmlCursor } from "../xml-cursor.ts";
import { escapeAttribute, escapeText } from "./xml-escape.ts";

export interface NameEntry {
  readonly name: string;
  /** The place of the sheet that alone knows the name; null for the whole workbook. */
  readonly sheet: number | null;
  readonly refersTo: string;
  readonly start: number;
  readonly end: number;
  readonly textStart: number;
  readonly textEnd: number;
}

/** More than any workbook has; Excel itself stops at its memory. */
const MAX_NAMES = 100_000;

/** Reads `<definedNames>`, whose open tag this is, and goes past its close. */
export function readNames(cursor: XmlCursor): NameEntry[] {
  const found: NameEntry[] = [];
  cursor.endTag();
  if (cursor.isEmpty) return found;
  while (cursor.next()) {
    const start = cursor.tagStart;
    if (cursor.isClose) {
      cursor.endTag();
      return found;
    }
    let name = "";
    let sheet: number | null = null;
    while (cursor.nextAttribute()) {
      if (cursor.attributeIs("name")) name = cursor.value();
      else if (cursor.attributeIs("localSheetId")) sheet = cursor.integer();
    }
    const textStart = cursor.at;
    const refersTo = cursor.text();
    const textEnd = cursor.isEmpty || refersTo === "" ? textStart : cursor.bytes.lastIndexOf(0x3c, cursor.at - 1);
    found.push({ name, sheet, refersTo, start, end: cursor.at, textStart, textEnd });
    if (found.length > MAX_NAMES) throw new Refusal("file-too-large");
  }
  throw new Refusal("file-damaged");
}

export function nameXml(prefix: string, name: string, sheet: number | null, refersTo: string): string {
  const local = sheet === null ? "" : ` localSheetId="${sheet}"`;
  const tag = `${prefix}definedName`;
  return `<${tag} name="${escapeAttribute(name)}"${local}>${escapeText(refersTo)}</${tag}>`;
}

/** A letter or an underscore first, then letters, digits, dots and underscores; nothing that reads as a cell. */
export function isDefinedName(name: string): boolean {
  if (name.length > 255 || !/^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name)) return false;
  return !/^[A-Za-z]{1,3}[0-9]{1,7}$/.test(name) && !/^[rc]$/i.test(name) && !/^r[0-9]*c[0-9]*$/i.test(name);
}

/** What Excel allows as the name of a sheet. */
export function isSheetName(name: string): boolean {
  return name.trim() !== "" && name.length <= 31 && !/[[\]:*?/\\\p{Cc}]|^'|'$/u.test(name);
}
