/**
 * From the bytes of an .xlsx or .xlsm file to the picture of a workbook that the core reads. Whatever the bytes are, the answer comes in
 * bounded time and memory: a workbook, or an error that says what happened and what to do. Only a fault of our own code throws.
 */

import { KEPT_NAMESPACE } from "../sheet/kept-namespace.ts";
import type { SheetSnapshot, WorkbookSnapshot } from "../sheet/snapshot.ts";
import { Budget } from "./budget.ts";
import { refuseContainer } from "./container.ts";
import { customXmlText } from "./custom-xml.ts";
import { type FileError, Refusal } from "./file-errors.ts";
import { type FileFacts, readFileFacts } from "./file-facts.ts";
import { findWorkbookPart } from "./find-workbook.ts";
import { MAX_SHEETS } from "./limits.ts";
import { Package } from "./package.ts";
import { SharedStrings } from "./shared-strings.ts";
import type { SheetContext } from "./sheet-cells.ts";
import { readSheetPart } from "./sheet-part.ts";
import { readStyles } from "./styles.ts";
import { readWorkbookPart, type SheetEntry } from "./workbook-part.ts";

export interface ReadOptions {
  /** Told how many of the bytes of all sheets are read. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Told how many rows of a sheet are read, of as many as it says that it has; 0 where it says nothing that can be true. */
  readonly onRows?: (done: number, total: number) => void;
  /** Opens these bytes, where somebody has them open (`OpenedFile`). */
  readonly open?: () => Package;
}

export type ReadResult =
  | { readonly ok: true; readonly workbook: WorkbookSnapshot; readonly file: FileFacts }
  | { readonly ok: false; readonly error: FileError };

export function readWorkbook(bytes: Uint8Array, options: ReadOptions = {}): ReadResult {
  const refused = refuseContainer(bytes);
  if (refused !== null) return { ok: false, error: refused };
  try {
    return readPackage(options.open?.() ?? new Package(bytes), options);
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, error: error.error };
    throw error;
  }
}

interface FoundSheet extends SheetEntry {
  readonly part: string;
}

function readPackage(file: Package, options: ReadOptions): ReadResult {
  const found = findWorkbookPart(file);
  if (!found.ok) return found;
  const book = readWorkbookPart(file.part(found.part));
  const relationships = file.relationships(found.part);
  const partOf = (kind: string) => relationships.find((one) => one.kind === kind && !one.external)?.target;
  if (book.sheets.length > MAX_SHEETS) throw new Refusal("file-too-large");
  const byId = new Map(relationships.map((one) => [one.id, one]));
  const sheets = book.sheets.flatMap((sheet): FoundSheet[] => {
    const one = byId.get(sheet.relationship);
    if (one === undefined || one.external) throw new Refusal("file-damaged");
    return one.kind === "worksheet" ? [{ ...sheet, part: one.target }] : [];
  });
  if (sheets.length === 0) throw new Refusal("file-no-sheets");
  // Sheets that share one part would have it unpacked again for each.
  if (new Set(sheets.map(({ part }) => part)).size < sheets.length) throw new Refusal("file-hostile");

  const styles = partOf("styles");
  const strings = partOf("sharedStrings");
  let opened: SharedStrings | null = null;
  const shared = {
    // A text that a cell names in a part that is missing is a damaged file, found when the cell asks.
    strings: () => (opened ??= new SharedStrings(file.part(strings ?? ""))),
    styles: styles === undefined || !file.has(styles) ? [] : readStyles(file.part(styles)),
    date1904: book.date1904,
    budget: new Budget(),
  };
  const { read, protectedSheets } = readSheets(file, sheets, shared, options);
  return {
    ok: true,
    workbook: { sheets: read, date1904: book.date1904, kept: customXmlText(file, KEPT_NAMESPACE) },
    file: readFileFacts(file, { kind: found.kind, relationships, protectedSheets, protectedWorkbook: book.isProtected }),
  };
}

function readSheets(
  file: Package,
  sheets: readonly FoundSheet[],
  shared: Omit<SheetContext, "onProgress">,
  { onProgress, onRows }: ReadOptions,
): { read: SheetSnapshot[]; protectedSheets: string[] } {
  const read: SheetSnapshot[] = [];
  const protectedSheets: string[] = [];
  const total = sheets.reduce((sum, { part }) => sum + file.size(part), 0);
  let done = 0;
  for (const { name, state, part } of sheets) {
    const before = done;
    const context = {
      ...shared,
      onProgress: (bytes: number, rows: number, last: number) => {
        onProgress?.(before + bytes, total);
        onRows?.(rows, rows > last ? 0 : last);
      },
    };
    const one = naming(name, () => readSheetPart(file.part(part), name, state, context));
    read.push(one.sheet);
    if (one.isProtected) protectedSheets.push(name);
    done += file.size(part);
    onProgress?.(done, total);
  }
  return { read, protectedSheets };
}

/** A refusal while a sheet is read names that sheet. */
function naming<T>(sheet: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof Refusal ? error.in(sheet) : error;
  }
}
