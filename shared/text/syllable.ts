/** Whether a word is built like a Vietnamese syllable: what tells text in a wrong encoding from text in the right one. */
import { remember } from "./remember.ts";

/** k, gh, ngh stand before e, ê, i, y and c, g, ng before the others: what the other encoding would make of a word often breaks this. */
const ONSET = "(?:(?:ngh|gh|k)(?=[eêiy])|(?:ng|c)(?![eêiy])|g(?![eêy])|nh|n|gi|kh|ch|ph|p|th|tr|t|qu|b|d|đ|h|l|m|r|s|v|x)?";
const RHYMES =
  "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch êm ên ênh êp êt êu " +
  "i ia ich im in inh ip it iu iê iêc iêm iên iêng iêp iêt iêu o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt " +
  "oc oe oen oeo oet oi om on ong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un " +
  "ung uôc uôi uôm uôn uông uôt up ut uơ uy uya uych uyên uyêt uynh uyt uyu ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu " +
  "y yêm yên yêng yêt yêu ak ăk âk ek êk ik ok ôk uk";
const SYLLABLE = new RegExp(`^${ONSET}(?:${RHYMES.replaceAll(" ", "|")})$`);
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** Words that end in a stop carry only sắc or nặng. */
const STOPPED = /(?:c|ch|p|t)$/;

/** Remembered: the same few thousand syllables make up all text. */
export const isSyllable: (word: string) => boolean = remember(isBuiltRight);

function isBuiltRight(word: string): boolean {
  const apart = word.toLowerCase().normalize("NFD");
  const tones = apart.match(TONE);
  if (tones !== null && tones.length > 1) return false;
  const base = tones === null ? apart.normalize("NFC") : apart.replace(TONE, "").normalize("NFC");
  if (!SYLLABLE.test(base)) return false;
  return tones === null || !STOPPED.test(base) || tones[0] === "\u0301" || tones[0] === "\u0323";
}
