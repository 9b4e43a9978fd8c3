/**
 * Short texts of a zip: names of parts, a declared type. Written here so that whoever only reads a workbook does not carry the library that
 * packs one.
 */

/** Every byte a letter, as zips without the flag for UTF-8 write names. */
export function latinText(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
}

/** UTF-8; what is none is read as `latinText` reads it, so that the part can still be found and copied. */
export function utf8Text(bytes: Uint8Array): string {
  if (bytes.every((byte) => byte < 0x80)) return latinText(bytes);
  try {
    return decodeURIComponent(Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, "0")}`).join(""));
  } catch {
    return latinText(bytes);
  }
}
