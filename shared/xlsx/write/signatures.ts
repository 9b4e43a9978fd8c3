/**
 * Signatures of a file that is written: taken out, as Excel does when it saves a signed workbook that was changed. Left where they are they
 * would be shown as broken, which reads as if somebody had tampered with the file.
 */
import type { Package } from "../package.ts";
import type { Book } from "./book.ts";
import { WriteRefusal } from "./write-errors.ts";

export function refuseOrUnsign(book: Book, isAllowed: boolean): void {
  const { file } = book.parts;
  if (!isSigned(file)) return;
  if (!isAllowed) throw new WriteRefusal("write-signed");
  for (const { target, external } of file.relationships("")) if (!external && isSignature(target)) book.cut("", target);
  // Whatever else lies there, whether anything leads to it or not.
  for (const { name } of file.entries) if (isSignature(name)) book.parts.remove(name);
}

export function isSigned(file: Package): boolean {
  return file.entries.some(({ name }) => isSignature(name));
}

function isSignature(part: string): boolean {
  return part.toLowerCase().startsWith("_xmlsignatures/");
}
