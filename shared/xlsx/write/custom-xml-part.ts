/** Puts our own part into a package: replaced where there is one of its namespace, else added as Excel adds such parts. */
import { strToU8 } from "fflate";
import { crc32 } from "../crc32.ts";
import { findCustomXml, rootNamespace } from "../custom-xml.ts";
import { isPlainXml } from "../plain-xml.ts";
import { CONTENT_TYPES, setContentTypes } from "./content-types-xml.ts";
import type { Parts } from "./parts.ts";
import { addRelationship, relationshipType } from "./relationships-xml.ts";
import { WriteRefusal } from "./write-errors.ts";
import { escapeAttribute } from "./xml-escape.ts";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n';
const PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const STRICT_PROPERTIES = "http://purl.oclc.org/ooxml/officeDocument/customXml";

/** Characters that XML does not allow, not even as numbers. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these very characters are looked for
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Surrogate}]/u;

export interface CustomXml {
  readonly namespace: string;
  readonly xml: string;
}

export function putCustomXml(parts: Parts, workbook: string, { namespace, xml }: CustomXml, isStrict: boolean): void {
  const body = xml.replace(/^\ufeff?(?:<\?xml[^>]*\?>\s*)?/, "");
  const bytes = strToU8(HEAD + body);
  if (NOT_XML.test(body) || !isPlainXml(bytes) || rootNamespace(bytes) !== namespace)
    throw new WriteRefusal("write-bad-custom-part");
  const known = findCustomXml(parts.file, namespace);
  if (known !== null) {
    parts.set(known, bytes);
    return;
  }
  const item = parts.freeName("customXml/item#.xml");
  const properties = parts.freeName("customXml/itemProps#.xml");
  const about = isStrict ? STRICT_PROPERTIES : PROPERTIES;
  parts.set(item, bytes);
  parts.set(
    properties,
    strToU8(
      `${HEAD}<ds:datastoreItem ds:itemID="${guidOf(namespace)}" xmlns:ds="${about}"><ds:schemaRefs><ds:schemaRef ds:uri="${escapeAttribute(namespace)}"/></ds:schemaRefs></ds:datastoreItem>`,
    ),
  );
  addRelationship(parts, item, relationshipType("customXmlProps", isStrict), properties);
  addRelationship(parts, workbook, relationshipType("customXml", isStrict), item);
  const types = new Map<string, string>([[properties, CONTENT_TYPES.customXmlProperties]]);
  // Nearly every package says what ".xml" is.
  if (parts.file.contentType(item) === "") types.set(item, CONTENT_TYPES.xml);
  setContentTypes(parts, types);
}

/** Always the same for a namespace, so that no chance is needed and two of our parts in one workbook never share one (a UUID of version 8). */
function guidOf(namespace: string): string {
  const words = [0, 1, 2, 3].map((salt) =>
    crc32(strToU8(`${salt} ${namespace}`))
      .toString(16)
      .padStart(8, "0"),
  );
  const hex = words.join("").toUpperCase();
  return `{${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-A${hex.slice(17, 20)}-${hex.slice(20)}}`;
}
