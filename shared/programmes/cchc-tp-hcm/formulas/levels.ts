/** The levels of the ten targets as named cells: "KH_CCHC_T1_2024" is what T1 asks for from 2024 on. */
import type { NamedLevel } from "../../../fill/level-sheets.ts";
import type { InForce } from "../../../law/dated.ts";
import { partsOf } from "../../../sheet/day.ts";
import { PERCENT, type Quantity } from "../../../text/quantity/quantity.ts";
import { quantityText } from "../../../text/quantity/words.ts";
import { CODES, type Code, PARAMETERS } from "../parameters.ts";

export function levelName(code: Code, level: InForce<Quantity>): string {
  return `KH_CCHC_${code.toUpperCase()}_${partsOf(level.from).year}`;
}

export const LEVELS: readonly NamedLevel[] = CODES.flatMap((code) => {
  const { title, history } = PARAMETERS[code];
  return history.flatMap(({ from, value, cite }) =>
    value === null
      ? []
      : [
          {
            name: `KH_CCHC_${code.toUpperCase()}_${from.slice(0, 4)}`,
            title: title.vi,
            value: value.first,
            meant: quantityText(value, "vi"),
            percent: value.unit === PERCENT,
            from,
            cite,
          },
        ],
  );
});

/** The comparison of a level as a formula writes it. */
export const SIGNS: Readonly<Partial<Record<Quantity["comparator"], string>>> = { over: ">", "at-least": ">=", exact: ">=" };
