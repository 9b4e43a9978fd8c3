/**
 * Digits with separators, the Vietnamese way first: 1.234.567,89 and 182 500 and 19.963 (nineteen thousand), but also 1,234,567.8 of
 * a computer set to English.
 */
export interface Numeral {
  readonly value: number;
  /** "182,500" alone may also be a decimal comma: the value then. */
  readonly decimal: number | null;
}

const DOTTED = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
const COMMAED = /^\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$|^\d{1,3}(?:,\d{3})+\.\d+$/;
const SPACED = /^\d{1,3}(?: \d{3})+(?:[.,]\d+)?$/;
const DECIMAL = /^\d+(?:[.,]\d+)?$/;
const EITHER = /^[1-9]\d{0,2},\d{3}$/;

/** Reads unsigned digits; null for what is written like no number ("1.234.56"). */
export function readNumeral(text: string): Numeral | null {
  if (EITHER.test(text)) return { value: Number(text.replace(",", "")), decimal: Number(text.replace(",", ".")) };
  if (DOTTED.test(text) && !text.startsWith("0")) return exact(text.replaceAll(".", "").replace(",", "."));
  if (COMMAED.test(text)) return exact(text.replaceAll(",", ""));
  if (SPACED.test(text)) return exact(text.replaceAll(" ", "").replace(",", "."));
  return DECIMAL.test(text) ? exact(text.replace(",", ".")) : null;
}

function exact(digits: string): Numeral {
  return { value: Number(digits), decimal: null };
}
