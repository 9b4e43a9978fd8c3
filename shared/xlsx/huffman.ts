/** The prefix codes of DEFLATE as tables: the next bits of the input are the index of the symbol they start with. */
import { Refusal } from "./file-errors.ts";

/** Longest code of the format, and so the index width of the tables. */
export const WIDTH = 15;

/** A table indexed by the next `width` bits; an entry is symbol × 16 + code length, 0 where no code is. */
export interface Codes {
  readonly table: Uint16Array;
  readonly mask: number;
}

/** Canonical codes from their lengths; bits come lowest first, so codes stand mirrored in the table. */
export function codesOf(lengths: Uint8Array): Codes {
  const perLength = new Uint16Array(WIDTH + 1);
  let width = 1;
  for (const length of lengths) {
    perLength[length] = (perLength[length] ?? 0) + 1;
    if (length > width) width = length;
  }
  perLength[0] = 0;
  const next = new Uint32Array(WIDTH + 2);
  for (let length = 1; length <= WIDTH; length += 1) next[length + 1] = ((next[length] ?? 0) + (perLength[length] ?? 0)) << 1;
  const table = new Uint16Array(1 << width);
  for (const [symbol, length] of lengths.entries()) {
    if (length === 0) continue;
    const code = next[length] ?? 0;
    if (code >= 1 << length) throw new Refusal("file-damaged");
    next[length] = code + 1;
    const step = 1 << length;
    for (let index = mirrored(code, length); index < table.length; index += step) table[index] = (symbol << 4) | length;
  }
  return { table, mask: table.length - 1 };
}

function mirrored(code: number, length: number): number {
  let result = 0;
  for (let bit = 0; bit < length; bit += 1) result |= ((code >> bit) & 1) << (length - 1 - bit);
  return result;
}
