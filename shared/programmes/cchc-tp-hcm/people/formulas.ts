/** What formulas of people of the scheme for administrative reform need. Loaded when somebody fills. */
import { plainList } from "../../../people/formulas/common-lists.ts";
import { fillPeople } from "../../../people/formulas/fill.ts";
import { generalFormulas } from "../../../people/formulas/general-formulas.ts";
import { PEOPLE_PARAMETERS } from "./law.ts";
import { CIVIL_SERVANT, NO_LEADING_POST, REFORM_WORK } from "./priority.ts";
import { SCHEME } from "./scheme.ts";

export { fillPeople };

export const formulaScheme = () =>
  generalFormulas({
    scheme: SCHEME,
    heading: "Đề án về đội ngũ làm công tác cải cách hành chính",
    parameters: PEOPLE_PARAMETERS,
    lists: [
      plainList({
        id: "reform",
        name: "KH_CCHC",
        title: "Chức vụ | loại | công tác CCHC",
        answers: [
          ["Là công chức", CIVIL_SERVANT],
          ["Trực tiếp làm công tác CCHC", REFORM_WORK],
          ["Không giữ chức vụ lãnh đạo", NO_LEADING_POST],
        ],
        fields: ["position", "personnel", "reformWork"],
      }),
    ],
  });
