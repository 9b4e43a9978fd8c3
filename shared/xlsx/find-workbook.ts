/** Which part of a package is the workbook, and of what kind; or what else the package is: Word, PowerPoint, .xlsb, .ods, a plain zip. */

import { type FileError, type ForeignKind, notWorkbook } from "./file-errors.ts";
import type { Package } from "./package.ts";
import { latinText } from "./short-text.ts";

export type WorkbookFound =
  | { readonly ok: true; readonly part: string; readonly kind: "xlsx" | "xlsm" }
  | { readonly ok: false; readonly error: FileError };

export function findWorkbookPart(file: Package): WorkbookFound {
  const main = file.relationships("").find(({ kind, external }) => kind === "officeDocument" && !external);
  if (main === undefined) return { ok: false, error: notWorkbook(kindWithoutMain(file)) };
  const type = file.contentType(main.target).toLowerCase();
  const foreign = foreignKind(type, main.target);
  if (foreign !== null) return { ok: false, error: notWorkbook(foreign) };
  return { ok: true, part: main.target, kind: type.includes("macroenabled") ? "xlsm" : "xlsx" };
}

function foreignKind(type: string, part: string): ForeignKind | null {
  if (type.includes("sheet.binary") || part.toLowerCase().endsWith(".bin")) return "binary-workbook";
  if (type.includes("wordprocessingml") || type.includes("ms-word")) return "word";
  if (type.includes("presentationml") || type.includes("ms-powerpoint")) return "presentation";
  const isSheet = type.includes("spreadsheetml") || type.includes("ms-excel") || part.toLowerCase().endsWith("xl/workbook.xml");
  return isSheet ? null : "unknown";
}

/** OpenDocument files say what they are in a part of their own; a zip that says nothing is just a zip. */
function kindWithoutMain(file: Package): ForeignKind {
  if (file.size("mimetype") > 200) return "zip";
  const type = latinText(file.find("mimetype") ?? new Uint8Array(0));
  if (!type.startsWith("application/vnd.oasis.opendocument")) return "zip";
  if (type.includes("presentation")) return "presentation";
  return type.includes("text") ? "word" : "open-document";
}
