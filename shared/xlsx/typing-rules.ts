/**
 * What a sheet says of typing into its cells: which are locked, and which have a list to choose from. The picture of a workbook does not
 * hold it, because no rule asks for it; it is read when somebody is about to type.
 */
import { parseRange, type Rect } from "../sheet/address.ts";
import { cellKey } from "../sheet/snapshot.ts";
import { Budget } from "./budget.ts";
import { Refusal } from "./file-errors.ts";
import { findWorkbookPart } from "./find-workbook.ts";
import { ASIDE_COST } from "./limits.ts";
import { Package } from "./package.ts";
import { Book } from "./write/book.ts";
import { XmlCursor } from "./xml-cursor.ts";

export interface TypingRules {
  /** Cells of a protected sheet that may be typed into, by `cellKey`; null where the sheet is not protected. */
  readonly unlocked: ReadonlySet<number> | null;
  readonly lists: readonly TypingList[];
  /** What the names of the workbook refer to, by name in lower case. */
  readonly names: ReadonlyMap<string, string>;
}

export interface TypingList {
  readonly areas: readonly Rect[];
  /** As the file writes it: `"Nam,Nữ"`, `$A$1:$A$9`, `'Danh mục'!$A$1:$A$9`, `DanhMuc`. */
  readonly source: string;
}

/** Null where the file or the sheet cannot be read so: then nothing is known, and the writer has the last word. */
export function readTypingRules(bytes: Uint8Array, sheet: string): TypingRules | null {
  try {
    const file = new Package(bytes);
    const found = findWorkbookPart(file);
    if (!found.ok) return null;
    const budget = new Budget();
    const book = new Book(bytes, file, found.part, budget);
    const part = book.sheetPart(book.xml.sheets.findIndex(({ name }) => name === sheet));
    const xml = part === null ? null : file.find(part);
    if (xml === null) return null;
    const { lists, isProtected } = outsideCells(xml, budget);
    const unlocked = isProtected ? unlockedCells(xml, (style) => book.styles().isLocked(style), budget) : null;
    return { unlocked, lists, names: namesOf(file.part(found.part)) };
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

function outsideCells(xml: Uint8Array, budget: Budget): { readonly lists: TypingList[]; readonly isProtected: boolean } {
  const cursor = new XmlCursor(xml);
  const lists: TypingList[] = [];
  let isProtected = false;
  while (cursor.next()) {
    if (cursor.isClose) continue;
    if (cursor.is("sheetData")) cursor.skipElement();
    else if (cursor.is("sheetProtection")) isProtected = ["1", "true"].includes(cursor.attribute("sheet") ?? "");
    else if (cursor.is("dataValidation")) {
      budget.takeCells(ASIDE_COST);
      const list = readList(cursor);
      if (list) lists.push(list);
    }
  }
  return { lists, isProtected };
}

/** Both as Excel 2007 writes it, with its area in an attribute, and as 2010 does where the list lies on another sheet. */
function readList(cursor: XmlCursor): TypingList | null {
  let [type, areas, source] = ["", "", ""];
  while (cursor.nextAttribute()) {
    if (cursor.attributeIs("type")) type = cursor.value();
    else if (cursor.attributeIs("sqref")) areas = cursor.value();
  }
  if (cursor.isEmpty) return null;
  while (cursor.next() && !(cursor.isClose && cursor.is("dataValidation"))) {
    if (cursor.isOpen("formula1")) source = cursor.text().trim();
    else if (cursor.isOpen("sqref")) areas = cursor.text();
  }
  const rects = areas.split(/\s+/u).flatMap((area) => parseRange(area) ?? []);
  return type === "list" && source !== "" && rects.length > 0 ? { areas: rects, source } : null;
}

/** A cell that is not there looks as its row or column says; only those that are there are looked at. */
function unlockedCells(xml: Uint8Array, isLocked: (style: number) => boolean, budget: Budget): Set<number> {
  const cursor = new XmlCursor(xml);
  const unlocked = new Set<number>();
  let row = -1;
  let column = -1;
  while (cursor.next()) {
    if (cursor.isOpen("row")) {
      row += 1;
      column = -1;
      while (cursor.nextAttribute()) if (cursor.attributeIs("r")) row = cursor.integer() - 1;
    } else if (cursor.isOpen("c")) {
      column += 1;
      let style = 0;
      while (cursor.nextAttribute()) {
        if (cursor.attributeIs("s")) style = cursor.integer();
        else if (cursor.attributeIs("r")) column = parseRange(cursor.value())?.left ?? column;
      }
      if (isLocked(style)) continue;
      budget.takeCells(ASIDE_COST);
      unlocked.add(cellKey(row, column));
    }
  }
  return unlocked;
}

/** Of the whole workbook; names of one sheet alone are seldom the source of a list. */
function namesOf(workbook: Uint8Array): Map<string, string> {
  const cursor = new XmlCursor(workbook);
  const names = new Map<string, string>();
  while (cursor.next()) {
    if (!cursor.isOpen("definedName")) continue;
    const name = cursor.attribute("name") ?? "";
    if (!cursor.isEmpty) names.set(name.toLowerCase(), cursor.text());
  }
  return names;
}
