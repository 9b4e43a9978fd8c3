/** Text for a cell of somebody's spreadsheet: never a formula. */

const BREAKS = /[\t\n\v\f\r\u0085\p{Zl}\p{Zp}]+/gu;
const CONTROLS = /\p{Cc}+/gu;
/** What is not seen may be dropped by a spreadsheet before it looks; some read the wide signs of East Asian typing as the narrow ones. */
const FORMULA = /^[\s\p{Cf}]*[=+\-@＝＋－＠]/u;

/** A leading =, +, -, @, tab or line break would make a formula of a text: an apostrophe keeps it a text. */
export function harmless(text: string): string {
  const line = text.replace(BREAKS, " ").replace(CONTROLS, "");
  return FORMULA.test(line) ? `'${line}` : line;
}
