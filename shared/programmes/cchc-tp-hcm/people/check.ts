/** The people of the scheme for administrative reform in one workbook. */
import { peopleCheckOf } from "../../../people/check.ts";
import { notSent } from "../../../people/not-sent.ts";
import { homeProvince, PeopleTotals } from "../../../people/totals.ts";
import { SCHEME } from "./scheme.ts";

export const checkPeople = peopleCheckOf(SCHEME, {
  counter: (plan) => new PeopleTotals(homeProvince(plan, SCHEME.begins), SCHEME.begins),
  fill: (subject) => async (wish) => {
    const { fillPeople, formulaScheme } = await import("./formulas.ts");
    return fillPeople(subject, wish, formulaScheme());
  },
  outgoing: ({ plan }) => notSent(plan),
});
