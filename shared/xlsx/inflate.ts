/**
 * Unpacks one entry of a zip into exactly the bytes that its directory declared: a part that unpacks to more stops there, and one
 * that unpacks to less, or to other bytes (CRC-32), is damaged. So no part costs more than the directory said it would.
 */
import { crc32 } from "./crc32.ts";
import { inflateWithin } from "./deflate-reader.ts";
import { Refusal } from "./file-errors.ts";
import type { ZipEntry } from "./zip-directory.ts";

export function inflateEntry(file: Uint8Array, entry: ZipEntry): Uint8Array {
  const packed = file.subarray(entry.dataOffset, entry.dataOffset + entry.packedSize);
  const plain = entry.deflated ? inflateWithin(packed, entry.size) : packed;
  if (plain.length !== entry.size || crc32(plain) !== entry.crc) throw new Refusal("file-damaged");
  return plain;
}
