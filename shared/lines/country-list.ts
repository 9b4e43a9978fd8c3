/** The countries of a line: "một số nước như Nhật Bản, Singapore, Mỹ…". */
import { COUNTRIES, type Country, countryNamed } from "../text/countries.ts";
import { clean, fold } from "../text/fold.ts";
import { remember } from "../text/remember.ts";

export interface CountryList {
  readonly countries: readonly Country[];
  /** The text ends with "…" or "v.v.": there may be others. */
  readonly open: boolean;
  /** Pieces that name no country we know, as typed. */
  readonly unread: readonly string[];
  /** It says "trong nước" or Việt Nam. */
  readonly home: boolean;
}

const OPEN = /(?:…|\.{2,}|\bv\s*\.?\s*v\b\.?)\s*$/iu;
const LEADS =
  /^(?:(?:tại|ở|sang|đi)\s+)?(?:(?:một số|các)\s+(?:nước|quốc gia))?(?:\s+(?:tiên tiến|phát triển))?(?:\s*(?:như|gồm|là)\s*|\s*:\s*)?/iu;
const BETWEEN = /[,;/+&\n\r()|]|\s[-–—]\s|\s(?:và|hoặc)\s|\s-|-\s/iu;
const HOME: ReadonlySet<string> = new Set(["viet nam", "vn", "trong nuoc", "viet nam trong nuoc"]);

export const readCountryList: (text: string) => CountryList = remember((typed) => {
  const text = clean(typed);
  const open = OPEN.test(text);
  const pieces = text
    .replace(OPEN, "")
    .replace(LEADS, "")
    .split(BETWEEN)
    .map((piece) => piece.trim())
    .filter((piece) => fold(piece) !== "");
  const home = pieces.some((piece) => HOME.has(fold(piece)));
  const abroad = pieces.filter((piece) => !HOME.has(fold(piece)));
  const read = abroad.map((piece) => ({ piece, found: countriesIn(piece) }));
  const countries = [...new Set(read.flatMap(({ found }) => found ?? []))];
  const unread = read.flatMap(({ piece, found }) => (found === null ? [piece] : []));
  return { countries, open, unread, home };
});

/** No name has more words. */
const MOST_WORDS = 8;

/** One country, or several that stood on lines of their own: "Pháp Úc New Zealand". */
function countriesIn(piece: string): Country[] | null {
  const one = countryNamed(piece);
  if (one) return [one];
  const words = piece.split(" ");
  const found: Country[] = [];
  for (let at = 0; at < words.length; ) {
    const lengths = Array.from({ length: Math.min(MOST_WORDS, words.length - at) }, (_, index) => index + 1).reverse();
    const length = lengths.find((count) => countryNamed(words.slice(at, at + count).join(" ")) !== null);
    const country = length === undefined ? null : countryNamed(words.slice(at, at + length).join(" "));
    if (length === undefined || country === null) return null;
    found.push(country);
    at += length;
  }
  return found;
}

const NAMES: ReadonlyMap<string, string> = new Map(COUNTRIES.map(({ code, vi }) => [code, vi]));

export function countryName(code: string): string {
  return NAMES.get(code) ?? code;
}
