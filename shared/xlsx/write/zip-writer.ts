/**
 * Writes a zip anew out of an old one. Entries that stay keep their compressed bytes, method, time, attributes and place; only their
 * headers are made again, because sizes may have stood behind the data and offsets change. Nothing here needs the 64-bit form: what is
 * read is limited far below it, and so is what is written.
 */
import { strToU8 } from "fflate";
import { MAX_ENTRIES } from "../limits.ts";
import type { ZipEntry } from "../zip-directory.ts";
import type { PackedPart } from "./packed-part.ts";
import { WriteRefusal } from "./write-errors.ts";

/** By name in lower case: new content; null drops the entry. What is no name of the old zip stands after its entries. */
export type ZipChanges = ReadonlyMap<string, { readonly name: string; readonly part: PackedPart | null }>;

/** 1 January 1980, the first moment of a zip: nothing here knows the time. */
const NO_TIME = 0x00210000;
const DEFLATED = 8;
const UTF8_NAME = 0x0800;
/** Sizes stand behind the data. */
const DESCRIPTOR = 0x0008;
/** Which of four speeds packed the data. */
const PACKING = 0x0006;

interface Written {
  readonly name: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly time: number;
  readonly crc: number;
  readonly size: number;
  readonly packed: Uint8Array;
  readonly madeBy: number;
  readonly internal: number;
  readonly external: number;
}

export function writeZip(file: Uint8Array, entries: readonly ZipEntry[], changes: ZipChanges): Uint8Array {
  const old = new Set(entries.map(({ name }) => name.toLowerCase()));
  const written: Written[] = [];
  for (const entry of entries) {
    const change = changes.get(entry.name.toLowerCase());
    if (change === undefined) written.push(kept(file, entry));
    else if (change.part !== null) written.push(replaced(kept(file, entry), change.part));
  }
  for (const [key, { name, part }] of changes) if (!old.has(key) && part !== null) written.push(added(name, part));
  if (written.length > MAX_ENTRIES) throw new WriteRefusal("write-too-much");
  return joined(written);
}

function kept(file: Uint8Array, { recordOffset: at, crc, dataOffset, packedSize, size }: ZipEntry): Written {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  return {
    name: file.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)),
    flags: view.getUint16(at + 8, true) & ~DESCRIPTOR,
    method: view.getUint16(at + 10, true),
    time: view.getUint32(at + 12, true),
    crc,
    size,
    packed: file.subarray(dataOffset, dataOffset + packedSize),
    madeBy: view.getUint16(at + 4, true),
    internal: view.getUint16(at + 36, true),
    external: view.getUint32(at + 38, true),
  };
}

function replaced(old: Written, { crc, size, packed }: PackedPart): Written {
  return { ...old, flags: old.flags & ~PACKING, method: DEFLATED, crc, size, packed };
}

function added(name: string, { crc, size, packed }: PackedPart): Written {
  const bytes = strToU8(name);
  const flags = bytes.length === name.length ? 0 : UTF8_NAME;
  return {
    name: bytes,
    flags,
    method: DEFLATED,
    time: NO_TIME,
    crc,
    size,
    packed,
    madeBy: 20,
    internal: 0,
    external: 0,
  };
}

function joined(entries: readonly Written[]): Uint8Array {
  const headers = entries.reduce((sum, { name }) => sum + 30 + 46 + 2 * name.length, 22);
  const out = new Uint8Array(entries.reduce((sum, { packed }) => sum + packed.length, headers));
  const view = new DataView(out.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const entry of entries) {
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    putShared(view, at + 4, entry);
    out.set(entry.name, at + 30);
    at += 30 + entry.name.length;
    out.set(entry.packed, at);
    at += entry.packed.length;
  }
  const directory = at;
  for (const [index, entry] of entries.entries()) {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, entry.madeBy, true);
    putShared(view, at + 6, entry);
    view.setUint16(at + 36, entry.internal, true);
    view.setUint32(at + 38, entry.external, true);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    out.set(entry.name, at + 46);
    at += 46 + entry.name.length;
  }
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return out;
}

/** What the header before the data and the record in the directory have in common. */
function putShared(view: DataView, at: number, { name, flags, method, time, crc, packed, size }: Written): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, flags, true);
  view.setUint16(at + 4, method, true);
  view.setUint32(at + 6, time, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, packed.length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, name.length, true);
  view.setUint16(at + 24, 0, true);
}
