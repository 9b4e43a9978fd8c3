/** The people of Conclusion 39 in one workbook. */
import { peopleCheckOf } from "../../../people/check.ts";
import { notSent } from "../../../people/not-sent.ts";
import { homeProvince, PeopleTotals } from "../../../people/totals.ts";
import { BEGINS } from "./read-person.ts";
import { SCHEME } from "./scheme.ts";

export const checkPeople = peopleCheckOf(SCHEME, {
  counter: (plan) => new PeopleTotals(homeProvince(plan, BEGINS), BEGINS),
  fill: (subject) => async (wish) => {
    const { fillPeople, formulaScheme } = await import("./formulas.ts");
    return fillPeople(subject, wish, formulaScheme());
  },
  outgoing: ({ plan }) => notSent(plan),
});
