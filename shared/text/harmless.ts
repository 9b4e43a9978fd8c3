/** Text for a cell of somebody's spreadsheet: never a formula. */

/** A leading =, +, -, @, tab or line break would make a formula of a text: an apostrophe keeps it a text. */
export function harmless(text: string): string {
  const line = text.replace(/[\t\r\n]+/g, " ");
  return /^\s*[=+\-@]/.test(line) ? `'${line}` : line;
}
