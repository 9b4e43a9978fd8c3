/** Our own data in a workbook: parts of any XML, known by the namespace of their root element. */
import { strFromU8 } from "fflate";
import { Refusal } from "./file-errors.ts";
import { findWorkbookPart } from "./find-workbook.ts";
import type { Package } from "./package.ts";
import { XmlCursor } from "./xml-cursor.ts";

/** Ours is a few kilobytes; whoever asks for it reads it whole. */
const MAX_CUSTOM_BYTES = 4 * 1024 * 1024;
/** Of all the parts that are looked into, so that a file full of them costs no time: what is further on is not ours. */
const MAX_SEARCHED_BYTES = 16 * 1024 * 1024;

/** The XML of the part as it stands, without its declaration; null when there is none. Whoever reads it must expect anything. */
export function customXmlText(file: Package, namespace: string): string | null {
  const part = findCustomXml(file, namespace);
  return part === null ? null : strFromU8(file.part(part)).replace(/^\ufeff?(?:<\?xml[^>]*\?>\s*)?/, "");
}

/** The first part that the workbook, or the package, leads to and whose root is in this namespace. */
export function findCustomXml(file: Package, namespace: string): string | null {
  const workbook = findWorkbookPart(file);
  const relationships = [...(workbook.ok ? file.relationships(workbook.part) : []), ...file.relationships("")];
  const parts = relationships.filter(({ kind, external }) => kind === "customXml" && !external).map(({ target }) => target);
  let spare = MAX_SEARCHED_BYTES;
  const known = [...new Set(parts)].find((part) => {
    if (!file.has(part) || file.size(part) > MAX_CUSTOM_BYTES) return false;
    spare -= file.size(part);
    try {
      return spare >= 0 && rootNamespace(file.part(part)) === namespace;
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
