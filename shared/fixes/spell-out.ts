/** Abbreviations inside a typed text become their words; everything else stays as it was typed. */

/** The abbreviation as it is typed, and its words; a pattern stands for itself alone, never for a part of a word. */
export type Spelling = readonly [abbreviation: string, words: string];
export type SpellOut = (text: string) => string;

const LETTER = "[\\p{L}\\p{M}\\p{N}]";

/** A text with other letters may be in an old font that was not recognised: Unicode words in the middle would end all hope of it. */
const VIETNAMESE = /^[\p{ASCII}\s–—‘’“”…ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]*$/iu;

export interface SpellingOptions {
  /** Words inside a sentence begin small: "Được xếp loại hoàn thành tốt nhiệm vụ". Titles of posts keep their capital. */
  readonly smallInside: boolean;
}

/** The spellings are tried in their order, the more particular first. Case does not count. */
export function spellOut(spellings: readonly Spelling[], { smallInside }: SpellingOptions): SpellOut {
  const compiled = spellings.map(
    ([abbreviation, words]) => [new RegExp(`(?<!${LETTER})(?:${abbreviation})(?!${LETTER})`, "giu"), words] as const,
  );
  return (text) => {
    if (!VIETNAMESE.test(text)) return text;
    return compiled.reduce(
      (spelt, [pattern, words]) =>
        spelt.replace(pattern, (...found) => {
          const at = found.find((part): part is number => typeof part === "number") ?? 0;
          return smallInside && followsWord(spelt, at) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
        }),
      text,
    );
  };
}

/** After a sign or a year words begin anew. */
function followsWord(text: string, at: number): boolean {
  return /\p{Ll}\s+$/u.test(text.slice(Math.max(0, at - 3), at));
}
