/** The numbers of the conclusion as named cells: "KH_KL39_PEOPLE_2026" is what it asks for from 2026 on. */
import type { NamedLevel } from "../../../fill/level-sheets.ts";
import type { InForce, Parameter } from "../../../law/dated.ts";
import { partsOf } from "../../../sheet/day.ts";
import { quantity } from "../../../text/quantity/quantity.ts";
import { quantityText } from "../../../text/quantity/words.ts";
import { PARAMETERS, type TargetName } from "../parameters.ts";

const NAMES: Readonly<Record<TargetName, string>> = {
  peopleAYear: "KH_KL39_NGUOI",
  mediumAYear: "KH_KL39_TRUNG_HAN",
  shortAYear: "KH_KL39_NGAN_HAN",
  languageAYear: "KH_KL39_NGOAI_NGU",
};
export const ABOUT_NAME = "KH_KL39_KHOANG";

export function levelName(name: TargetName, level: InForce<number>): string {
  return `${NAMES[name]}_${partsOf(level.from).year}`;
}

const TARGETS: readonly TargetName[] = ["peopleAYear", "mediumAYear", "shortAYear", "languageAYear"];

export const LEVELS: readonly NamedLevel[] = [
  ...TARGETS.flatMap((name) => {
    const parameter: Parameter<number> = PARAMETERS[name];
    return parameter.history.flatMap(({ from, value, cite }) =>
      value === null
        ? []
        : [
            {
              name: `${NAMES[name]}_${from.slice(0, 4)}`,
              title: parameter.title.vi,
              value,
              meant: quantityText(quantity("about", value), "vi"),
              percent: false,
              from,
              cite,
            },
          ],
    );
  }),
  ...PARAMETERS.about.history.flatMap(({ from, value, cite }) =>
    value === null
      ? []
      : [{ name: ABOUT_NAME, title: PARAMETERS.about.title.vi, value, meant: "cách hiểu", percent: true, from, cite }],
  ),
];
