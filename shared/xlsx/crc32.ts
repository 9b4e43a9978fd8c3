/** The checksum that a zip keeps of every part. */

/** Eight tables, so that eight bytes are taken in one step (the "slicing" form of CRC-32). */
const TABLES = crcTables();

function crcTables(): Int32Array {
  const tables = new Int32Array(8 * 256);
  for (let n = 0; n < 256; n += 1) {
    let c = n;
    for (let bit = 0; bit < 8; bit += 1) c = (c & 1) === 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
    tables[n] = c;
  }
  for (let n = 256; n < tables.length; n += 1) {
    const c = tables[n - 256] ?? 0;
    tables[n] = (c >>> 8) ^ (tables[c & 255] ?? 0);
  }
  return tables;
}

/** `before` is the checksum of what came before these bytes. */
export function crc32(bytes: Uint8Array, before = 0): number {
  const t = TABLES;
  let crc = ~before;
  let at = 0;
  for (const end = bytes.length - 7; at < end; at += 8) {
    crc ^= (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
    crc =
      (t[1792 + (crc & 255)] ?? 0) ^
      (t[1536 + ((crc >>> 8) & 255)] ?? 0) ^
      (t[1280 + ((crc >>> 16) & 255)] ?? 0) ^
      (t[1024 + (crc >>> 24)] ?? 0) ^
      (t[768 + (bytes[at + 4] ?? 0)] ?? 0) ^
      (t[512 + (bytes[at + 5] ?? 0)] ?? 0) ^
      (t[256 + (bytes[at + 6] ?? 0)] ?? 0) ^
      (t[bytes[at + 7] ?? 0] ?? 0);
  }
  for (; at < bytes.length; at += 1) crc = (crc >>> 8) ^ (t[(crc ^ (bytes[at] ?? 0)) & 255] ?? 0);
  return ~crc >>> 0;
}
