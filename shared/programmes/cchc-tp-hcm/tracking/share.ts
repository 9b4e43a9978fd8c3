/** What a cell says is reached: a count, a share of a whole ("80%", 0,8), or both at once ("45/50 (90%)"). */
import type { FigureReading } from "../../../figures/figure-cells.ts";
import { typedPlainly } from "../../../text/date-parts.ts";
import { readNumeral } from "../../../text/numeral.ts";
import { PERCENT, type Quantity } from "../../../text/quantity/quantity.ts";
import { readQuantity } from "../../../text/quantity/read-quantity.ts";

export interface Said {
  /** How many; null where only a share is said. */
  readonly count: Quantity | null;
  /** Out of how many, in the same cell. */
  readonly of: number | null;
  /** A fraction: 0.8. */
  readonly share: Quantity | null;
}

const RATIO =
  /^(?:(\d{1,3}(?:[.,]\d+)?)\s*%\s*[(:-]?\s*)?(\d[\d.]*)\s*[/|]\s*(\d[\d.]*)(?:\s*[a-z ]*)?(?:\s*[(=:-]?\s*(\d{1,3}(?:[.,]\d+)?)\s*%)?\s*\)?$/;
const YES = /^(?:co|x|da to chuc|da thuc hien|dat)$/;
const NO = /^(?:khong|chua|khong co|chua co|chua to chuc|chua thuc hien|khong to chuc)$/;

export const NOTHING_SAID: Said = { count: null, of: null, share: null };

/** `inPercent`: plain numbers are percentages, written as 80 or (`asFraction`) as 0.8. Null where the cell cannot be read. */
export function readSaid(reading: FigureReading, inPercent: boolean, asFraction: boolean): Said | null {
  if (reading.kind === "empty") return NOTHING_SAID;
  if (reading.kind === "unclear") return ratio(reading.text) ?? answer(reading.text);
  const { quantity } = reading;
  if (quantity.unit === PERCENT) return { ...NOTHING_SAID, share: quantity };
  if (inPercent) return { ...NOTHING_SAID, share: asFraction ? inShares(quantity, 1) : inShares(quantity, 100) };
  return { ...NOTHING_SAID, count: quantity };
}

/** Divided once, so that 80 is the very number that "80%" is. */
export function inShares(quantity: Quantity, scale: number): Quantity {
  return { ...quantity, first: quantity.first / scale, last: quantity.last / scale, unit: PERCENT };
}

function ratio(text: string): Said | null {
  const match = RATIO.exec(typedPlainly(text));
  const [count, of] = [readNumeral(match?.[2] ?? ""), readNumeral(match?.[3] ?? "")];
  if (!match || !count || !of) return null;
  const percent = match[1] ?? match[4];
  const share = percent === undefined ? null : readQuantity(`${percent}%`);
  return {
    count: { comparator: "exact", first: count.value, last: count.value, unit: "" },
    of: of.value,
    share: share?.kind === "quantity" ? share.quantity : null,
  };
}

/** "Có", "Chưa": of what has to be held once a year. */
function answer(text: string): Said | null {
  const plain = typedPlainly(text).replace(/[.\s]+$/, "");
  const count = YES.test(plain) ? 1 : NO.test(plain) ? 0 : null;
  return count === null ? null : { ...NOTHING_SAID, count: { comparator: "exact", first: count, last: count, unit: "" } };
}
