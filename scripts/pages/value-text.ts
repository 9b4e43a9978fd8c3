/** A parameter's value as the law would write it. */

import type { Unit } from "../../shared/law/dated.ts";
import { type AgeLadder, ageText, type RetirementSchedule } from "../../shared/law/retirement.ts";
import { type Day, isoDay } from "../../shared/sheet/day.ts";
import { dateText, moneyText, numberText, percentText } from "../../shared/text/format.ts";
import type { Locale, Text } from "../../shared/text/locale.ts";
import type { Quantity } from "../../shared/text/quantity/quantity.ts";
import { quantityText } from "../../shared/text/quantity/words.ts";

const NOUNS: Partial<Readonly<Record<Unit, Text>>> = {
  months: { vi: "tháng", en: "months" },
  days: { vi: "ngày", en: "days" },
  people: { vi: "người", en: "people" },
  courses: { vi: "khóa", en: "courses" },
};
const REPEALED: Text = { vi: "bãi bỏ", en: "repealed" };
const CONFIRMED: Readonly<Record<"true" | "false", Text>> = {
  true: { vi: "đã xác minh", en: "confirmed" },
  false: { vi: "cần xác minh", en: "to be confirmed" },
};
/** Above any age: a calendar year. */
const A_YEAR = 1900;

export function valueText(value: unknown, unit: Unit, locale: Locale): string {
  if (value === null) return REPEALED[locale];
  if (typeof value === "boolean") return CONFIRMED[value ? "true" : "false"][locale];
  if (typeof value === "number") return amount(value, unit, locale);
  if (isQuantity(value)) return quantityText(value, locale);
  if (isSpan(value)) return `${amount(value.first, unit, locale)} - ${amount(value.last, unit, locale)}`;
  return isSchedule(value)
    ? scheduleText(value, locale)
    : Object.values(value as object)
        .map(String)
        .join(", "); // any other table of values
}

function amount(value: number, unit: Unit, locale: Locale): string {
  if (unit === "date") return dateText(isoDay(value as Day), locale); // a parameter whose unit is a date holds a day
  if (unit === "dong") return moneyText(value, locale);
  if (unit === "percent") return percentText(value, locale);
  if (unit === "years" && value >= A_YEAR) return String(value);
  if (unit === "years") return locale === "vi" ? `${value} tuổi` : `${value} years`;
  const noun = NOUNS[unit]?.[locale];
  return noun ? `${numberText(value, locale)} ${noun}` : numberText(value, locale);
}

function isSpan(value: unknown): value is { readonly first: number; readonly last: number } {
  return (
    typeof value === "object" &&
    value !== null &&
    "first" in value &&
    "last" in value &&
    typeof value.first === "number" &&
    typeof value.last === "number"
  );
}

function isQuantity(value: unknown): value is Quantity {
  return typeof value === "object" && value !== null && "comparator" in value && "first" in value && "unit" in value;
}

function isSchedule(value: unknown): value is RetirementSchedule {
  return typeof value === "object" && value !== null && "male" in value && "female" in value && "before" in value;
}

function scheduleText({ male, female, before }: RetirementSchedule, locale: Locale): string {
  const ladder = ({ start, step, end }: AgeLadder): string =>
    locale === "vi"
      ? `${ageText(start).vi} đến hết năm ${before}, sau đó mỗi năm thêm ${step} tháng đến ${ageText(end).vi}`
      : `${ageText(start).en} until ${before}, then ${step} months more each year up to ${ageText(end).en}`;
  return locale === "vi" ? `Nam: ${ladder(male)}. Nữ: ${ladder(female)}` : `Men: ${ladder(male)}. Women: ${ladder(female)}`;
}
