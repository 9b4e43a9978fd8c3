/**
 * Reads what a cell says of a number: "khoảng 400", "gần 90 tỷ", "trên 80%", "từ 18 tháng trở lên", "ít nhất từ 10", "≥ 10", "180-200",
 * "đến cuối năm 2023 đạt trên 80%". A bare number is exact. What could mean two things ("182,500", "trên 50 trở xuống") is unclear.
 */
import type { Day } from "../../sheet/day.ts";
import type { CellValue } from "../../sheet/snapshot.ts";
import { typedPlainly } from "../date-parts.ts";
import { clean } from "../fold.ts";
import { detectLegacy, fromLegacy } from "../legacy.ts";
import { readNumeral } from "../numeral.ts";
import { comparatorAfter, comparatorsBefore, holdsComparator, meantOfOne, meantOfTwo } from "./comparators.ts";
import { readDeadline, readDeadlineAtEnd } from "./deadline.ts";
import { DONG, exactly, PERCENT, type Quantity, quantity } from "./quantity.ts";

export type QuantityReading =
  | { readonly kind: "empty" }
  | {
      readonly kind: "quantity";
      readonly quantity: Quantity;
      /** The last day by which it is to be reached, where the text says one. */
      readonly until: Day | null;
      /** As typed, tidy: what is quoted when it is said how it was read. */
      readonly text: string;
    }
  | { readonly kind: "deadline"; readonly until: Day; readonly text: string }
  | { readonly kind: "unclear"; readonly text: string };

const NOTHING = /^[\s./\-–—…_]*$/;
const LONGEST = 200;
/** Words of aim before the number, which change nothing: "phấn đấu đạt 100%", "mỗi năm tổ chức ít nhất 1 lớp". */
const AIM =
  /^(?:(?:phan dau|muc tieu|chi tieu|ke hoach|du kien|dam bao|bao dam|(?:dat|nang len|tang len|len) (?:den|toi)|dat|(?:moi|hang|hằng) nam|to chuc|cu|co|la|bang|dung|du|ty le|ti le|so luong|tong so|tong cong|tong|cong|muc|thu duoc|thuc hien|=(?!\s*[<>]))(?![a-z])[\s:]*)+/;
const DIGITS = "\\d(?:[\\d.,' ]*\\d)?";
const SCALE = "(?:ty|ti|trieu|tr|nghin|ngan|k)";
const ONE = new RegExp(`^([+-]\\s?)?(${DIGITS})[.,]?(?=$|[^\\d])(.*)$`);
const TWO = new RegExp(`^(${DIGITS})\\s*((?:%|[a-z][a-z ]*?)?)\\s*(?:-|÷|~|\\b(?:den|toi)\\b)\\s*(${DIGITS})(?=$|[^\\d])(.*)$`);
const SIZE = new RegExp(`^\\s*(${SCALE})(?![a-z])\\.?\\s*(dong|vnd|vn|d|₫)?(?![a-z])`);
const FACTORS: Readonly<Record<string, number>> = { ty: 9, ti: 9, trieu: 6, tr: 6, nghin: 3, ngan: 3, k: 3 };
const WORDS: Readonly<Record<string, string>> = { mot: "1", hai: "2", ba: "3", bon: "4", bay: "7", chin: "9", muoi: "10" };
const IN_WORDS = new RegExp(`^(${Object.keys(WORDS).join("|")})(?= [a-z])`);

export function readQuantity(value: CellValue): QuantityReading {
  if (value === null) return { kind: "empty" };
  if (typeof value === "number") return { kind: "quantity", quantity: exactly(value), until: null, text: String(value) };
  if (typeof value !== "string") return { kind: "unclear", text: typeof value === "boolean" ? String(value) : value.error };
  if (NOTHING.test(value)) return { kind: "empty" };
  if (value.length > LONGEST) return { kind: "unclear", text: value };
  const legacy = detectLegacy(value);
  const text = clean(legacy ? fromLegacy(value, legacy) : value);
  return readText(plainQuantity(text), text);
}

/** Signs of other fonts and keyboards in their ASCII form ("≥", "⩾" and Symbol's own are ">="), notes without numbers left out. */
export function plainQuantity(text: string): string {
  const signs = text
    .replace(/[≥⩾≧≮\uf0b3]|³(?=\s*\d)/g, ">=")
    .replace(/[≤⩽≦≯\uf0a3]/g, "<=")
    .replace(/[\uf0bb]/g, "≈");
  return typedPlainly(signs)
    .replace(/\([^()\d]*\)/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^[-+*•]\s+(?=\D)/, "");
}

function readText(plain: string, text: string): QuantityReading {
  const deadline = readDeadline(plain) ?? readDeadlineAtEnd(plain);
  if (deadline && deadline.rest === "") return { kind: "deadline", until: deadline.until, text };
  const found = quantityOf((deadline ? deadline.rest : plain).replace(AIM, ""));
  return found ? { kind: "quantity", quantity: found, until: deadline?.until ?? null, text } : { kind: "unclear", text };
}

function quantityOf(plain: string): Quantity | null {
  const { words, rest } = comparatorsBefore(plain);
  const two = TWO.exec(rest);
  if (two) {
    const [, low = "", lowUnit = "", high = "", after = ""] = two;
    const { turn, rest: tail } = comparatorAfter(after);
    const last = measured(high, tail);
    const first = lowUnit === "" ? measured(low, tail) : measured(low, lowUnit);
    const comparator = meantOfTwo(words, turn);
    if (!first || !last || !comparator || first.value > last.value || first.unit !== last.unit) return null;
    return quantity(comparator, first.value, first.unit, last.value);
  }
  const one = ONE.exec(rest.replace(IN_WORDS, (word) => WORDS[word] ?? word));
  if (!one) return null;
  const [, sign = "", digits = "", after = ""] = one;
  const { turn, rest: tail } = comparatorAfter(after);
  const found = measured(digits, tail);
  const comparator = meantOfOne(words, turn);
  if (!found || !comparator || (sign.trim() === "-" && comparator !== "exact")) return null;
  return quantity(comparator, sign.trim() === "-" ? -found.value || 0 : found.value, found.unit);
}

/** The number with its scale, and what it counts. Null where it could be two numbers, or where more than its unit follows. */
function measured(digits: string, after: string): { readonly value: number; readonly unit: string } | null {
  const percent = /^\s*(?:%|phan tram\b)(.*)$/.exec(after);
  if (percent) {
    const value = percentOf(digits);
    return value === null || !isUnit(percent[1] ?? "") ? null : { value, unit: PERCENT };
  }
  const numeral = readNumeral(digits);
  if (!numeral) return null;
  const size = SIZE.exec(after);
  const rest = (size ? after.slice(size[0].length) : after).trim();
  if (!isUnit(rest)) return null;
  if (!size) return numeral.decimal === null ? { value: numeral.value, unit: moneyOr(rest) } : null;
  const power = FACTORS[size[1] ?? ""] ?? 0;
  // "182,500 tỷ" has a decimal comma; of millions and thousands nobody can tell.
  if (numeral.decimal !== null && power !== 9) return null;
  const value = Number(`${numeral.decimal ?? numeral.value}e${power}`);
  const money = size[2] !== undefined || (power > 3 && (rest === "" || rest.startsWith("/")));
  return { value, unit: money ? DONG : rest };
}

/** Of percentages nobody writes thousands with a separator: "80,015%" and "80.015%" are just over 80. */
function percentOf(digits: string): number | null {
  if (/^\d{1,3}[.,]\d{3}$/.test(digits)) return Number(`${digits.replace(",", ".")}e-2`);
  const numeral = readNumeral(digits);
  return numeral && numeral.decimal === null ? Number(`${numeral.value}e-2`) : null;
}

function isUnit(rest: string): boolean {
  return !/\d/.test(rest) && !holdsComparator(rest.trim());
}

function moneyOr(unit: string): string {
  return /^(?:dong|vnd|d|₫)(?: *\/.*)?$/.test(unit) ? DONG : unit.replace(/[.;,]+$/, "");
}
