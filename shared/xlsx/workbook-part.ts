/** The workbook part: which sheets there are, in what order, how days are counted, and whether the structure is protected. */
import { Refusal } from "./file-errors.ts";
import { MAX_SHEET_NAME, MAX_SHEETS } from "./limits.ts";
import { XmlCursor } from "./xml-cursor.ts";

export interface SheetEntry {
  readonly name: string;
  readonly state: "visible" | "hidden" | "veryHidden";
  readonly relationship: string;
}

export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  readonly date1904: boolean;
  /** Sheets cannot be added, removed or renamed without taking the protection off. */
  readonly isProtected: boolean;
}

export function readWorkbookPart(bytes: Uint8Array): WorkbookPart {
  const cursor = new XmlCursor(bytes);
  const sheets: SheetEntry[] = [];
  let date1904 = false;
  let isProtected = false;
  while (cursor.next()) {
    if (cursor.isClose) continue;
    if (sheets.length > MAX_SHEETS) throw new Refusal("file-too-large");
    if (cursor.is("sheet")) sheets.push(readSheetEntry(cursor));
    else if (cursor.is("workbookPr")) date1904 = isTrue(cursor.attribute("date1904"));
    else if (cursor.is("workbookProtection")) isProtected = isTrue(cursor.attribute("lockStructure"));
  }
  return { sheets, date1904, isProtected };
}

function isTrue(value: string | null): boolean {
  return value === "1" || value === "true";
}

function readSheetEntry(cursor: XmlCursor): SheetEntry {
  let name = "";
  let state: SheetEntry["state"] = "visible";
  let relationship = "";
  while (cursor.nextAttribute()) {
    if (cursor.attributeIs("name")) name = cursor.value();
    else if (cursor.attributeIs("state")) {
      const written = cursor.value();
      if (written === "hidden" || written === "veryHidden") state = written;
    } else if (cursor.attributeEndsWith("id")) relationship = cursor.value();
  }
  if (name.length > MAX_SHEET_NAME) throw new Refusal("file-hostile");
  return { name, state, relationship };
}
