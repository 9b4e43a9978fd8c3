/** The unit of a money column, from its header or from a line such as "Đơn vị tính: triệu đồng". */
import { clean, withoutMarks } from "./fold.ts";

export type MoneyFactor = 1 | 1_000 | 1_000_000 | 1_000_000_000;

export interface MoneyUnit {
  readonly factor: MoneyFactor;
  /** False where the word could be something else, or two units are named. */
  readonly certain: boolean;
}

// "đồng" is also in hợp đồng, hội đồng, "triệu" in triệu tập, "tỷ" in tỷ lệ: certain only with currency, or alone in parentheses.
const CURRENCY = "(?:dong|vnd|vn|d)(?![a-z])";
const END = "(?=\\s*(?:[/),.;:\\]]|$))";
const UNITS: readonly (readonly [MoneyFactor, RegExp, RegExp | null])[] = [
  [1_000_000_000, new RegExp(`\\b(?:ty|ti)\\.? ?${CURRENCY}`), new RegExp(`\\b(?:ty|ti)${END}`)],
  [
    1_000_000,
    new RegExp(`\\b(?:trieu|tr)\\.? ?${CURRENCY}|\\b1[., ]?000[., ]?000 ?${CURRENCY}`),
    new RegExp(`\\b(?:trieu|tr)${END}`),
  ],
  [
    1_000,
    new RegExp(`\\b(?:nghin|ngan)\\.? ?${CURRENCY}|\\b1[., ]?000 ?${CURRENCY}`),
    new RegExp(`\\b(?:nghin|ngan|1[.,]?000)${END}`),
  ],
];
const DONG = /(?:\(|dvt|don vi tinh|don vi|viet nam|[:,\]])\s*(?:dong|vnd|vn|d)(?![a-z])|\bvnd\b/;
const BARE_DONG = /(?:^|\s)đồng(?=\s*(?:[/),.;:\]]|$))/;
const NOT_MONEY = /(?:hội|hợp|cộng|lao|đồng|tương|bất) đồng(?=\s*(?:[/),.;:\]]|$))/g;

/** Null when the header names no unit of đồng. */
export function moneyUnitOf(header: string): MoneyUnit | null {
  const typed = clean(header).toLowerCase().replace(NOT_MONEY, " ");
  const plain = withoutMarks(typed);
  if (/\b(?:usd|eur|euro|yen|jpy|do la)\b|\$|€|¥/.test(plain) && !/\bdong\b|vnd/.test(plain)) return null;
  const certain = UNITS.filter(([, sure]) => sure.test(plain));
  const best = certain[0];
  if (best) return { factor: best[0], certain: certain.length === 1 && !plainDong(plain, best[1]) };
  if (DONG.test(plain)) return { factor: 1, certain: true };
  const likely = UNITS.find(([, , bare]) => bare?.test(plain));
  if (likely) return { factor: likely[0], certain: false };
  return BARE_DONG.test(typed) ? { factor: 1, certain: false } : null;
}

/** "Kinh phí (triệu đồng), (đồng)": a second unit beside the one found. */
function plainDong(plain: string, found: RegExp): boolean {
  return DONG.test(plain.replace(found, " "));
}
