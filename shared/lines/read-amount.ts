/** An amount in a cell, a number or money, with the word that says how exact it is: "hơn 18", "gần 90", "khoảng hơn 18 tỷ". */
import { tolerancesOn } from "../law/tolerances.ts";
import { day } from "../sheet/day.ts";
import type { CellValue } from "../sheet/snapshot.ts";
import { clean } from "../text/fold.ts";
import { compareQuantity } from "../text/quantity/compare.ts";
import { quantity } from "../text/quantity/quantity.ts";
import { readMoney } from "../text/read-money.ts";
import { type Approximation, readNumber } from "../text/read-number.ts";

export type AmountReading =
  | { readonly kind: "empty" }
  | {
      readonly kind: "amount";
      /** A count, or whole đồng. */
      readonly value: number;
      readonly about: Approximation | null;
      /** What follows the digits, folded: "nguoi", "luot"; "" for none, and for money. */
      readonly words: string;
    }
  | { readonly kind: "unclear"; readonly text: string };

export const NO_AMOUNT: AmountReading = { kind: "empty" };

const DOUBTED_TWICE = /^(?:khoảng|dự kiến|ước|chừng)\s+(?=hơn|trên|gần|khoảng|~)/iu;
const AT_LEAST = /^(?:ít nhất|tối thiểu|không dưới|từ|>=|≥)\s*(?=\d)/iu;
const AND_MORE = /\s*(?:trở lên|\+)\s*$/iu;

/** What is written at least, or more, is a lower bound: all of it is read as "hơn". */
function plainly(value: CellValue): CellValue {
  if (typeof value !== "string") return value;
  const text = clean(value).replace(DOUBTED_TWICE, "").replace(AND_MORE, "");
  return AT_LEAST.test(text) || AND_MORE.test(value) ? `hơn ${text.replace(AT_LEAST, "")}` : text;
}

export function readCount(value: CellValue): AmountReading {
  const reading = readNumber(plainly(value));
  if (reading.kind !== "number") return reading;
  return { kind: "amount", value: reading.value, about: reading.about, words: reading.unit };
}

/** `factor`: đồng to one of the column's unit. */
export function readDong(value: CellValue, factor: number): AmountReading {
  const reading = readMoney(plainly(value), factor);
  return reading.kind === "money" ? { kind: "amount", value: reading.dong, about: reading.about, words: "" } : reading;
}

/** The number of a reading; null where there is none. */
export function amountOf(reading: AmountReading): number | null {
  return reading.kind === "amount" ? reading.value : null;
}

/** "hơn 18" is 18 or more. */
export function isLeast(reading: AmountReading): boolean {
  return reading.kind === "amount" && reading.about === "over";
}

/** What "gần" and "khoảng" reach to on the last day of the plans that are made of lines. */
const TOLERATED = tolerancesOn(day("2025-12-31"));

/** Whether what is stated is borne out by a sum. */
export function bearsOut(
  { value, about }: { readonly value: number; readonly about: Approximation | null },
  sum: number,
): boolean {
  return isSame(value, sum) || compareQuantity(sum, quantity(about ?? "exact", value), TOLERATED) === "holds";
}

/** As far as decimals of a unit go. */
export function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.max(1e-6, Math.abs(b) * 1e-9);
}
