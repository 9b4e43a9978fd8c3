/**
 * Writes zips byte by byte, so that a test can make what no honest program makes: sizes that lie, names twice, names that climb out of the
 * folder, entries that share their bytes.
 */
import { deflateSync, strToU8 } from "fflate";
import { crc32 } from "../../shared/xlsx/crc32.ts";

export interface RawEntry {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Unpacked bytes to declare, when not the truth. */
  readonly declaredSize?: number;
  readonly crc?: number;
  /** General purpose flags; 1 says encrypted. */
  readonly flags?: number;
  readonly method?: number;
  /** Stands in the directory only: its header and (stored) data are the content of the entry of that number, made by `headed`. */
  readonly insideOf?: number;
  /** Its name in the local header, when another. */
  readonly localName?: string;
}

export interface RawZip {
  /** Write sizes, count and offsets in their 64-bit places only. */
  readonly zip64?: boolean;
  readonly comment?: string;
  /** The number of entries to declare, when not the truth. */
  readonly count?: number;
}

export function rawZip(
  entries: readonly RawEntry[],
  { zip64 = false, comment = "", count = entries.length }: RawZip = {},
): Uint8Array {
  const out: number[][] = [];
  let length = 0;
  const write = (...bytes: number[][]) => {
    for (const piece of bytes) {
      out.push(piece);
      length += piece.length;
    }
  };
  const places: Place[] = [];
  for (const { name, content, declaredSize, crc, flags = 0, method = 8, insideOf, localName = name } of entries) {
    const plain = typeof content === "string" ? strToU8(content) : content;
    const packed = method === 8 ? deflateSync(plain) : plain;
    const carrier = insideOf === undefined ? undefined : places[insideOf];
    const offset = carrier === undefined ? length : carrier.offset + 30 + carrier.name.length;
    const place = {
      name,
      offset,
      packed: packed.length,
      size: declaredSize ?? plain.length,
      crc: crc ?? crc32(plain),
      flags,
      method,
    };
    places.push(place);
    if (carrier === undefined) write(localHeader({ ...place, name: localName }), Array.from(packed));
  }
  const directory = length;
  for (const place of places) {
    const name = [...strToU8(place.name)];
    const extra = zip64 ? [...le(2, 1), ...le(2, 24), ...le(8, place.size), ...le(8, place.packed), ...le(8, place.offset)] : [];
    const short = (value: number) => le(4, zip64 ? 0xffffffff : value);
    write(le(4, 0x02014b50), le(2, 45), le(2, 45), le(2, place.flags), le(2, place.method), le(4, 0), le(4, place.crc));
    write(
      short(place.packed),
      short(place.size),
      le(2, name.length),
      le(2, extra.length),
      le(2, 0),
      le(2, 0),
      le(2, 0),
      le(4, 0),
    );
    write(short(place.offset), name, extra);
  }
  const size = length - directory;
  if (zip64) {
    const end = length;
    write(
      le(4, 0x06064b50),
      le(8, 44),
      le(2, 45),
      le(2, 45),
      le(4, 0),
      le(4, 0),
      le(8, count),
      le(8, count),
      le(8, size),
      le(8, directory),
    );
    write(le(4, 0x07064b50), le(4, 0), le(8, end), le(4, 1));
  }
  const short = zip64 ? 0xffff : count;
  write(le(4, 0x06054b50), le(2, 0), le(2, 0), le(2, short), le(2, short), le(4, size), le(4, zip64 ? 0xffffffff : directory));
  write(le(2, comment.length), [...strToU8(comment)]);
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of out) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

interface Place {
  readonly name: string;
  readonly offset: number;
  readonly packed: number;
  readonly size: number;
  readonly crc: number;
  readonly flags: number;
  readonly method: number;
}

function localHeader({ name, flags, method, crc, packed, size }: Omit<Place, "offset">): number[] {
  const bytes = [...strToU8(name)];
  const numbers = [le(4, 0x04034b50), le(2, 20), le(2, flags), le(2, method), le(4, 0), le(4, crc), le(4, packed), le(4, size)];
  return [...numbers.flat(), ...le(2, bytes.length), ...le(2, 0), ...bytes];
}

/** A stored entry with its header, to be hidden inside the data of another. */
export function headed(name: string, content: string): Uint8Array {
  const plain = strToU8(content);
  const header = localHeader({ name, flags: 0, method: 0, crc: crc32(plain), packed: plain.length, size: plain.length });
  return Uint8Array.from([...header, ...plain]);
}

function le(bytes: number, value: number): number[] {
  return Array.from({ length: bytes }, (_, index) => Math.floor(value / 256 ** index) % 256);
}
