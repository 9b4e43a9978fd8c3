/** Which of the targets a row or a column is about: by its code ("T5a", "Chỉ tiêu 7"), else by the words of the plan. */
import { CODES, type Code } from "./parameters.ts";

const BY_CODE = /^(?:chi tieu (?:so )?|ct ?)?t? ?0?(\d{1,2}) ?([ab12])?(?= |$)/;
const MARKED = /^(?:chi tieu (?:so )?\d|ct ?\d|t ?\d)/;

/** In this order: leaders are spoken of in several, and so are classes. */
const BY_WORDS: readonly (readonly [Code, RegExp])[] = [
  ["T1", /\bvi tri viec lam\b/],
  ["T6", /\bchuyen gia\b/],
  ["T10", /\bdoan\b.*\b(?:cong tac|nghien cuu|trao doi|hoc tap|khao sat|tinh)\b|\b(?:nghien cuu|hoc tap|trao doi)\b.*\bchi so\b/],
  ["T4", /\btai lieu\b|\bbai giang\b/],
  ["T3", /\bkien thuc\b.*\bky nang\b|\bcung cap\b.*\bkien thuc\b/],
  ["T7", /\bnuoc ngoai\b/],
  ["T8", /\btrong nuoc\b|\btruc tiep\b.*\btruc tuyen\b/],
  ["T2", /\blanh dao\b.*\b(?:boi duong|tap huan)\b|\b(?:boi duong|tap huan)\b.*\blanh dao\b/],
  ["T9", /\btap huan\b|\bnghiep vu\b/],
];
const PLANNED = /\bquy hoach\b/;
const MOVED = /\bluan chuyen\b|\bbo nhiem\b/;

/** `folded`: a name or a header's level. */
export function targetByWords(folded: string): Code | null {
  const [planned, moved] = [PLANNED.test(folded), MOVED.test(folded)];
  if (planned || moved) return planned && moved ? null : planned ? "T5a" : "T5b";
  return BY_WORDS.find(([, words]) => words.test(folded))?.[0] ?? null;
}

/** `coded`: the text stands where codes do, so that a bare "7" is one. */
export function targetByCode(folded: string, coded: boolean): Code | null {
  const match = BY_CODE.exec(folded);
  if (!match || (!coded && !MARKED.test(folded))) return null;
  const [, number = "", part = ""] = match;
  const name = `T${number}${part.replace("1", "a").replace("2", "b")}`;
  return CODES.find((code) => code === name) ?? null;
}

/** A row: its code where it has one that the words do not make more exact ("T5" of "được quy hoạch" is T5a). */
export function targetOf(code: string, name: string): Code | null {
  return targetByCode(code, true) ?? targetByCode(name, false) ?? targetByWords(name);
}
