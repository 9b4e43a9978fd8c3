/** What formulas of people under the city's plan for 2023 need. Loaded when somebody fills. */
import { fillPeople } from "../../../people/formulas/fill.ts";
import { generalFormulas } from "../../../people/formulas/general-formulas.ts";
import { GENERAL_PARAMETERS } from "../../../people/general-law.ts";
import { SCHEME } from "./scheme.ts";

export { fillPeople };

export const formulaScheme = () =>
  generalFormulas({ scheme: SCHEME, heading: "Kế hoạch năm 2023 của Thành phố Hồ Chí Minh", parameters: GENERAL_PARAMETERS });
