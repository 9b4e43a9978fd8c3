/** What a file is besides its cells: whether writing to it would lose or break something, and who made it. */
import type { Package, Relationship } from "./package.ts";
import { XmlCursor } from "./xml-cursor.ts";

export interface FileFacts {
  readonly kind: "xlsx" | "xlsm";
  readonly macros: boolean;
  /** Digitally signed: any change breaks the signature. */
  readonly signed: boolean;
  /** Names of sheets whose cells are locked. */
  readonly protectedSheets: readonly string[];
  /** Sheets cannot be added or renamed. */
  readonly protectedWorkbook: boolean;
  /** How many other workbooks its formulas look into. */
  readonly externalLinks: number;
  /** The application that wrote the file, as it calls itself ("Microsoft Excel", "LibreOffice/7.4…"). */
  readonly producer: string | null;
}

export interface KnownFacts extends Pick<FileFacts, "kind" | "protectedSheets" | "protectedWorkbook"> {
  /** Of the workbook part. */
  readonly relationships: readonly Relationship[];
}

export function readFileFacts(file: Package, { kind, protectedSheets, protectedWorkbook, relationships }: KnownFacts): FileFacts {
  const ofPackage = file.relationships("");
  return {
    kind,
    macros: relationships.some((one) => one.kind === "vbaProject") || file.has("xl/vbaProject.bin"),
    signed: file.entries.some(({ name }) => name.toLowerCase().startsWith("_xmlsignatures/")),
    protectedSheets,
    protectedWorkbook,
    externalLinks: relationships.filter((one) => one.kind === "externalLink").length,
    producer: readProducer(file, ofPackage.find((one) => one.kind === "extended-properties")?.target ?? "docProps/app.xml"),
  };
}

function readProducer(file: Package, part: string): string | null {
  const bytes = file.find(part);
  if (bytes === null) return null;
  const cursor = new XmlCursor(bytes);
  while (cursor.next()) if (cursor.isOpen("Application")) return cursor.text().trim() || null;
  return null;
}
