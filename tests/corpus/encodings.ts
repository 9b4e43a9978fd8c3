/** Text as old producers wrote it: TCVN3 and VNI, decomposed, or without diacritics. */
import { fromLegacy, type LegacyKind } from "../../shared/text/legacy-tables.ts";

const LATIN_1 = Array.from({ length: 0x60 }, (_, at) => String.fromCharCode(0xa0 + at));
const VOWELS = Array.from("aăâeêioôơuưyAEIOUYÖöÔô");

function codesOf(kind: LegacyKind): Map<string, string> {
  const codes = new Map<string, string>();
  const typed = kind === "tcvn3" ? LATIN_1 : [...LATIN_1, ...VOWELS.flatMap((vowel) => LATIN_1.map((mark) => vowel + mark))];
  for (const code of typed) {
    const letter = fromLegacy(code, kind);
    const same = letter === code && kind === "vni"; // a lone mark, not a letter of its own
    if (letter.length === 1 && !same && !codes.has(letter)) codes.set(letter, code);
  }
  return codes;
}

const CODES: Readonly<Record<LegacyKind, Map<string, string>>> = { tcvn3: codesOf("tcvn3"), vni: codesOf("vni") };

/** TCVN3 has no capitals with tones: they are typed small, as the fonts ending in H show them. */
export function toLegacy(text: string, kind: LegacyKind): string {
  return Array.from(
    text.normalize("NFC"),
    (letter) => CODES[kind].get(letter) ?? CODES[kind].get(letter.toLowerCase()) ?? letter,
  ).join("");
}

export function decomposed(text: string): string {
  return text.normalize("NFD");
}

export function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D");
}
