/**
 * The directory at the end of a zip, read with suspicion: what parts there are, where their bytes lie and how large they say they
 * are. Nothing is unpacked here. Whoever unpacks holds each part to the size declared here, so the limits checked here bind.
 */

import { Refusal } from "./file-errors.ts";
import { BOMB_FLOOR_BYTES, BOMB_RATIO, MAX_ENTRIES, MAX_INFLATED_BYTES } from "./limits.ts";
import { latinText, utf8Text } from "./short-text.ts";

export interface ZipEntry {
  /** As written, with "/" between folders. */
  readonly name: string;
  readonly deflated: boolean;
  readonly crc: number;
  /** Bytes in the file. */
  readonly packedSize: number;
  /** Bytes when unpacked, as declared. */
  readonly size: number;
  /** Where its local header starts. */
  readonly headerOffset: number;
  /** Where its data starts. */
  readonly dataOffset: number;
  /** Where its record in the directory starts. */
  readonly recordOffset: number;
}

/** The entries in the order of the directory. Throws `Refusal`. */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end.count > MAX_ENTRIES) throw new Refusal("file-too-large");
  const entries: ZipEntry[] = [];
  let at = end.offset;
  for (let index = 0; index < end.count; index += 1) {
    if (at + 46 > end.at || view.getUint32(at, true) !== 0x02014b50) throw new Refusal("file-damaged");
    const next = at + 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end.at) throw new Refusal("file-damaged");
    entries.push(readEntry(bytes, view, at, end.offset));
    at = next;
  }
  refuseNames(entries);
  refuseOverlaps(entries, end.offset);
  refuseSizes(entries, bytes.length);
  return entries;
}

interface DirectoryEnd {
  /** Where the directory must have ended. */
  readonly at: number;
  readonly count: number;
  /** Where the directory starts. */
  readonly offset: number;
}

/** The end record is the last thing in the file but for a comment of at most 65.535 bytes. */
function findEnd(view: DataView): DirectoryEnd {
  const lowest = Math.max(0, view.byteLength - 22 - 65_535);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    const end = { at, count: view.getUint16(at + 10, true), offset: view.getUint32(at + 16, true) };
    const isZip64 = at >= 20 && view.getUint32(at - 20, true) === 0x07064b50;
    const known = isZip64 ? readZip64End(view, at) : end;
    if (known.offset > known.at) throw new Refusal("file-damaged");
    return known;
  }
  throw new Refusal("file-damaged");
}

function readZip64End(view: DataView, endAt: number): DirectoryEnd {
  const at = uint64(view, endAt - 12);
  if (at + 56 > endAt || view.getUint32(at, true) !== 0x06064b50) throw new Refusal("file-damaged");
  return { at, count: uint64(view, at + 32), offset: uint64(view, at + 48) };
}

/** A number of eight bytes; beyond any file we read it need not be exact. */
function uint64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, directoryOffset: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  if ((flags & 1) !== 0) throw new Refusal("file-encrypted");
  if (method !== 0 && method !== 8) throw new Refusal("file-damaged");
  const nameLength = view.getUint16(at + 28, true);
  const name = bytes.subarray(at + 46, at + 46 + nameLength);
  const wide = readZip64Sizes(view, at, nameLength);
  const { headerOffset } = wide;
  if (headerOffset + 30 > directoryOffset || view.getUint32(headerOffset, true) !== 0x04034b50) throw new Refusal("file-damaged");
  const localName = view.getUint16(headerOffset + 26, true);
  if (!sameBytes(name, bytes.subarray(headerOffset + 30, headerOffset + 30 + localName))) throw new Refusal("file-damaged");
  return {
    name: ((flags & 0x800) === 0 ? latinText(name) : utf8Text(name)).replaceAll("\\", "/"),
    deflated: method === 8,
    crc: view.getUint32(at + 16, true),
    ...wide,
    recordOffset: at,
    dataOffset: headerOffset + 30 + localName + view.getUint16(headerOffset + 28, true),
  };
}

/** Sizes of 0xFFFFFFFF stand in an extra field instead, in a fixed order, only those that need it. */
function readZip64Sizes(view: DataView, at: number, nameLength: number): Pick<ZipEntry, "headerOffset" | "packedSize" | "size"> {
  const sizes = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  let extra = at + 46 + nameLength;
  const end = extra + view.getUint16(at + 30, true);
  while (extra + 4 <= end) {
    const fieldEnd = extra + 4 + view.getUint16(extra + 2, true);
    if (view.getUint16(extra, true) === 1) {
      let from = extra + 4;
      for (const [index, size] of sizes.entries()) {
        if (size !== 0xffffffff || from + 8 > Math.min(fieldEnd, end)) continue;
        sizes[index] = uint64(view, from);
        from += 8;
      }
    }
    extra = fieldEnd;
  }
  const [size = 0, packedSize = 0, headerOffset = 0] = sizes;
  return { size, packedSize, headerOffset };
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

/** A name that leaves the package, or two parts of one name, serve only to show different programs different content. */
function refuseNames(entries: readonly ZipEntry[]): void {
  const seen = new Set<string>();
  for (const { name } of entries) {
    const key = name.toLowerCase();
    const leaves = name.startsWith("/") || /^[a-z]:/i.test(name) || name.split("/").includes("..");
    if (leaves || name.includes("\0") || seen.has(key)) throw new Refusal("file-hostile");
    seen.add(key);
  }
}

/** Entries that share bytes are how a small file declares itself large many times over. */
function refuseOverlaps(entries: readonly ZipEntry[], directoryOffset: number): void {
  const inOrder = [...entries].sort((a, b) => a.headerOffset - b.headerOffset);
  inOrder.forEach(({ dataOffset, packedSize }, index) => {
    const next = inOrder[index + 1]?.headerOffset ?? directoryOffset;
    if (dataOffset + packedSize > next) throw new Refusal(index + 1 < inOrder.length ? "file-hostile" : "file-damaged");
  });
}

function refuseSizes(entries: readonly ZipEntry[], fileSize: number): void {
  const declared = entries.reduce((sum, { size }) => sum + size, 0);
  if (declared > BOMB_FLOOR_BYTES && declared > BOMB_RATIO * fileSize) throw new Refusal("file-bomb");
  if (declared > MAX_INFLATED_BYTES) throw new Refusal("file-too-large");
}
