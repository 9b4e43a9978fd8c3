/** What formulas of people under Hà Nội's plan need. Loaded when somebody fills. */
import { HOLDS } from "../../../formulas/condition-formula.ts";
import { plainList } from "../../../people/formulas/common-lists.ts";
import { fillPeople } from "../../../people/formulas/fill.ts";
import { generalFormulas } from "../../../people/formulas/general-formulas.ts";
import type { CheckSettings } from "../../programme.ts";
import { parametersOf } from "./law.ts";
import { PROMISING, RATED_EXCELLENT } from "./priority.ts";
import { SCHEME } from "./scheme.ts";

export { fillPeople };

export const formulaScheme = (settings: CheckSettings) =>
  generalFormulas({
    scheme: SCHEME,
    heading: "Kế hoạch 2022 - 2025 của Thành phố Hà Nội",
    parameters: parametersOf(settings),
    numbers: { youngAge: "KH_TUOI_TRE" },
    ratings: [RATED_EXCELLENT],
    lists: [
      plainList({
        id: "prospects",
        name: "KH_TRIEN_VONG",
        title: "Chiều hướng phát triển",
        answers: [["Có chiều hướng phát triển", PROMISING]],
        fields: ["prospects"],
        // Without a column the unit vouches for it.
        absent: HOLDS,
      }),
    ],
  });
