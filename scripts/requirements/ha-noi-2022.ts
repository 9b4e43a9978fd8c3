/** What holds the sentences of Hà Nội's plan 2022-2025 (S000), besides its rules. */
import { conditions, type Holding, type Holdings, held, parameters, provedIn, totals, unchecked } from "./holding.ts";

const lines = provedIn("programmes/ha-noi-2022/borders.test.ts");
const people = provedIn("programmes/ha-noi-2022/nominees.test.ts");
const plans = provedIn("functions/plans.test.ts");

/** One of the six lines: its people, its money, its office and its countries. */
const LINE: Holding = held(
  lines(
    "people as reported > %d in the first line",
    "money as reported > line %d: %s tỷ",
    "lead agencies > “%s” for education",
    "countries > line %d: %s",
  ),
  totals("by_lead", "budget_by_line", "by_country"),
);

export const HA_NOI_2022: Holdings = {
  "S000-01": held(lines("“gần 90 tỷ” > a total of %s"), [...parameters("budgetAlmost"), ...totals("budget_vnd")]),
  "S000-02": held(lines("years > %d to %d", "countries > line %d: %s"), parameters("firstYear", "lastYear")),
  "S000-03": held(lines("under the law of a day before the decision nothing is compared, and that is said")),
  "S000-04": unchecked("Who sets up a steering committee is no part of a plan."),
  "S000-05": held(
    lines(
      "the demand of each year > adds up to the lines over the four years",
      "the demand of each year > names its source and its year",
      "the demand of each year > by source",
    ),
    totals("demand_people", "demand_by_year", "demand_by_source"),
  ),
  "S000-06": held(
    people("the general conditions of training abroad > %s"),
    parameters("generalLaw", "serviceUnderMonth", "serviceFromMonth"),
  ),
  "S000-07": held([
    ...people("two classes at one time > of whatever programme, across sheets: %s"),
    ...plans("a plan > with a person of another unit's plan: each side learns of the other unit, and only one is accepted"),
  ]),
  "S000-08": unchecked("A duty of offices towards those they send; no sheet shows it."),
  "S000-09": held(
    people(
      "the order of priority > young or a woman, rated excellent, promising: all three together",
      "the order of priority > never filters: whoever it does not prefer stays eligible, and the tree says why",
    ),
    conditions("priority"),
  ),
  "S000-10": LINE,
  "S000-11": held([...LINE.proofs, ...lines("money as reported > a line with “hơn” makes the sum a lower bound")], LINE.by),
  "S000-12": LINE,
  "S000-13": LINE,
  "S000-14": held(
    [...LINE.proofs, ...lines("lead agencies > “Đào đào tạo” can be set right and counts for the agency")],
    LINE.by,
  ),
  "S000-15": held([...LINE.proofs, ...lines("money as reported > a line with “hơn” makes the sum a lower bound")], LINE.by),
};
