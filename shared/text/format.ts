/** Days, money and numbers as people read them. Vietnamese after NĐ 30/2020 and office use; written by hand, so that every door writes the same. */
import { type Day, type DaySpan, daysInMonth, isExact, parseDay, partsOf } from "../sheet/day.ts";
import type { Locale } from "./locale.ts";

export { sheetDate } from "./read-day.ts";
export { byGivenName, sortByGivenName } from "./sort-names.ts";

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** "05/3/2024", "12/02/2024" (NĐ 30/2020: a zero before days under 10 and months 1 and 2); "5 March 2024". Takes ISO text too. */
export function dateText(value: Day | string, locale: Locale): string {
  const known = typeof value === "string" ? parseDay(value) : value;
  if (known === null) return String(value);
  const { year, month, day } = partsOf(known);
  return locale === "vi" ? `${day < 10 ? "0" : ""}${day}/${shortMonth(month)}/${year}` : `${day} ${MONTHS[month - 1]} ${year}`;
}

function shortMonth(month: number): string {
  return month < 3 ? `0${month}` : String(month);
}

/** A day, "tháng 5/1972", "năm 1979", or "từ … đến …". */
export function spanText(span: DaySpan, locale: Locale): string {
  if (isExact(span)) return dateText(span.first, locale);
  const first = partsOf(span.first);
  const last = partsOf(span.last);
  if (first.year === last.year && first.day === 1 && last.day === daysInMonth(last.year, last.month)) {
    if (first.month === 1 && last.month === 12) return locale === "vi" ? `năm ${first.year}` : String(first.year);
    if (first.month === last.month)
      return locale === "vi" ? `tháng ${shortMonth(first.month)}/${first.year}` : `${MONTHS[first.month - 1]} ${first.year}`;
  }
  const [from, to] = [dateText(span.first, locale), dateText(span.last, locale)];
  return locale === "vi" ? `từ ${from} đến ${to}` : `${from} to ${to}`;
}

/** "1.234.567,89" or "1,234,567.89", with at most `decimals` digits after the comma. */
export function numberText(value: number, locale: Locale, decimals = 2): string {
  if (!Number.isFinite(value)) return String(value);
  const [whole = "0", fraction = ""] = Math.abs(value).toFixed(decimals).split(".");
  const shown = fraction.replace(/0+$/, "");
  const [group, comma] = locale === "vi" ? [".", ","] : [",", "."];
  const digits = whole.replace(/\B(?=(?:\d{3})+$)/g, group) + (shown === "" ? "" : comma + shown);
  return value < 0 && /[1-9]/.test(digits) ? `-${digits}` : digits;
}

/** 0.205 is "20,5%". */
export function percentText(fraction: number, locale: Locale, decimals = 1): string {
  return `${numberText(Number(`${fraction}e2`), locale, decimals)}%`;
}

const LARGE: readonly (readonly [size: number, least: number, name: Readonly<Record<Locale, string>>])[] = [
  [1e9, 1e9, { vi: "tỷ đồng", en: "billion đồng" }],
  [1e6, 1e6, { vi: "triệu đồng", en: "million đồng" }],
];

/** "182,5 triệu đồng", "87,4 tỷ đồng"; in full, "1.234.567 đồng", where two decimals do not hold it. */
export function moneyText(dong: number, locale: Locale): string {
  for (const [size, least, name] of LARGE) {
    if (Math.abs(dong) >= least && dong % (size / 100) === 0) return `${numberText(dong / size, locale)} ${name[locale]}`;
  }
  return `${numberText(dong, locale, 0)} đồng`;
}
