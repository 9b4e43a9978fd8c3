/**
 * What somebody should know before writing into a workbook, and what the picture of its cells does not say: protection, filters that
 * hide rows, Excel tables that will grow. Read without reading the cells.
 */
import { strFromU8 } from "fflate";
import type { Rect } from "../../sheet/address.ts";
import { Budget } from "../budget.ts";
import { refuseContainer } from "../container.ts";
import { type FileError, Refusal } from "../file-errors.ts";
import { findWorkbookPart } from "../find-workbook.ts";
import { Package } from "../package.ts";
import { Book } from "./book.ts";
import { isSigned } from "./signatures.ts";
import { surveySheet } from "./survey-sheet.ts";
import { readTables } from "./tables.ts";

export interface TableFacts {
  readonly name: string;
  /** With its headers and totals. */
  readonly range: Rect;
  readonly columns: readonly string[];
  readonly hasTotals: boolean;
}

export interface SheetFacts {
  readonly sheet: string;
  /** Cells that are locked are not written. */
  readonly isProtected: boolean;
  /** A filter of the sheet or of a table says what to show: rows may be hidden from whoever looks. */
  readonly isFiltered: boolean;
  /** Where the sheet's own filter lies, whether it hides anything or not. */
  readonly filter: Rect | null;
  readonly tables: readonly TableFacts[];
}

export type WriteFacts =
  | {
      readonly ok: true;
      /** Not written unless that is allowed, and then signed no more. */
      readonly isSigned: boolean;
      /** Marked as final or for reading only: written into a copy all the same, and said. */
      readonly isReadOnly: boolean;
      /** No sheet can be added. */
      readonly isStructureLocked: boolean;
      readonly sheets: readonly SheetFacts[];
    }
  | { readonly ok: false; readonly error: FileError };

export function readWriteFacts(bytes: Uint8Array, open = () => new Package(bytes)): WriteFacts {
  const refused = refuseContainer(bytes);
  if (refused !== null) return { ok: false, error: refused };
  try {
    const file = open();
    const found = findWorkbookPart(file);
    if (!found.ok) return found;
    const book = new Book(bytes, file, found.part, new Budget());
    const sheets = book.xml.sheets.flatMap(({ name }, index) => {
      const part = book.sheetPart(index);
      return part === null ? [] : [factsOf(book, name, part)];
    });
    const { isStructureLocked } = book.xml;
    const isReadOnly = book.xml.isReadOnly || isMarkedFinal(file);
    return { ok: true, isSigned: isSigned(file), isReadOnly, isStructureLocked, sheets };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, error: error.error };
    throw error;
  }
}

/** Bytes of the properties that people give to a workbook. */
const MOST_PROPERTIES = 65_536;

/** Excel's "Mark as Final" is a property of the document. */
function isMarkedFinal(file: Package): boolean {
  const found = file.relationships("").find(({ kind, external }) => kind === "custom-properties" && !external);
  const bytes = found && file.size(found.target) <= MOST_PROPERTIES ? file.find(found.target) : null;
  return bytes !== null && /name="_MarkAsFinal"[^>]*>\s*<(?:\w+:)?bool>\s*(?:true|1)\s*</.test(strFromU8(bytes));
}

function factsOf(book: Book, sheet: string, part: string): SheetFacts {
  const bytes = book.parts.read(part);
  if (bytes === null) throw new Refusal("file-damaged", sheet);
  const { isProtected, isFiltered, filter, tables: ids } = surveySheet(bytes, book.budget);
  const tables = readTables(book.parts, part, ids);
  return {
    sheet,
    isProtected,
    isFiltered: isFiltered || tables.some((table) => table.isFiltered),
    filter,
    tables: tables.map(({ name, range, columns, hasTotals }) => ({ name, range, columns, hasTotals })),
  };
}
