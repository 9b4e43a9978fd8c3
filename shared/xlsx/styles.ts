/**
 * What the formats of cells say that matters to a plan: struck through, a Vietnamese 8-bit font, a date shown only to its month or
 * year. Colours, borders and the rest are not read. A cell names its format by number.
 */
import type { CellMark } from "../sheet/snapshot.ts";
import { Refusal } from "./file-errors.ts";
import { type FontLook, fontLook } from "./font-look.ts";
import { MAX_STYLES } from "./limits.ts";
import { showsOfFormat } from "./number-format.ts";
import { XmlCursor } from "./xml-cursor.ts";

export interface CellFormat {
  readonly font: FontLook;
  /** The mark of a number in this format, of a text, of anything else. */
  readonly ofNumber: CellMark | undefined;
  readonly ofText: CellMark | undefined;
  readonly ofOther: CellMark | undefined;
}

/** Cell formats by their number; one that says nothing is undefined. */
export type Styles = readonly (CellFormat | undefined)[];

const PLAIN: FontLook = { struck: false, encoding: null };

export function readStyles(bytes: Uint8Array): Styles {
  const cursor = new XmlCursor(bytes);
  const codes = new Map<number, string>();
  const fonts: FontLook[] = [];
  const styles: (CellFormat | undefined)[] = [];
  // Fonts and number formats also stand in the differential formats, where they mean other things.
  let section = "";
  while (cursor.next()) {
    if (cursor.isClose) continue;
    const opened = SECTIONS.find((name) => cursor.is(name));
    if (opened !== undefined) section = opened;
    else if (section === "numFmts" && cursor.is("numFmt")) readNumberFormat(cursor, codes);
    else if (section === "fonts" && cursor.is("font")) fonts.push(fontLook(cursor, "font", "name"));
    else if (section === "cellXfs" && cursor.is("xf")) styles.push(readFormat(cursor, fonts, codes));
    if (fonts.length > MAX_STYLES || styles.length > MAX_STYLES || codes.size > MAX_STYLES) throw new Refusal("file-too-large");
  }
  return styles;
}

const SECTIONS = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "extLst",
];

function readNumberFormat(cursor: XmlCursor, codes: Map<number, string>): void {
  let id = -1;
  let code = "";
  while (cursor.nextAttribute()) {
    if (cursor.attributeIs("numFmtId")) id = cursor.integer();
    else if (cursor.attributeIs("formatCode")) code = cursor.value();
  }
  codes.set(id, code);
}

function readFormat(cursor: XmlCursor, fonts: readonly FontLook[], codes: ReadonlyMap<number, string>): CellFormat | undefined {
  let font = PLAIN;
  let shows: CellMark["shows"];
  while (cursor.nextAttribute()) {
    if (cursor.attributeIs("fontId")) font = fonts[cursor.integer()] ?? PLAIN;
    else if (cursor.attributeIs("numFmtId")) shows = showsOfFormat(cursor.integer(), codes.get(cursor.integer()));
  }
  if (!font.struck && font.encoding === null && shows === undefined) return undefined;
  const ofOther = font.struck ? STRUCK : undefined;
  return { font, ofNumber: shows ? { ...ofOther, shows } : ofOther, ofText: markOfText(font.struck, font.encoding), ofOther };
}

const STRUCK: CellMark = { struck: true };

export function markOfText(struck: boolean, encoding: FontLook["encoding"]): CellMark | undefined {
  if (encoding === null) return struck ? STRUCK : undefined;
  return struck ? { struck, font: encoding } : { font: encoding };
}
