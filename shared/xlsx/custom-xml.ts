/** Our own data in a workbook: parts of any XML, known by the namespace of their root element. */
import { strFromU8, strToU8 } from "fflate";
import { refuseContainer } from "./container.ts";
import { Refusal } from "./file-errors.ts";
import { findWorkbookPart } from "./find-workbook.ts";
import { Package } from "./package.ts";
import { XmlCursor } from "./xml-cursor.ts";
import { decodeText } from "./xml-text.ts";

/** Ours is a few kilobytes; whoever asks for it reads it whole. */
const MAX_CUSTOM_BYTES = 4 * 1024 * 1024;
/** Nothing of ours is deeper than a few levels. */
const MAX_DEPTH = 64;

/** The XML of the part, without its declaration; null when there is none, or none that can be trusted. */
export function readCustomXml(file: Uint8Array | Package, namespace: string): string | null {
  try {
    if (file instanceof Package) return customXmlIn(file, namespace);
    return refuseContainer(file) === null ? customXmlIn(new Package(file), namespace) : null;
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

function customXmlIn(file: Package, namespace: string): string | null {
  const part = findCustomXml(file, namespace);
  if (part === null) return null;
  const xml = xmlText(file.part(part));
  return isPlainXml(strToU8(xml)) ? xml : null;
}

/** The first part that the workbook, or the package, leads to and whose root is in this namespace. */
export function findCustomXml(file: Package, namespace: string): string | null {
  const workbook = findWorkbookPart(file);
  const relationships = [...(workbook.ok ? file.relationships(workbook.part) : []), ...file.relationships("")];
  const parts = relationships.filter(({ kind, external }) => kind === "customXml" && !external).map(({ target }) => target);
  const known = parts.find((part) => {
    if (!file.has(part) || file.size(part) > MAX_CUSTOM_BYTES) return false;
    try {
      return rootNamespace(file.part(part)) === namespace;
    } catch (error) {
      // Another program's part that cannot be read is that program's own matter.
      if (error instanceof Refusal) return false;
      throw error;
    }
  });
  return known ?? null;
}

/** The namespace of the root element; null when it has none, or there is no root. */
export function rootNamespace(bytes: Uint8Array): string | null {
  const cursor = new XmlCursor(bytes);
  if (!cursor.next() || cursor.isClose) return null;
  const prefix = strFromU8(bytes.subarray(cursor.tagStart + 1, cursor.nameStart));
  return cursor.attribute(prefix === "" ? "xmlns" : `xmlns:${prefix.slice(0, -1)}`);
}

/** Is it one element whose tags close each other, with no DOCTYPE and no unknown entities? */
export function isPlainXml(bytes: Uint8Array): boolean {
  const open: string[] = [];
  const cursor = new XmlCursor(bytes);
  let roots = 0;
  let after = 0;
  try {
    while (cursor.next()) {
      // Text with what is no entity ends here; so does a comment with one, which nobody needs.
      decodeText(bytes, after, cursor.tagStart);
      const name = strFromU8(bytes.subarray(cursor.nameStart, cursor.nameEnd));
      const { isClose } = cursor;
      while (cursor.nextAttribute()) cursor.value();
      after = cursor.at;
      if (isClose) {
        if (open.pop() !== name) return false;
      } else {
        if (open.length === 0) roots += 1;
        if (!cursor.isEmpty) open.push(name);
      }
      if (open.length > MAX_DEPTH) return false;
    }
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
  return roots === 1 && open.length === 0;
}

function xmlText(bytes: Uint8Array): string {
  return strFromU8(bytes).replace(/^\ufeff?(?:<\?xml[^>]*\?>\s*)?/, "");
}
