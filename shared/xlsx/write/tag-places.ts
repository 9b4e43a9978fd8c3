/** Where a tag and its attributes stand in a part, for those who change them. */
import { strFromU8 } from "fflate";
import type { XmlCursor } from "../xml-cursor.ts";

/** "x:" of `<x:row>`, or nothing. */
export function prefixOf(cursor: XmlCursor): string {
  const start = cursor.tagStart + (cursor.isClose ? 2 : 1);
  return strFromU8(cursor.bytes.subarray(start, cursor.nameStart));
}

export interface AttributePlace {
  /** As written, with its prefix. */
  readonly name: string;
  /** As written: entities are kept. */
  readonly raw: string;
  readonly valueStart: number;
  readonly valueEnd: number;
}

/** The attributes of this tag; goes past it. */
export function readAttributes(cursor: XmlCursor): AttributePlace[] {
  const found: AttributePlace[] = [];
  while (cursor.nextAttribute()) {
    const { bytes, attributeStart, attributeEnd, valueStart, valueEnd } = cursor;
    found.push({
      name: strFromU8(bytes.subarray(attributeStart, attributeEnd)),
      raw: strFromU8(bytes.subarray(valueStart, valueEnd)),
      valueStart,
      valueEnd,
    });
  }
  return found;
}

/** Where an open tag that was just passed ends before its ">" or "/>". */
export function tagBody(cursor: XmlCursor): number {
  return cursor.at - (cursor.isEmpty ? 2 : 1);
}
