/** What findings say of a target: its name, what was reached, what is asked. */
import type { Text } from "../../text/locale.ts";
import { PERCENT, type Quantity } from "../../text/quantity/quantity.ts";
import { amountText, quantityText } from "../../text/quantity/words.ts";
import type { Code } from "./parameters.ts";

export const t = (vi: string, en: string): Text => ({ vi, en });

/** How findings carry a quantity: plain values, so that they can be posted and printed. */
export type Level = {
  readonly comparator: Quantity["comparator"];
  readonly level: number;
  readonly unit: string;
};

export function levelValues({ comparator, first, unit }: Quantity): Level {
  return { comparator, level: first, unit };
}

/** "trên 80%", "ít nhất 10 người". */
export function levelText({ comparator, level, unit }: Level): Text {
  const asked: Quantity = { comparator, first: level, last: level, unit };
  return { vi: quantityText(asked, "vi"), en: quantityText(asked, "en") };
}

/** Where the border decides, how the words of the plan are read: "trên 80%" does not hold 80% itself. */
export function borderText({ comparator, level, unit }: Level, found: number): Text {
  if (found !== level || comparator !== "over") return t("", "");
  const amount = { vi: amountText(level, unit, "vi"), en: amountText(level, unit, "en") };
  return t(
    ` (trên ${amount.vi} là lớn hơn ${amount.vi}, không gồm ${amount.vi})`,
    ` (over ${amount.en} does not hold ${amount.en} itself)`,
  );
}

/** "410/500 = 82%", "80%", "9 người". */
export function reachedText(count: number | null, of: number | null, found: number, unit: string): Text {
  const ratio = unit === PERCENT && count !== null && of !== null;
  const of2 = (locale: "vi" | "en"): string =>
    ratio
      ? `${amountText(count, "", locale)}/${amountText(of, "", locale)} = ${amountText(found, unit, locale)}`
      : amountText(found, unit, locale);
  return { vi: of2("vi"), en: of2("en") };
}

export type Of = { readonly code: Code; readonly year: number };

export function nameOf({ code, year }: Of): Text {
  return t(`${code} năm ${year}`, `${code} of ${year}`);
}
