/** The people of Conclusion 39 in one workbook, and whoever an interface tells of. */
import { NOTHING_TO_FILL } from "../../../fill/fill.ts";
import { peopleCheckOf } from "../../../people/check.ts";
import { deciderOf } from "../../../people/decide.ts";
import { notSent } from "../../../people/not-sent.ts";
import { homeProvince, PeopleTotals } from "../../../people/totals.ts";
import { BEGINS } from "./read-person.ts";
import { SCHEME } from "./scheme.ts";

export const checkPeople = peopleCheckOf(SCHEME, {
  counter: (plan) => new PeopleTotals(homeProvince(plan, BEGINS), BEGINS),
  fill: () => async () => NOTHING_TO_FILL,
  outgoing: ({ plan }) => notSent(plan),
});

export const decider = deciderOf(SCHEME);
