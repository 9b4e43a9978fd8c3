/**
 * How far "khoảng" and "gần" reach: our reading of words that no text defines, dated like any number of law. 40 + 250 + 120 = 410 must
 * pass as "khoảng 400", and 87.4 as "gần 90".
 */
import type { Day } from "../sheet/day.ts";
import type { Text } from "../text/locale.ts";
import type { Tolerances } from "../text/quantity/quantity.ts";
import { type Citation, cite } from "./citation.ts";
import { inForce, type Parameter } from "./dated.ts";

const CHECKED = "2026-11-22";

function share(title: Text, value: number, from: string, citation: Citation): Parameter<number> {
  return { title, unit: "percent", checkedOn: CHECKED, basis: "reading", history: [{ from, value, cite: citation }] };
}

export const TOLERANCES = {
  about: share({ vi: "“khoảng”: lệch không quá", en: "“about”: off by at most" }, 0.05, "2022-07-18", cite("kl-39")),
  almost: share(
    { vi: "“gần”: thấp hơn không quá", en: "“nearly”: below by at most" },
    0.05,
    "2022-05-19",
    cite("qd-1698-ha-noi"),
  ),
} as const;

/** Of a day; the first ones before they were set, because a reading was needed then as well. */
export function tolerancesOn(day: Day): Tolerances {
  const of = (parameter: Parameter<number>): number => inForce(parameter, day)?.value ?? parameter.history[0]?.value ?? 0;
  return { about: of(TOLERANCES.about), almost: of(TOLERANCES.almost) };
}
