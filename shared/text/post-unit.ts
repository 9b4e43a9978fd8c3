/** Which body a unit is, and where: what supplies the body and the level that a post does not say. */
import { isCity, provincePhrase, schemeOn } from "../law/provinces.ts";
import type { Day } from "../sheet/day.ts";
import { BELOW, type Body, cityLevel, type Level } from "./post-level.ts";

const NOT_BELOW: Readonly<Record<string, { readonly after?: string; readonly before?: string }>> = {
  quan: { after: "su doi ly tri he chung khu y nhan huan", before: "co hai lien si chu ngoai bao tuong" },
  xa: { after: "hoi", before: "tac" },
  phuong: { after: "phap an tien thuc huong", before: "dia song" },
};

/** Is the word at `at` a district's or a commune's mark in a unit, and not part of "cơ quan", "xã hội", "địa phương"? */
export function isBelow(words: readonly string[], at: number): boolean {
  const word = words[at] ?? "";
  if (word === "dac") return words[at + 1] === "khu";
  if (word === "thi") return words[at + 1] === "uy";
  if (!BELOW.has(word)) return false;
  const not = NOT_BELOW[word];
  const has = (list: string | undefined, other: string | undefined): boolean =>
    other !== undefined && !!list?.split(" ").includes(other);
  return !has(not?.after, words[at + 1]) && !has(not?.before, words[at - 1]);
}

export interface Unit {
  readonly body: Body;
  readonly level: Level;
  /** It names a delegation of the National Assembly, perhaps beside a council. */
  readonly delegation: boolean;
  /** The unit is of, or in, a centrally-run city; or it is of a town below a province. */
  readonly city: "central" | "town" | null;
}

/** A unit's body and level, from anywhere in its name: the smallest place named in it is where it is. */
export function unitOf(words: readonly string[], on: Day): Unit {
  return { body: unitBody(words), delegation: words.includes("dbqh"), ...unitPlace(words, on) };
}

/** What "thành phố" without a name means in a post of this unit. */
export function cityOf(unit: Unit): Level {
  if (unit.city === "town") return "below";
  if (unit.level !== "province") return "unclear";
  return unit.city === "central" ? "province" : "below";
}

function unitBody(words: readonly string[]): Body {
  const text = words.join(" ");
  if (
    /\b(?:(?:ub)?mttq(?:vn)?|ubmt|mat tran|(?<!quoc |xa )hoi(?! dong)|lien doan|ldld|lien minh|lien hiep|cong ty|tap doan|hdqt|hoi dong)/.test(
      text,
    )
  )
    return "other";
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
