/**
 * XML in UTF-16 as UTF-8, from bytes to bytes: a text in between would take four times the memory of the part. Halves of surrogate pairs
 * that stand alone are written as they are, as the reader of UTF-8 takes them.
 */

/** `bytes` begin with a byte order mark or with "<". */
export function utf8OfUtf16(bytes: Uint8Array, littleEndian: boolean): Uint8Array {
  const high = littleEndian ? 1 : 0;
  const low = 1 - high;
  const unitAt = (at: number): number => ((bytes[at + high] ?? 0) << 8) | (bytes[at + low] ?? 0);
  const end = bytes.length - (bytes.length % 2);
  let size = 0;
  for (let at = 0; at < end; at += 2) size += widthOf(unitAt(at));
  const out = new Uint8Array(size);
  let length = 0;
  for (let at = 0; at < end; at += 2) {
    const unit = unitAt(at);
    if (unit < 0x80) out[length++] = unit;
    else {
      if (unit < 0x800) out[length++] = 0xc0 | (unit >> 6);
      else {
        out[length++] = 0xe0 | (unit >> 12);
        out[length++] = 0x80 | ((unit >> 6) & 0x3f);
      }
      out[length++] = 0x80 | (unit & 0x3f);
    }
  }
  return out;
}

function widthOf(unit: number): number {
  return unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3;
}
