/**
 * The forms in which typed texts are compared: words without marks (headers, posts); a key with them (names) is in `compare-key.ts`.
 * Pure and fast: most cells are read through these. Unicode text only, see `clean.ts`.
 */
import { clean } from "./clean.ts";

export { clean, tidy, type Untidiness, untidy } from "./clean.ts";
export { compareKey } from "./compare-key.ts";

// For each code point of Vietnamese text what it folds to: 0 drops it, BREAK ends a word, SLOW needs the general way.
const SLOW = -1;
const BREAK = 32;
const LATIN_END = 0x370;
const VIETNAMESE = 0x1ea0;
const FOLDED = Int8Array.from({ length: LATIN_END + 0x5a }, (_, at) => foldedCode(codeAt(at)));
const LETTERS = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));

/** Lower case, no diacritics, one space for every run of what is neither letter nor digit: "Họ và tên (*)" is "ho va ten". */
export function fold(text: string): string {
  let result = "";
  let gap = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const folded = FOLDED[code < LATIN_END ? code : code >= VIETNAMESE ? code - VIETNAMESE + LATIN_END : -1] ?? SLOW;
    if (folded === SLOW) return foldSlowly(text);
    if (folded === BREAK) gap = result !== "";
    else if (folded !== 0) {
      result += gap ? ` ${LETTERS[folded]}` : LETTERS[folded];
      gap = false;
    }
  }
  return result;
}

function codeAt(tableIndex: number): number {
  return tableIndex < LATIN_END ? tableIndex : tableIndex - LATIN_END + VIETNAMESE;
}

function foldedCode(code: number): number {
  const letter = String.fromCharCode(code);
  if (/\p{M}/u.test(letter)) return 0;
  const folded = foldSlowly(letter);
  if (folded === "") return clean(`a${letter}a`) === "aa" ? 0 : BREAK;
  return folded.length === 1 && folded.charCodeAt(0) < 128 ? folded.charCodeAt(0) : SLOW;
}

function foldSlowly(text: string): string {
  return withoutMarks(clean(text).toLowerCase())
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Diacritics off and đ as d; case and everything else kept. */
export function withoutMarks(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/đ/g, "d")
    .replace(/Đ/g, "D");
}
