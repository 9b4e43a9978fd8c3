/**
 * Which body a post is of, and whether that body is provincial, read off the words after the post.
 * Vietnamese names a place from the small to the large ("UBND huyện Bảo Yên, tỉnh Lào Cai"), so the first word of level decides.
 */
import { isCity, provincePhrase, schemeOn } from "../law/provinces.ts";
import type { Day } from "../sheet/day.ts";

/** `city`: "thành phố" without a name, which only the unit can settle. */
export type Level = "province" | "below" | "unclear" | "city" | null;
export type Body = "council" | "committee" | "delegation" | "other" | null;

const BODIES: Readonly<Record<string, Body>> = { ubnd: "committee", hdnd: "council", dbqh: "delegation" };
/** What may stand between a post and its body; whole phrases, for "dong" is also the beginning of Đồng Nai. */
const FILLERS: readonly (readonly string[])[] = [
  ...["thuong truc", "chuyen trach", "thu nhat", "kiem nhiem", "hoat dong", "dieu hanh", "phu trach"],
  ...["tt", "cua", "cac", "va", "hoac"],
].map((phrase) => phrase.split(" "));
/** First words of other bodies that have vice-chairs: Hội Nông dân, Liên đoàn, Mặt trận, HĐQT, Quốc hội, nước … */
const OTHERS = new Set(
  "hoi mttq mttqvn mat ubmttq ubmttqvn ubmt ldld uy ub lien hdqt hdtv hd cong tap quoc nuoc trung hiep tong so van phong ban vien truong chi quy htx to".split(
    " ",
  ),
);
const TERM = new Set("nhiem ky khoa giai tu den thang nam nk hien nay".split(" "));
export const BELOW = new Set("huyen quan xa phuong tx ttran thixa thitran".split(" "));
const SHORT_BELOW = new Set(["h", "q", "p", "x"]);

const isNumber = (word: string): boolean => /^\d/.test(word);

export interface BodyAndLevel {
  readonly bodies: readonly Exclude<Body, null>[];
  readonly level: Level;
}

/** Reads "thuong truc ubnd tinh lao cai": the words after a post. */
export function bodyAndLevel(words: readonly string[], on: Day): BodyAndLevel {
  const bodies: Exclude<Body, null>[] = [];
  let at = 0;
  for (;;) {
    const body = BODIES[words[at] ?? ""];
    const filler = body || isTownship(words, at, bodies.length > 0) ? 0 : fillerAt(words, at);
    if (body) bodies.push(body);
    else if (filler === 0) break;
    at += body ? 1 : filler;
  }
  const level = levelAt(words, at, on);
  if (bodies.length === 0 && level === "unclear" && OTHERS.has(words[at] ?? "")) bodies.push("other");
  return { bodies, level };
}

/** How many words at `at` are a filler. */
function fillerAt(words: readonly string[], at: number): number {
  return FILLERS.find((filler) => filler.every((word, index) => words[at + index] === word))?.length ?? 0;
}

/** "UBND TT Sa Pa": after the body, "TT" with a name is a township; before it, or alone, it is "thường trực". */
function isTownship(words: readonly string[], at: number, afterBody: boolean): boolean {
  return afterBody && words[at] === "tt" && at + 1 < words.length && words[at + 1] !== "truc";
}

/** The level named by the words at `at`: null when they name none, "unclear" for a bare name that is no province's. */
export function levelAt(words: readonly string[], at: number, on: Day): Level {
  const word = words[at];
  if (word === undefined || isNumber(word) || TERM.has(word)) return null;
  const phrase = provincePhrase(words, at, schemeOn(on));
  if (phrase?.province) return "province";
  if (word === "tinh") return "province";
  if (word === "cap") return levelAt(words, at + 1, on);
  if (word === "tp") return cityLevel(words, at + 1, on);
  if (BELOW.has(word) || word === "tt" || (word === "dac" && words[at + 1] === "khu") || /^[qpx]\d+$/.test(word)) return "below";
  if (SHORT_BELOW.has(word) && at + 1 < words.length) return "below";
  return "unclear";
}

/** After "thành phố". */
export function cityLevel(words: readonly string[], at: number, on: Day): Level {
  const word = words[at];
  if (word === undefined || isNumber(word) || TERM.has(word) || fillerAt(words, at) > 0) return "city";
  if (word === "truc" || (word === "trung" && words[at + 1] === "uong")) return "province";
  if (word === "thuoc") return "below";
  const phrase = provincePhrase(words, at, schemeOn(on));
  if (!phrase) return "below";
  return phrase.province && isCity(phrase.province, on) ? "province" : "below";
}
