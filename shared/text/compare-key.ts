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
const WORD = /[\p{L}\p{M}]+/gu;
const SPACED_SIGN = / ?([-–—/,;.]) ?/g;
const SIGN = /[-–—/,;.]/;

const LATIN_END = 0x300;
const VIETNAMESE = 0x1ea0;
/** What each code point of Vietnamese text is without its tone, small. */
const PLAIN = Array.from({ length: LATIN_END + 0x5a }, (_, at) => generalKey(letterAt(at)).replace(/[\ue000-\ue004]/, ""));
const BEHIND_WORD = Array.from({ length: LATIN_END + 0x5a }, (_, at) => generalKey(letterAt(at)).slice(PLAIN[at]?.length));
const IN_WORD = PLAIN.map((letter) => /\p{L}/u.test(letter));

export function compareKey(text: string): string {
  const tidy = clean(text);
  let key = "";
  let tone = "";
  for (let at = 0; at < tidy.length; at++) {
    const code = tidy.charCodeAt(at);
    const index = code < LATIN_END ? code : code >= VIETNAMESE ? code - VIETNAMESE + LATIN_END : -1;
    const letter = PLAIN[index];
    if (letter === undefined) return withoutSpacedSigns(generalKey(tidy));
    if (tone !== "" && !IN_WORD[index]) {
      key += tone;
      tone = "";
    }
    key += letter;
    tone += BEHIND_WORD[index] ?? "";
  }
  return withoutSpacedSigns(key + tone);
}

/** The same for text with other letters. */
function generalKey(tidy: string): string {
  const toneBehind = (word: string): string =>
    word.replace(TONES, "") + (word.match(TONES) ?? []).map((tone) => BEHIND[tone]).join("");
  return tidy.toLowerCase().normalize("NFD").replace(WORD, toneBehind).normalize("NFC");
}

function withoutSpacedSigns(key: string): string {
  return SIGN.test(key) ? key.replace(SPACED_SIGN, "$1") : key;
}

function letterAt(index: number): string {
  return String.fromCharCode(index < LATIN_END ? index : index - LATIN_END + VIETNAMESE);
}
