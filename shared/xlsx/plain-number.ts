/** The fast way to read the numbers of cells, from bytes. */

/** Powers of ten that a double holds exactly. */
const TENS = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

/**
 * The number written in `bytes[start, end)`; NaN when it is not plainly digits, and the caller must look at the text. Up to 15 digits
 * both mantissa and power of ten are exact, so their quotient is the very number that `Number` would read.
 */
export function plainNumber(bytes: Uint8Array, start: number, end: number): number {
  const negative = bytes[start] === 0x2d;
  let at = negative ? start + 1 : start;
  if (end - at > 16 || at === end) return Number.NaN;
  let mantissa = 0;
  let digits = 0;
  let decimals = -1;
  for (; at < end; at += 1) {
    const digit = (bytes[at] ?? 0) - 0x30;
    if (digit >= 0 && digit <= 9) {
      mantissa = mantissa * 10 + digit;
      digits += 1;
      if (decimals >= 0) decimals += 1;
    } else if (digit === -2 && decimals < 0) decimals = 0;
    else return Number.NaN;
  }
  if (digits === 0 || digits > 15) return Number.NaN;
  const value = decimals > 0 ? mantissa / (TENS[decimals] ?? 1) : mantissa;
  return negative && value !== 0 ? -value : value;
}
