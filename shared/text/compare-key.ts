/**
 * A key for comparing names and values in which diacritics count, but case, stray spaces and the place of the tone do not: Hòa is Hoà,
 * Thúy is Thuý. Every word's tone is put behind it. The key is for comparing only, never shown and never written.
 */
import { clean } from "./clean.ts";

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** The tones as characters that nothing composes with. */
const BEHIND: Readonly<Record<string, string>> = {
  "\u0300": "\ue000",
  "\u0301": "\ue001",
  "\u0303": "\ue002",
  "\u0309": "\ue003",
  "\u0323": "\ue004",
};
const TONE_BEHIND = /[\ue000-\ue004]/;
const WORD = /[\p{L}\p{M}]+/gu;
const SPACED_SIGN = / ?([-–—/,;.]) ?/g;
const SPACE = 0x20;
/** Longer texts go the general way: so many codes at once would not fit the stack. */
const LONGEST = 400;

const LATIN_END = 0x300;
const VIETNAMESE = 0x1ea0;
const KEYS = Array.from({ length: LATIN_END + 0x5a }, (_, at) => generalKey(letterAt(at)));
/** What each code point of Vietnamese text is without its tone, small; 0 for what takes several. */
const PLAIN = Uint16Array.from(KEYS, (key) => (key.replace(TONE_BEHIND, "").length === 1 ? key.charCodeAt(0) : 0));
/** Its tone; 0 for none. */
const TONE = Uint16Array.from(KEYS, (key) => (TONE_BEHIND.test(key) ? key.charCodeAt(1) : 0));
const IN_WORD = Uint8Array.from(PLAIN, (code) => (/\p{L}/u.test(String.fromCharCode(code)) ? 1 : 0));

/** Every name of a sheet gets a key, so that it is put together from codes, in one string. */
export function compareKey(text: string): string {
  const tidy = clean(text);
  if (tidy.length > LONGEST) return withoutSpacedSigns(generalKey(tidy));
  const codes: number[] = [];
  let word = 0;
  let signs = false;
  for (let at = 0; at < tidy.length; at++) {
    const index = indexOf(tidy.charCodeAt(at));
    const letter = PLAIN[index];
    if (!letter) return withoutSpacedSigns(generalKey(tidy));
    if (IN_WORD[index] === 0) {
      if (letter !== SPACE) signs = true;
      pushTones(codes, tidy, word, at);
      word = at + 1;
    }
    codes.push(letter);
  }
  pushTones(codes, tidy, word, tidy.length);
  const key = String.fromCharCode(...codes);
  return signs ? withoutSpacedSigns(key) : key;
}

function indexOf(code: number): number {
  return code < LATIN_END ? code : code >= VIETNAMESE ? code - VIETNAMESE + LATIN_END : -1;
}

/** The tones of the word from `first` to before `end`. */
function pushTones(codes: number[], tidy: string, first: number, end: number): void {
  for (let at = first; at < end; at++) {
    const tone = TONE[indexOf(tidy.charCodeAt(at))];
    if (tone) codes.push(tone);
  }
}

/** The same for text with other letters. */
function generalKey(tidy: string): string {
  const toneBehind = (word: string): string =>
    word.replace(TONES, "") + (word.match(TONES) ?? []).map((tone) => BEHIND[tone]).join("");
  return tidy.toLowerCase().normalize("NFD").replace(WORD, toneBehind).normalize("NFC");
}

function withoutSpacedSigns(key: string): string {
  return key.replace(SPACED_SIGN, "$1");
}

function letterAt(index: number): string {
  return String.fromCharCode(index < LATIN_END ? index : index - LATIN_END + VIETNAMESE);
}
