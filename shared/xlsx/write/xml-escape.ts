/**
 * Text as it stands in the XML of a workbook. What XML cannot carry is written as Excel does, "_x0007_", and what would be read as such
 * an escape has its underscore escaped.
 */

/** Between tags. */
export function escapeText(text: string): string {
  if (isPlain(text)) return text;
  return escapeUnits(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Between double quotes: line ends and tabs would be read as spaces. */
export function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', "&quot;").replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");
}

/** The name of a table's column: its line ends are written so that the name still equals the text of its header cell. */
export function escapeColumnName(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map(escapeAttribute)
    .join("_x000a_");
}

/** XML programs may drop white space at the ends of a text, and line ends in it, unless they are told. */
export function spaceAttribute(text: string): string {
  return text.includes("\n") || text.trim() !== text ? ' xml:space="preserve"' : "";
}

const STRANGE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML does not allow
  /_x[0-9A-Fa-f]{4}_|[\u0000-\u0008\u000b\u000c\u000d-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const [AMPERSAND, LESS, GREATER, UNDERSCORE] = [0x26, 0x3c, 0x3e, 0x5f];

/** Nearly every text is: one look at its letters is a fraction of a search for all that may be strange. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0x20 || unit >= 0xd800) return false;
    if (unit === AMPERSAND || unit === LESS || unit === GREATER || unit === UNDERSCORE) return false;
  }
  return true;
}

function escapeUnits(text: string): string {
  // The underscore alone is escaped, so that overlapping ones ("_x000A_x000A_") are each seen.
  const bare = text.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
  return bare.replaceAll(STRANGE, (unit) => (unit.length > 1 ? unit : hexadecimal(unit)));
}

function hexadecimal(unit: string): string {
  return `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}
