/** The entries of a zip as they lie in it, so that a test can tell a part that was kept from one that was written anew. */
import { strFromU8 } from "fflate";
import { inflateEntry } from "../../shared/xlsx/inflate.ts";
import { readZipDirectory } from "../../shared/xlsx/zip-directory.ts";

export interface EntryBytes {
  readonly deflated: boolean;
  readonly crc: number;
  readonly packed: Uint8Array;
}

/** In the order of the directory. */
export function entriesOf(zip: Uint8Array): Map<string, EntryBytes> {
  return new Map(
    readZipDirectory(zip).map(({ name, deflated, crc, dataOffset, packedSize }) => [
      name,
      { deflated, crc, packed: zip.subarray(dataOffset, dataOffset + packedSize) },
    ]),
  );
}

/** The text of one part; empty when there is none. */
export function partText(zip: Uint8Array, name: string): string {
  const entry = readZipDirectory(zip).find((one) => one.name === name);
  return entry === undefined ? "" : strFromU8(inflateEntry(zip, entry));
}

/** Names of parts that were kept byte for byte, compressed as they were. */
export function keptParts(before: Uint8Array, after: Uint8Array): string[] {
  const now = entriesOf(after);
  return [...entriesOf(before)].flatMap(([name, entry]) => {
    const same = now.get(name);
    const isKept =
      same !== undefined &&
      same.deflated === entry.deflated &&
      same.crc === entry.crc &&
      same.packed.length === entry.packed.length &&
      same.packed.every((byte, index) => byte === entry.packed[index]);
    return isKept ? [name] : [];
  });
}

/** Names of parts that were changed, dropped or added. */
export function touchedParts(before: Uint8Array, after: Uint8Array): string[] {
  const kept = new Set(keptParts(before, after));
  const all = new Set([...entriesOf(before).keys(), ...entriesOf(after).keys()]);
  return [...all].filter((name) => !kept.has(name)).sort();
}
