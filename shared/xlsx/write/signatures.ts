/**
 * Signatures of a file that is written: taken out, as Excel does when it saves a signed workbook that was changed. Left where they are they
 * would be shown as broken, which reads as if somebody had tampered with the file.
 */
import type { Book } from "./book.ts";
import { WriteRefusal } from "./write-errors.ts";

export function refuseOrUnsign(book: Book, isAllowed: boolean): void {
  const { file } = book.parts;
  const isSigned = file.entries.some(({ name }) => name.toLowerCase().startsWith("_xmlsignatures/"));
  if (!isSigned) return;
  if (!isAllowed) throw new WriteRefusal("write-signed");
  for (const { target, external } of file.relationships("")) {
    if (!external && target.toLowerCase().startsWith("_xmlsignatures/")) book.cut("", target);
  }
  // Whatever else lies there, reached or not.
  for (const { name } of file.entries) if (name.toLowerCase().startsWith("_xmlsignatures/")) book.parts.remove(name);
}
