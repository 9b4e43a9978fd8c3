/**
 * The identity number of a person (CCCD, 12 digits; before it CMND, 9) as sheets hold it: as text, with spaces and dots, or as a number
 * that lost its first zeros. Layout after NĐ 137/2015 Điều 13 and TT 07/2016/TT-BCA: PPP place where the birth was registered,
 * G century and gender, YY year of birth, six digits at random; there is no check digit, so that a contradiction is a question, not a fault.
 */
import type { CellValue } from "../sheet/snapshot.ts";
import { typedPlainly } from "./date-parts.ts";
import type { Gender } from "./read-gender.ts";

export type PersonIdReading =
  | { readonly kind: "empty" }
  | {
      readonly kind: "id";
      /** Twelve digits. */
      readonly id: string;
      /** The cell held fewer: its first zeros were put back. */
      readonly lostZero: boolean;
      /** `id` when the cell holds it in any other way, such as a number or with spaces; null when it stands there as it is. */
      readonly tidy: string | null;
    }
  /** The old nine digits: say nothing about the person. */
  | { readonly kind: "old"; readonly id: string; readonly lostZero: boolean }
  /** `digits`: how many there are, to say "thiếu 1 chữ số". */
  | { readonly kind: "unclear"; readonly text: string; readonly digits: number };

export interface IdFacts {
  /** "010". */
  readonly province: string;
  readonly gender: Gender;
  readonly birthYear: number;
}

export type IdContradiction = "gender" | "year" | "province";

const LENGTH = 12;
const OLD_LENGTH = 9;
const LABEL = /^(?:(?:so|cccd|cmnd|cmt|cmtnd|can cuoc(?: cong dan)?|dinh danh(?: ca nhan)?|ddcn)[\s.:]*)+/;
/** After the last of 63 provinces come codes of births registered abroad. */
const LAST_PROVINCE = "096";
const PROVINCES: ReadonlySet<string> = new Set(
  (
    "001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 036 037 038 040 042 044 045 046 048 " +
    "049 051 052 054 056 058 060 062 064 066 067 068 070 072 074 075 077 079 080 082 083 084 086 087 089 091 092 093 094 095 096"
  ).split(" "),
);

export function readPersonId(value: CellValue): PersonIdReading {
  if (value === null) return { kind: "empty" };
  if (typeof value === "number") return readNumber(value);
  if (typeof value === "string") return readText(value);
  return { kind: "unclear", text: typeof value === "boolean" ? String(value) : value.error, digits: 0 };
}

function readText(text: string): PersonIdReading {
  if (/^\d{12}$/.test(text)) return { kind: "id", id: text, lostZero: false, tidy: null };
  const digits = typedPlainly(text)
    .replace(LABEL, "")
    .replace(/[\s.,'`-]+/g, "");
  if (digits === "") return { kind: "empty" };
  if (!/^\d+$/.test(digits)) return { kind: "unclear", text, digits: digits.replace(/\D/g, "").length };
  return readDigits(digits, text);
}

function readNumber(value: number): PersonIdReading {
  const text = String(value);
  if (value === 0) return { kind: "empty" };
  if (!/^\d{8,12}$/.test(text)) return { kind: "unclear", text, digits: text.replace(/\D/g, "").length };
  return readDigits(text, text, true);
}

/** What starts with a zero lost none: a digit is missing elsewhere. */
function readDigits(digits: string, text: string, asNumber = false): PersonIdReading {
  if (digits.length === LENGTH) return { kind: "id", id: digits, lostZero: false, tidy: digits };
  if (digits.length === OLD_LENGTH) return { kind: "old", id: digits, lostZero: false };
  if (digits.length === OLD_LENGTH - 1 && asNumber) return { kind: "old", id: `0${digits}`, lostZero: true };
  const id = digits.padStart(LENGTH, "0");
  const lost =
    (digits.length === LENGTH - 1 || digits.length === LENGTH - 2) && !digits.startsWith("0") && PROVINCES.has(id.slice(0, 3));
  return lost ? { kind: "id", id, lostZero: true, tidy: id } : { kind: "unclear", text, digits: digits.length };
}

/** What the twelve digits say; null for what is no such number. */
export function idFacts(id12: string): IdFacts | null {
  if (!/^\d{12}$/.test(id12)) return null;
  const century = Number(id12.charAt(3));
  return {
    province: id12.slice(0, 3),
    gender: century % 2 === 0 ? "male" : "female",
    birthYear: 1900 + 100 * Math.floor(century / 2) + Number(id12.slice(4, 6)),
  };
}

/** What is known of the person from elsewhere; `firstYear` and `lastYear` are the possible years of birth. */
export interface KnownPerson {
  readonly gender: Gender | null;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
}

/** Where the number says something else than the sheet, or names a province that never was; empty when nothing does. */
export function idContradictions(id12: string, known: KnownPerson): readonly IdContradiction[] {
  const facts = idFacts(id12);
  if (!facts) return [];
  const found: IdContradiction[] = [];
  if (known.gender !== null && known.gender !== facts.gender) found.push("gender");
  const tooEarly = known.firstYear !== null && facts.birthYear < known.firstYear;
  const tooLate = known.lastYear !== null && facts.birthYear > known.lastYear;
  if (tooEarly || tooLate) found.push("year");
  if (facts.province <= LAST_PROVINCE && !PROVINCES.has(facts.province)) found.push("province");
  return found;
}
