/** A part of ours taken apart into its elements, each as it is written: what is not understood must come out of it byte for byte. */
import { strFromU8, strToU8 } from "fflate";
import { XmlCursor } from "./xml-cursor.ts";

export interface Section {
  /** Of its element, without a prefix. */
  readonly name: string;
  readonly xml: string;
}

export interface Root {
  readonly name: string;
  readonly namespace: string | null;
  /** All but the namespace that we declare ourselves, each with a leading space. */
  readonly attributes: string;
}

export const bytesOfText = (xml: string): Uint8Array => strToU8(xml);

const slice = (bytes: Uint8Array, start: number, end: number): string => strFromU8(bytes.subarray(start, end));

/** Of bytes that are plain XML. */
export function rootElement(bytes: Uint8Array): Root {
  const cursor = new XmlCursor(bytes);
  cursor.next();
  const name = slice(bytes, cursor.nameStart, cursor.nameEnd);
  const prefix = slice(bytes, cursor.tagStart + 1, cursor.nameStart);
  const declaration = prefix === "" ? "xmlns" : `xmlns:${prefix.slice(0, -1)}`;
  let namespace: string | null = null;
  const others = new Map<string, string>();
  while (cursor.nextAttribute()) {
    const attribute = slice(bytes, cursor.attributeStart, cursor.attributeEnd);
    if (attribute === declaration) namespace = cursor.value();
    // With its own quotes around it.
    if (attribute !== "xmlns") others.set(attribute, slice(bytes, cursor.valueStart - 1, cursor.valueEnd + 1));
  }
  return { name, namespace, attributes: [...others].map(([name, value]) => ` ${name}=${value}`).join("") };
}

/** The elements inside the root, of bytes that are plain XML. */
export function childElements(bytes: Uint8Array): Section[] {
  const cursor = new XmlCursor(bytes);
  cursor.next();
  cursor.endTag();
  const sections: Section[] = [];
  if (cursor.isEmpty) return sections;
  while (cursor.next() && !cursor.isClose) {
    const start = cursor.tagStart;
    const name = slice(bytes, cursor.nameStart, cursor.nameEnd);
    cursor.skipElement();
    sections.push({ name, xml: slice(bytes, start, cursor.at) });
  }
  return sections;
}
