/** A quantity in words: as law would write it ("trên 80%"), and how a typed text was read ("“trên 80%” là lớn hơn 80%, không gồm 80%"). */
import { moneyText, numberText, percentText } from "../format.ts";
import type { Locale, Text } from "../locale.ts";
import { type Comparator, DONG, PERCENT, type Quantity, rangeOf, type Tolerances } from "./quantity.ts";

/** Units that have a name with diacritics and one in English; others are said as they were typed. */
const UNITS: Readonly<Record<string, Text>> = {
  nguoi: { vi: "người", en: "people" },
  "can bo": { vi: "cán bộ", en: "officials" },
  "cong chuc": { vi: "công chức", en: "civil servants" },
  "hoc vien": { vi: "học viên", en: "people" },
  lop: { vi: "lớp", en: "classes" },
  khoa: { vi: "khóa", en: "courses" },
  doan: { vi: "đoàn", en: "delegations" },
  ngay: { vi: "ngày", en: "days" },
  tuan: { vi: "tuần", en: "weeks" },
  thang: { vi: "tháng", en: "months" },
  nam: { vi: "năm", en: "years" },
  tuoi: { vi: "tuổi", en: "years of age" },
  lan: { vi: "lần", en: "times" },
};

export function amountText(value: number, unit: string, locale: Locale): string {
  if (unit === PERCENT) return percentText(value, locale, 3);
  if (unit === DONG) return moneyText(value, locale);
  const counted = UNITS[unit]?.[locale] ?? unit;
  return counted === "" ? numberText(value, locale) : `${numberText(value, locale)} ${counted}`;
}

const AS_LAW: Readonly<Record<Comparator, Readonly<Record<Locale, (first: string, last: string) => string>>>> = {
  exact: { vi: (n) => n, en: (n) => n },
  about: { vi: (n) => `khoảng ${n}`, en: (n) => `about ${n}` },
  almost: { vi: (n) => `gần ${n}`, en: (n) => `nearly ${n}` },
  over: { vi: (n) => `trên ${n}`, en: (n) => `over ${n}` },
  "at-least": { vi: (n) => `ít nhất ${n}`, en: (n) => `at least ${n}` },
  under: { vi: (n) => `dưới ${n}`, en: (n) => `under ${n}` },
  "at-most": { vi: (n) => `không quá ${n}`, en: (n) => `at most ${n}` },
  between: { vi: (a, b) => `từ ${a} đến ${b}`, en: (a, b) => `${a} to ${b}` },
  "about-between": { vi: (a, b) => `khoảng từ ${a} đến ${b}`, en: (a, b) => `about ${a} to ${b}` },
};

/** "trên 80%", "ít nhất 10 người", "từ 7 đến 16 ngày". */
export function quantityText({ comparator, first, last, unit }: Quantity, locale: Locale): string {
  const low = comparator.endsWith("between") ? amountText(first, "", locale) : amountText(first, unit, locale);
  const shown = unit === PERCENT || unit === DONG ? amountText(first, unit, locale) : low;
  return AS_LAW[comparator][locale](shown, amountText(last, unit, locale));
}

/** How a text was read, to be said where the reading decides: “khoảng 400” is 380 to 420. `typed` is quoted. */
export function readingText(typed: string, found: Quantity, tolerances: Tolerances): Text {
  return { vi: `“${typed}” là ${meaning(found, tolerances, "vi")}`, en: `“${typed}” is ${meaning(found, tolerances, "en")}` };
}

function meaning(found: Quantity, tolerances: Tolerances, locale: Locale): string {
  const { least, most } = rangeOf(found, tolerances);
  const amount = (value: number): string => amountText(value, found.unit, locale);
  const number = amount(found.first);
  const vi = locale === "vi";
  switch (found.comparator) {
    case "exact":
      return vi ? `đúng ${number}` : `exactly ${number}`;
    case "over":
      return vi ? `lớn hơn ${number}, không gồm ${number}` : `more than ${number}, not ${number} itself`;
    case "at-least":
      return vi ? `từ ${number} trở lên, gồm cả ${number}` : `${number} or more`;
    case "under":
      return vi ? `nhỏ hơn ${number}, không gồm ${number}` : `less than ${number}, not ${number} itself`;
    case "at-most":
      return vi ? `từ ${number} trở xuống, gồm cả ${number}` : `${number} or less`;
    default:
      return vi ? `từ ${amount(least)} đến ${amount(most)}, gồm cả hai số` : `${amount(least)} to ${amount(most)}, both included`;
  }
}
