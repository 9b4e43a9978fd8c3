/**
 * Provinces named in units and titles, in any spelling, read on the map of a given day. Never called on names of persons ("Hà Nam").
 * A provincial capital of the same name counts as its province ("TP Lào Cai" lies in Lào Cai); whether a post there is provincial is
 * not decided here. Districts and communes of a province's name are skipped: huyện Quảng Ninh is in Quảng Bình.
 */
import type { Day } from "../sheet/day.ts";
import { fold } from "../text/fold.ts";
import { rememberBy } from "../text/remember.ts";
import { isCity, type Province, provincesOf, type Scheme, schemeOn } from "./province-map.ts";

export * from "./province-map.ts";

/** Other spellings, folded, by the folded name of either map. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  "ho chi minh": ["hcm", "tphcm", "tp hcm", "hcmc", "tphochiminh", "sai gon"],
  "ha noi": ["tp hn", "tphn"],
  "bac kan": ["bac can", "backan"],
  "dak lak": ["dac lac", "dak lac", "dac lak", "daklak", "darlac"],
  "dak nong": ["dac nong", "daknong"],
  "kon tum": ["kontum", "con tum"],
  "gia lai": ["gialai"],
  "ba ria vung tau": ["br vt", "brvt", "vung tau", "ba ria", "ba ria vt"],
  "thua thien hue": ["tt hue", "t t hue", "tthue", "tth", "thua thien", "hue"],
  hue: ["thua thien hue", "tt hue", "t t hue", "tthue", "tth", "thua thien"],
};

/** Phrases that hold a province's name and name no province. */
const NOT_PROVINCES = [
  "thai binh duong",
  "dien bien phu",
  "quoc gia ho chi minh",
  "chinh tri ho chi minh",
  "cong san ho chi minh",
  "cs ho chi minh",
  "tncs ho chi minh",
  "tien phong ho chi minh",
  "tntp ho chi minh",
  "quoc gia hcm",
  "cong san hcm",
  "tncs hcm",
  "chu tich ho chi minh",
  "bao tang ho chi minh",
  "tu tuong ho chi minh",
  "hoa binh viet nam",
  "hoa binh the gioi",
  "bao ve hoa binh",
];

/** Names only where they stand alone: in a longer text "HN" may be "hội nghị". */
const ALONE: Readonly<Record<string, string>> = { hn: "ha noi", "h n": "ha noi", sg: "ho chi minh", tphanoi: "ha noi" };

const PREFIX = /^(?:tinh|thanh pho|tp|t p|t|thu do|cap tinh) (?=.)/;
/** What makes the following name a district's or a commune's, unless the word before makes it another word. */
const SMALLER: Readonly<Record<string, readonly string[]>> = {
  huyen: [],
  quan: ["co", "hai", "lien", "si", "chu"],
  xa: ["tac", "thi"],
  phuong: ["dia"],
  tran: ["mat"],
  khu: [],
};
const LONGEST = 6;

const namesOf = (scheme: Scheme): ReadonlyMap<string, Province> => {
  const names = new Map<string, Province>();
  for (const province of provincesOf(scheme)) {
    const name = fold(province.name);
    for (const spelling of [name, ...(ALSO[name] ?? [])]) names.set(spelling, province);
  }
  return names;
};

const NAMES: Readonly<Record<Scheme, ReadonlyMap<string, Province>>> = { "63": namesOf("63"), "34": namesOf("34") };
const SKIPPED: ReadonlySet<string> = new Set(NOT_PROVINCES);
/** Most words of a text begin none of them, and need no phrase put together. */
const FIRST_WORDS: ReadonlySet<string> = new Set(
  [...NAMES["63"].keys(), ...NAMES["34"].keys(), ...NOT_PROVINCES].map((phrase) => phrase.split(" ")[0] ?? ""),
);

const named = rememberBy((text: string, scheme: Scheme): Province | null => {
  const folded = fold(text);
  const bare = folded.replace(PREFIX, "");
  return NAMES[scheme].get(folded) ?? NAMES[scheme].get(ALONE[bare] ?? bare) ?? null;
});

/** The province of a text that is nothing but its name: "tỉnh Lào Cai", "TP.HCM", "Hoà Bình". */
export function provinceNamed(text: string, on: Day): Province | null {
  return named(text, schemeOn(on));
}

export interface ProvincePhrase {
  readonly length: number;
  /** Null for a phrase that only looks like a province's name. */
  readonly province: Province | null;
}

/** The province phrase that begins at a word of a folded text; null when none does. */
export function provincePhrase(words: readonly string[], at: number, scheme: Scheme): ProvincePhrase | null {
  if (!FIRST_WORDS.has(words[at] ?? "")) return null;
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length--) {
    const phrase = length === 1 ? (words[at] ?? "") : words.slice(at, at + length).join(" ");
    if (SKIPPED.has(phrase)) return { length, province: null };
    const province = NAMES[scheme].get(phrase);
    if (province) return { length, province };
  }
  return null;
}

function isSmaller(words: readonly string[], at: number): boolean {
  const exceptions = SMALLER[words[at - 1] ?? ""];
  return exceptions !== undefined && !exceptions.includes(words[at - 2] ?? "");
}

const within = rememberBy((text: string, scheme: Scheme): readonly Province[] => {
  const words = fold(text).split(" ");
  const found = new Set<Province>();
  for (let at = 0; at < words.length; ) {
    const phrase = provincePhrase(words, at, scheme);
    if (phrase?.province && !isSmaller(words, at)) found.add(phrase.province);
    at += phrase?.length ?? 1;
  }
  return [...found];
});

/** The provinces named anywhere in a unit or title, in the order written, each once. */
export function provincesIn(text: string, on: Day): readonly Province[] {
  return within(text, schemeOn(on));
}

/** Is this the name of a centrally-run city on that day? "Huế" is from 01/01/2025; "Vinh" never. */
export function isCentrallyRunCity(name: string, on: Day): boolean {
  const province = provinceNamed(name, on);
  return province !== null && isCity(province, on);
}
