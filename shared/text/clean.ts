/**
 * Stray characters that cannot be seen but break comparing and looking up: what is wrong with a typed text, and the text without it.
 * `clean` is for reading (one line), `tidy` for writing back: it keeps the line breaks that someone put into a cell.
 * Only for Unicode text: in TCVN3 (`legacy.ts`) the soft hyphen, which is invisible here, is the letter ư.
 */

/** First and last of each run. Any other character goes the slow way: NFC may change it, it is not seen, or it only looks like a letter. */
const PLAIN = ["!~", "¡¬", "®Ï", "Ñï", "ñƈ", "Ɗɕ", "ɗʯ", "Ạỹ", "‑‧", "‰⁞", "₠₿", "①⓿"];
const SPACE = 0x20;
/** 1 for every plain code: a table, because every name and text of a sheet is looked through. */
const IS_PLAIN = new Uint8Array(0x2500);
for (const run of PLAIN) IS_PLAIN.fill(1, run.charCodeAt(0), run.charCodeAt(1) + 1);
const INVISIBLE = new RegExp(
  "[\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f\\u00ad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e" +
    "\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff]",
  "g",
);
const SPACES = /[\s\u0085]+/g;
const LOOK_ALIKE = /[\u00d0\u0189\u00f0\u0256]/;
const UPPER_D = /[\u00d0\u0189]/g;
const LOWER_D = /[\u00f0\u0256]/g;
const ODD_SPACE = /[^\S \n]|\u0085/;
const ODD_SPACES = /[^\S \n]|\u0085/g;

export type Untidiness = "nfd" | "nbsp" | "double-space" | "edge-space" | "invisible" | "look-alike";

/** NFC, single spaces (line breaks too), nothing invisible, Đ for the letters that only look like it. */
export function clean(text: string): string {
  if (isClean(text)) return text;
  return repair(text).replace(SPACES, " ").trim();
}

/** The text as it should have been typed; itself when it is tidy. */
export function tidy(text: string): string {
  if (isClean(text)) return text;
  return trimLines(repair(lines(text)).replace(ODD_SPACES, " ")).replace(/ {2,}/g, " ");
}

/** What is wrong with the text; null when `tidy` would change nothing. */
export function untidy(text: string): readonly Untidiness[] | null {
  if (tidy(text) === text) return null;
  const found: Untidiness[] = [];
  const composed = text.normalize("NFC");
  if (composed !== text) found.push("nfd");
  if (LOOK_ALIKE.test(composed)) found.push("look-alike");
  const seen = repair(lines(composed));
  if (seen.length !== composed.length) found.push("invisible");
  if (ODD_SPACE.test(seen)) found.push("nbsp");
  const spaced = seen.replace(ODD_SPACES, " ");
  const trimmed = trimLines(spaced);
  if (trimmed !== spaced) found.push("edge-space");
  if (trimmed.includes("  ")) found.push("double-space");
  return found;
}

/** Plain characters with single spaces between them. */
function isClean(text: string): boolean {
  let before = SPACE;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === SPACE ? before === SPACE : IS_PLAIN[code] !== 1) return false;
    before = code;
  }
  return before !== SPACE || text === "";
}

function repair(text: string): string {
  return text.replace(INVISIBLE, "").normalize("NFC").replace(UPPER_D, "Đ").replace(LOWER_D, "đ");
}

function trimLines(text: string): string {
  const trimmed = text.trim();
  return trimmed.includes("\n")
    ? trimmed
        .split("\n")
        .map((line) => line.trim())
        .join("\n")
    : trimmed;
}

function lines(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}
