/**
 * Which body a post is of, and whether that body is provincial: read off the words after the post, or off the unit.
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
  "hoi mttq mat ubmttq uy ub lien hdqt hdtv hd cong tap quoc nuoc trung hiep tong so van phong ban vien truong chi quy htx to".split(" "),
);
const TERM = new Set("nhiem ky khoa giai tu den thang nam nk hien nay".split(" "));
const BELOW = new Set("huyen quan xa phuong tx ttran thixa thitran".split(" "));
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
function cityLevel(words: readonly string[], at: number, on: Day): Level {
  const word = words[at];
  if (word === undefined || isNumber(word) || TERM.has(word) || fillerAt(words, at) > 0) return "city";
  if (word === "truc" || (word === "trung" && words[at + 1] === "uong")) return "province";
  if (word === "thuoc") return "below";
  const phrase = provincePhrase(words, at, schemeOn(on));
  if (!phrase) return "below";
  return phrase.province && isCity(phrase.province, on) ? "province" : "below";
}

const NOT_BELOW: Readonly<Record<string, { readonly after?: string; readonly before?: string }>> = {
  quan: { after: "su doi ly tri he chung", before: "co hai lien si chu ngoai bao tuong" },
  xa: { after: "hoi", before: "tac" },
  phuong: { after: "phap an tien thuc huong", before: "dia song" },
};

/** Is the word at `at` a district's or a commune's mark in a unit, and not part of "cơ quan", "xã hội", "địa phương"? */
function isBelow(words: readonly string[], at: number): boolean {
  const word = words[at] ?? "";
  if (word === "dac") return words[at + 1] === "khu";
  if (word === "thi") return words[at + 1] === "uy";
  if (!BELOW.has(word)) return false;
  const not = NOT_BELOW[word];
  const has = (list: string | undefined, other: string | undefined): boolean => other !== undefined && !!list?.split(" ").includes(other);
  return !has(not?.after, words[at + 1]) && !has(not?.before, words[at - 1]);
}

export interface Unit {
  readonly body: Body;
  readonly level: Level;
  /** The unit is of, or in, a centrally-run city; or it is of a town below a province. */
  readonly city: "central" | "town" | null;
}

/** A unit's body and level, from anywhere in its name: the smallest place named in it is where it is. */
export function unitOf(words: readonly string[], on: Day): Unit {
  return { body: unitBody(words), ...unitPlace(words, on) };
}

/** What "thành phố" without a name means in a post of this unit. */
export function cityOf(unit: Unit): Level {
  if (unit.city === "town") return "below";
  if (unit.level !== "province") return "unclear";
  return unit.city === "central" ? "province" : "below";
}

function unitBody(words: readonly string[]): Body {
  const text = words.join(" ");
  if (/\b(?:mttq|ubmttq|mat tran|(?<!quoc |xa )hoi(?! dong)|lien doan|lien minh|lien hiep|cong ty|tap doan|hdqt|hoi dong)/.test(text)) return "other";
  if (words.includes("ubnd")) return "committee";
  if (words.includes("hdnd")) return "council";
  return words.includes("dbqh") ? "delegation" : null;
}

function unitPlace(words: readonly string[], on: Day): Pick<Unit, "level" | "city"> {
  let level: Level = null;
  let city: Unit["city"] = null;
  for (let at = 0; at < words.length; at++) {
    const phrase = provincePhrase(words, at, schemeOn(on));
    const named = cityNameAt(words, at);
    if (phrase?.province) {
      level = "province";
      if (isCity(phrase.province, on)) city = "central";
    } else if (isBelow(words, at)) return { level: "below", city: null };
    else if (words[at] === "tinh") level = "province";
    else if (named !== null) {
      const found = cityLevel(words, named, on);
      if (found === "below") return { level: "below", city: "town" };
      level ??= found;
    }
    if (phrase) at += phrase.length - 1;
  }
  return { level, city };
}

/** After "thành phố" or "thành ủy", where the city's name begins. */
function cityNameAt(words: readonly string[], at: number): number | null {
  if (words[at] === "tp") return at + 1;
  return words[at] === "thanh" && words[at + 1] === "uy" ? at + 2 : null;
}
