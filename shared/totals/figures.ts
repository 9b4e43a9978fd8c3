/** The main figures of a plan, as a summary shows them: "64 người", "từ 87,4 tỷ đồng", "8/10 chỉ tiêu". Each programme says which are its own. */
import { moneyText, numberText } from "../text/format.ts";
import type { Locale, Text } from "../text/locale.ts";

export interface Figure {
  /** What is counted: "Kinh phí". */
  readonly title: Text;
  /** Null where it is not known. */
  readonly value: number | null;
  /** "người"; money is written as money is. `one` is the English of a single one. */
  readonly unit: (Text & { readonly one?: string }) | "vnd";
  /** "8/10 chỉ tiêu": out of how many. */
  readonly of?: number;
  /** A part of it says "hơn". */
  readonly atLeast?: boolean;
}

const UNKNOWN: Text = { vi: "chưa rõ", en: "not known" };
const AT_LEAST: Text = { vi: "từ", en: "at least" };

/** "64 người": for a line of several. What is not known is said with its title. */
export function figureText(figure: Figure, locale: Locale): string {
  return figure.value === null ? `${figure.title[locale]}: ${UNKNOWN[locale]}` : valueText(figure, locale);
}

/** The same where the title stands beside it already. */
export function valueText({ value, unit, of, atLeast }: Figure, locale: Locale): string {
  if (value === null) return UNKNOWN[locale];
  const from = atLeast ? `${AT_LEAST[locale]} ` : "";
  if (unit === "vnd") return from + moneyText(value, locale);
  const number = (count: number): string => numberText(count, locale);
  const counted = locale === "en" && value === 1 && of === undefined ? (unit.one ?? unit.en) : unit[locale];
  return `${from}${number(value)}${of === undefined ? "" : `/${number(of)}`} ${counted}`;
}
