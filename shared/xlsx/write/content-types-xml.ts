/** Says of new parts what they are, and forgets those that are gone, in [Content_Types].xml. */
import { Refusal } from "../file-errors.ts";
import { XmlCursor } from "../xml-cursor.ts";
import type { Parts } from "./parts.ts";
import { Splices } from "./splices.ts";
import { prefixOf } from "./tag-places.ts";
import { escapeAttribute } from "./xml-escape.ts";

const PART = "[Content_Types].xml";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export const CONTENT_TYPES = {
  worksheet: `${SPREADSHEET}.worksheet+xml`,
  styles: `${SPREADSHEET}.styles+xml`,
  customXmlProperties: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
  xml: "application/xml",
} as const;

export function setContentTypes(parts: Parts, types: ReadonlyMap<string, string>): void {
  if (types.size === 0) return;
  const bytes = contentTypes(parts);
  const cursor = new XmlCursor(bytes);
  const splices = new Splices(bytes);
  const wanted = new Map([...types].map(([part, type]) => [part.toLowerCase(), { part, type }]));
  while (cursor.next()) {
    if (cursor.isClose && cursor.is("Types")) {
      const prefix = prefixOf(cursor);
      for (const { part, type } of wanted.values())
        splices.insert(
          cursor.tagStart,
          `<${prefix}Override PartName="/${escapeAttribute(part)}" ContentType="${escapeAttribute(type)}"/>`,
        );
      parts.set(PART, splices.toBytes());
      return;
    }
    if (cursor.isOpen("Override")) wanted.delete(partOf(cursor));
  }
  throw new Refusal("file-damaged");
}

export function dropContentTypes(parts: Parts, dropped: ReadonlySet<string>): void {
  if (dropped.size === 0) return;
  const bytes = contentTypes(parts);
  const cursor = new XmlCursor(bytes);
  const splices = new Splices(bytes);
  const gone = new Set([...dropped].map((part) => part.toLowerCase()));
  while (cursor.next()) {
    if (!cursor.isOpen("Override")) continue;
    const start = cursor.tagStart;
    if (!gone.has(partOf(cursor))) continue;
    cursor.skipElement();
    splices.replace(start, cursor.at, "");
  }
  parts.set(PART, splices.toBytes());
}

function contentTypes(parts: Parts): Uint8Array {
  const bytes = parts.read(PART);
  if (bytes === null) throw new Refusal("file-damaged");
  return bytes;
}

/** In lower case, without the slash before it. */
function partOf(cursor: XmlCursor): string {
  return (cursor.attribute("PartName") ?? "").replace(/^\//, "").toLowerCase();
}
