/** Adds and removes relationships of a part; the others stay as they are written. */
import { strToU8 } from "fflate";
import { resolveTarget } from "../package.ts";
import { XmlCursor } from "../xml-cursor.ts";
import type { Parts } from "./parts.ts";
import { Splices } from "./splices.ts";
import { prefixOf, tagBody } from "./tag-places.ts";
import { escapeAttribute } from "./xml-escape.ts";

const NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";
const TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";

/** The type of a relationship in the dialect of the file. */
export function relationshipType(kind: string, isStrict: boolean): string {
  return `${isStrict ? STRICT : TRANSITIONAL}/${kind}`;
}

/** "xl/_rels/workbook.xml.rels" for "xl/workbook.xml"; "_rels/.rels" for the package itself. */
export function relationshipsPart(owner: string): string {
  const slash = owner.lastIndexOf("/") + 1;
  return `${owner.slice(0, slash)}_rels/${owner.slice(slash)}.rels`;
}

/** Adds a relationship from `owner` to the part `target`; its id. */
export function addRelationship(parts: Parts, owner: string, type: string, target: string): string {
  const part = relationshipsPart(owner);
  const bytes = parts.read(part) ?? strToU8(`<?xml version="1.0" encoding="UTF-8"?>\n<Relationships xmlns="${NAMESPACE}"/>`);
  const { ids, prefix, close, isEmpty } = readRoot(bytes);
  let number = ids.size + 1;
  while (ids.has(`rid${number}`)) number += 1;
  const id = `rId${number}`;
  const address = escapeAttribute(relativeTarget(owner, target));
  const tag = `<${prefix}Relationship Id="${id}" Type="${escapeAttribute(type)}" Target="${address}"/>`;
  const splices = new Splices(bytes);
  if (isEmpty) splices.replace(close, close + 2, `>${tag}</${prefix}Relationships>`);
  else splices.insert(close, tag);
  parts.set(part, splices.toBytes());
  return id;
}

/** Removes the relationships of `owner` that lead to these parts. */
export function removeRelationships(parts: Parts, owner: string, leadsTo: (target: string) => boolean): void {
  const part = relationshipsPart(owner);
  const bytes = parts.read(part);
  if (bytes === null) return;
  const folder = owner.slice(0, owner.lastIndexOf("/") + 1);
  const splices = new Splices(bytes);
  const cursor = new XmlCursor(bytes);
  let removed = 0;
  while (cursor.next()) {
    if (!cursor.isOpen("Relationship")) continue;
    const start = cursor.tagStart;
    let target = "";
    let isExternal = false;
    while (cursor.nextAttribute()) {
      if (cursor.attributeIs("Target")) target = cursor.value();
      else if (cursor.attributeIs("TargetMode")) isExternal = cursor.value() === "External";
    }
    if (isExternal || !leadsTo(resolveTarget(folder, target))) continue;
    cursor.skipElement();
    splices.replace(start, cursor.at, "");
    removed += 1;
  }
  if (removed > 0) parts.set(part, splices.toBytes());
}

interface Root {
  /** In lower case. */
  readonly ids: ReadonlySet<string>;
  readonly prefix: string;
  /** Where the close tag starts, or the "/>" of an empty root. */
  readonly close: number;
  readonly isEmpty: boolean;
}

function readRoot(bytes: Uint8Array): Root {
  const cursor = new XmlCursor(bytes);
  const ids = new Set<string>();
  cursor.next();
  const prefix = prefixOf(cursor);
  cursor.endTag();
  if (cursor.isEmpty) return { ids, prefix, close: tagBody(cursor), isEmpty: true };
  let close = bytes.length;
  while (cursor.next()) {
    if (cursor.isClose && cursor.is("Relationships")) close = cursor.tagStart;
    else if (cursor.isOpen("Relationship")) ids.add((cursor.attribute("Id") ?? "").toLowerCase());
  }
  return { ids, prefix, close, isEmpty: false };
}

/** As Excel writes it: from the folder of the owner; several programs cannot follow one from the root. */
function relativeTarget(owner: string, target: string): string {
  const from = owner.split("/").slice(0, -1);
  const to = target.split("/");
  let common = 0;
  while (common < from.length && common < to.length - 1 && from[common] === to[common]) common += 1;
  return "../".repeat(from.length - common) + to.slice(common).join("/");
}
