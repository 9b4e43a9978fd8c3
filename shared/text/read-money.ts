/**
 * Money in a cell, as whole đồng. A unit written in the cell ("1,2 tỷ", "180tr") wins over the column's; money in other currencies is
 * unclear, and so is a comma that could be either kind ("182,500" under "triệu đồng").
 */
import type { CellValue } from "../sheet/snapshot.ts";
import { typedPlainly } from "./date-parts.ts";
import { readNumeral } from "./numeral.ts";
import { type Approximation, readApproximation } from "./read-number.ts";

export { type MoneyFactor, type MoneyUnit, moneyUnitOf } from "./money-unit.ts";

export type MoneyReading =
  | { readonly kind: "empty" }
  | {
      readonly kind: "money";
      readonly dong: number;
      readonly about: Approximation | null;
      /** Whether the cell itself named the unit. */
      readonly unit: "cell" | "column";
      readonly form: "number" | "text";
    }
  | { readonly kind: "unclear"; readonly text: string };

const NOTHING = /^[\s./\-–—…_]*$/;
const LONGEST = 100;
const SIZE = "(ty|ti|trieu|tr|nghin|ngan|k)";
const CURRENCY = "(?:dong|vnd|vn|d|₫)";
const PART = new RegExp(`^(\\d[\\d., ]*)(?:${SIZE}(?:\\.?\\s*${CURRENCY})?(?![a-z])|(${CURRENCY})(?![a-z]))?\\.?\\s*`);
const AFTER = /^(?:[/,(]\s*[a-z][^\d$€¥]*)?$/;
const FACTORS: Readonly<Record<string, number>> = { ty: 1e9, ti: 1e9, trieu: 1e6, tr: 1e6, nghin: 1e3, ngan: 1e3, k: 1e3 };
const FOREIGN = /\b(?:usd|eur|euro|yen|jpy|sgd|aud|do la)\b/;

/** `factor`: đồng to one of the column's unit, from `moneyUnitOf`. */
export function readMoney(value: CellValue, factor: number): MoneyReading {
  if (typeof value === "number") return money(value * factor, null, "column", "number");
  if (typeof value === "string") return readText(value, factor);
  if (value === null) return { kind: "empty" };
  return { kind: "unclear", text: typeof value === "boolean" ? String(value) : value.error };
}

function readText(text: string, factor: number): MoneyReading {
  if (NOTHING.test(text)) return { kind: "empty" };
  if (text.length > LONGEST) return { kind: "unclear", text };
  const { about, rest } = readApproximation(typedPlainly(text).replace(/^(?:so tien|vnd|₫)[\s:]*/, ""));
  const negative = /^\(.*\)$/.test(rest) || rest.startsWith("-");
  const amount = readAmount(rest.replace(/^[(+-]\s*/, "").replace(negative ? /\)$/ : /$^/, ""), factor);
  if (amount === null || FOREIGN.test(rest)) return { kind: "unclear", text };
  return money(negative ? -amount.dong : amount.dong, about, amount.named ? "cell" : "column", "text");
}

/** "1 tỷ 200 triệu đồng": parts of falling size, each with its unit; or digits in the column's unit. */
function readAmount(plain: string, factor: number): { readonly dong: number; readonly named: boolean } | null {
  let rest = plain;
  let dong = 0;
  let last = Number.POSITIVE_INFINITY;
  for (let match = PART.exec(rest); match; match = PART.exec(rest)) {
    const [part, digits = "", size, currency] = match;
    const named = size !== undefined || currency !== undefined;
    const unit = size !== undefined ? (FACTORS[size] ?? 1) : named ? 1 : factor;
    const value = numeralIn(digits.replace(/[., ]+$/, ""), unit);
    const first = last === Number.POSITIVE_INFINITY;
    if (value === null || unit >= last || (!named && !first)) return null;
    dong += Math.round(value * unit);
    rest = rest.slice(part.length);
    last = unit;
    if (AFTER.test(rest)) return { dong, named };
    if (!named) return null;
  }
  return null;
}

/** In đồng nobody writes decimals; in tỷ and triệu the comma of "1,234" is a decimal one or not, and nobody can tell. */
function numeralIn(digits: string, size: number): number | null {
  const numeral = readNumeral(digits);
  if (numeral === null) return null;
  if (numeral.decimal === null || size === 1) return numeral.value;
  return size === 1e9 ? numeral.decimal : null;
}

function money(dong: number, about: Approximation | null, unit: "cell" | "column", form: "number" | "text"): MoneyReading {
  return { kind: "money", dong: Math.round(dong) || 0, about, unit, form };
}
