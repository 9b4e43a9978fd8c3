/**
 * What must be known of a sheet before anything is written into it: ranges whose cells do not stand alone, protection, filters, tables.
 * Of the cells only the formulas are looked at; from tag to tag, without their attributes, which takes a fraction of reading them.
 */
import { parseRange, type Rect } from "../../sheet/address.ts";
import type { Budget } from "../budget.ts";
import { Refusal } from "../file-errors.ts";
import { ASIDE_COST } from "../limits.ts";
import { XmlCursor } from "../xml-cursor.ts";
import { saysWhatToShow } from "./tables.ts";

export interface SheetSurvey {
  /** Ranges of array formulas and data tables. */
  readonly arrays: readonly Rect[];
  /** Some cells share a formula. */
  readonly hasShared: boolean;
  /** The first number that no shared formula has. */
  readonly nextShared: number;
  readonly merges: readonly Rect[];
  readonly isProtected: boolean;
  /** The sheet's own filter hides rows, or may: it says what to show. */
  readonly isFiltered: boolean;
  /** Where that filter lies. */
  readonly filter: Rect | null;
  /** Relationships that lead to the tables of the sheet. */
  readonly tables: readonly string[];
}

export function surveySheet(bytes: Uint8Array, budget: Budget): SheetSurvey {
  const cursor = new XmlCursor(bytes);
  if (!cursor.next() || !cursor.isOpen("worksheet")) throw new Refusal("file-damaged");
  const formulas = new FormulaSurvey(budget);
  const merges: Rect[] = [];
  const tables: string[] = [];
  let isProtected = false;
  let isFiltered = false;
  let filter: Rect | null = null;
  while (cursor.next()) {
    if (cursor.isClose) continue;
    if (cursor.is("sheetData")) formulas.walk(cursor);
    else if (cursor.is("mergeCell")) {
      const range = parseRange(cursor.attribute("ref") ?? "");
      budget.takeCells(ASIDE_COST);
      if (range !== null) merges.push(range);
    } else if (cursor.is("sheetProtection")) isProtected = ["1", "true"].includes(cursor.attribute("sheet") ?? "");
    else if (cursor.is("sheetPr")) isFiltered = ["1", "true"].includes(cursor.attribute("filterMode") ?? "");
    else if (cursor.is("autoFilter")) filter = parseRange(cursor.attribute("ref") ?? "");
    else if (cursor.is("filterColumn")) isFiltered ||= saysWhatToShow(cursor);
    else if (cursor.is("tablePart")) tables.push(relationshipOf(cursor));
    else if (cursor.is("extLst") || cursor.is("customSheetViews")) cursor.skipElement();
  }
  const { arrays, hasShared, highestShared } = formulas;
  return { arrays, hasShared, nextShared: highestShared + 1, merges, isProtected, isFiltered, filter, tables };
}

function relationshipOf(cursor: XmlCursor): string {
  let id = "";
  while (cursor.nextAttribute()) if (cursor.attributeEndsWith("id")) id = cursor.value();
  return id;
}

const LESS = 0x3c;
const SLASH = 0x2f;
const COLON = 0x3a;
const BANG = 0x21;
const QUESTION = 0x3f;
const LETTER_F = 0x66;

class FormulaSurvey {
  readonly arrays: Rect[] = [];
  hasShared = false;
  highestShared = -1;
  readonly #budget: Budget;

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  /** Goes through `<sheetData>`, whose open tag this is, past its close. */
  walk(cursor: XmlCursor): void {
    cursor.endTag();
    if (cursor.isEmpty) return;
    const { bytes } = cursor;
    for (let at = bytes.indexOf(LESS, cursor.at); at >= 0; at = bytes.indexOf(LESS, at + 1)) {
      const first = bytes[at + 1];
      if (first === SLASH) {
        // "</sheetData" is the only close tag of this length here, with a prefix or without.
        if (!isSheetDataClose(bytes, at)) continue;
      } else if (first !== BANG && first !== QUESTION && !isFormula(bytes, at)) continue;
      cursor.at = at;
      // Goes past comments, so this may be a tag of any kind.
      if (!cursor.next()) break;
      if (cursor.isClose && cursor.is("sheetData")) {
        cursor.endTag();
        return;
      }
      if (cursor.isOpen("f")) this.#read(cursor);
      else cursor.endTag();
      at = cursor.at - 1;
    }
    throw new Refusal("file-damaged");
  }

  #read(cursor: XmlCursor): void {
    let range: Rect | null = null;
    let type = "";
    let shared = -1;
    while (cursor.nextAttribute()) {
      if (cursor.attributeIs("t")) type = cursor.value();
      else if (cursor.attributeIs("ref")) range = parseRange(cursor.value());
      else if (cursor.attributeIs("si")) shared = cursor.integer();
    }
    if (shared >= 0) this.hasShared = true;
    this.highestShared = Math.max(this.highestShared, shared);
    if (range === null || (type !== "array" && type !== "dataTable")) return;
    this.#budget.takeCells(ASIDE_COST);
    this.arrays.push(range);
  }
}

/** Does an open tag named "f" stand here, with a prefix or without? */
function isFormula(bytes: Uint8Array, less: number): boolean {
  if (bytes[less + 1] === LETTER_F && isNameEnd(bytes[less + 2])) return true;
  for (let at = less + 1; at < less + 1 + LONGEST_PREFIX; at += 1) {
    if (bytes[at] === COLON) return bytes[at + 1] === LETTER_F && isNameEnd(bytes[at + 2]);
    if (isNameEnd(bytes[at])) return false;
  }
  return false;
}

/** Prefixes are one or two letters. A formula behind a longer one is still replaced rightly; only its group would not be known. */
const LONGEST_PREFIX = 64;

function isNameEnd(byte: number | undefined): boolean {
  return byte === undefined || byte <= 0x20 || byte === 0x3e || byte === SLASH;
}

function isSheetDataClose(bytes: Uint8Array, less: number): boolean {
  let at = less + 2;
  for (; !isNameEnd(bytes[at]); at += 1) if (bytes[at] === COLON) return true;
  return at - less === 2 + "sheetData".length;
}
