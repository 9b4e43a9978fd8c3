/**
 * The tables of TCVN3 (TCVN 5712:1993, VN3) and VNI Windows, and the conversion by them. TCVN3 has no capitals with tones: fonts
 * ending in H (".VnTimeH") only show small letters as capitals, so that "KÕ HO¹CH" is stored with small ế and ạ.
 */
import { rememberBy } from "./remember.ts";

export type LegacyKind = "tcvn3" | "vni";

const TCVN3_CODES = "¡¢£¤¥¦§¨©ª«¬\u00ad®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ";
const TCVN3_LETTERS = "ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ";
const TCVN3: ReadonlyMap<string, string> = new Map(Array.from(TCVN3_CODES, (code, at) => [code, TCVN3_LETTERS.charAt(at)]));

/** VNI writes a vowel and then its mark: marks in the order of the letters they make. */
const VNI_VOWELS: readonly (readonly [vowel: string, marks: string, letters: string])[] = [
  ["a", "ùøûõïâáàåãäêéèúüë", "áàảãạâấầẩẫậăắằẳẵặ"],
  ["e", "ùøûõïâáàåãä", "éèẻẽẹêếềểễệ"],
  ["o", "ùøûõïâáàåãä", "óòỏõọôốồổỗộ"],
  ["ô", "ùøûõï", "ớờởỡợ"],
  ["u", "ùøûõï", "úùủũụ"],
  ["ö", "ùøûõï", "ứừửữự"],
  ["y", "ùøûõ", "ýỳỷỹ"],
];
const VNI_SINGLE: readonly (readonly [code: string, letter: string])[] = Array.from("íìæóòôöîñ", (code, at) => [
  code,
  "íìỉĩịơưỵđ".charAt(at),
]);
const VNI: ReadonlyMap<string, string> = new Map([...VNI_SINGLE, ...capitals(VNI_SINGLE), ...vniPairs()]);

function capitals(pairs: readonly (readonly [string, string])[]): [string, string][] {
  return pairs.map(([code, letter]) => [code.toUpperCase(), letter.toUpperCase()]);
}

/** The vowel's case decides; the mark is met in either case. */
function vniPairs(): [string, string][] {
  return VNI_VOWELS.flatMap(([vowel, marks, letters]) =>
    Array.from(marks).flatMap((mark, at): [string, string][] => {
      const letter = letters.charAt(at);
      const upper = vowel.toUpperCase();
      const [MARK, LETTER] = [mark.toUpperCase(), letter.toUpperCase()];
      return [
        [vowel + mark, letter],
        [vowel + MARK, letter],
        [upper + MARK, LETTER],
        [upper + mark, LETTER],
      ];
    }),
  );
}

/** Legacy text as Unicode, NFC. Characters that are in no table stay. */
export const fromLegacy: (text: string, kind: LegacyKind) => string = rememberBy((text, kind) =>
  kind === "tcvn3" ? fromTcvn3(text) : fromVni(text),
);

/** ư is a soft hyphen there. Some programs show it as "-", some drop it; no syllable ends in ơng, ơc or ơu without it. */
const SHOWN_U = /([A-Za-z®§])-(?=[¬êëìíî][a-z])/g;
const LOST_U = /(^|[^ưƯ])([ơờởỡớợ](?:ng|c|u))(?![\p{L}\p{M}])/gu;

function fromTcvn3(text: string): string {
  let result = "";
  for (const code of text.replace(SHOWN_U, "$1\u00ad")) result += TCVN3.get(code) ?? code;
  result = result.replace(LOST_U, "$1ư$2");
  return typedInCapitals(text) ? result.toUpperCase() : result;
}

/** "KÕ HO¹CH": every plain letter is a capital, so the others were meant to be. */
function typedInCapitals(text: string): boolean {
  return /[A-Z][^a-z]*[A-Z]/.test(text) && !/[a-z]/.test(text);
}

function fromVni(text: string): string {
  let result = "";
  for (let at = 0; at < text.length; at++) {
    const pair = VNI.get(text.slice(at, at + 2));
    const code = text.charAt(at);
    if (pair !== undefined && at + 1 < text.length) at++;
    result += pair ?? VNI.get(code) ?? code;
  }
  return result;
}
