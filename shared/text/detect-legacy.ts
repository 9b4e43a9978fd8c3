/**
 * Tells text of old Vietnamese fonts from proper text, by what its words would be: a word that is no Vietnamese syllable as it stands
 * and is one after conversion speaks for the old encoding; a foreign word is a syllable in neither reading.
 */
import { fromLegacy, type LegacyKind } from "./legacy-tables.ts";
import { remember, rememberBy } from "./remember.ts";
import { isSyllable } from "./syllable.ts";

const LATIN_1 = /[¡-ÿ]/;
/** Letters that only Unicode text can hold. */
const UNICODE_ONLY = /[Ă-ưƠơƯư\u0300-\u036fẠ-ỹ]/;
/** Digits belong to a word, so that "12×17m" and "10µm" are none; so does the hyphen that TCVN3 shows for ư. */
const BETWEEN_WORDS = /[^A-Za-z0-9¡-ÿ-]+/;
const MICRO = /^µ[a-z]$/i;
const NO_TCVN3 = /[°±²³´º¿ÀÁÂÃÄÅÍÙÚÛàð]/;

/** `font`: what the cell's font, or the rest of the sheet (`legacyOf`), says. Null for text that needs no conversion. */
export function detectLegacy(text: string, font?: LegacyKind): LegacyKind | null {
  if (!LATIN_1.test(text) || UNICODE_ONLY.test(text)) return null;
  if (font) return trustFont(text, font) ? font : null;
  let tcvn3 = 0;
  let vni = 0;
  for (const word of text.split(BETWEEN_WORDS)) {
    const evidence = evidenceOf(word);
    tcvn3 += evidence.tcvn3;
    vni += evidence.vni;
  }
  if (tcvn3 <= 0 && vni <= 0) return null;
  return tcvn3 >= vni ? "tcvn3" : "vni";
}

type Evidence = Readonly<Record<LegacyKind, number>>;

/** 1 for a word that the conversion makes right, -1 for one that it leaves or makes wrong. */
const evidenceOf: (word: string) => Evidence = remember((word): Evidence => {
  if (/\d/.test(word) || MICRO.test(word)) return { tcvn3: 0, vni: 0 };
  if (!LATIN_1.test(word)) {
    const foreign = /[a-z]/.test(word) && !isSyllable(word) ? -0.5 : 0;
    return { tcvn3: foreign, vni: foreign };
  }
  const right = word.length > 1 && !word.split("-").every(isSyllable) ? 1 : 0;
  const fits = (kind: LegacyKind): boolean => fromLegacy(word, kind).split("-").every(isSyllable);
  return { tcvn3: !NO_TCVN3.test(word) && fits("tcvn3") ? right : -1, vni: fits("vni") ? right : -1 };
});

/** A font only misleads where the text is right as it stands and wrong after conversion. */
const trustFont = rememberBy((text, font: LegacyKind): boolean => {
  const converted = fromLegacy(text, font);
  if (converted === text) return false;
  return wrongWords(text) > 0 || wrongWords(converted) === 0;
});

function wrongWords(text: string): number {
  return (text.match(/[\p{L}¡-¿×÷]+/gu) ?? []).filter((word) => /[^\0-\x7f]/.test(word) && !isSyllable(word)).length;
}

/** The encoding of a whole sheet or column, for those of its cells that could be read either way ("Sè" is Số, or sè). */
export function legacyOf(texts: Iterable<string>): LegacyKind | null {
  const counts = { tcvn3: 0, vni: 0, unicode: 0 };
  for (const text of texts) {
    if (UNICODE_ONLY.test(text)) counts.unicode += 1;
    else if (LATIN_1.test(text)) {
      const kind = detectLegacy(text);
      if (kind) counts[kind] += 1;
    }
  }
  const kind = counts.tcvn3 >= counts.vni ? "tcvn3" : "vni";
  return counts[kind] > 2 * (counts.unicode + (kind === "tcvn3" ? counts.vni : counts.tcvn3)) ? kind : null;
}
