/**
 * From the bytes of a workbook and what is to be written into it to the bytes of the workbook with that written, and nothing else
 * changed. Either all of it is written or nothing: the answer is a workbook, or an error that says what stood in the way.
 */
import type { SheetEdits, WorkbookEdits } from "../../sheet/edits.ts";
import { Budget } from "../budget.ts";
import { refuseContainer } from "../container.ts";
import { type FileError, Refusal } from "../file-errors.ts";
import { findWorkbookPart } from "../find-workbook.ts";
import { Package } from "../package.ts";
import { Book } from "./book.ts";
import { checkEdits } from "./check-edits.ts";
import { putProperties } from "./custom-properties.ts";
import { putCustomXml } from "./custom-xml-part.ts";
import { putSheet } from "./put-sheet.ts";
import { refuseOrUnsign } from "./signatures.ts";
import { type WriteError, WriteRefusal } from "./write-errors.ts";
import { writeSheet } from "./write-sheet.ts";

export interface PatchOptions {
  /** Write a digitally signed file, which then is signed no more. */
  readonly allowSigned?: boolean;
  /** Opens these bytes, where somebody has them open (`OpenedFile`). */
  readonly open?: () => Package;
  /** Values for properties of the file that are there already. */
  readonly properties?: Readonly<Record<string, string>>;
}

export type PatchResult =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly error: FileError | WriteError };

export async function patchWorkbook(bytes: Uint8Array, edits: WorkbookEdits, options: PatchOptions = {}): Promise<PatchResult> {
  const refused = refuseContainer(bytes);
  if (refused !== null) return { ok: false, error: refused };
  try {
    checkEdits(edits);
    const file = options.open?.() ?? new Package(bytes);
    const found = findWorkbookPart(file);
    if (!found.ok) return found;
    const book = new Book(bytes, file, found.part, new Budget());
    if (isNothing(edits)) return { ok: true, bytes };
    refuseOrUnsign(book, options.allowSigned === true);
    if (options.properties) putProperties(book.parts, options.properties);
    return { ok: true, bytes: await write(book, edits) };
  } catch (error) {
    if (error instanceof Refusal || error instanceof WriteRefusal) return { ok: false, error: error.error };
    throw error;
  }
}

function isNothing({ sheets, newSheets, names, customXml }: WorkbookEdits): boolean {
  return sheets.length === 0 && newSheets.length === 0 && names.length === 0 && customXml === null;
}

async function write(book: Book, { sheets, newSheets, names, customXml }: WorkbookEdits): Promise<Uint8Array> {
  for (const edits of together(sheets)) await writeSheet(book, edits);
  for (const sheet of newSheets) await putSheet(book, sheet);
  if (!book.xml.sheets.some(({ state }) => state === "visible")) throw new WriteRefusal("write-no-visible-sheet");
  if (names.length > 0) {
    const given = new Set(names.map(({ name }) => name.toLowerCase()));
    book.xml.dropNames(({ name, sheet }) => sheet === null && given.has(name.toLowerCase()));
    for (const { name, refersTo } of names) book.xml.addName(name, null, refersTo);
    book.xml.calculateOnLoad();
  }
  if (customXml !== null) putCustomXml(book.parts, book.part, customXml, book.xml.isStrict);
  return book.toZip();
}

/** Edits of one sheet that were given apart. */
function together(sheets: readonly SheetEdits[]): SheetEdits[] {
  const known = new Map<string, SheetEdits>();
  for (const edits of sheets) {
    const before = known.get(edits.sheet.toLowerCase());
    known.set(edits.sheet.toLowerCase(), before === undefined ? edits : joined(before, edits));
  }
  return [...known.values()];
}

function joined(a: SheetEdits, b: SheetEdits): SheetEdits {
  const printTo = a.printTo === null || b.printTo === null ? (a.printTo ?? b.printTo) : Math.max(a.printTo, b.printTo);
  return {
    sheet: a.sheet,
    cells: [...a.cells, ...b.cells],
    blocks: [...a.blocks, ...b.blocks],
    widths: [...a.widths, ...b.widths],
    printTo,
  };
}
