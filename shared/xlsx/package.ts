/**
 * An Open Packaging file: parts by name, unpacked only when asked for, and the relationships between them. Part names do not depend on
 * case. Every part comes out as UTF-8.
 */
import { Refusal } from "./file-errors.ts";
import { inflateEntry } from "./inflate.ts";
import { utf8OfUtf16 } from "./utf16.ts";
import { XmlCursor } from "./xml-cursor.ts";
import { readZipDirectory, type ZipEntry } from "./zip-directory.ts";

export interface Relationship {
  readonly id: string;
  /** The last word of its type ("worksheet"): transitional and strict files differ only before it. */
  readonly kind: string;
  /** The name of the part it leads to, or an address outside the file. */
  readonly target: string;
  readonly external: boolean;
}

export class Package {
  readonly entries: readonly ZipEntry[];
  readonly #file: Uint8Array;
  readonly #byName: ReadonlyMap<string, ZipEntry>;

  /** Throws `Refusal` when the directory of the zip cannot be trusted. */
  constructor(file: Uint8Array) {
    this.#file = file;
    this.entries = readZipDirectory(file);
    this.#byName = new Map(this.entries.map((entry) => [entry.name.toLowerCase(), entry]));
  }

  has(name: string): boolean {
    return this.#byName.has(name.toLowerCase());
  }

  /** Bytes the part will take, 0 when there is none. */
  size(name: string): number {
    return this.#byName.get(name.toLowerCase())?.size ?? 0;
  }

  /** The bytes of a part as UTF-8 XML; null when there is none. */
  find(name: string): Uint8Array | null {
    const entry = this.#byName.get(name.toLowerCase());
    return entry === undefined ? null : asUtf8(inflateEntry(this.#file, entry));
  }

  /** The bytes of a part that must be there. */
  part(name: string): Uint8Array {
    const bytes = this.find(name);
    if (bytes === null) throw new Refusal("file-damaged");
    return bytes;
  }

  /** The relationships of a part; of the whole package for "". */
  relationships(part: string): readonly Relationship[] {
    const slash = part.lastIndexOf("/") + 1;
    const bytes = this.find(`${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`);
    return bytes === null ? [] : readRelationships(bytes, part.slice(0, slash));
  }

  /** The declared content type of a part. */
  contentType(part: string): string {
    const bytes = this.find("[Content_Types].xml");
    return bytes === null ? "" : findContentType(new XmlCursor(bytes), part.toLowerCase());
  }
}

function readRelationships(bytes: Uint8Array, folder: string): readonly Relationship[] {
  const cursor = new XmlCursor(bytes);
  const found: Relationship[] = [];
  while (cursor.next()) {
    if (!cursor.isOpen("Relationship")) continue;
    let id = "";
    let type = "";
    let target = "";
    let external = false;
    while (cursor.nextAttribute()) {
      if (cursor.attributeIs("Id")) id = cursor.value();
      else if (cursor.attributeIs("Type")) type = cursor.value();
      else if (cursor.attributeIs("Target")) target = cursor.value();
      else if (cursor.attributeIs("TargetMode")) external = cursor.value() === "External";
    }
    const kind = type.slice(type.lastIndexOf("/") + 1);
    found.push({ id, kind, target: external ? target : resolveTarget(folder, target), external });
  }
  return found;
}

/** "../media/a.png" seen from "xl/drawings/" is "xl/media/a.png"; "/xl/a.xml" is counted from the root. */
export function resolveTarget(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).replaceAll("\\", "/").split("/")) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}

/** A part's own type, or else that of its extension. */
function findContentType(cursor: XmlCursor, part: string): string {
  let ofExtension = "";
  while (cursor.next()) {
    if (cursor.isClose) continue;
    let of = "";
    let type = "";
    while (cursor.nextAttribute()) {
      if (cursor.attributeIs("ContentType")) type = cursor.value();
      else if (cursor.attributeIs("PartName") || cursor.attributeIs("Extension")) of = cursor.value().toLowerCase();
    }
    if (cursor.is("Override") && of === `/${part}`) return type;
    if (cursor.is("Default") && part.endsWith(`.${of}`)) ofExtension = type;
  }
  return ofExtension;
}

/** XML in UTF-16 is allowed in packages; any other encoding is not. */
function asUtf8(bytes: Uint8Array): Uint8Array {
  const [first = 0, second = 0] = bytes;
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (marked || (first === 0x3c && second === 0) || (first === 0 && second === 0x3c))
    return utf8OfUtf16(bytes, first === 0xff || second === 0);
  let head = "";
  for (const byte of bytes.subarray(0, 200)) head += String.fromCharCode(byte);
  const encoding = /^(?:ï»¿)?<\?xml[^>]*?encoding\s*=\s*["']([^"']*)["']/.exec(head)?.[1];
  if (encoding !== undefined && !/^(?:utf-?8|us-ascii|ascii)$/i.test(encoding)) throw new Refusal("file-damaged");
  return bytes;
}
