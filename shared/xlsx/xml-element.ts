/** A short text of XML as a tree, read in one pass: for parts of ours, which `isPlainXml` has let through. */
import { strToU8 } from "fflate";
import { XmlCursor } from "./xml-cursor.ts";
import { decodeText } from "./xml-text.ts";

export interface XmlElement {
  /** Without a prefix. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Of an element without others inside it. */
  readonly text: string;
}

export function elementOf(xml: string): XmlElement {
  const cursor = new XmlCursor(strToU8(xml));
  cursor.next();
  return elementAt(cursor);
}

/** The element whose open tag this is; goes past its close. */
function elementAt(cursor: XmlCursor): XmlElement {
  const { bytes } = cursor;
  const name = decodeText(bytes, cursor.nameStart, cursor.nameEnd);
  const attributes = new Map<string, string>();
  while (cursor.nextAttribute()) attributes.set(decodeText(bytes, cursor.attributeStart, cursor.attributeEnd), cursor.value());
  const children: XmlElement[] = [];
  if (cursor.isEmpty) return { name, attributes, children, text: "" };
  const start = cursor.at;
  while (cursor.next() && !cursor.isClose) children.push(elementAt(cursor));
  const text = children.length === 0 ? decodeText(bytes, start, cursor.tagStart) : "";
  cursor.endTag();
  return { name, attributes, children, text };
}
