/**
 * Whether two courses have the same content, by their names alone: "Cải cách hành chính" and "Bồi dưỡng về cải cách hành chính công".
 * Vietnamese words are of two syllables mostly, so pairs of syllables are compared.
 */
import type { Truth } from "../conditions/explanation.ts";
import { fold } from "./fold.ts";
import { remember } from "./remember.ts";

/** Words that say it is a course, where, and for whom. */
const AROUND = new RegExp(
  "\\b(?:(?:chuong trinh|lop|khoa|khoa hoc|dot|doan)(?: (?:dao tao|boi duong|tap huan|hoc tap|nghien cuu|khao sat))*" +
    "|dao tao|boi duong|tap huan|hoc tap|kinh nghiem|nghien cuu|khao sat|nang cao (?:nang luc|kien thuc|chat luong|hieu qua)|cap nhat" +
    "|kien thuc|ky nang|nang luc|nghiep vu|chuyen de|o nuoc ngoai|nuoc ngoai|cho (?:can bo|cong chuc|lanh dao).*" +
    "|va|ve|cua|cac|nhung|cho|trong|tren|tai|o|theo|voi|gan voi|cong tac|mot so|k\\d{1,2}|\\d+)\\b",
  "g",
);
const OTHER = 0.3;

interface Content {
  readonly words: string;
  readonly pairs: ReadonlySet<string>;
}

const contentOf = remember((text: string): Content => {
  const words = fold(text).replace(AROUND, " ").trim().replace(/ +/g, " ");
  const syllables = words.split(" ");
  const pairs = new Set(syllables.slice(1).map((syllable, index) => `${syllables[index] ?? ""} ${syllable}`));
  return { words, pairs };
});

/** Identical but for words around it: holds. Hardly a word in common: fails. Between, or nothing to compare: unknown. */
export function sameContent(a: string | null, b: string | null): Truth {
  const one = contentOf(a ?? "");
  const other = contentOf(b ?? "");
  if (one.words === "" || other.words === "") return "unknown";
  if (one.words === other.words) return "holds";
  const shared = [...one.pairs].filter((pair) => other.pairs.has(pair)).length;
  const small = Math.min(one.pairs.size, other.pairs.size);
  return small > 0 && shared < small * OTHER ? "fails" : "unknown";
}
